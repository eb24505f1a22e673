# Reference values for the agreement of coders. Run: Rscript agreement.R > agreement.json
# irr is not in Debian. Krippendorff's alpha is written out here over pairs of values, without the coincidence matrix.
library(jsonlite)
library(vcd)
source("versions.R")
set.seed(20261123)

kappas <- list(
  list(one = c("a", "a", "b", "b"), other = c("a", "b", "b", "b")),
  list(one = c("x", "y", "z", "x"), other = c("y", "z", "x", "y")),
  { one <- sample(letters[1:4], 60, TRUE, c(0.5, 0.3, 0.15, 0.05)); list(one = one, other = ifelse(runif(60) < 0.7, one, sample(letters[1:4], 60, TRUE))) },
  list(one = c(rep("a", 95), "b", "b", "a", "a", "a"), other = c(rep("a", 97), "b", "b", "c"))
)
kappa <- lapply(kappas, function(case) {
  codes <- sort(unique(unlist(case)))
  found <- Kappa(table(factor(case$one, codes), factor(case$other, codes)))$Unweighted
  c(case, list(kappa = found[["value"]], error = found[["ASE"]]))
})

disagreement <- function(level, all) switch(level,
  nominal = function(a, b) a != b,
  ordinal = function(a, b) {
    low <- pmin(a, b)
    high <- pmax(a, b)
    (sum(all >= low & all <= high) - (sum(all == low) + sum(all == high)) / 2)^2 * (a != b)
  },
  interval = function(a, b) (a - b)^2
)
mean_pair <- function(x, d) mean(outer(x, x, Vectorize(d))[!diag(length(x))])
alpha <- function(units, level) {
  kept <- Filter(function(unit) length(unit) > 1, apply(units, 1, function(unit) unit[!is.na(unit)], simplify = FALSE))
  all <- unlist(kept)
  d <- disagreement(level, all)
  1 - weighted.mean(sapply(kept, mean_pair, d), lengths(kept)) / mean_pair(all, d)
}
units <- list(
  # Krippendorff (2011), section E: 4 observers, 12 units
  cbind(c(1, 2, 3, 3, 2, 1, 4, 1, 2, NA, NA, NA), c(1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NA, 3), c(NA, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NA), c(1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NA)),
  cbind(c(0, 1, 0, 0, 0, 0, 0, 0, 1, 0), c(1, 1, 1, 0, 0, 1, 0, 0, 0, 0)),
  { true <- sample(1:5, 30, TRUE); matrix(ifelse(runif(90) < 0.2, NA, pmin(5, pmax(1, true + sample(-1:1, 90, TRUE)))), 30) },
  matrix(round(rnorm(24, rep(1:8, 3), 0.5), 1), 8)
)
cat(toJSON(list(
  made_by = versions("jsonlite", "vcd"),
  seed = 20261123,
  kappa = kappa,
  krippendorff = lapply(units, function(u) list(
    units = u, nominal = alpha(u, "nominal"), ordinal = alpha(u, "ordinal"), interval = alpha(u, "interval")))
), digits = NA, auto_unbox = TRUE, na = "null", pretty = TRUE), "\n")
