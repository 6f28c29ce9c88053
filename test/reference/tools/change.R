# Reference values of a change between two waves. Run from test/reference: Rscript tools/change.R
# Base R only, the writing of JSON too.
json <- function(v) if (is.list(v)) paste0("{", paste0('"', names(v), '": ', vapply(v, json, ""), collapse = ", "), "}") else
  if (is.character(v)) paste0('"', v, '"') else if (length(v) > 1) paste0("[", paste(sprintf("%.17g", v), collapse = ", "), "]") else sprintf("%.17g", v)
save <- function(id, title, method, values, tolerance = list(default = list(rel = 1e-8, abs = 1e-10)))
  writeLines(json(list(id = id, title = title, method = method, software = R.version.string, tolerance = tolerance, values = values)),
    file.path("results", paste0(id, ".json")))

# 40 organizations in both waves, unequal sizes, answers alike within one and its level kept from wave to wave.
set.seed(20141); sizes <- rep(c(4, 7, 12, 20), 10); u <- rnorm(40, sd = .6); g <- rep(1:40, sizes)
wave <- function(shift, extra) data.frame(group = g, value = round(3 + shift + (u + extra)[g] + rnorm(length(g)), 3))
before <- wave(0, rnorm(40, sd = .3)); now <- wave(.25, rnorm(40, sd = .3))
d <- rbind(cbind(wave = 0, before), cbind(wave = 1, now)); write.csv(d, "inputs/change_nested.csv", row.names = FALSE, quote = FALSE)
f <- lm(value ~ wave, d); X <- model.matrix(f); U <- rowsum(X * residuals(f), d$group); B <- solve(crossprod(X)); V <- B %*% crossprod(U) %*% B
s <- sapply(0:1, function(w) rowsum(d$value[d$wave == w], g)); n <- table(g)
boot <- replicate(50000, { k <- sample(40, 40, TRUE); sum(s[k, 2]) / sum(n[k]) - sum(s[k, 1]) / sum(n[k]) })
save("change_nested", "change of a mean between two waves, 40 organizations in both", "lm(value ~ wave); sandwich by hand without small-sample factor; sd of 50,000 resamples of organizations",
  list(before = mean(before$value), now = mean(now$value), difference = coef(f)[[2]], se_sandwich = sqrt(V[2, 2]), se_resampled = sd(boot)))

# An experiment: changes of teams that tried something and of teams that did not; and of the first one alone.
tried <- c(.9, .4, 1.3, .7); others <- c(.1, -.3, .5, .2, 0, -.1, .4)
t <- t.test(tried, others); one <- summary(lm(c(tried[1], others) ~ c(1, rep(0, 7))))$coefficients[2, ]
save("experiment_effect", "changes of teams that tried it and of others", "t.test; lm with one case",
  list(tried = tried, others = others,
    several = list(effect = mean(tried) - mean(others), lower = t$conf.int[1], upper = t$conf.int[2], p = t$p.value, df = t$parameter[[1]]),
    one = list(effect = one[[1]], se = one[[2]], p = one[[4]])))
