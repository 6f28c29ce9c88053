import { expect, test, vi } from "vitest";
import { answerOf } from "../../../../app/analysis/stat/answer.ts";
import type { StatInput } from "../../../../app/analysis/stat/method.ts";
import { statMethods } from "../../../../app/analysis/stat/methods.ts";
import { badInputs, requestOf } from "./bad-inputs.ts";

vi.setConfig({ testTimeout: 240_000 });

/** Paths of figures that are missing without a word. */
function silent(value: unknown, path = ""): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path} = ${value}`];
  if (value === undefined) return [`${path} is undefined`];
  if (value === null || typeof value !== "object") return [];
  const unexplained = Object.entries(value).filter(
    ([key, one]) => (key === "reason" && one === "undefined") || one === "not explained",
  );
  return [
    ...unexplained.map(([key, one]) => `${path}.${key} = ${one}`),
    ...Object.entries(value).flatMap(([key, one]) => silent(one, `${path}.${key}`)),
  ];
}

test.each(statMethods.map((method) => [method.name, method] as const))(
  "%s: bad input gets a typed answer with its reason, or a refusal in words, and nothing is missing in silence",
  (_, method) => {
    for (const [name, columns] of Object.entries(badInputs)) {
      let answer: unknown;
      try {
        answer = answerOf(method, requestOf(method, columns));
      } catch (error) {
        // What the person who typed it can mend: a RangeError of our own, never one of the language.
        expect(error, name).toBeInstanceOf(RangeError);
        expect(String(error), name).not.toMatch(/Invalid (array|typed)|call stack|precision|undefined|NaN/);
        continue;
      }
      expect(silent(answer).slice(0, 5), name).toEqual([]);
      expect(JSON.parse(JSON.stringify(answer)), name).toEqual(answer);
    }
  },
);

test("no row at all is too few for any method that computes from columns", () => {
  for (const method of statMethods.filter(({ reads }) => reads.columns === "needed"))
    expect(answerOf(method, requestOf(method, badInputs.empty!))).toEqual({
      status: "not-estimable",
      reason: "too-few",
      n: 0,
    });
});

test("what a method does not read is refused by name", () => {
  const method = (name: string) => statMethods.find((one) => one.name === name)!;
  const nothing = { columns: [], by: null, weights: null, tables: {}, options: {} };
  const given = { ...nothing, columns: badInputs["one column"]! };
  const weights = given.columns[0]!.values.map(() => 1);
  const refused: [string, StatInput, string][] = [
    ["alpha", { ...given, options: { nonsense: 3 } }, "alpha has no option nonsense"],
    ["alpha", { ...given, tables: { resamples: [] } }, "alpha has no table resamples"],
    ["alpha", { ...given, weights }, "alpha takes no weights"],
    ["alpha", { ...given, by: [] }, "it takes no by"],
    ["power", given, "power reads no file"],
    ["performance_profile", nothing, "performance_profile needs a file with at least one numeric column"],
  ];
  for (const [name, input, words] of refused) expect(() => answerOf(method(name), input)).toThrow(words);
});
