/** Answers turned back into the fields of a form: what answer-schema reads, written again. */
import { type Answers, isMissing } from "./answer.ts";
import { missingField } from "./answer-schema.ts";
import type { Item } from "./schema.ts";

/** Values by field name; a field that was left is absent. */
export type FormValues = Record<string, string[]>;

/** The fields of these items as they would be filled in for these answers and comments. */
export function formValues(
  items: readonly Item[],
  answers: Answers,
  comments: Record<string, string>,
): FormValues {
  const values: FormValues = {};
  for (const item of items) {
    const answer = item.kind === "text" ? comments[item.id] : answers[item.id];
    if (answer === undefined) continue;
    if (isMissing(answer)) {
      const typed = item.kind === "percentage" || item.kind === "number";
      values[typed ? missingField(item.id) : item.id] = [answer.missing];
    } else {
      values[item.id] = Array.isArray(answer) ? answer.map(String) : [String(answer)];
    }
  }
  return values;
}

/** What a form sent for these items, right or wrong, so that it can be shown again beside what is wrong with it. */
export function sentValues(items: readonly Item[], form: URLSearchParams): FormValues {
  const values: FormValues = {};
  for (const { id } of items)
    for (const name of [id, missingField(id)]) {
      const sent = form.getAll(name).filter((value) => value !== "");
      if (sent.length > 0) values[name] = sent;
    }
  return values;
}
