/** The options of one scale as native radios, checkboxes, or a select when there are very many. Functions, not components: see question.tsx. */
import type { Item, Scale } from "../../instruments/schema.ts";
import type { QuestionWords } from "./question-words.ts";

/** Beyond this a list of radios is longer than a phone's screen. */
export const mostRadios = 12;

export function options(item: Item, scale: Scale, given: string[] | undefined, words: QuestionWords) {
  if (item.kind === "multiple-choice") return list("checkbox", "list", item, scale, given, words);
  if (scale.points.length > mostRadios) return select(item, scale, given, words);
  return list("radio", item.kind === "agreement" ? "points" : "list", item, scale, given, words);
}

function list(
  type: "radio" | "checkbox",
  shape: "points" | "list",
  item: Item,
  { points }: Scale,
  given: string[] | undefined,
  words: QuestionWords,
) {
  if (shape === "points") return pointsInRow(item, points, given, words);
  return (
    <div className={shape}>
      {type === "checkbox" && <p className="help">{words.t("question.several")}</p>}
      {points.map(({ code, label }) => (
        <label key={code}>
          <input type={type} name={item.id} value={code} defaultChecked={given?.includes(String(code))} />
          {label}
        </label>
      ))}
      {reasons(type, item.id, item, given, words)}
    </div>
  );
}

/** Points that a narrow screen shows as one row, with the words of the ends and of the chosen one below it: each label still has its own. */
function pointsInRow(item: Item, points: Scale["points"], given: string[] | undefined, words: QuestionWords) {
  return (
    <div className="points">
      <div className="row">
        {points.map(({ code, label }) => (
          <label key={code}>
            <input type="radio" name={item.id} value={code} defaultChecked={given?.includes(String(code))} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {room(points)}
      <div className="beside">{reasons("radio", item.id, item, given, words)}</div>
    </div>
  );
}

/**
 * The words below a narrow row lie over it, so nothing else makes room for them: these, never seen or read out, are as high as they are in whatever
 * language.
 */
function room(points: Scale["points"]) {
  const middle = points.slice(1, -1).map(({ label }) => label);
  const longest = middle.reduce((one, other) => (other.length > one.length ? other : one), "");
  return (
    <div className="room" aria-hidden="true">
      <span>{points[0]?.label}</span>
      <b>{longest}</b>
      <span>{points.at(-1)?.label}</span>
    </div>
  );
}

/** Why there is no answer: after the scale, apart from it. */
export function reasons(
  type: "radio" | "checkbox",
  name: string,
  item: Item,
  given: string[] | undefined,
  { missing }: QuestionWords,
) {
  return item.missing.map((reason) => (
    <label key={reason} className="aside">
      <input type={type} name={name} value={reason} defaultChecked={given?.includes(reason)} />
      {missing[reason]}
    </label>
  ));
}

/** The same reasons in a select. */
export function reasonOptions(item: Item, { missing }: QuestionWords) {
  return item.missing.map((reason) => (
    <option key={reason} value={reason}>
      {missing[reason]}
    </option>
  ));
}

function select(item: Item, { points }: Scale, given: string[] | undefined, words: QuestionWords) {
  return (
    <select name={item.id} defaultValue={given?.[0] ?? ""} aria-label={item.text}>
      <option value="">{words.t("question.choose")}</option>
      {points.map(({ code, label }) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
      <optgroup label={words.t("question.instead")}>{reasonOptions(item, words)}</optgroup>
    </select>
  );
}
