/** Points shared out over descriptions: a field beside each, and below them what they come to. Functions, not components: see question.tsx. */
import { missingField } from "../../instruments/answer-schema.ts";
import type { FormValues } from "../../instruments/form-values.ts";
import type { Item } from "../../instruments/schema.ts";
import { pointsField } from "../../instruments/table-fields.ts";
import { reasons } from "./options.tsx";
import type { QuestionWords } from "./question-words.ts";

type Allocation = Item & { kind: "allocation" };

/** Says how many points there are: the row's description. */
export const totalId = (itemId: string) => `${itemId}-total`;

/** What the fields come to; null while nothing is filled in, or not in whole numbers. */
export function pointsSoFar(item: Allocation, values: FormValues): number | null {
  const typed = item.options.map(({ code }) => (values[pointsField(item.id, code)]?.[0] ?? "").trim());
  if (typed.every((text) => text === "") || !typed.every((text) => /^\d{0,6}$/.test(text))) return null;
  return typed.reduce((sum, text) => sum + Number(text), 0);
}

export function allocation(
  item: Allocation,
  values: FormValues,
  errorId: string | undefined,
  words: QuestionWords,
) {
  const sum = pointsSoFar(item, values);
  return (
    <div className="shares">
      <p className="help" id={totalId(item.id)}>
        {words.t("question.pointsHint", { total: item.total })}
      </p>
      {item.options.map(({ code, label }) => {
        const name = pointsField(item.id, code);
        return (
          <label key={code}>
            <span>{label}</span>
            <input
              name={name}
              defaultValue={values[name]?.[0]}
              inputMode="numeric"
              autoComplete="off"
              size={4}
              aria-invalid={errorId ? true : undefined}
              aria-describedby={errorId}
            />
          </label>
        );
      })}
      {sum !== null && <p className="sum">{words.t("question.pointsSum", { sum, total: item.total })}</p>}
      <div className="list instead">
        {reasons("radio", missingField(item.id), item, values[missingField(item.id)], words)}
      </div>
    </div>
  );
}
