# Gaussian mixtures, every covariance of its own (model VVV), by mclust: results/mixture_*.json.
# Rscript test/reference/tools/mixture.R, from the root of the repository. mclust's own start, then EM to convergence.
suppressMessages({library(mclust); library(jsonlite)})
control <- emControl(tol = c(1e-13, 1e-13), itmax = c(100000, 100000))
one <- function(X, k) {
  m <- Mclust(X, G = k, modelNames = "VVV", verbose = FALSE, control = control)
  o <- order(-m$parameters$pro)
  list(loglik = m$loglik, df = m$df, bic = m$bic, pro = I(m$parameters$pro[o]),
    mean = lapply(o, function(g) as.numeric(as.matrix(m$parameters$mean)[, g])),
    variance = lapply(o, function(g) unname(m$parameters$variance$sigma[, , g])),
    classification = match(m$classification, unique(m$classification)))
}
write <- function(id, data, columns, most) {
  X <- read.csv(file.path("test/reference/inputs", paste0(data, ".csv")))[columns]
  fits <- lapply(1:most, function(k) one(X, k))
  names(fits) <- paste0("k", 1:most)
  values <- list(k_by_bic = which.max(sapply(fits, `[[`, "bic")), by_k = fits)
  out <- list(id = id, title = "Gaussian mixtures with covariances of their own", dataset = data, prep = "unscaled",
    method = "mclust::Mclust(X, G = k, modelNames = 'VVV', control = emControl(tol = 1e-13))",
    software = paste(R.version.string, "mclust", packageVersion("mclust")),
    tolerance = list(default = list(rel = 1e-4, abs = 1e-4), loglik = list(rel = 1e-8), bic = list(rel = 1e-8)), values = values)
  writeLines(toJSON(out, auto_unbox = TRUE, digits = I(15), pretty = FALSE), file.path("test/reference/results", paste0(id, ".json")))
}
# With three populations mclust ends at a lower likelihood here than ours does, so two.
write("mixture_faithful", "faithful", c("eruptions", "waiting"), 2)
write("mixture_iris", "iris", c("Sepal.Length", "Sepal.Width", "Petal.Length", "Petal.Width"), 3)
