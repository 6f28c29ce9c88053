/** The fields of questions that are answered in several fields: points shared out over options, and the steps of a value stream. */
import type { Answer, Step } from "./answer.ts";
import { numbersIn, stepsIn } from "./answer.ts";
import { Refusal, single } from "./refusal.ts";
import type { Item } from "./schema.ts";
import { readNumber, readPercent } from "./typed-values.ts";

type Allocation = Item & { kind: "allocation" };
type ValueStream = Item & { kind: "value-stream" };

/** Longer than any step takes in any unit. */
export const longestTime = 1_000_000;
const stepParts = ["lead", "process", "unit", "complete"] as const;
type StepPart = (typeof stepParts)[number];

/** Name of the field with the points of one option. */
export const pointsField = (itemId: string, code: number) => `${itemId}__${code}`;

/** Name of a field of the step at this place, counted from 0. */
export const stepField = (itemId: string, step: number, part: StepPart) => `${itemId}__${step}__${part}`;

/** Every field of the table; none for other kinds. */
export function tableFields(item: Item): string[] {
  if (item.kind === "allocation") return item.options.map(({ code }) => pointsField(item.id, code));
  if (item.kind !== "value-stream") return [];
  return item.steps.flatMap((_, step) => stepParts.map((part) => stepField(item.id, step, part)));
}

/** Points in the order of the options. An empty field counts as 0 once any other is filled; undefined when all are empty. */
export function readPoints(item: Allocation, form: URLSearchParams): number[] | undefined {
  const typed = item.options.map(({ code }) => single(form.getAll(pointsField(item.id, code))).trim());
  if (typed.every((text) => text === "")) return undefined;
  const points = typed.map((text) => {
    if (!/^\d{0,6}$/.test(text)) throw new Refusal("respond.error.wholePoints");
    return Number(text);
  });
  if (points.reduce((sum, each) => sum + each, 0) !== item.total)
    throw new Refusal("respond.error.pointsTotal");
  return points;
}

/** Every step of the question, with null for what was left; undefined when nothing but units was chosen. */
export function readSteps(item: ValueStream, form: URLSearchParams): Step[] | undefined {
  const steps = item.steps.map((name, at) => readStep(item, name, at, form));
  return steps.every(isEmptyStep) ? undefined : steps;
}

/** Place of the first step whose fields are refused; undefined when there is none. */
export function wrongStep(item: ValueStream, form: URLSearchParams): number | undefined {
  const at = item.steps.findIndex((name, step) => {
    try {
      readStep(item, name, step, form);
      return false;
    } catch (refusal) {
      if (refusal instanceof Refusal) return true;
      throw refusal;
    }
  });
  return at < 0 ? undefined : at;
}

function isEmptyStep({ lead, process, complete }: Step): boolean {
  return lead === null && process === null && complete === null;
}

function readStep(item: ValueStream, name: string, at: number, form: URLSearchParams): Step {
  const field = (part: StepPart) => single(form.getAll(stepField(item.id, at, part))).trim();
  const time = (text: string) => (text === "" ? null : readNumber(text, 0, longestTime));
  const lead = time(field("lead"));
  const process = time(field("process"));
  const typed = field("complete");
  const complete = typed === "" ? null : readPercent(typed);
  const chosen = field("unit");
  const [onlyUnit, another] = item.units;
  const unit = item.units.find((each) => each === chosen);
  if (chosen !== "" && !unit) throw new Refusal("respond.error.notAnOption");
  // A time without its unit is no time; what has no time needs no unit.
  if (!unit && another && (lead !== null || process !== null)) throw new Refusal("respond.error.unit");
  if (lead !== null && process !== null && process > lead)
    throw new Refusal("respond.error.processAboveLead");
  return { name, lead, process, unit: unit ?? onlyUnit ?? "hours", complete };
}

/** A table's answer written back into its fields; nothing for an answer of another shape. */
export function tableValues(item: Allocation | ValueStream, answer: Answer): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  if (item.kind === "allocation") {
    const points = numbersIn(answer) ?? [];
    item.options.forEach(({ code }, at) => {
      if (points[at] !== undefined) values[pointsField(item.id, code)] = [String(points[at])];
    });
    return values;
  }
  stepsIn(answer)?.forEach((step, at) => {
    // Without a time nobody has chosen its unit.
    const timed = step.lead !== null || step.process !== null;
    for (const part of stepParts) {
      const value = step[part];
      if (value !== null && (timed || part !== "unit"))
        values[stepField(item.id, at, part)] = [String(value)];
    }
  });
  return values;
}
