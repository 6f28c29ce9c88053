/** Each group with its size and its typical answer to every metric. */

import type { UnitOfAnalysis } from "../../analysis/study-data.ts";
import { isShown } from "../../disclosure/cell.ts";
import type { LevelShare } from "../../reports/level-shares.ts";
import type { MetricScale } from "../../reports/metric-scale.ts";
import { say } from "../../reports/words.ts";
import { decimal, fixed } from "../charts/numbers.ts";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { useLanguage, useT } from "../layout/language.tsx";
import { Level } from "./level-name.tsx";

type Props = { levels: LevelShare[]; scales: MetricScale[]; unit: UnitOfAnalysis };

export function LevelTable({ levels, scales, unit }: Props) {
  const t = useT();
  const language = useLanguage();
  const whole = (value: number) => decimal(language, value, 0);
  return (
    <ScrollRegion label={t("levels.typicalTitle")}>
      <table className="level-table">
        <thead>
          <tr>
            <td />
            {levels.map(({ level }) => (
              <th key={level} scope="col">
                <Level level={level} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t("levels.units", { unit })}</th>
            {levels.map(({ level, cell }) => (
              <td key={level}>{isShown(cell) ? whole(cell.shown.units) : <Hidden />}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t("levels.shareWithInterval")}</th>
            {levels.map(({ level, cell }) => (
              <td key={level}>
                {isShown(cell) ? (
                  t("levels.shareInterval", {
                    share: cell.shown.share,
                    lower: cell.shown.interval.lower,
                    upper: cell.shown.interval.upper,
                  })
                ) : (
                  <Hidden />
                )}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t("levels.foundAgain")}</th>
            {levels.map(({ level, cell }) => (
              <td key={level}>
                {!isShown(cell) ? (
                  <Hidden />
                ) : cell.shown.foundAgain === null ? (
                  t("study.noData")
                ) : (
                  fixed(language, cell.shown.foundAgain, 2)
                )}
              </td>
            ))}
          </tr>
          {unit !== "respondent" && (
            <tr>
              <th scope="row">{t("levels.people")}</th>
              {levels.map(({ level, cell }) => (
                <td key={level}>{isShown(cell) ? whole(cell.shown.people) : <Hidden />}</td>
              ))}
            </tr>
          )}
          {scales.map((scale, index) => (
            <tr key={scale.id}>
              <th scope="row">{say(scale.title, t)}</th>
              {levels.map(({ level, cell }) => {
                const typical = isShown(cell)
                  ? scale.classes[(cell.shown.medians[index]?.class ?? 0) - 1]
                  : undefined;
                return <td key={level}>{typical ? say(typical, t) : <Hidden />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Hidden() {
  const t = useT();
  return (
    <span className="quiet" title={t("study.hiddenMeaning")}>
      {t("study.hidden")}
    </span>
  );
}
