# Reference values for methods that the pack has none of. Run from test/reference: Rscript tools/own-results.R
# Needs R with jsonlite only; every value is made by functions of base R.
suppressMessages(library(jsonlite))
save <- function(id, title, method, values, tolerance = list(default = list(rel = 1e-8, abs = 1e-10)))
  writeLines(toJSON(list(id = id, title = title, method = method, software = R.version.string, tolerance = tolerance, values = values),
    auto_unbox = TRUE, digits = I(17), na = "null", null = "null"), file.path("results", paste0(id, ".json")))
interval <- function(x) as.numeric(x)

# Equivalence of two means: Welch's test, one-sided, against each bound.
d <- read.csv("inputs/toothgrowth.csv"); a <- d$len[d$supp == "OJ"]; b <- d$len[d$supp == "VC"]; bound <- 8
low <- t.test(a, b, mu = -bound, alternative = "greater"); high <- t.test(a, b, mu = bound, alternative = "less"); both <- t.test(a, b, conf.level = .9)
save("equivalence_toothgrowth", "two one-sided tests, len of OJ less VC, bound 8", "t.test(mu = -8, alternative = 'greater'), t.test(mu = 8, alternative = 'less'), t.test(conf.level = .9)",
  list(difference = mean(a) - mean(b), se = both$stderr, df = as.numeric(both$parameter), p_lower = low$p.value, p_upper = high$p.value, p_equivalence = max(low$p.value, high$p.value),
    p_difference = both$p.value, ci90 = interval(both$conf.int), verdict = "equivalent"))

# Power and sample size of a two-sided t test; of a correlation by Fisher's z.
p <- function(n, d) power.t.test(n = n, delta = d, sd = 1, strict = TRUE)$power
fisher <- function(n, r) pnorm(qnorm(.975) - atanh(r) * sqrt(n - 3), lower.tail = FALSE) + pnorm(qnorm(.975) + atanh(r) * sqrt(n - 3), lower.tail = FALSE)
save("power", "power of two groups of n, and of a correlation", "power.t.test(strict = TRUE); normal approximation of Fisher's z",
  list(two_groups = lapply(list(c(10, .8), c(64, .5), c(300, .2), c(26, 0)), function(q) list(n = q[1], d = q[2], power = if (q[2] == 0) 0.05 else p(q[1], q[2]))),
    n_per_group = ceiling(power.t.test(delta = .5, sd = 1, power = .8, strict = TRUE)$n),
    correlation = lapply(list(c(30, .3), c(85, .3), c(500, .1)), function(q) list(n = q[1], r = q[2], power = fisher(q[1], q[2])))),
  list(default = list(rel = 1e-7, abs = 1e-8)))

# Mediation: rating by complaints by way of learning, on the pack's resamples.
A <- read.csv("inputs/attitude.csv"); IX <- as.matrix(read.csv("inputs/boot_index_attitude_499x30.csv"))
paths <- function(i) { D <- A[i, ]; m <- lm(learning ~ complaints, D); y <- lm(rating ~ complaints + learning, D); c(coef(m)[[2]], coef(y)[[3]], coef(y)[[2]], coef(lm(rating ~ complaints, D))[[2]]) }
e <- paths(1:30); t <- apply(IX, 1, function(i) { q <- paths(i); q[1] * q[2] })
save("mediation_attitude", "rating by complaints by way of learning", "lm; a * b on given resamples; quantile(type = 7)",
  list(a = e[1], b = e[2], direct = e[3], total = e[4], indirect = e[1] * e[2], percentile_type7 = as.numeric(quantile(t, c(.025, .975), type = 7)), se = sd(t)))

# Standard errors clustered by group, on simulated nested answers that are stored beside.
set.seed(20140); g <- rep(1:12, each = 8); u <- rnorm(12)[g]; x <- round(rnorm(96) + u, 3); y <- round(.5 * x + u + rnorm(96), 3)
write.csv(data.frame(y, x, group = g), "inputs/nested_96.csv", row.names = FALSE, quote = FALSE)
f <- lm(y ~ x); X <- model.matrix(f); U <- rowsum(X * residuals(f), g); B <- solve(crossprod(X)); V <- B %*% crossprod(U) %*% B * (12 / 11) * (95 / 94)
se <- sqrt(diag(V)); tt <- coef(f) / se
save("ols_nested", "regression with errors clustered by group (CR1)", "lm; sandwich by hand: rowsum of scores, G / (G - 1) (n - 1) / (n - p)",
  list(clustered = list(rows = c("(Intercept)", "x"), cols = c("Estimate", "Std. Error", "t value", "Pr(>|t|)"), data = unname(cbind(coef(f), se, tt, 2 * pt(-abs(tt), 11))))))
