# Reference values for diversity and for last digits. Run: Rscript counts.R > counts.json
library(jsonlite)
library(vegan)
source("versions.R")
set.seed(20261123)

groups <- list(c(6, 3, 1), c(5, 5, 5), 12, c(1, 1, 1, 1), c(7, 0, 7), c(20, 1, 1, 1, 0, 0, 2))
numbers <- list(sample(100:9999, 60, TRUE), round(rnorm(80, 400, 100)), c(10 * sample(10:90, 30), sample(100:999, 40)), rep(250, 50))
cat(toJSON(list(
  made_by = versions("jsonlite", "vegan"),
  seed = 20261123,
  diversity = lapply(groups, function(x) list(
    counts = I(x), kinds = specnumber(x), diversity = unname(simpson.unb(x)), evenness = diversity(x, "invsimpson") / specnumber(x))),
  last_digits = lapply(numbers, function(x) {
    found <- suppressWarnings(chisq.test(table(factor(x %% 10, 0:9))))
    list(numbers = x, chiSquared = unname(found$statistic), p = found$p.value)
  })
), digits = NA, auto_unbox = TRUE, na = "null", pretty = TRUE), "\n")
