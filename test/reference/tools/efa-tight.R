# The factor solutions of efa_*.json once more, with every optimiser run to its end. psych and factanal stop as soon as their criterion is
# flat, which leaves the fifth digit of a loading open; the values compared here are where they were heading.
# Rscript test/reference/tools/efa-tight.R, from the project's root; needs jsonlite and GPArotation.
library(jsonlite)
library(GPArotation)

tight <- function(id, data, factors) {
  r <- cor(data)
  p <- ncol(r)
  largest <- function(psi) {
    e <- eigen(r - diag(psi), symmetric = TRUE)
    e$vectors[, 1:factors, drop = FALSE] %*% diag(sqrt(pmax(e$values[1:factors], 0)), factors)
  }
  # By likelihood, the same in units of the uniquenesses.
  likeliest <- function(psi) {
    e <- eigen(diag(1 / sqrt(psi)) %*% r %*% diag(1 / sqrt(psi)), symmetric = TRUE)
    diag(sqrt(psi)) %*% e$vectors[, 1:factors, drop = FALSE] %*% diag(sqrt(pmax(e$values[1:factors] - 1, 0)), factors)
  }
  # At either solution the uniquenesses are what the loadings leave over.
  settled <- function(loadings) {
    psi <- 1 / diag(solve(r))
    for (round in 1:100000) {
      moved <- 1 - rowSums(loadings(psi)^2)
      if (max(abs(moved - psi)) < 1e-13) return(moved)
      psi <- moved
    }
    stop("not settled")
  }
  psi <- settled(largest)
  raw <- largest(psi)
  raw <- sweep(raw, 2, ifelse(colSums(raw) < 0, -1, 1), "*")
  u <- setNames(settled(likeliest), colnames(r))
  oblique <- oblimin(raw, eps = 1e-7, maxit = 100000)
  implied <- raw %*% t(raw)
  diag(implied) <- 1
  objective <- sum(diag(solve(implied, r))) - log(det(solve(implied, r))) - p
  chi <- objective * (nrow(data) - 1 - (2 * p + 5) / 6 - 2 * factors / 3)
  values <- list(
    minres_communalities = as.list(setNames(1 - psi, colnames(r))),
    minres_oblimin_phi_abs_sorted = sort(abs(oblique$Phi[lower.tri(oblique$Phi)])),
    minres_chi = chi,
    ml_uniquenesses = as.list(u))
  result <- list(id = paste0(id, "_tight"), title = "factor solutions run to their end", method = "test/reference/tools/efa-tight.R",
    software = paste(R.version.string, "; GPArotation", packageVersion("GPArotation")),
    tolerance = list(default = list(rel = 1e-7, abs = 1e-7), ml_uniquenesses = list(rel = 1e-6, abs = 1e-6),
      minres_oblimin_phi_abs_sorted = list(rel = 1e-6, abs = 1e-6)), values = values)
  writeLines(toJSON(result, auto_unbox = TRUE, digits = I(17)), paste0("test/reference/results/", id, "_tight.json"))
}

bfi <- read.csv("test/reference/inputs/bfi_1000.csv")
items <- paste0(rep(c("A", "C", "E", "N", "O"), each = 5), 1:5)
bfi <- bfi[complete.cases(bfi[items]), items]
reversed <- c("A1", "C4", "C5", "E1", "E2", "O2", "O5")
bfi[reversed] <- 7 - bfi[reversed]
tight("efa_bfi5", bfi, 5)
tight("efa_holzinger3", read.csv("test/reference/inputs/holzinger.csv")[paste0("x", 1:9)], 3)
tight("efa_lq2002a", read.csv("test/reference/inputs/lq2002_companies_1_20.csv")[-1], 2)
