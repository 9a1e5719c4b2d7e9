# Reads lines "key<TAB>x;x;...<TAB>y;y;..." and prints, for each, what R's own tests make of the two samples.
options(digits = 17, warn = -1)
for (line in readLines(file("stdin"))) {
  part <- strsplit(line, "\t")[[1]]
  if (part[1] == "holm") {
    cat("holm", part[2], sprintf("%.17g", p.adjust(as.numeric(strsplit(part[3], ";")[[1]]), "holm")), sep = "\t")
    cat("\n")
    next
  }
  x <- as.numeric(strsplit(part[2], ";")[[1]])
  y <- as.numeric(strsplit(part[3], ";")[[1]])
  welch <- tryCatch(t.test(x, y)$conf.int, error = function(e) c(NA, NA))
  p <- wilcox.test(x, y, exact = FALSE, correct = TRUE)$p.value
  w <- unname(wilcox.test(x, y, exact = FALSE)$statistic)
  cat(part[1], sprintf("%.17g", c(welch, p, w / (length(x) * length(y)))), sep = "\t")
  cat("\n")
}
