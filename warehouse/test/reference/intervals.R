# Reference values for src/statistics. Run: Rscript intervals.R > intervals.json
# Base R only; nothing random. The versions are written into the file.
number <- function(x) trimws(formatC(x, digits = 17, format = "g"))
row <- function(...) paste0("    { ", paste(..., sep = ", "), " }")
field <- function(name, x) paste0('"', name, '": ', number(x))

shares <- rbind(c(0, 1), c(1, 1), c(0, 11), c(11, 11), c(1, 11), c(5, 11), c(15, 30), c(81, 263), c(8872, 73641), c(1, 100000))
wilson <- apply(shares, 1, function(s) {
  interval <- suppressWarnings(prop.test(s[1], s[2], correct = FALSE)$conf.int)
  row(field("numerator", s[1]), field("denominator", s[2]), field("low", interval[1]), field("high", interval[2]))
})

degrees <- c(1, 2, 3, 4, 5, 6, 7, 10, 29, 30, 99, 100, 369, 1000, 10000)
quantiles <- sapply(degrees, function(d) row(field("degrees", d), field("quantile", qt(0.975, d))))

samples <- list(c(1, 2, 3, 4, 5), c(3.5, 4), c(2.25, 2.25, 2.5, 4.75, 3, 3.25, 1))
means <- sapply(samples, function(x) {
  interval <- t.test(x)$conf.int
  row(field("mean", mean(x)), field("sd", sd(x)), field("n", length(x)), field("low", interval[1]), field("high", interval[2]))
})

cat("{\n")
cat('  "made_by": "', R.version.string, '",\n', sep = "")
cat('  "wilson": [\n', paste(wilson, collapse = ",\n"), '\n  ],\n', sep = "")
cat('  "t_quantile_975": [\n', paste(quantiles, collapse = ",\n"), '\n  ],\n', sep = "")
cat('  "mean_interval": [\n', paste(means, collapse = ",\n"), '\n  ]\n}\n', sep = "")
