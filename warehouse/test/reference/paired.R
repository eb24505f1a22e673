# Reference values for change by pairs and between groups. Run: Rscript paired.R > paired.json
library(jsonlite)
library(effectsize)
source("versions.R")
set.seed(20261123)

likert <- function(n, shift) round(pmin(5, pmax(1, rnorm(n, 3 + shift, 0.8))) * 12) / 12 # the mean of 12 items
pairs <- list(
  list(before = c(2, 3, 2), after = c(3, 3, 4)), list(before = c(1, 3), after = c(4, 3)),
  list(before = c(2.5, 3, 3.25, 4, 1.75, 3.5), after = c(3.5, 3.25, 3.75, 4, 3, 3.25)),
  { before <- likert(40, 0); list(before = before, after = pmin(5, before + round(rnorm(40, 0.2, 0.4) * 12) / 12)) },
  list(before = round(rnorm(15, 50, 10), 3), after = round(rnorm(15, 55, 12), 3))
)
pairs[[4]]$before[c(3, 9)] <- NA
pairs[[4]]$after[c(9, 20)] <- NA

paired <- lapply(pairs, function(pair) {
  both <- !is.na(pair$before) & !is.na(pair$after)
  b <- pair$before[both]
  a <- pair$after[both]
  n <- length(a)
  found <- t.test(a, b, paired = TRUE)
  j <- gamma((n - 1) / 2) / (sqrt((n - 1) / 2) * gamma((n - 2) / 2))
  threshold <- qnorm(0.975) * sd(b) * sqrt(2 * (1 - 0.8))
  c(pair, list(
    n = n, change = mean(a - b), low = found$conf.int[1], high = found$conf.int[2], t = unname(found$statistic), p = found$p.value,
    dz = if (n > 2) hedges_g(a - b)$Hedges_g, dav = if (n > 2) j * mean(a - b) / sqrt((var(b) + var(a)) / 2),
    threshold = threshold, rose = sum(a - b > threshold), fell = sum(a - b < -threshold)
  ))
})

groups <- list(
  list(one = c(1, 2, 3), other = c(2, 4, 6, 8)), list(one = c(1, 4), other = c(2, 2.5, 7)), list(one = likert(40, 0), other = likert(25, 0.3)),
  list(one = round(rnorm(8, 50, 3), 3), other = round(rnorm(200, 51, 12), 3)), list(one = c(3, 3, 3), other = c(1, 2, 4))
)
welch <- lapply(groups, function(g) {
  found <- t.test(g$other, g$one)
  c(g, list(
    difference = mean(g$other) - mean(g$one), low = found$conf.int[1], high = found$conf.int[2], t = unname(found$statistic),
    degrees = unname(found$parameter), p = found$p.value, d = hedges_g(g$other, g$one, pooled_sd = FALSE)$Hedges_g
  ))
})

differences <- c(
  list(c(1, 2, 3, 4, 5, -0.5), 7, c(-1, -2), c(0, 0, 3), c(1, 1, -1, 1), c(0.1, 0.1, 0.1, 0.1), c(5, 5, 5, -5, -5, 0, 0)),
  lapply(pairs[3:5], function(pair) as.vector(na.omit(pair$after - pair$before))),
  list(round(rnorm(49, 0.2), 4), round(rnorm(50, 0.2), 4), round(rnorm(120, 0.3), 1))
)
wilcoxon <- lapply(differences, function(d) {
  exact <- length(d) < 50 && !any(d == 0) && !any(duplicated(signif(abs(d), 12)))
  found <- suppressWarnings(wilcox.test(d, digits.rank = 12))
  list(differences = I(d), v = unname(found$statistic), zeros = sum(d == 0), p = found$p.value, test = if (exact) "exact" else "normal")
})

degrees <- c(1.5, 2, 3, 10, 49, 99.5, 300)
cat(toJSON(list(
  made_by = versions("jsonlite", "effectsize"),
  seed = 20261123,
  paired = paired, welch = welch, wilcoxon = wilcoxon,
  hedges = data.frame(degrees = degrees, j = gamma(degrees / 2) / (sqrt(degrees / 2) * gamma((degrees - 1) / 2))),
  signed_rank = lapply(c(3, 10, 30), function(n) list(n = n, probabilities = dsignrank(0:(n * (n + 1) / 2), n))),
  correlation = { x <- pairs[[5]]; list(x = x$before, y = x$after, r = cor(x$before, x$after)) },
  ranks = list(values = c(3, 1, 3, 9, 3, 1, -2), ranks = rank(c(3, 1, 3, 9, 3, 1, -2)))
), digits = NA, auto_unbox = TRUE, na = "null", null = "null", pretty = TRUE), "\n")
