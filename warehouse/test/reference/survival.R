# Reference values for the Kaplan-Meier curve. Run: Rscript survival.R > survival.json
library(jsonlite)
library(survival)
source("versions.R")
set.seed(20261123)

days <- round(rexp(40, 1 / 20))
watched <- round(runif(40, 5, 60))
cases <- list(
  list(time = c(2, 5, 9), ended = c(TRUE, FALSE, TRUE)),
  list(time = c(1, 2, 2, 3, 5), ended = c(FALSE, TRUE, TRUE, FALSE, TRUE)), # lies on a half for a while
  list(time = c(1, 2, 3, 4, 5, 6), ended = c(TRUE, TRUE, TRUE, FALSE, FALSE, FALSE)), # ends on a half
  list(time = c(0, 0, 3), ended = c(TRUE, FALSE, TRUE)), list(time = c(4, 4, 4), ended = c(TRUE, TRUE, TRUE)),
  list(time = c(1, 2, 3), ended = c(FALSE, FALSE, FALSE)),
  # Freireich et al. (1963): weeks of remission under 6-mercaptopurine, the example of many textbooks
  list(
    time = c(6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35),
    ended = c(TRUE, TRUE, TRUE, FALSE, TRUE, FALSE, TRUE, FALSE, FALSE, TRUE, TRUE, FALSE, FALSE, FALSE, TRUE, TRUE, rep(FALSE, 5))
  ),
  list(time = pmin(days, watched), ended = days <= watched)
)
cat(toJSON(list(
  made_by = versions("jsonlite", "survival"),
  seed = 20261123,
  kaplan_meier = lapply(cases, function(case) {
    found <- survfit(Surv(time, ended) ~ 1, data = case, conf.type = "log-log")
    median <- unname(summary(found)$table[c("median", "0.95LCL", "0.95UCL")])
    c(case, list(
      steps = data.frame(time = found$time, atRisk = found$n.risk, ended = found$n.event, censored = found$n.censor, survival = found$surv, low = found$lower, high = found$upper),
      median = median[1], medianLow = median[2], medianHigh = median[3]
    ))
  })
), digits = NA, auto_unbox = TRUE, na = "null", pretty = TRUE), "\n")
