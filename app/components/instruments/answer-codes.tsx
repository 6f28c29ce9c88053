/** What can be answered to a question, each option with the code under which it is kept. */
import { areasOf } from "../../instruments/scales.ts";
import type { Item, Scale } from "../../instruments/schema.ts";
import { noTeam } from "../../instruments/study-teams.ts";
import { useT } from "../layout/language.tsx";
import { questionWords } from "../questions/question-words.ts";
import { type Marking, Written } from "./written.tsx";

type AnswerCodesProps = { item: Item; scale: Scale | undefined; marking: Marking };

/** Beyond this a list of options is read only by those who look for one. */
const mostAtOnce = 12;

export function AnswerCodes({ item, scale, marking }: AnswerCodesProps) {
  const t = useT();
  if (scale && "scale" in item) {
    const areaOf = (code: number) => areasOf(item, code).join(", ");
    const list = (
      <ul className="codes">
        {scale.points.map(({ code, label }) => (
          <li key={code}>
            <b>{code}</b> <Written path={`scales.${item.scale}.${code}`} marking={marking} text={label} />
            {areaOf(code) && <small> {t("instruments.item.area", { construct: areaOf(code) })}</small>}
          </li>
        ))}
      </ul>
    );
    if (scale.points.length <= mostAtOnce) return list;
    const [first, last] = [scale.points[0]?.label, scale.points.at(-1)?.label];
    return (
      <details>
        <summary>
          {first} … {last}
        </summary>
        {list}
      </details>
    );
  }
  switch (item.kind) {
    case "allocation":
      return (
        <ul className="codes">
          {item.options.map(({ code, label }) => (
            <li key={code}>
              <b>{code}</b>{" "}
              <Written path={`items.${item.id}.options.${code}`} marking={marking} text={label} />
            </li>
          ))}
        </ul>
      );
    case "value-stream":
      return (
        <>
          <ol className="codes">
            {item.steps.map((step, at) => (
              <li key={step}>
                <Written path={`items.${item.id}.steps.${at + 1}`} marking={marking} text={step} />
              </li>
            ))}
          </ol>
          {item.units.map((unit) => questionWords(t).units[unit]).join(", ")}
        </>
      );
    case "team-choice":
      return (
        <ul className="codes">
          <li>{t("instruments.item.teamIds")}</li>
          {noTeam.map((answer) => (
            <li key={answer}>
              <b>{answer}</b>{" "}
              <Written path={`items.${item.id}.${answer}`} marking={marking} text={item[answer]} />
            </li>
          ))}
        </ul>
      );
    case "rating": {
      const { min, max, lowLabel: low, highLabel: high } = item;
      return t("instruments.item.rating", { min, max, low, high });
    }
    case "number":
      return t("instruments.item.number", { min: item.min, max: item.max, unit: item.unit });
    case "text":
      return t("instruments.item.text", { n: item.maxLength });
    default: {
      const words = t("instruments.item.kind.percentage");
      if (item.kind !== "percentage" || !item.bands) return words;
      const bands = item.bands
        .map(({ upTo, level }) => t("instruments.item.band", { upTo, level }))
        .join(", ");
      return `${words}; ${t("instruments.item.bands", { bands })}`;
    }
  }
}
