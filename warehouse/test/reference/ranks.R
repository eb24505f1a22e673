# Reference values for the ranks of shares, with R's own score intervals. Run: Rscript ranks.R > ranks.json
# csranks is not in Debian, and bootstraps. The sets are written out here from their definition, pair by pair.
library(jsonlite)
source("versions.R")
set.seed(20261123)

groups <- list(
  data.frame(numerator = c(48, 56, 10, 0, 30), denominator = c(80, 70, 11, 12, 30)),
  { n <- round(exp(rnorm(40, 4, 1))) + 5; data.frame(numerator = rbinom(40, n, plogis(rnorm(40, 0.5, 0.8))), denominator = n) }
)
cat(toJSON(list(
  made_by = versions("jsonlite"),
  seed = 20261123,
  ranks = lapply(groups, function(g) {
    level <- 1 - 0.05 / (nrow(g) - 1)
    p <- g$numerator / g$denominator
    limits <- suppressWarnings(mapply(function(a, n) prop.test(a, n, conf.level = level, correct = FALSE)$conf.int, g$numerator, g$denominator))
    low <- outer(p, p, "-") - sqrt(outer((p - limits[1, ])^2, (limits[2, ] - p)^2, "+")) # of row less column
    list(
      level = level, shares = g, low = limits[1, ], high = limits[2, ],
      rank = rank(-p, ties.method = "min"), best = 1 + colSums(low > 0), worst = nrow(g) - rowSums(low > 0)
    )
  })
), digits = NA, auto_unbox = TRUE, na = "null", pretty = TRUE), "\n")
