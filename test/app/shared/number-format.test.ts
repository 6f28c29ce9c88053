/** Numbers on pages: what is nought when rounded is written without a sign, in tables, in sentences, and on the terminal. */
import { expect, test } from "vitest";
import { decimal, fixed, percent } from "../../../app/components/charts/numbers.ts";
import { figuresText } from "../../../app/export/figures-text.ts";
import { languages } from "../../../app/i18n/languages.ts";
import { addWords, type MessageKey, translator } from "../../../app/i18n/messages.ts";

const nothing = [-0.04, -0.0000001, -0];

test.each(languages)("%s: a difference that rounds to nought is neither a gain nor a loss", (language) => {
  for (const value of nothing) {
    expect(fixed(language, value, 1)).toBe(fixed(language, 0, 1));
    expect(decimal(language, value, 1)).toBe(decimal(language, 0, 1));
    expect(percent(language, value / 100)).toBe(percent(language, 0));
  }
  expect(fixed(language, 0, 1)).not.toMatch(/[-\u2212]/);
});

test("a count inside a plural is written as the language writes it", () => {
  expect(translator("de")("studies.sizes", { organizations: 0, people: 12_000, waves: 1 })).toContain(
    "12.000",
  );
});

test.each(languages)("%s: in sentences too, and a loss keeps its sign", (language) => {
  const key = "rounded.in-a-test" as MessageKey;
  addWords(language, { [key]: "{value, number, ::.0} {value, number, percent}" });
  const t = translator(language);
  for (const value of [-0.0004, -0]) expect(t(key, { value })).toBe(t(key, { value: 0 }));
  expect(t(key, { value: -0.4 })).not.toBe(t(key, { value: 0.4 }));
  expect(fixed(language, -0.05, 1)).not.toBe(fixed(language, 0, 1));
});

test("on the terminal a correlation that rounds to nought has no sign", () => {
  const none = { rho: -0.00001, n: 10, p: 1 };
  const text = figuresText({
    engine: "1",
    options: { unit: "team", seed: 1 },
    respondents: 10,
    organizations: 1,
    teams: 1,
    levels: { status: "refused", reason: "too-few", needed: 2, have: 1 },
    constructs: [],
    metricAssociations: [{ a: "a", b: "b", ...none }],
    associations: [],
  } as unknown as Parameters<typeof figuresText>[0]);
  expect(text).toContain("rho  0.0000");
});
