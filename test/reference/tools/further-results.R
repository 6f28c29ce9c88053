# Reference values for methods that the pack has none of. Run from test/reference: Rscript tools/further-results.R
# Needs R with jsonlite only; every value is made by functions of base R.
suppressMessages(library(jsonlite))
save <- function(id, title, method, values, tolerance = list(default = list(rel = 1e-8, abs = 1e-10)))
  writeLines(toJSON(list(id = id, title = title, method = method, software = R.version.string, tolerance = tolerance, values = values),
    auto_unbox = TRUE, digits = I(17), na = "null", null = "null"), file.path("results", paste0(id, ".json")))

# Latent classes by expectation and maximisation, the best of 40 random starts.
d <- read.csv("inputs/four_metrics_300.csv"); d <- d[, c("deployment_frequency", "lead_time", "time_to_restore", "change_failure_rate")]
codes <- lapply(d, function(x) outer(x, sort(unique(x)), `==`) + 0); n <- nrow(d)
em <- function(k) {
  r <- matrix(runif(n * k, .1, 1.1), n); r <- r / rowSums(r); old <- -Inf
  repeat {
    share <- colMeans(r); p <- lapply(codes, function(x) t(r) %*% x / colSums(r))
    l <- matrix(log(share), n, k, byrow = TRUE)
    for (j in seq_along(codes)) l <- l + codes[[j]] %*% t(log(pmax(p[[j]], 1e-300)))
    top <- apply(l, 1, max); ll <- sum(top + log(rowSums(exp(l - top)))); r <- exp(l - top); r <- r / rowSums(r)
    if (ll - old < 1e-14 * abs(ll)) break
    old <- ll
  }
  list(ll = ll, share = share, p = p, r = r)
}
set.seed(1); by_k <- list()
for (k in 1:2) {
  fits <- lapply(seq_len(if (k == 1) 1 else 40), function(i) em(k)); f <- fits[[which.max(sapply(fits, `[[`, "ll"))]]
  o <- order(-f$share); df <- k - 1 + k * sum(sapply(codes, ncol) - 1); cells <- prod(sapply(codes, ncol))
  counts <- table(do.call(paste, d)); g2 <- 2 * (sum(counts * log(counts / n)) - f$ll)
  by_k[[paste0("k", k)]] <- list(shares = I(f$share[o]), logLikelihood = f$ll, parameters = df, aic = -2 * f$ll + 2 * df, bic = -2 * f$ll + df * log(n),
    g2 = list(value = g2, df = cells - 1 - df, p = pchisq(g2, cells - 1 - df, lower.tail = FALSE)),
    entropy = if (k == 1) 1 else 1 + sum(f$r * log(pmax(f$r, 1e-300))) / (n * log(k)),
    answers = lapply(o, function(c) lapply(f$p, function(x) I(as.numeric(x[c, ])))) |> lapply(unname))
}
save("latent_class_four_metrics", "latent classes of four metrics", "EM in base R, best of 40 starts, run to 1e-14", list(k_by_bic = which.min(sapply(by_k, `[[`, "bic"))[[1]], by_k = by_k),
  list(default = list(rel = 1e-5, abs = 1e-6)))

# Equivalence of two shares: two one-sided normal tests with unpooled variances.
tost <- function(diff, se, bound, tail, quantile) {
  low <- tail((diff + bound) / se); high <- tail((bound - diff) / se); both <- min(1, 2 * tail(abs(diff) / se)); inside <- max(low, high) <= .05; apart <- both <= .05
  list(difference = diff, se = se, p_lower = low, p_upper = high, p_equivalence = max(low, high), p_difference = both, ci90 = diff + c(-1, 1) * quantile * se,
    verdict = if (inside) (if (apart) "trivial" else "equivalent") else if (apart) "different" else "undecided")
}
p <- c(84 / 400, 91 / 420); se <- sqrt(sum(p * (1 - p) / c(400, 420)))
save("equivalence_shares", "two one-sided tests of 84 of 400 against 91 of 420, bound 0.06", "pnorm by hand, unpooled variances",
  tost(p[1] - p[2], se, .06, function(z) pnorm(z, lower.tail = FALSE), qnorm(.95)))

# Equivalence of several means: all pairs by Welch's test.
w <- read.csv("inputs/plantgrowth.csv"); pairs <- combn(sort(unique(w$group)), 2)
found <- apply(pairs, 2, function(q) { t <- t.test(w$weight[w$group == q[1]], w$weight[w$group == q[2]], conf.level = .9); df <- t$parameter[[1]]
  c(tost(diff(rev(t$estimate))[[1]], t$stderr, 1.2, function(z) pt(z, df, lower.tail = FALSE), qt(.95, df)), df = df) })
names(found) <- apply(pairs, 2, paste, collapse = " - ")
worst <- function(v) if ("different" %in% v) "different" else if ("undecided" %in% v) "undecided" else if ("trivial" %in% v) "trivial" else "equivalent"
save("equivalence_plantgrowth", "all pairs of three groups, bound 1.2", "t.test of every pair; one-sided by pt", list(verdict = worst(sapply(found, `[[`, "verdict")), pairs = found))

