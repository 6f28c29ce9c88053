/** The steps of a value stream: a table where there is room, a card for each step where there is not. Functions, not components: see question.tsx. */
import { missingField } from "../../instruments/answer-schema.ts";
import type { FormValues } from "../../instruments/form-values.ts";
import type { Item } from "../../instruments/schema.ts";
import { stepField, wrongStep } from "../../instruments/table-fields.ts";
import { reasons } from "./options.tsx";
import type { QuestionWords } from "./question-words.ts";

type ValueStream = Item & { kind: "value-stream" };

/** Name of the first step that is not filled in as it must be. */
export function wrongStepName(item: ValueStream, values: FormValues): string | undefined {
  const at = wrongStep(item, formOf(values));
  return at === undefined ? undefined : item.steps[at];
}

function formOf(values: FormValues): URLSearchParams {
  return new URLSearchParams(Object.entries(values).flatMap(([name, all]) => all.map((one) => [name, one])));
}

export function valueStream(
  item: ValueStream,
  values: FormValues,
  errorId: string | undefined,
  words: QuestionWords,
) {
  const { t } = words;
  const wrong = errorId ? wrongStep(item, formOf(values)) : undefined;
  const [onlyUnit = "hours", ...moreUnits] = item.units;
  const choosesUnit = moreUnits.length > 0;
  const timeIn = choosesUnit ? "" : ` (${words.units[onlyUnit]})`;
  const heads = {
    lead: t("question.stream.lead") + timeIn,
    process: t("question.stream.process") + timeIn,
    unit: t("question.stream.unit"),
    complete: t("question.stream.complete"),
  };

  function field(at: number, step: string, part: "lead" | "process" | "complete") {
    const name = stepField(item.id, at, part);
    const described = at === wrong ? errorId : undefined;
    return (
      <td>
        <label>
          <span className="part">{heads[part]}</span>
          <input
            name={name}
            defaultValue={values[name]?.[0]}
            inputMode={part === "complete" ? "numeric" : "decimal"}
            autoComplete="off"
            size={6}
            aria-label={`${step}: ${heads[part]}`}
            aria-invalid={described ? true : undefined}
            aria-describedby={described}
          />
        </label>
      </td>
    );
  }

  function unitOf(at: number, step: string) {
    const name = stepField(item.id, at, "unit");
    const described = at === wrong ? errorId : undefined;
    return (
      <td>
        <label>
          <span className="part">{heads.unit}</span>
          <select
            name={name}
            defaultValue={values[name]?.[0] ?? ""}
            aria-label={`${step}: ${heads.unit}`}
            aria-invalid={described ? true : undefined}
            aria-describedby={described}
          >
            <option value="">{t("question.stream.chooseUnit")}</option>
            {item.units.map((unit) => (
              <option key={unit} value={unit}>
                {words.units[unit]}
              </option>
            ))}
          </select>
        </label>
      </td>
    );
  }

  return (
    <div className="stream">
      <table>
        <thead>
          <tr>
            <th scope="col">{t("question.stream.step")}</th>
            <th scope="col">{heads.lead}</th>
            <th scope="col">{heads.process}</th>
            {choosesUnit && <th scope="col">{heads.unit}</th>}
            <th scope="col">{heads.complete}</th>
          </tr>
        </thead>
        <tbody>
          {item.steps.map((step, at) => (
            <tr key={step} className={at === wrong ? "wrong-step" : undefined}>
              <th scope="row">{step}</th>
              {field(at, step, "lead")}
              {field(at, step, "process")}
              {choosesUnit && unitOf(at, step)}
              {field(at, step, "complete")}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="list instead">
        {reasons("radio", missingField(item.id), item, values[missingField(item.id)], words)}
      </div>
    </div>
  );
}
