/** Which columns an item's answers fill in a table, and what the numbers in each mean. The table itself is app/export's work. */
import { type Answer, numbersIn, stepsIn } from "./answer.ts";
import { codesOf, directionOf, scaleOf } from "./scales.ts";
import type { Instrument, Item, TimeUnit } from "./schema.ts";
import { pointsField, stepField } from "./table-fields.ts";

export type CodebookVariable = {
  /** Name of the column: the item's id, for parts of an answer with two underscores and the part. */
  name: string;
  /** The question, with the part in brackets. */
  label: string;
  /** Meaning of each code, ascending; empty for plain numbers. */
  codes: readonly { code: number; label: string }[];
  unit: string;
  min: number | null;
  max: number | null;
  direction: "higher-is-better" | "lower-is-better" | "none";
  /** The number of an answer in this column; null when it has none. */
  read(answer: Answer | undefined): number | null;
};

const noYes = [
  { code: 0, label: "not chosen" },
  { code: 1, label: "chosen" },
];
/** Units of time as numbers of a column, because a table of answers holds numbers only. */
const unitCodes: Record<TimeUnit, number> = { minutes: 1, hours: 2, days: 3, weeks: 4 };

/** What a table may say about a team that somebody chose. Its name or id is never in one: with the own team it would single people out. */
export const teamRelations = { nobody: 0, sameOrganization: 1, anotherOrganization: 2, outside: 3 } as const;

/** Columns of one item, in order; none for open text, which lives apart from responses. */
export function codebookVariables(item: Item, instrument: Pick<Instrument, "scales">): CodebookVariable[] {
  const blank = { codes: [], unit: "", min: null, max: null, direction: "none" } as const;
  const single = { ...blank, name: item.id, label: item.text, read: numberOf };
  switch (item.kind) {
    case "text":
      return [];
    case "number":
      return [{ ...single, unit: item.unit, min: item.min, max: item.max }];
    case "multiple-choice":
      return (scaleOf(item, instrument)?.points ?? []).map(({ code, label }) => ({
        ...blank,
        name: pointsField(item.id, code),
        label: `${item.text} [${label}]`,
        codes: noYes,
        min: 0,
        max: 1,
        read: (answer) => {
          const chosen = numbersIn(answer);
          return chosen ? Number(chosen.includes(code)) : null;
        },
      }));
    case "allocation":
      return item.options.map(({ code, label }, at) => ({
        ...blank,
        name: pointsField(item.id, code),
        label: `${item.text} [${label}]`,
        unit: "points",
        min: 0,
        max: item.total,
        read: (answer) => numbersIn(answer)?.[at] ?? null,
      }));
    case "value-stream":
      return item.steps.flatMap((step, at) => stepVariables(item, step, at));
    case "team-choice":
      return [
        {
          ...single,
          label: `${item.text} [relation to the own team]`,
          codes: [
            { code: teamRelations.nobody, label: item.nobody },
            { code: teamRelations.sameOrganization, label: "a team of the same organization" },
            { code: teamRelations.anotherOrganization, label: "a team of another organization" },
            { code: teamRelations.outside, label: item.outside },
          ],
          min: 0,
          max: 3,
        },
      ];
    default: {
      const codes = codesOf(item, instrument);
      const labels = new Map(scaleOf(item, instrument)?.points.map(({ code, label }) => [code, label]));
      if (item.kind === "rating") labels.set(item.min, item.lowLabel).set(item.max, item.highLabel);
      return [
        {
          ...single,
          codes: codes
            .flatMap((code) => ({ code, label: labels.get(code) ?? "" }))
            .filter(({ label }) => label),
          unit: item.kind === "percentage" ? "whole percent" : "",
          min: codes.at(0) ?? null,
          max: codes.at(-1) ?? null,
          direction: directionOf(item, instrument),
        },
      ];
    }
  }
}

const numberOf = (answer: Answer | undefined) => (typeof answer === "number" ? answer : null);

function stepVariables(item: Item & { kind: "value-stream" }, step: string, at: number): CodebookVariable[] {
  const part = (name: "lead" | "process" | "unit" | "complete", words: string) => ({
    name: stepField(item.id, at, name),
    label: `${item.text} [${step}: ${words}]`,
    codes: [],
    unit: "",
    min: 0,
    max: null,
    direction: "none" as const,
  });
  const own = (answer: Answer | undefined) => stepsIn(answer)?.[at];
  const inUnit = "in the unit of the step";
  return [
    { ...part("lead", "lead time"), unit: inUnit, read: (answer) => own(answer)?.lead ?? null },
    { ...part("process", "process time"), unit: inUnit, read: (answer) => own(answer)?.process ?? null },
    {
      ...part("unit", "unit of both times"),
      codes: item.units.map((unit) => ({ code: unitCodes[unit], label: unit })),
      min: 1,
      max: 4,
      read: (answer) => {
        const unit = own(answer)?.unit;
        return unit ? unitCodes[unit] : null;
      },
    },
    {
      ...part("complete", "percent complete and accurate"),
      unit: "whole percent",
      max: 100,
      read: (answer) => own(answer)?.complete ?? null,
    },
  ];
}
