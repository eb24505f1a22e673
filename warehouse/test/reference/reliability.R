# Reference values for reliability. Run: Rscript reliability.R > reliability.json
library(jsonlite)
source("versions.R")
source("psychometrics.R")
set.seed(20261123)

scale <- function(n, loadings) {
  one <- rnorm(n)
  sapply(loadings, function(l) pmin(5, pmax(1, round(3 + l * one + sqrt(1 - l^2) * rnorm(n)))))
}
with_missing <- scale(40, c(0.8, 0.7, 0.6, 0.5, 0.4))
with_missing[cbind(c(3, 3, 11, 25), c(1, 4, 2, 5))] <- NA
samples <- list(
  rbind(c(1, 2, 2), c(3, 3, 4), c(4, 5, 5), c(2, 2, 3)),
  rbind(c(1, 2, 2), c(3, 3, 4), c(4, 5, 4), c(2, 2, 3), c(5, 4, 4)),
  scale(25, c(0.7, 0.5)), with_missing, scale(200, seq(0.3, 0.9, 0.1)),
  cbind(scale(30, c(0.8, 0.7, 0.6)), 6 - scale(30, c(0.8))), # an item that was not turned round
  matrix(round(runif(60, 0, 10), 1), 12)
)
cat(toJSON(list(
  made_by = versions("jsonlite", "psych"),
  seed = 20261123,
  samples = lapply(samples, function(x) c(
    list(rows = x, floor = mean(x[, 1] == min(x, na.rm = TRUE), na.rm = TRUE), ceiling = mean(x[, 1] == max(x, na.rm = TRUE), na.rm = TRUE)),
    psychometrics(na.omit(x)[, ])
  ))
), digits = NA, auto_unbox = TRUE, na = "null", null = "null", pretty = TRUE), "\n")
