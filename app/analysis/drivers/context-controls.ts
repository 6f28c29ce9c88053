/** Answers about the service as columns that a model can hold fixed, so that like is compared with like. */
import { moments } from "../descriptive.ts";
import { present } from "../missing.ts";
import type { ContextColumn } from "../study-data.ts";

/** Names held by fewer would make columns that some resamples lack. */
const fewestOfName = 0.05;

/**
 * Ranks as one column, missing ones at the mean; names as one column each, but for the commonest, with which rare and missing ones stand.
 * A column that does not vary is left out.
 * @returns columns without missing values, and the ids of the questions that gave any
 */
export function contextControls(context: ContextColumn[]): { ids: string[]; columns: Float64Array[] } {
  const made = context.map(({ id, kind, values }) => ({
    id,
    columns: kind === "ordered" ? ranked(values) : named(values),
  }));
  return {
    ids: made.filter(({ columns }) => columns.length > 0).map(({ id }) => id),
    columns: made.flatMap(({ columns }) => columns),
  };
}

function ranked(values: Float64Array): Float64Array[] {
  const answers = present(values);
  if (answers.length < 2 || answers.every((answer) => answer === answers[0])) return [];
  const { mean } = moments(answers);
  return [values.map((value) => (Number.isNaN(value) ? mean : value))];
}

function named(values: Float64Array): Float64Array[] {
  const counts = new Map<number, number>();
  for (const code of values) if (!Number.isNaN(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  const held = [...counts.entries()].sort(([a, n], [b, m]) => m - n || a - b).slice(1);
  return held
    .filter(([, count]) => count >= fewestOfName * values.length)
    .map(([code]) => values.map((value) => (value === code ? 1 : 0)));
}
