# Reference values for two shares and for many tests. Run: Rscript shares.R > shares.json
# Base R only; nothing random. The versions are written into the file.
library(jsonlite)

tables <- data.frame(rbind( # before, of, after, of
  # The eight of Newcombe (1998), table II, turned so that the later share is his first.
  c(48, 80, 56, 70), c(3, 10, 9, 10), c(2, 7, 6, 7), c(0, 29, 5, 56),
  c(0, 20, 0, 10), c(0, 10, 0, 10), c(0, 20, 10, 10), c(0, 10, 10, 10),
  c(0, 1, 1, 1), c(1, 1, 1, 1), c(1, 1, 0, 1), c(12, 40, 12, 40), c(2, 12, 7, 11), c(31, 263, 81, 250), c(8872, 73641, 9555, 75460)
))
names(tables) <- c("a", "an", "b", "bn")

change <- function(a, an, b, bn) suppressWarnings({
  before <- prop.test(a, an, correct = FALSE)$conf.int
  after <- prop.test(b, bn, correct = FALSE)$conf.int
  p1 <- b / bn
  p2 <- a / an
  few <- min(chisq.test(matrix(c(a, an - a, b, bn - b), 2))$expected) < 5
  few <- is.na(few) || few
  list(
    difference = p1 - p2,
    low = p1 - p2 - sqrt((p1 - after[1])^2 + (before[2] - p2)^2),
    high = p1 - p2 + sqrt((after[2] - p1)^2 + (p2 - before[1])^2),
    fisher = fisher.test(matrix(c(a, an - a, b, bn - b), 2))$p.value,
    p = if (few) fisher.test(matrix(c(a, an - a, b, bn - b), 2))$p.value else prop.test(c(a, b), c(an, bn), correct = FALSE)$p.value,
    test = if (few) "exact" else "score"
  )
})
rows <- lapply(seq_len(nrow(tables)), function(i) c(as.list(tables[i, ]), do.call(change, as.list(tables[i, ]))))

ps <- list(c(0.01, 0.04, 0.03), c(0.5), c(0, 1, 1), c(0.02, 0.02, 0.02), c(0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216, 0.222, 0.251, 0.269, 0.275, 0.34))

cat(toJSON(list(
  made_by = c(R.version.string, paste("jsonlite", packageVersion("jsonlite"))),
  changes = rows,
  benjamini_hochberg = lapply(ps, function(p) list(p = I(p), adjusted = I(p.adjust(p, "BH"))))
), digits = NA, auto_unbox = TRUE, na = "null", pretty = TRUE), "\n")
