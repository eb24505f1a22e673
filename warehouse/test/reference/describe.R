# Reference values for robust z scores and the individuals chart. Run: Rscript describe.R > describe.json
library(jsonlite)
set.seed(20261123)

samples <- list(c(1, 2, 3, 4, 100), c(0, 0, 1, 5, 9, 9.5), round(rnorm(25, 50, 10), 2), c(7), c(1e6 + 1, 1e6 + 2, 1e6 + 4))
processes <- list(c(5, 6, 5, 7, 6, 5, 6, 6, 5, 7, 6, 20), round(rnorm(20, 0.6, 0.02), 4))
cat(toJSON(list(
  made_by = c(R.version.string, paste("jsonlite", packageVersion("jsonlite"))),
  seed = 20261123,
  describe = lapply(samples, function(x) list(values = I(x), mean = mean(x), median = median(x), variance = var(x))),
  covariance = list(x = samples[[3]][1:12], y = samples[[3]][13:24], value = cov(samples[[3]][1:12], samples[[3]][13:24])),
  robust_z = lapply(samples[c(1, 2, 3, 5)], function(x) list(values = x, z = (x - median(x)) / mad(x, constant = 1 / qnorm(0.75)))),
  xmr = lapply(processes, function(x) {
    range <- mean(abs(diff(x)))
    d2 <- integrate(function(w) ptukey(w, 2, Inf, lower.tail = FALSE), 0, Inf, rel.tol = 1e-12)$value
    d3 <- sqrt(2 * integrate(function(w) w * ptukey(w, 2, Inf, lower.tail = FALSE), 0, Inf, rel.tol = 1e-12)$value - d2^2)
    list(values = x, centre = mean(x), low = mean(x) - 3 * range / d2, high = mean(x) + 3 * range / d2, range = range, rangeHigh = range * (1 + 3 * d3 / d2))
  })
), digits = NA, auto_unbox = TRUE, na = "null", pretty = TRUE), "\n")
