/** Scores of the own organization beside those of everyone. */
import { isShown } from "../../disclosure/cell.ts";
import type { OwnScores } from "../../reports/own-scores.ts";
import { fixed } from "../charts/numbers.ts";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { useLanguage, useT } from "../layout/language.tsx";
import { NotShown } from "./not-shown.tsx";

export function OwnScoresTable({ scores: { name, rows } }: { scores: OwnScores }) {
  const t = useT();
  const title = t("ownPart.scores", { organization: name });
  return (
    <section className="stack">
      <h2>{title}</h2>
      <p className="quiet">{t("ownPart.scoresNote")}</p>
      <ScrollRegion label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("trend.capability")}</th>
              <th scope="col">{name}</th>
              <th scope="col">{t("ownPart.everyone")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.title}</th>
                <Score cell={row.own} max={row.range.max} />
                <Score cell={row.all} max={row.range.max} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function Score({ cell, max }: { cell: OwnScores["rows"][number]["own"]; max: number }) {
  const t = useT();
  const language = useLanguage();
  if (cell === null) return <td className="quiet">{t("study.noData")}</td>;
  return (
    <td>
      {isShown(cell) ? (
        t("study.of", { value: fixed(language, cell.shown.mean, 1), max })
      ) : (
        <NotShown cell={cell} />
      )}
    </td>
  );
}