# Equivalence where people are nested: the slope of a group by lm, errors clustered by hand (CR1), G - 1 degrees of freedom.
d <- read.csv("inputs/nested_96.csv"); first <- as.numeric(d$x > 0); f <- lm(d$y ~ first); X <- model.matrix(f); G <- length(unique(d$group))
U <- rowsum(X * residuals(f), d$group); B <- solve(crossprod(X)); V <- B %*% crossprod(U) %*% B * (G / (G - 1)) * (95 / 94)
save("equivalence_nested", "people with x over 0 against the others in twelve groups, bound 1", "lm; sandwich by hand; pt with G - 1 degrees of freedom",
  c(tost(coef(f)[[2]], sqrt(V[2, 2]), 1, function(z) pt(z, G - 1, lower.tail = FALSE), qt(.95, G - 1)), df = G - 1))

# A share in a sample that is a large part of everybody: Wilson's interval with the finite-population correction, by root finding.
x <- 30; n <- 120; N <- 300; z2 <- qnorm(.975)^2 * (N - n) / (N - 1); h <- function(p) (x / n - p)^2 - z2 * p * (1 - p) / n
save("prop_finite", "30 of 120 asked among 300", "uniroot of (x / n - p)^2 = z^2 p (1 - p) / n (N - n) / (N - 1)",
  list(wilson_ci95_first = c(uniroot(h, c(1e-9, x / n), tol = 1e-14)$root, uniroot(h, c(x / n, 1 - 1e-9), tol = 1e-14)$root)))

# Full collinearity of five scores: 1 / (1 - R2) of each on all others.
b <- read.csv("inputs/bfi_1000.csv"); keys <- list(agree = c("A1", "A2", "A3", "A4", "A5"), consc = c("C1", "C2", "C3", "C4", "C5"), extra = c("E1", "E2", "E3", "E4", "E5"), neuro = c("N1", "N2", "N3", "N4", "N5"), openn = c("O1", "O2", "O3", "O4", "O5"))
for (item in c("A1", "C4", "C5", "E1", "E2", "O2", "O5")) b[[item]] <- 7 - b[[item]]
s <- as.data.frame(lapply(keys, function(k) rowMeans(b[, k])))
vif <- lapply(setNames(names(keys), names(keys)), function(k) { v <- 1 / (1 - summary(lm(reformulate(setdiff(names(keys), k), k), s))$r.squared); list(inflation = v, suspicious = v > 3.3) })
save("collinearity_bfi5", "each of five scores on the others", "lm; 1 / (1 - R2); rows with every score", list(full_collinearity = vif))

# Average deviation from the unit's median, over items.
q <- read.csv("inputs/lq2002_companies_1_20.csv"); items <- grep("^LEAD", names(q), value = TRUE); q <- q[complete.cases(q[, items]), ]
ad <- sapply(split(q[, items], q$COMPID), function(u) mean(sapply(u, function(v) mean(abs(v - median(v))))))
save("average_deviation_lq2002a", "average deviation from the median, first ten companies", "mean(abs(v - median(v))) by item and company", list(ad_median_first10 = as.numeric(ad[1:10])))

# The constraint: gains by lm, and again on given resamples of whole organizations.
set.seed(41); o <- sprintf("o%02d", rep(1:12, each = 10)); level <- rnorm(12)[rep(1:12, each = 10)]
tools <- round(4 + level + rnorm(120), 2); trust <- round(4 + .4 * (tools - 4) + rnorm(12)[rep(1:12, each = 10)] + rnorm(120), 2)
size <- round(rnorm(120), 2); speed <- round(2 + .5 * tools + .4 * trust + .3 * size + rnorm(120), 2)
write.csv(data.frame(speed, tools, trust, size, organization = o), "inputs/constraint_120.csv", row.names = FALSE, quote = FALSE)
IX <- t(replicate(199, sample(12, replace = TRUE))); colnames(IX) <- paste0("o", 1:12); write.csv(IX, "inputs/constraint_resamples_199x12.csv", row.names = FALSE)
rows <- split(1:120, o)
gains <- function(i) {
  R <- unlist(rows[i]); D <- data.frame(speed, tools, trust, size)[R, ]
  effect <- c(coef(lm(speed ~ tools + size, D))[["tools"]], coef(lm(speed ~ trust + tools + size, D))[["trust"]])
  means <- sapply(list(tools, trust), function(v) sapply(i, function(k) mean(v[rows[[k]]])))
  own <- apply(means, 2, median); up <- apply(means, 2, quantile, .75, names = FALSE)
  rbind(effect, own, up, distance = pmax(0, up - own), gain = pmax(0, effect) * pmax(0, up - own))
}
e <- gains(1:12); t <- apply(IX, 1, gains, simplify = FALSE); ends <- function(r, c) as.numeric(quantile(sapply(t, function(g) g[r, c]), c(.025, .975), names = FALSE))
first <- sapply(1:2, function(c) mean(sapply(t, function(g) g["gain", c] > 0 && which.max(g["gain", ]) == c)))
line <- function(c, id, fixed) list(id = id, adjustedFor = fixed, effect = e["effect", c], effectInterval = list(lower = ends("effect", c)[1], upper = ends("effect", c)[2]), own = e["own", c], upperQuartile = e["up", c],
  distance = e["distance", c], gain = e["gain", c], gainInterval = list(lower = ends("gain", c)[1], upper = ends("gain", c)[2]), first = first[c])
lines <- list(line(1, "tools", list()), line(2, "trust", I("tools")))
save("constraint_120", "speed by tools and trust, tools acting on trust, size held fixed", "lm; quantile(type = 7) over given resamples of organizations", list(trail = lines[order(-e["gain", ])], rows = 120, dropped = 0, draws = 199))
