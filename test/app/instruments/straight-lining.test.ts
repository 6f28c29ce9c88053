import { expect, test } from "vitest";
import type { Answers } from "../../../app/instruments/answer.ts";
import { isStraightLining } from "../../../app/instruments/straight-lining.ts";
import { realInstrument } from "../../builders/instrument.ts";

const core = realInstrument("delivery-core");
const agreement = core.items.filter(({ kind }) => kind === "agreement").map(({ id }) => id);

function answering(count: number, code: (at: number) => number): Answers {
  return Object.fromEntries(agreement.slice(0, count).map((id, at) => [id, code(at)]));
}

test("the same code on every agreement item is straight-lining", () => {
  expect(agreement).toHaveLength(33);
  expect(
    isStraightLining(
      core,
      answering(33, () => 4),
    ),
  ).toBe(true);
});

test("one other code is enough not to be", () => {
  expect(
    isStraightLining(
      core,
      answering(33, (at) => (at === 20 ? 5 : 4)),
    ),
  ).toBe(false);
});

test("missing answers between the same codes do not hide it", () => {
  const answers = answering(33, () => 6);
  for (const id of agreement.slice(0, 5)) answers[id] = { missing: "dont-know" };
  expect(isStraightLining(core, answers)).toBe(true);
});

test("fewer than ten values are too few to tell", () => {
  expect(
    isStraightLining(
      core,
      answering(9, () => 4),
    ),
  ).toBe(false);
  expect(
    isStraightLining(
      core,
      answering(10, () => 4),
    ),
  ).toBe(true);
});

test("an empty questionnaire and one of I-don't-knows are not straight-lined", () => {
  expect(isStraightLining(core, {})).toBe(false);
  const unknown = Object.fromEntries(agreement.map((id) => [id, { missing: "dont-know" as const }]));
  expect(isStraightLining(core, unknown)).toBe(false);
});

test("key metrics with the same code do not count", () => {
  expect(
    isStraightLining(core, { lead_time: 4, deployment_frequency: 4, recovery_time: 4, who_deploys: 4 }),
  ).toBe(false);
});
