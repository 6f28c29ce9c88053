# Equivalence with standard errors clustered by organization. Run from test/reference: Rscript tools/equivalence-waves.R (after change.R)
# Base R only, the writing of JSON too.
json <- function(v) if (is.list(v)) paste0("{", paste0('"', names(v), '": ', vapply(v, json, ""), collapse = ", "), "}") else
  if (is.character(v)) paste0('"', v, '"') else if (length(v) > 1) paste0("[", paste(sprintf("%.17g", v), collapse = ", "), "]") else sprintf("%.17g", v)
d <- read.csv("inputs/change_nested.csv"); bound <- .6
f <- lm(value ~ I(wave == 0), d); X <- model.matrix(f); U <- rowsum(X * residuals(f), d$group); B <- solve(crossprod(X)); G <- nrow(U); n <- nrow(d)
se <- sqrt((B %*% crossprod(U) %*% B)[2, 2] * G / (G - 1) * (n - 1) / (n - 2)); e <- coef(f)[[2]]; up <- function(t) pt(t, G - 1, lower.tail = FALSE); q <- qt(.95, G - 1)
writeLines(json(list(id = "equivalence_waves", title = "two one-sided tests, wave 0 less wave 1, errors clustered by group, bound .6",
  method = "lm; sandwich by hand with G / (G - 1) (n - 1) / (n - p); pt", software = R.version.string, tolerance = list(default = list(rel = 1e-7, abs = 1e-9)),
  values = list(difference = e, se = se, df = G - 1, p_lower = up((e + bound) / se), p_upper = up((bound - e) / se), p_equivalence = max(up((e + bound) / se), up((bound - e) / se)),
    p_difference = 2 * up(abs(e) / se), ci90 = c(e - q * se, e + q * se), verdict = "trivial"))), "results/equivalence_waves.json")
