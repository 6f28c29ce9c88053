import { expect, test } from "vitest";
import { type CollectedRow, handedRows } from "../../../app/export/handed-rows.ts";
import type { Answers } from "../../../app/instruments/answer.ts";
import { realInstrument } from "../../builders/instrument.ts";

const instrument = realInstrument("delivery-core");
const background = instrument.items.find(
  ({ construct, kind }) =>
    (kind === "ordered" || kind === "single-choice") &&
    instrument.constructs.some(({ id, role }) => id === construct && role === "background"),
);
const role = background?.id ?? "";

/** So many people, who answer the metrics in turn. */
const people = (n: number, more: Answers = {}, of: Partial<CollectedRow> = {}): CollectedRow[] =>
  Array.from({ length: n }, (_, at) => ({
    id: `${JSON.stringify([more, of])} ${at}`,
    organization: "a",
    consenting: true,
    answers: { lead_time: 1 + (at % 6), deployment_frequency: 1 + (at % 5), ...more },
    ...of,
  }));
const handed = (rows: CollectedRow[], named = ["a"]) =>
  handedRows(rows, instrument, { named: new Set(named), k: 5 });

test("a choice that enough people share stays in their rows", () => {
  expect(role).not.toBe("");
  const made = handed([...people(12, { [role]: 1 }), ...people(12, { [role]: 2 })]);
  expect(made).toEqual({ withheld: new Set(), untold: new Set() });
});

test("the only one of a kind is not known by it: the choice is left out, or the row", () => {
  const rows = [...people(12, { [role]: 1 }), ...people(1, { [role]: 2 })];
  const made = handed(rows);
  const left = rows.filter(({ id }) => !made.withheld.has(id));
  const alone = left.filter(({ answers }) => answers[role] === 2);
  expect(made.untold.has(role) || alone.length === 0).toBe(true);
  // Whoever stays out does not do so alone: the figures of everyone less the rows would be theirs.
  expect(made.withheld.size === 0 || made.withheld.size >= 5).toBe(true);
});

test("people alike of whom nearly all answer a metric alike are not told apart from the others", () => {
  const rows = [...people(12, { [role]: 1 }), ...people(8, { [role]: 2, lead_time: 6 })];
  expect(handed(rows).untold.has(role) || handed(rows).withheld.size >= 5).toBe(true);
});

test("where one person did not agree, so many others stay out that the figures less the rows are nobody's", () => {
  const rows = [...people(30), ...people(1, {}, { consenting: false })];
  expect(handed(rows).withheld.size).toBe(4);
  expect(handed(people(30)).withheld.size).toBe(0);
  const enough = [...people(30), ...people(5, {}, { consenting: false })];
  expect(handed(enough).withheld.size).toBe(0);
});

test("four people who agreed are not handed over", () => {
  expect(handed(people(4)).withheld.size).toBe(4);
});

test("the people of no organization in the file are a group of their own: one of them never stays out alone", () => {
  const refusedOf = (organization: string, n: number) => people(n, {}, { organization, consenting: false });
  const rows = [
    ...people(30),
    ...people(30, {}, { organization: "b" }),
    ...refusedOf("a", 5),
    ...refusedOf("b", 1),
  ];
  // Everyone's figures less those of "a" are those of "b", and so are the rows without a pseudonym.
  const out = rows.filter(({ id, organization }) => organization === "b" && handed(rows).withheld.has(id));
  expect(out.length).toBe(4);
});

test("those who stay out do not all answer alike: the figures less the rows would be everybody's answer", () => {
  const alike = people(5, { lead_time: 6 }, { consenting: false });
  const rows = [...people(30), ...alike];
  const out = rows.filter(({ id, consenting }) => !consenting || handed(rows).withheld.has(id));
  expect(out.filter(({ answers }) => answers.lead_time !== 6).length).toBeGreaterThanOrEqual(3);
});
