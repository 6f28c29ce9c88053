/** Answers turned back into the fields of a form: what answer-schema reads, written again. */
import { type Answers, isMissing, numbersIn } from "./answer.ts";
import { hasReasonField, missingField } from "./answer-schema.ts";
import type { Item } from "./schema.ts";
import { tableFields, tableValues } from "./table-fields.ts";

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
      values[hasReasonField(item) ? missingField(item.id) : item.id] = [answer.missing];
    } else if (item.kind === "allocation" || item.kind === "value-stream") {
      Object.assign(values, tableValues(item, answer));
    } else {
      values[item.id] = numbersIn(answer)?.map(String) ?? [String(answer)];
    }
  }
  return values;
}

/** What a form sent for these items, right or wrong, so that it can be shown again beside what is wrong with it. */
export function sentValues(items: readonly Item[], form: URLSearchParams): FormValues {
  const values: FormValues = {};
  for (const item of items)
    for (const name of [item.id, missingField(item.id), ...tableFields(item)]) {
      const sent = form.getAll(name).filter((value) => value !== "");
      if (sent.length > 0) values[name] = sent;
    }
  return values;
}
