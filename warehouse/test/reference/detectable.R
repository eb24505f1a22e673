# Reference values for smallest detectable changes. Run: Rscript detectable.R > detectable.json
# Nothing random. R's own searches stop early (tolerance 1e-4), so its power functions are solved here to the last digits.
library(jsonlite)
library(pwr)
solve_for <- function(f, low, high) uniroot(f, c(low, high), tol = 1e-15, maxiter = 10000)$root

# power.prop.test for groups of one size
shares <- expand.grid(a = c(2, 12, 20, 30), n = 40, power = c(0.8, 0.9))
shares$rise <- mapply(function(a, n, power)
  solve_for(function(to) power.prop.test(n, a / n, to)$power - power, a / n + 1e-9, 1 - 1e-12) - a / n, shares$a, shares$n, shares$power)

# The formula of Fleiss, Levin & Paik written out, for groups of different size
prop_power <- function(p1, n1, p2, n2) {
  p <- (n1 * p1 + n2 * p2) / (n1 + n2)
  pnorm((abs(p2 - p1) - qnorm(0.975) * sqrt(p * (1 - p) * (1 / n1 + 1 / n2))) / sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2))
}
unequal <- data.frame(a = c(12, 5, 50, 0), n1 = c(40, 25, 90, 30), n2 = c(120, 200, 45, 60))
unequal$rise <- mapply(function(a, n1, n2) solve_for(function(to) prop_power(a / n1, n1, to, n2) - 0.8, a / n1 + 1e-9, 1 - 1e-12) - a / n1, unequal$a, unequal$n1, unequal$n2)

means <- data.frame(sd = c(0.6, 0.6, 1, 2, 1), n1 = c(30, 30, 2, 5, 370), n2 = c(30, 90, 2, 9, 411), power = c(0.8, 0.8, 0.8, 0.9, 0.95))
means$change <- mapply(function(sd, n1, n2, power)
  sd * solve_for(function(d) pwr.t2n.test(n1, n2, d)$power - power, 1e-6, 20), means$sd, means$n1, means$n2, means$power)

cat(toJSON(list(
  made_by = c(R.version.string, paste("jsonlite", packageVersion("jsonlite")), paste("pwr", packageVersion("pwr"))),
  shares = shares, unequal = unequal, means = means
), digits = NA, auto_unbox = TRUE, na = "null", pretty = TRUE), "\n")
