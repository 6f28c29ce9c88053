# Seconds of the processor for psych::alpha over the constructs of a CSV, five columns each, without reading it: Rscript alpha-psych.R FILE
if (!requireNamespace("psych", quietly = TRUE)) quit(status = 3)
suppressMessages(library(psych))
d <- read.csv(commandArgs(TRUE)[1]); of <- split(seq_along(d), (seq_along(d) - 1) %/% 5)
cat(sum(system.time(for (own in of) suppressWarnings(alpha(d[, own], check.keys = FALSE)))[c("user.self", "sys.self")]))
