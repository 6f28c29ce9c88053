/** How large each group was and is, by the groups of the reference wave. */
import { isShown } from "../../disclosure/cell.ts";
import type { ChangeReport } from "../../reports/wave-change.ts";
import { percent } from "../charts/numbers.ts";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { useLanguage, useT } from "../layout/language.tsx";
import { ChangeSince, reachOf } from "./change-cell.tsx";
import { Level } from "./level-name.tsx";

export function LevelsChanged({ change }: { change: ChangeReport }) {
  const t = useT();
  const language = useLanguage();
  const { levels, reference } = change;
  if (!levels) return null;
  const title = t("change.levels");
  const reach = reachOf(levels.rows.map(({ cell }) => cell));
  return (
    <div className="stack">
      <h3>{title}</h3>
      <p className="quiet">
        {t("change.levelsNote", { wave: reference })}{" "}
        {levels.groupsStay !== null && t(levels.groupsStay ? "change.groupsStay" : "change.groupsGo")}
      </p>
      <ScrollRegion label={title}>
        <table className="change">
          <thead>
            <tr>
              <th scope="col">{t("levels.group")}</th>
              <th scope="col">{t("change.before")}</th>
              <th scope="col">{t("change.now")}</th>
              <th scope="col" className="change-wide">
                {t("change.change")}
              </th>
            </tr>
          </thead>
          <tbody>
            {levels.rows.map(({ level, cell }) => (
              <tr key={level}>
                <th scope="row">
                  <Level level={level} />
                </th>
                {(["before", "now"] as const).map((wave) => (
                  <td key={wave}>
                    {cell && isShown(cell) ? (
                      percent(language, cell.shown[wave])
                    ) : (
                      <span className="quiet">{t("study.hidden")}</span>
                    )}
                  </td>
                ))}
                <td>
                  <ChangeSince cell={cell} kind="points" reach={reach} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}
