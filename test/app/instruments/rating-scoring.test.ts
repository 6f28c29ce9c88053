import { expect, test } from "vitest";
import { numbersOf } from "../../../app/analysis/byte-column.ts";
import type { Answers } from "../../../app/instruments/answer.ts";
import { levelCount, levelOf } from "../../../app/instruments/scales.ts";
import { createStudyDataBuilder } from "../../../app/instruments/scoring-key.ts";
import { instrumentFrom } from "../../builders/instrument.ts";
import { allKindsSource } from "./all-kinds.ts";

const scored = () =>
  instrumentFrom(
    allKindsSource
      .replace(
        "id: recommend, kind: rating, construct: context",
        "id: recommend, kind: rating, construct: loyalty",
      )
      .replace(
        "items:\n",
        "  - { id: loyalty, title: Loyalty, role: outcome, direction: higher-is-better, source: Own, evidence: none }\nitems:\n",
      ),
  );

function columnOf(...answers: Answers[]) {
  const builder = createStudyDataBuilder(scored());
  for (const each of answers) builder.add({ organization: null, team: null, answers: each });
  const data = builder.build();
  const construct = data.constructs.find(({ id }) => id === "loyalty");
  if (!construct) throw new Error("no construct");
  const { min, max, items } = construct;
  return { min, max, values: [...numbersOf(items[0]!.answers)] };
}

test("a rating is a number of its construct, missing answers are NaN", () => {
  expect(columnOf({ recommend: 0 }, { recommend: 10 }, { recommend: { missing: "dont-know" } }, {})).toEqual({
    min: 0,
    max: 10,
    values: [0, 10, Number.NaN, Number.NaN],
  });
});

test("a number that is no rating is refused, not counted", () => {
  for (const answer of [11, -1, 4.5]) expect(() => columnOf({ recommend: answer })).toThrow(RangeError);
});

test("points and streams stay out of the matrix", () => {
  const data = createStudyDataBuilder(scored()).build();
  const ids = [...data.metrics, ...data.raw, ...data.constructs.flatMap(({ items }) => items)].map(
    ({ id }) => id,
  );
  expect(ids).toContain("recommend");
  expect(ids).not.toContain("blame");
  expect(ids).not.toContain("stream");
});

test("a rating's levels are its numbers from the worst, turned when less is better", () => {
  const item = scored().items.find(({ id }) => id === "recommend");
  if (item?.kind !== "rating") throw new Error("no rating");
  expect(levelCount(item, scored())).toBe(11);
  expect([0, 10].map((answer) => levelOf(item, answer, scored()))).toEqual([1, 11]);
  const turned = { ...item, direction: "lower-is-better" as const };
  expect([0, 10].map((answer) => levelOf(turned, answer, scored()))).toEqual([11, 1]);
});
