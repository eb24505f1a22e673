# Reference values for src/statistics/distributions. Run: Rscript distributions.R > distributions.json
# Nothing random. The versions are written into the file.
library(jsonlite)

cases <- function(f, ...) {
  grid <- expand.grid(..., KEEP.OUT.ATTRS = FALSE)
  grid$value <- do.call(mapply, c(list(f), unname(as.list(grid))))
  grid
}
ps <- c(1e-12, 1e-6, 0.001, 0.025, 0.2, 0.5, 0.8, 0.975, 0.999)

result <- list(
  made_by = c(R.version.string, paste("jsonlite", packageVersion("jsonlite"))),
  log_gamma = cases(lgamma, x = c(0.01, 0.5, 0.9, 1.5, 3.7, 10, 15.9, 16, 100.25, 1e5)),
  normal_cdf = cases(pnorm, z = c(-30, -8, -3, -1.96, -0.5, -1e-6, 0, 1e-6, 0.3, 1, 2.5, 6)),
  normal_quantile = cases(qnorm, p = ps),
  t_cdf = cases(pt, t = c(-50, -4.3, -1, -0.001, 0, 0.7, 2, 9), df = c(0.7, 1, 2, 3.5, 10, 99.3, 1e4, 1e6)),
  t_quantile = cases(qt, p = ps, df = c(1, 2, 3.5, 10, 99.3, 1e4, 1e6)),
  chi_squared_above = cases(function(x, df) pchisq(x, df, lower.tail = FALSE),
    x = c(0.01, 0.5, 1, 3.84, 10, 40, 120), df = c(1, 2, 3.5, 10, 99, 1000)),
  chi_squared_quantile = cases(qchisq, p = ps, df = c(1, 2, 3.5, 10, 99, 1e4)),
  f_above = cases(function(x, d1, d2) pf(x, d1, d2, lower.tail = FALSE),
    x = c(0.01, 0.5, 1, 1.3, 4, 20), d1 = c(1, 2.5, 11, 300), d2 = c(1, 4, 29.5, 3300)),
  # Through the beta: qf itself is off by up to 1e-4 for small p and few degrees (F(1, 2) at 1e-6 is 2.0000e-12, not 2.0002e-12).
  f_quantile = cases(function(p, d1, d2) {
    b <- qbeta(p, d1 / 2, d2 / 2)
    above <- qbeta(p, d2 / 2, d1 / 2, lower.tail = FALSE)
    d2 / d1 * b / above
  }, p = ps[-(1:2)], d1 = c(1, 2.5, 11, 369), d2 = c(2, 4, 29.5, 4059)),
  beta_below = cases(pbeta, x = c(0.001, 0.3, 0.5, 0.99), a = c(0.1, 1, 7.5, 900), b = c(0.5, 3, 40)),
  mann_whitney = lapply(list(c(1, 2), c(4, 3), c(12, 9), c(2, 40)), function(g)
    list(one = g[1], other = g[2], probabilities = dwilcox(0:prod(g), g[1], g[2]))),
  gamma_below = cases(pgamma, x = c(0.001, 0.7, 3, 20, 150), a = c(0.1, 1, 7.5, 140)),
  # Good to 1e-12 absolutely: so says ?pt, and so it warns.
  noncentral_t_cdf = cases(function(t, df, shift) pt(t, df, ncp = shift),
    t = c(0.5, 1.98, 4.3, 12.7), df = c(1, 2, 9.5, 60, 400), shift = c(-1, 0.1, 2.8, 7, 16))
)
cat(toJSON(result, digits = NA, auto_unbox = TRUE, na = "null", pretty = TRUE), "\n")
