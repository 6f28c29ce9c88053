# Polychoric correlation of two items by full maximum likelihood, the optimiser run to its end: polycor::polychor(ML = TRUE) stops where the
# likelihood is still 0.001 lower. Rscript test/reference/tools/polychoric-ml.R, from the project's root; needs jsonlite and pbivnorm.
library(jsonlite)
library(pbivnorm)

bfi <- read.csv("test/reference/inputs/bfi_1000.csv")
bfi <- bfi[complete.cases(bfi[paste0(rep(c("A", "C", "E", "N", "O"), each = 5), 1:5)]), ]
seen <- table(7 - bfi$A1, bfi$A2)

shares <- function(a, b, r) {
  corners <- outer(c(-20, a, 20), c(-20, b, 20), function(u, v) pbivnorm(as.vector(u), as.vector(v), r))
  apply(apply(corners, 2, diff), 1, diff)
}
lost <- function(x) {
  q <- t(shares(cumsum(c(x[2], exp(x[3:6]))), cumsum(c(x[7], exp(x[8:11]))), tanh(x[1])))
  -sum(seen[seen > 0] * log(q[seen > 0]))
}
a <- qnorm(cumsum(rowSums(seen)) / sum(seen))[1:5]
b <- qnorm(cumsum(colSums(seen)) / sum(seen))[1:5]
x <- c(atanh(.37), a[1], log(diff(a)), b[1], log(diff(b)))
for (again in 1:5) x <- optim(x, lost, method = "BFGS", control = list(reltol = 1e-16, maxit = 10000, ndeps = rep(1e-5, 11)))$par
writeLines(toJSON(list(id = "ordinal_alpha_bfi_agree_tight", title = "polychoric correlation by full maximum likelihood",
  method = "test/reference/tools/polychoric-ml.R", software = paste(R.version.string, "; pbivnorm", packageVersion("pbivnorm")),
  tolerance = list(default = list(rel = 1e-5, abs = 1e-6)), values = list(first_pair_ml = tanh(x[1]))), auto_unbox = TRUE, digits = I(17)),
  "test/reference/results/ordinal_alpha_bfi_agree_tight.json")
