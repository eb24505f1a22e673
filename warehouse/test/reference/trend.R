# Reference values for trends. Run: Rscript trend.R > trend.json
# Base R. Sen's interval is written out here from its definition (Hollander, Wolfe & Chicken 2014, section 9.3), with
# Kendall's distribution counted over all orders: the packages that have it are not in Debian. Versions are in the file.
library(jsonlite)
set.seed(20261123)

series <- list(
  c(3, 1), c(1, 2, 3, 4), c(1, 2, 3, 4, 5), c(5, 4, 3, 1, 2), c(61.1, 62.7, 63.5, 65.2, 65.766, 71.192),
  c(2, 2, 3), c(1, 1, 2, 2, 3, 3, 3), c(0, 0, 0, 0, 1), c(4, 3, 4, 3, 4, 3),
  round(rnorm(12, 10, 2), 3), round(rnorm(30, 10 + (1:30) / 10, 2), 3), round(rnorm(49), 4), round(rnorm(60, (1:60) / 100), 4), round(rnorm(30, 5, 1)), round(rnorm(70, 5 + (1:70) / 40, 1))
)
orders <- function(x) if (length(x) < 2) list(x) else do.call(c, lapply(seq_along(x), function(i) lapply(orders(x[-i]), function(rest) c(x[i], rest))))
discordant <- function(x) sum(outer(seq_along(x), seq_along(x), "<") & outer(x, x, ">"))

# cor.test has no exact probability with ties: all orders are counted where they are few; where they are many, the
# distributions of Wilcoxon's U between each group of equals and the values before it are added up (Kendall 1975, ch. 4).
score <- function(y) sum(outer(seq_along(y), seq_along(y), "<") * sign(-outer(y, y, "-")))
exact_tied <- function(y) {
  s <- abs(score(y))
  if (length(y) <= 8) return(mean(abs(sapply(orders(y), score)) >= s))
  sizes <- as.vector(table(y))
  p <- 1
  for (i in seq_along(sizes)[-1]) {
    before <- sum(sizes[seq_len(i - 1)])
    added <- dwilcox(0:(before * sizes[i]), before, sizes[i])
    p <- rowSums(sapply(seq_along(added), function(j) c(rep(0, j - 1), p, rep(0, length(added) - j)) * added[j]))
  }
  min(1, 2 * sum(p[seq_len((length(p) - 1 - s) / 2 + 1)]))
}
mann_kendall <- lapply(series, function(y) {
  exact <- length(y) < 50
  tied <- any(duplicated(y))
  test <- suppressWarnings(cor.test(seq_along(y), y, method = "kendall", exact = exact && !tied, continuity = TRUE))
  list(values = I(y), tau = unname(test$estimate), p = if (exact && tied) exact_tied(y) else test$p.value, test = if (exact) "exact" else "normal")
})

left_out <- function(n) { # slopes left out at each end
  below <- cumsum(table(factor(sapply(orders(1:n), discordant), 0:choose(n, 2)))) / factorial(n)
  sum(below <= 0.025)
}
years <- list(
  list(x = 1:2, y = c(3, 1)), list(x = 2013:2016, y = c(1, 2, 3, 5)), list(x = c(1, 2, 3, 4, 6), y = c(2, 4, 5, 20, 10)),
  list(x = c(2013, 2015, 2016, 2017, 2019, 2021), y = c(61.1, 62.7, 63.5, 65.2, 65.766, 71.192)),
  list(x = 1:7, y = c(2, 2, 2, 2, 2, 2, 2)), list(x = 1:8, y = round(rnorm(8, 1:8 / 2), 3))
)
theil_sen <- lapply(years, function(case) {
  n <- length(case$x)
  slopes <- sort((outer(case$y, case$y, "-") / outer(case$x, case$x, "-"))[lower.tri(diag(n))])
  m <- left_out(n)
  slope <- median(slopes)
  list(x = case$x, y = case$y, slope = slope, intercept = median(case$y - slope * case$x),
    low = if (m > 0) slopes[m] else NA, high = if (m > 0) slopes[length(slopes) + 1 - m] else NA)
})

cat(toJSON(list(
  made_by = c(R.version.string, paste("jsonlite", packageVersion("jsonlite"))),
  seed = 20261123,
  kendall = lapply(c(3, 6, 8), function(n) list(n = n, probabilities = as.vector(table(sapply(orders(1:n), discordant))) / factorial(n))),
  mann_kendall = mann_kendall, theil_sen = theil_sen
), digits = NA, auto_unbox = TRUE, na = "null", pretty = TRUE), "\n")
