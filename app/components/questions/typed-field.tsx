/** Fields to write in: percentages, numbers, open text. Functions, not components: see question.tsx. */
import { missingField } from "../../instruments/answer-schema.ts";
import type { Item } from "../../instruments/schema.ts";
import { reasons } from "./options.tsx";
import type { QuestionWords } from "./question-words.ts";

export function typedField(
  item: Item,
  given: string[] | undefined,
  reason: string[] | undefined,
  errorId: string | undefined,
  words: QuestionWords,
) {
  if (item.kind === "text") return textField(item, given, errorId, words);
  if (item.kind !== "percentage" && item.kind !== "number") return null;
  const percent = item.kind === "percentage";
  const hint = percent
    ? words.t("question.percentHint")
    : words.t("question.numberHint", { min: item.min, max: item.max });
  return (
    <div className="list">
      <label className="typed">
        <input
          name={item.id}
          defaultValue={given?.[0]}
          inputMode={percent ? "numeric" : "decimal"}
          autoComplete="off"
          size={percent ? 5 : 8}
          aria-invalid={errorId ? true : undefined}
          aria-describedby={errorId}
        />
        <span>
          {percent ? "%" : item.unit} <span className="quiet">{hint}</span>
        </span>
      </label>
      {reasons("radio", missingField(item.id), item, reason, words)}
    </div>
  );
}

function textField(
  item: Item & { kind: "text" },
  given: string[] | undefined,
  errorId: string | undefined,
  words: QuestionWords,
) {
  return (
    <div className="list">
      <p className="help" id={`${item.id}-warning`}>
        {words.t("question.textWarning", { n: item.maxLength })}
      </p>
      <textarea
        name={item.id}
        defaultValue={given?.[0]}
        rows={4}
        aria-label={item.text}
        aria-invalid={errorId ? true : undefined}
        aria-describedby={errorId ? `${errorId} ${item.id}-warning` : `${item.id}-warning`}
      />
    </div>
  );
}
