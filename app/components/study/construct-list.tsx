/** Each construct with how well it was measured; one click opens its items. Works without JavaScript: they are details. */

import { isShown } from "../../disclosure/cell.ts";
import type { ConstructQuality } from "../../reports/capabilities.ts";
import { decimal, fixed } from "../charts/numbers.ts";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { useLanguage, useT } from "../layout/language.tsx";
import { NotShown, useNotShown } from "./not-shown.tsx";

export function ConstructList({ constructs, open }: { constructs: ConstructQuality[]; open: string | null }) {
  return (
    <div className="constructs">
      {constructs.map((construct) => (
        <details key={construct.id} id={construct.id} open={construct.id === open}>
          <summary>
            <Summary construct={construct} />
          </summary>
          <Items construct={construct} />
        </details>
      ))}
    </div>
  );
}

function Summary({ construct }: { construct: ConstructQuality }) {
  const t = useT();
  const language = useLanguage();
  const notShown = useNotShown();
  const { alpha, score } = construct;
  return (
    <>
      <span className="construct-title">{construct.title}</span>
      <span className="construct-fact">
        {t("capabilities.meanValue", {
          ...construct.range,
          value: isShown(score) ? fixed(language, score.shown.mean, 1) : notShown(score).text,
        })}
      </span>
      <span className="construct-fact">
        {t("capabilities.alpha")}{" "}
        {alpha
          ? `${fixed(language, alpha.value, 2)}, ${t(`capabilities.verdict.${verdictOf(alpha.value)}`)}`
          : t("capabilities.alphaNone")}
        {alpha && <small> n = {decimal(language, alpha.n, 0)}</small>}
      </span>
    </>
  );
}

/** The usual reading of Cronbach's alpha (Nunnally 1978; above .95 items repeat each other). */
function verdictOf(alpha: number): "weak" | "usable" | "good" | "redundant" {
  if (alpha > 0.95) return "redundant";
  if (alpha >= 0.8) return "good";
  return alpha >= 0.7 ? "usable" : "weak";
}

function Items({ construct }: { construct: ConstructQuality }) {
  const t = useT();
  return (
    <div className="stack">
      <ScrollRegion label={construct.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("capabilities.item")}</th>
              <th scope="col" className="number">
                {t("capabilities.meanOn", construct.range)}
              </th>
              <th scope="col">{t("capabilities.spread")}</th>
              <th scope="col" className="number">
                {t("capabilities.n")}
              </th>
            </tr>
          </thead>
          <tbody>
            {construct.items.map((item) => (
              <ItemRow key={item.id} item={item} range={construct.range} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="quiet">
        {t("capabilities.concept", { source: construct.source })}.{" "}
        {[
          t(`capabilities.evidence.${construct.evidence}`),
          ...construct.samples.map((sample) => t("instruments.evidence.sample", sample)),
        ].join("; ")}
        .
      </p>
    </div>
  );
}

type ItemRowProps = { item: ConstructQuality["items"][number]; range: ConstructQuality["range"] };

function ItemRow({ item, range }: ItemRowProps) {
  const t = useT();
  const language = useLanguage();
  const { cell } = item;
  const shown = cell && isShown(cell) ? cell.shown : null;
  // What an answer and its turned self add up to.
  const sum = range.min + range.max;
  const instead = cell === null ? t("study.noData") : <NotShown cell={cell} />;
  return (
    <tr>
      <th scope="row">
        {item.text}
        {item.turned !== "no" && (
          <small>
            {item.turned === "percent" && shown
              ? t("capabilities.turnedGiven", { sum, given: fixed(language, sum - shown.mean, 0) })
              : t("capabilities.turned", { sum })}
          </small>
        )}
      </th>
      <td className="number">{shown ? fixed(language, shown.mean, 2) : instead}</td>
      <td>
        {shown?.spread && t(`capabilities.spread.${shown.spread}`)}
        {shown && shown.sd !== null && `, ${t("capabilities.sd", { sd: fixed(language, shown.sd, 1) })}`}
      </td>
      <td className="number">{cell && isShown(cell) ? decimal(language, cell.n, 0) : ""}</td>
    </tr>
  );
}
