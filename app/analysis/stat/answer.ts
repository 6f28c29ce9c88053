/** The one way to a method: what it does not read is refused, and no figure of its answer is missing without a word. */
import { notEstimable } from "../estimate.ts";
import type { StatInput, StatMethod } from "./method.ts";

/**
 * @returns what the method computes, as plain JSON: figures that are not finite are `{ status, reason, n }`, and `nulls` says what each null means
 * @throws RangeError when the request names what the method does not read, or the method refuses its shape
 */
export function answerOf(method: StatMethod, input: StatInput): unknown {
  requireRead(method, input);
  const n = input.columns[0]?.values.length ?? 0;
  if (input.columns.length > 0 && n === 0) return notEstimable("too-few", 0);
  const nulls: Record<string, string> = {};
  const answer = spoken(method.run(input), [], { method, n, nulls });
  const isRecord = answer !== null && typeof answer === "object";
  return isRecord && Object.keys(nulls).length > 0 ? { ...answer, nulls } : answer;
}

function requireRead({ name, reads, tables, options }: StatMethod, input: StatInput): void {
  if (reads.columns === "needed" && input.columns.length === 0)
    throw new RangeError(`${name} needs a file with at least one numeric column`);
  if (reads.columns === "none" && input.columns.length > 0) throw new RangeError(`${name} reads no file`);
  if (input.by !== null && !reads.by) throw new RangeError(`${name} does not compare groups: it takes no by`);
  if (input.weights !== null && !reads.weights) throw new RangeError(`${name} takes no weights`);
  requireKnown(name, "option", Object.keys(input.options), Object.keys(options));
  requireKnown(name, "table", Object.keys(input.tables), Object.keys(tables ?? {}));
}

function requireKnown(method: string, kind: string, given: string[], known: string[]): void {
  const unknown = given.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const which = known.length > 0 ? `it has ${known.join(", ")}` : "it has none";
  throw new RangeError(`${method} has no ${kind} ${unknown}: ${which}`);
}

type Speaking = { method: StatMethod; n: number; nulls: Record<string, string> };

/** A copy in which every figure that JSON would turn into a bare null says why. */
function spoken(value: unknown, path: string[], speaking: Speaking): unknown {
  if (value === null) {
    const { at, meaning } = meaningOf(path, speaking.method);
    speaking.nulls[at] = meaning;
    return null;
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    // An infinite figure is an answer that JSON has no number for; NaN is one that a method forgot to explain.
    const reason = Number.isNaN(value) ? "undefined" : value > 0 ? "infinite" : "minus-infinite";
    return { status: "not-estimable", reason, n: speaking.n };
  }
  // JSON knows no negative zero.
  if (value === 0) return 0;
  if (Array.isArray(value)) return value.map((one, i) => spoken(one, [...path, String(i)], speaking));
  if (ArrayBuffer.isView(value)) return spoken(Array.from(value as Float64Array), path, speaking);
  if (typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, spoken(one, [...path, key], speaking)]),
  );
}

/** The meaning declared for the value itself or the nearest part of the answer that holds it; "*" stands for any key. */
function meaningOf(path: string[], { nulls = {} }: StatMethod): { at: string; meaning: string } {
  for (let length = path.length; length >= 0; length--)
    for (const [at, meaning] of Object.entries(nulls)) {
      const parts = at === "" ? [] : at.split(".");
      if (parts.length === length && parts.every((part, i) => part === "*" || part === path[i]))
        return { at, meaning };
    }
  return { at: path.join("."), meaning: "not explained" };
}
