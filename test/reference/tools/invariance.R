# Steps of measurement invariance and their differences. Run from test/reference: Rscript tools/invariance.R
# Needs R with lavaan; JSON is written by hand.
suppressMessages(library(lavaan))
json <- function(v) if (is.list(v)) paste0("{", paste0('"', names(v), '": ', vapply(v, json, ""), collapse = ", "), "}") else
  if (is.character(v)) paste0('"', v, '"') else sprintf("%.17g", v)
steps <- function(model, data, by) {
  fits <- list(configural = cfa(model, data, group = by), metric = cfa(model, data, group = by, group.equal = "loadings"),
    scalar = cfa(model, data, group = by, group.equal = c("loadings", "intercepts")))
  of <- function(f, measure) fitMeasures(f, measure)[[1]]
  out <- lapply(fits, function(f) list(chisq = of(f, "chisq"), df = of(f, "df"), cfi = of(f, "cfi"), rmsea = of(f, "rmsea"), srmr = of(f, "srmr")))
  for (i in 2:3) {
    test <- lavTestLRT(fits[[i - 1]], fits[[i]])
    out[[i]]$difference <- list(chisq = test[2, "Chisq diff"], df = test[2, "Df diff"], p = test[2, "Pr(>Chisq)"])
    out[[i]]$cfi_lost <- out[[i - 1]]$cfi - out[[i]]$cfi; out[[i]]$rmsea_gained <- out[[i]]$rmsea - out[[i - 1]]$rmsea
  }
  out
}
save <- function(id, title, values) writeLines(json(list(id = id, title = title, method = "lavaan::cfa, group.equal; lavTestLRT",
  software = paste0(R.version.string, "; lavaan ", packageVersion("lavaan")), tolerance = list(default = list(rel = 1e-4, abs = 1e-5)), values = values)),
  file.path("results", paste0(id, ".json")))

h <- read.csv("inputs/holzinger.csv")
save("invariance_holzinger_steps", "three correlated factors across schools, with what each step costs",
  steps("visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9", h, "school"))
b <- read.csv("inputs/bfi_1000.csv"); b$A1 <- 7 - b$A1; b <- b[complete.cases(b[, c("A1", "A2", "A3", "A4", "A5", "gender")]), ]
save("invariance_bfi_gender", "one factor of five items across women and men", steps("agree =~ A1 + A2 + A3 + A4 + A5", b, "gender"))
# A factor of three items: the first step fits whatever the data, the later ones can fail.
save("invariance_three_items", "one factor of three items across schools", steps("speed =~ x7 + x8 + x9", h, "school"))

# Who has x over 0, written out, so that the comparison of nested people can be asked for as a request.
n <- read.csv("inputs/nested_96.csv"); n$side <- ifelse(n$x > 0, "over", "rest")
write.csv(n[, c("y", "group", "side")], "inputs/nested_96_sides.csv", row.names = FALSE, quote = FALSE)
