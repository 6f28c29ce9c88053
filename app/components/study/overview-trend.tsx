/** Waves side by side on the landing tab, the scores of the last two, and in words what could not be compared. */
import { isShown } from "../../disclosure/cell.ts";
import type { Trend } from "../../reports/trend.ts";
import type { LeftOutNote } from "../../reports/trend-notes.ts";
import { say } from "../../reports/words.ts";
import { fixed } from "../charts/numbers.ts";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { useLanguage, useT } from "../layout/language.tsx";
import { type StudyPlace, studyAddress } from "./address.ts";
import { ChangeSince, reachOf } from "./change-cell.tsx";
import { LevelsChanged } from "./levels-changed.tsx";
import { Compute } from "./not-ready.tsx";
import { NotShown, useNotShown } from "./not-shown.tsx";

type Props = { trend: Trend; place: StudyPlace };

export function OverviewTrend({ trend, place }: Props) {
  const t = useT();
  const { waves, notComputed, notHere, missing, leftOut } = trend;
  if (waves.length === 0) return null;
  return (
    <section className="figure">
      <h2>{t("overview.changeTitle")}</h2>
      <p className="quiet">
        {[
          t("overview.changeNote"),
          ...notComputed.map(({ title, shared }) =>
            t(shared ? "trend.notComputed" : "overview.notComputed", { wave: title }),
          ),
          ...notHere.map((wave) => t("trend.notHere", { wave })),
        ].join(" ")}
      </p>
      {missing === "under-way" && <p>{t("trend.underWay")}</p>}
      {missing === "not-asked" && <Compute place={place} label={t("trend.compute")} quiet />}
      <Metrics trend={trend} />
      {trend.change && <ChangeNote change={trend.change} />}
      {trend.change?.levels && <LevelsChanged change={trend.change} />}
      {leftOut.length > 0 && <NotCompared notes={leftOut} />}
      {trend.scores && <Scores scores={trend.scores} />}
      <div className="source">
        <span>
          {t("study.sourceWaves", { method: t(trend.change ? "change.method" : "method.medians") })}
        </span>
        <a href={`${studyAddress(place, "levels")}#method`}>{t("study.howComputed")}</a>
      </div>
    </section>
  );
}

function ChangeNote({ change: { drawn } }: { change: NonNullable<Trend["change"]> }) {
  const t = useT();
  return (
    <p className="quiet">
      {drawn === null
        ? t("change.drawn.none")
        : [t("change.note"), t(`change.drawn.${drawn}`), t("change.teamsCount")].join(" ")}
    </p>
  );
}

function Metrics({ trend: { waves, metrics, change } }: { trend: Trend }) {
  const t = useT();
  const language = useLanguage();
  const changes = change?.metrics.byId;
  const reach = reachOf(Object.values(changes ?? {}));
  return (
    <ScrollRegion label={t("overview.changeTitle")}>
      <table className="change">
        <thead>
          <tr>
            <th scope="col">{t("overview.metric")}</th>
            {waves.map((wave) => (
              <th key={wave.number} scope="col">
                {wave.title}
                <small>{t("study.answers", { n: wave.people })}</small>
              </th>
            ))}
            {change && (
              <th scope="col" className="change-wide">
                {t("change.since", { wave: change.since })}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {metrics.map(({ scale, cells }) => (
            <tr key={scale.id}>
              <th scope="row">{say(scale.title, t)}</th>
              {cells.map((one, index) => (
                <td key={waves[index]?.number}>
                  {!one.comparable ? (
                    <span className="quiet">{t("trend.other")}</span>
                  ) : one.cell === null ? (
                    <span className="quiet">{t("study.noData")}</span>
                  ) : isShown(one.cell) ? (
                    <>
                      {say(scale.classes[one.cell.shown.class - 1] ?? { text: "" }, t)}
                      {one.cell.shown.value !== null && (
                        <small>
                          {t("study.of", {
                            value: fixed(language, one.cell.shown.value, 1),
                            max: scale.classes.length,
                          })}
                        </small>
                      )}
                    </>
                  ) : (
                    <NotShown cell={one.cell} />
                  )}
                </td>
              ))}
              {changes && (
                <td>
                  <ChangeSince cell={changes[scale.id] ?? null} kind="steps" reach={reach} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const noteOf = {
  changed: "trend.changed",
  new: "trend.new",
  dropped: "trend.dropped",
  few: "trend.fewSince",
} as const;

function NotCompared({ notes }: { notes: LeftOutNote[] }) {
  const t = useT();
  const list = new Intl.ListFormat(useLanguage(), { type: "unit", style: "long" });
  return (
    <div className="stack">
      <h3>{t("trend.leftOut")}</h3>
      <p className="quiet">{t("trend.leftOutWhy")}</p>
      <ul>
        {notes.map(({ why, since, what }) => (
          <li key={`${why} ${since}`}>
            {t(noteOf[why], { since, what: list.format(what.map((words) => say(words, t))) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Scores({ scores: { before, now, rows } }: { scores: NonNullable<Trend["scores"]> }) {
  const t = useT();
  const language = useLanguage();
  const notShown = useNotShown();
  const written = (cell: (typeof rows)[number]["before"], max: number) =>
    cell === null
      ? t("study.noData")
      : isShown(cell)
        ? t("study.of", { value: fixed(language, cell.shown.mean, 1), max })
        : notShown(cell).text;
  const title = t("trend.scores", { before, now });
  const compared = rows.some(({ change }) => change !== null);
  const reach = reachOf(rows.map(({ change }) => change?.cell ?? null));
  return (
    <details className="figure-table">
      <summary>{title}</summary>
      <p className="quiet">{t(compared ? "change.note" : "trend.scoresNote")}</p>
      <ScrollRegion label={title}>
        <table className="change">
          <thead>
            <tr>
              <th scope="col">{t("trend.capability")}</th>
              <th scope="col">{before}</th>
              <th scope="col">{now}</th>
              {compared && (
                <th scope="col" className="change-wide">
                  {t("change.change")}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.title}
                  {row.over && <small>{t("trend.over", row.over)}</small>}
                </th>
                <td>{written(row.before, row.range.max)}</td>
                <td>{written(row.now, row.range.max)}</td>
                {compared && (
                  <td>
                    {row.change?.different ? (
                      <span className="quiet">{t("change.otherMeaning")}</span>
                    ) : (
                      <ChangeSince cell={row.change?.cell ?? null} kind="steps" reach={reach} />
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
