/** One question: a fieldset with its statement as the legend, its field, what is wrong with it, and a button that empties it. */
import type { MessageKey } from "../../i18n/messages.ts";
import { missingField } from "../../instruments/answer-schema.ts";
import type { FormValues } from "../../instruments/form-values.ts";
import type { Item, Scale } from "../../instruments/schema.ts";
import { options } from "./options.tsx";
import type { QuestionWords } from "./question-words.ts";
import { typedField } from "./typed-field.tsx";

type QuestionProps = {
  item: Item;
  /** Of the item; undefined for kinds without one. */
  scale: Scale | undefined;
  values: FormValues;
  /** Key of the catalogue. */
  error: MessageKey | undefined;
  words: QuestionWords;
};

/** Where links of the error summary and of the review point to. */
export const rowId = (itemId: string) => `q-${itemId}`;

/** Rows are many and their options more: one flat piece of markup, without components inside. */
export function Question({ item, scale, values, error, words }: QuestionProps) {
  const given = values[item.id];
  const reason = values[missingField(item.id)];
  const helpId = item.help ? `${item.id}-help` : undefined;
  const errorId = error ? `${item.id}-error` : undefined;
  return (
    <fieldset
      id={rowId(item.id)}
      className={error ? "question wrong" : "question"}
      aria-describedby={errorId || helpId ? [errorId, helpId].filter(Boolean).join(" ") : undefined}
    >
      <legend>{item.text}</legend>
      {item.help && (
        <p id={helpId} className="help">
          {item.help}
        </p>
      )}
      {error && (
        <p id={errorId} className="error">
          <b>{words.error}</b> {words.t(error)}
        </p>
      )}
      {scale ? options(item, scale, given, words) : typedField(item, given, reason, errorId, words)}
      {(given || reason) && (
        <button
          type="submit"
          className="clear"
          name="_clear"
          value={item.id}
          aria-label={words.t("question.clearNamed", { text: item.text })}
        >
          {words.clear}
        </button>
      )}
    </fieldset>
  );
}
