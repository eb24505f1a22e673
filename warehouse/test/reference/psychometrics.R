# What reliability.R and teacher-self-efficacy.R have in common: psych's numbers for complete rows of answers.
library(psych)

# psych stops its search at about the sixth digit; from there Newton's method goes to the last.
minres <- function(r) {
  l <- as.vector(suppressWarnings(fa(r, nfactors = 1, fm = "minres"))$loadings)
  for (round in 1:60) {
    off <- r - outer(l, l)
    diag(off) <- 0
    hessian <- 4 * outer(l, l) - 2 * r
    diag(hessian) <- 2 * (sum(l^2) - l^2)
    l <- l + solve(hessian, 2 * off %*% l)[, 1]
  }
  if (sum(l) < 0) -l else l
}

psychometrics <- function(x) {
  capture.output(found <- suppressWarnings(alpha(x, check.keys = FALSE))) # it says on paper that an item looks turned
  k <- ncol(x)
  a <- found$total$raw_alpha
  # Feldt's limits as in alpha.ci, the F quantile through the beta's (see distributions.R).
  feldt <- function(p) {
    b <- qbeta(p, (nrow(x) - 1) / 2, (nrow(x) - 1) * (k - 1) / 2)
    above <- qbeta(p, (nrow(x) - 1) * (k - 1) / 2, (nrow(x) - 1) / 2, lower.tail = FALSE)
    1 - (1 - a) * (k - 1) * b / above
  }
  interval <- alpha.ci(a, nrow(x), k)
  result <- list(
    n = nrow(x), alpha = a, low = feldt(0.975), high = feldt(0.025), psych_low = interval$lower.ci, psych_high = interval$upper.ci,
    item_rest = I(found$item.stats$r.drop),
    alpha_without = if (k > 2) I(found$alpha.drop$raw_alpha), loadings = NULL, omega = NULL, psych_omega = NULL
  )
  if (k > 2) {
    r <- cor(x)
    loadings <- minres(r)
    if (max(abs(loadings)) < 1 - 1e-9) { # otherwise a Heywood case, which psych bounds
      result$loadings <- loadings
      result$omega <- 1 - sum(1 - loadings^2) / sum(r)
      result$psych_omega <- suppressWarnings(suppressMessages(omega(x, nfactors = 1, flip = FALSE, plot = FALSE)))$omega.tot
    }
  }
  result
}
