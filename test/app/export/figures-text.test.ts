import { expect, test } from "vitest";
import { analyseStudy } from "../../../app/analysis/analyse-study.ts";
import { figuresText } from "../../../app/export/figures-text.ts";
import { createStudyDataBuilder } from "../../../app/instruments/scoring-key.ts";
import { smallInstrument } from "../../builders/instrument.ts";

const options = { unit: "respondent", k: 3, seed: 1, tieOrders: 2, draws: 5 } as const;

function figuresOf(people: number): string {
  const builder = createStudyDataBuilder(smallInstrument());
  for (let i = 0; i < people; i++) {
    const answers = {
      pace: (i % 3) + 1,
      wait: [0, 5, 9][(i * 2) % 3] ?? 0,
      fails: (i * 7) % 101,
      tidy_1: (i % 5) + 1,
      tidy_2: 5 - (i % 5),
    };
    builder.add({ organization: null, team: null, answers });
  }
  return figuresText(analyseStudy(builder.build(), options));
}

test("levels, constructs with alpha, and correlations are printed to four digits with their n", () => {
  const text = figuresOf(120);
  expect(text).toMatch(/120 respondents/);
  expect(text).toMatch(/ {2}high\s+\d+\s+\d+\s+0\.\d{4} {2}\d\.\d{4}, \d\.\d{4}, \d\.\d{4}/);
  expect(text).toMatch(/tidy\s+mean\s+3\.0000 {2}n\s+120 {2}alpha 1\.0000 \(n 120\)/);
  expect(text).toMatch(/pace x wait\s+rho\s+-?\d\.\d{4} {2}n\s+120 {2}p /);
});

test("what cannot be computed says why instead of a number", () => {
  const text = figuresOf(4);
  expect(text).toContain("Levels: not computed, too-few-units (needed 30, have 4)");
  expect(text).not.toContain("NaN");
});
