# psych's numbers for 370 teachers' self-efficacy before and after a unit of mathematics (OECD, Global Teaching InSights).
# The rows are not kept here: Rscript teacher-self-efficacy.R FOLDER/gti-teachers.csv > teacher-self-efficacy.json
library(jsonlite)
library(effectsize)
source("versions.R")
source("psychometrics.R")

teachers <- read.csv(commandArgs(trailingOnly = TRUE)[1], check.names = FALSE)
answers <- function(question) {
  x <- as.matrix(teachers[paste0(question, LETTERS[1:12])])
  x[!(x %in% 1:4)] <- NA # 9998 and 9999 are codes for missing
  x
}
score <- function(x) ifelse(rowSums(!is.na(x)) >= 6, rowMeans(x, na.rm = TRUE), NA)
scale <- function(x) c(
  psychometrics(na.omit(x)[, ]),
  list(floor = colMeans(x == 1, na.rm = TRUE), ceiling = colMeans(x == 4, na.rm = TRUE), answered = colSums(!is.na(x)))
)

before <- answers("TQA11")
after <- answers("TQB17")
b <- score(before)
a <- score(after)
both <- !is.na(b) & !is.na(a)
b <- b[both]
a <- a[both]
n <- length(a)
test <- t.test(a, b, paired = TRUE)
# differences of means that are equal on paper
d <- round(a - b, 12)
wilcoxon <- suppressWarnings(wilcox.test(d, digits.rank = 12))
pre <- scale(before)
threshold <- qnorm(0.975) * sd(b) * sqrt(2 * (1 - pre$alpha))
cat(toJSON(list(
  made_by = versions("jsonlite", "psych", "effectsize"),
  before = pre, after = scale(after),
  change = list(
    n = n, change = mean(a - b), low = test$conf.int[1], high = test$conf.int[2], t = unname(test$statistic), p = test$p.value,
    dz = hedges_g(a - b)$Hedges_g,
    dav = exp(lgamma((n - 1) / 2) - log((n - 1) / 2) / 2 - lgamma((n - 2) / 2)) * mean(a - b) / sqrt((var(a) + var(b)) / 2)
  ),
  wilcoxon = list(v = unname(wilcoxon$statistic), zeros = sum(d == 0), p = wilcoxon$p.value),
  reliable = list(threshold = threshold, rose = sum(a - b > threshold), fell = sum(a - b < -threshold))
), digits = NA, auto_unbox = TRUE, null = "null", pretty = TRUE), "\n")
