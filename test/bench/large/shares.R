# The share of examined pupils who passed, with Wilson's interval, of every school and of all together, by school year; of
# all subjects, of each, and of girls and boys: what core.share_indicator holds of it. By R itself and by whichever of
# data.table and dplyr are installed. Tells the seconds of each for reading the cells and for reckoning, and what came out.
path <- commandArgs(trailingOnly = TRUE)[1]
parts <- list(character(), "subject", "gender")
places <- list("institution_id", character())

wilson <- function(numerator, denominator) {
  z <- qnorm(0.975)
  share <- numerator / denominator
  centre <- (share + z^2 / (2 * denominator)) / (1 + z^2 / denominator)
  half <- z * sqrt(share * (1 - share) / denominator + z^2 / (4 * denominator^2)) / (1 + z^2 / denominator)
  data.frame(value = share, low = centre - half, high = centre + half)
}

# How each adds up the passed and the examined by some columns.
sums <- list(
  base = function(cells, by) {
    groups <- interaction(cells[by], drop = TRUE, lex.order = TRUE)
    added <- rowsum(cbind(cells$value * (cells$field == "passed_count"), cells$value * (cells$field == "examined_count")), groups)
    list(passed = added[, 1], examined = added[, 2])
  },
  data.table = function(cells, by) {
    cells[, list(passed = sum(value[field == "passed_count"]), examined = sum(value[field == "examined_count"])), by = by]
  },
  dplyr = function(cells, by) {
    grouped <- dplyr::group_by(cells, dplyr::across(dplyr::all_of(by)))
    dplyr::summarise(
      grouped,
      passed = sum(value[field == "passed_count"]), examined = sum(value[field == "examined_count"]),
      .groups = "drop"
    )
  }
)
readers <- list(
  base = function() read.csv(path, colClasses = "character", encoding = "UTF-8"),
  data.table = function() data.table::fread(path, colClasses = "character", encoding = "UTF-8"),
  dplyr = function() dplyr::as_tibble(read.csv(path, colClasses = "character", encoding = "UTF-8"))
)

told <- character()
for (name in names(sums)) {
  if (name != "base" && !requireNamespace(name, quietly = TRUE)) next
  if (name == "data.table") library(data.table)
  read <- system.time(cells <- readers[[name]]())
  reckon <- system.time({
    cells$value <- as.numeric(cells$value)
    found <- list()
    for (place in places) for (part in parts) {
      added <- sums[[name]](cells, c(place, "year", part))
      some <- added$examined > 0
      found[[length(found) + 1]] <- wilson(added$passed[some], added$examined[some])
    }
    found <- do.call(rbind, found)
  })
  told <- c(told, sprintf(
    '"%s": {"read": %.3f, "reckon": %.3f, "rows": %d, "value": %.9f, "low": %.9f}',
    name, read[["elapsed"]], reckon[["elapsed"]], nrow(found), sum(found$value), sum(found$low)
  ))
}
cat("{", paste(told, collapse = ", "), "}\n", sep = "")
