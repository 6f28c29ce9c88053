/** A whole number between two named ends: native radios in a row, in rows of six on a phone. A function, not a component: see question.tsx. */
import type { Item } from "../../instruments/schema.ts";
import { reasons } from "./options.tsx";
import type { QuestionWords } from "./question-words.ts";

/** Says what the two ends mean: the row's description, read out before its numbers. */
export const endsId = (itemId: string) => `${itemId}-ends`;

export function rating(item: Item & { kind: "rating" }, given: string[] | undefined, words: QuestionWords) {
  const codes = Array.from({ length: item.max - item.min + 1 }, (_, at) => item.min + at);
  return (
    <div className="rating">
      <p className="ends" id={endsId(item.id)}>
        <span>{words.t("question.end", { code: item.min, label: item.lowLabel })}</span>{" "}
        <span>{words.t("question.end", { code: item.max, label: item.highLabel })}</span>
      </p>
      <div className="rating-marks">
        {codes.map((code) => (
          <label key={code}>
            <input type="radio" name={item.id} value={code} defaultChecked={given?.includes(String(code))} />
            {code}
          </label>
        ))}
      </div>
      <div className="list instead">{reasons("radio", item.id, item, given, words)}</div>
    </div>
  );
}
