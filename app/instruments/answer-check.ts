/** Whether a value can be the answer to an item: for answers that come from anywhere but a form of ours. */
import { type Answer, missingReasons } from "./answer.ts";
import { codesOf, scaleOf } from "./scales.ts";
import type { Instrument, Item } from "./schema.ts";
import { isTeamAnswer } from "./study-teams.ts";
import { longestTime } from "./table-fields.ts";

/**
 * The value as an answer of the item, undefined when it cannot be one. Reasons for a missing answer are those that the item offers,
 * "skipped" and "not-shown". Open text has no answer.
 */
export function checkedAnswer(item: Item, instrument: Instrument, value: unknown): Answer | undefined {
  return isAnswer(value, item, instrument) ? value : undefined;
}

function isAnswer(value: unknown, item: Item, instrument: Instrument): value is Answer {
  if (item.kind === "text") return false;
  if (isReason(value, item)) return true;
  switch (item.kind) {
    case "number":
      return typeof value === "number" && value >= item.min && value <= item.max;
    case "multiple-choice":
      return isChoice(value, item, instrument);
    case "allocation":
      return isAllocation(value, item.options.length, item.total);
    case "value-stream":
      return isStream(value, item);
    case "team-choice":
      return isTeamAnswer(value, instrument);
    default:
      return typeof value === "number" && codesOf(item, instrument).includes(value);
  }
}

function isReason(value: unknown, item: Item): boolean {
  if (!isRecord(value) || Object.keys(value).length !== 1) return false;
  const written = missingReasons.find((reason) => reason === value.missing);
  if (!written) return false;
  return written === "skipped" || written === "not-shown" || item.missing.includes(written);
}

function isChoice(value: unknown, item: Item, instrument: Instrument): boolean {
  const codes = scaleOf(item, instrument)?.points.map(({ code }) => code) ?? [];
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    new Set(value).size === value.length &&
    value.every((code) => codes.includes(code))
  );
}

function isAllocation(value: unknown, options: number, total: number): boolean {
  return (
    Array.isArray(value) &&
    value.length === options &&
    value.every((points) => Number.isInteger(points) && points >= 0) &&
    value.reduce((sum, points) => sum + points, 0) === total
  );
}

function isStream(value: unknown, item: Item & { kind: "value-stream" }): boolean {
  if (!Array.isArray(value) || value.length !== item.steps.length) return false;
  const time = (each: unknown) =>
    each === null || (typeof each === "number" && each >= 0 && each <= longestTime);
  return value.every((step: unknown, at) => {
    if (!isRecord(step) || Object.keys(step).length !== 5) return false;
    const { name, lead, process, unit, complete } = step;
    if (name !== item.steps[at] || !time(lead) || !time(process)) return false;
    if (typeof lead === "number" && typeof process === "number" && process > lead) return false;
    if (!item.units.some((each) => each === unit)) return false;
    return (
      complete === null || (Number.isInteger(complete) && Number(complete) >= 0 && Number(complete) <= 100)
    );
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
