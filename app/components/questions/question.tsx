/** One question: a fieldset with its statement as the legend, its field, what is wrong with it, and a button that empties it. */
import type { MessageKey } from "../../i18n/messages.ts";
import { missingField } from "../../instruments/answer-schema.ts";
import type { FormValues } from "../../instruments/form-values.ts";
import type { Item, Scale, StudyTeams } from "../../instruments/schema.ts";
import { tableFields } from "../../instruments/table-fields.ts";
import type { WrittenIn } from "../layout/language.tsx";
import { allocation, totalId } from "./allocation.tsx";
import { errorWords } from "./error-words.ts";
import { options } from "./options.tsx";
import type { QuestionWords } from "./question-words.ts";
import { endsId, rating } from "./rating.tsx";
import { teamChoice } from "./team-choice.tsx";
import { typedField } from "./typed-field.tsx";
import { valueStream } from "./value-stream.tsx";

type QuestionProps = {
  item: Item;
  /** Of the item; undefined for kinds without one. */
  scale: Scale | undefined;
  /** Of the study that asks, for a question that is answered with one of them. */
  teams?: StudyTeams | undefined;
  values: FormValues;
  /** Key of the catalogue. */
  error: MessageKey | undefined;
  words: QuestionWords;
  /** Its language, where that is not the page's. */
  asWritten?: WrittenIn;
};

/** Where links of the error summary and of the review point to. */
export const rowId = (itemId: string) => `q-${itemId}`;

/** Rows are many and their options more: one flat piece of markup, without components inside. */
export function Question({ item, scale, teams, values, error, words, asWritten }: QuestionProps) {
  const helpId = item.help ? `${item.id}-help` : undefined;
  const errorId = error ? `${item.id}-error` : undefined;
  const described = [errorId, helpId, hintId(item)].filter((id) => id !== undefined).join(" ");
  const filled = [item.id, missingField(item.id), ...tableFields(item)].some((name) => values[name]);
  return (
    <fieldset
      {...asWritten}
      id={rowId(item.id)}
      className={error ? "question wrong" : "question"}
      aria-describedby={described || undefined}
    >
      <legend>{item.text}</legend>
      {item.help && (
        <p id={helpId} className="help">
          {item.help}
        </p>
      )}
      {error && (
        <p id={errorId} className="error">
          <b>{words.error}</b> {errorWords(item, values, error, words)}
        </p>
      )}
      {field(item, scale, teams, values, errorId, words)}
      {filled && (
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

function field(
  item: Item,
  scale: Scale | undefined,
  teams: StudyTeams | undefined,
  values: FormValues,
  errorId: string | undefined,
  words: QuestionWords,
) {
  const given = values[item.id];
  if (item.kind === "rating") return rating(item, given, words);
  if (item.kind === "allocation") return allocation(item, values, errorId, words);
  if (item.kind === "value-stream") return valueStream(item, values, errorId, words);
  if (item.kind === "team-choice") return teamChoice(item, teams, given?.[0], words);
  if (scale) return options(item, scale, given, words);
  return typedField(item, given, values[missingField(item.id)], errorId, words);
}

/** What the field itself says before it can be filled in. */
function hintId(item: Item): string | undefined {
  if (item.kind === "rating") return endsId(item.id);
  return item.kind === "allocation" ? totalId(item.id) : undefined;
}
