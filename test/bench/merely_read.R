# Reads a file twice with readxl, or read.csv, and tells the seconds of each and the most memory taken.
path <- commandArgs(trailingOnly = TRUE)[1]
invisible(loadNamespace("readxl"))
read <- function() {
  system.time(if (endsWith(path, "x")) readxl::read_excel(path) else read.csv(path))[["elapsed"]]
}
first <- read()
next_one <- read()
status <- if (file.exists("/proc/self/status")) readLines("/proc/self/status") else character()
peak <- as.numeric(gsub("\\D", "", grep("^VmHWM", status, value = TRUE))) * 1024
cat(sprintf('{"first": %.4f, "next": %.4f, "bytes": %.0f}\n', first, next_one, max(peak, 0)))
