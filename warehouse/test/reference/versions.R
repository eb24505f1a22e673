# What made a file of reference values.
versions <- function(...) c(R.version.string, sapply(c(...), function(name) paste(name, packageVersion(name)), USE.NAMES = FALSE))
