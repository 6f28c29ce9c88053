/** The levels page when there are results: shares, the map, each metric, the cost of joining, how it is computed. */
import { asTable } from "../../charts/as-table.ts";
import { levelSharesBars } from "../../charts/level-shares.ts";
import { levelsScatter } from "../../charts/levels-scatter.ts";
import { mergeHeights } from "../../charts/merge-heights.ts";
import { metricDistribution } from "../../charts/metric-distributions.ts";
import { lightTheme } from "../../charts/theme.ts";
import type { LevelsReport } from "../../reports/levels.ts";
import { say } from "../../reports/words.ts";
import { Chart } from "../charts/chart.tsx";
import { Figure } from "../charts/figure.tsx";
import { useT } from "../layout/language.tsx";
import { BesideTable } from "./beside-table.tsx";
import { Named, StudyNotes, UnderHeadline, Verdict } from "./caveats.tsx";
import { LevelTable } from "./level-table.tsx";
import { MethodNotes } from "./method-notes.tsx";
import { PlacesTable } from "./places-table.tsx";
import { sourceLine } from "./source-line.ts";

type Found = Extract<LevelsReport, { status: "ok" }>;

export function LevelsResults({ report }: { report: LevelsReport }) {
  const t = useT();
  if (report.status === "refused") {
    return (
      <>
        <div className="state">
          <h1>{t("levels.refused.title")}</h1>
          <p>{say(report.why, t)}</p>
          <p className="quiet">{t("levels.refused.hint")}</p>
        </div>
        <StudyNotes caveat={report.caveat} madeOf={report.madeOf} />
        {report.beside && <BesideTable beside={report.beside} unit={report.source.unit} />}
      </>
    );
  }
  return (
    <Named verdict={report.verdict}>
      <Groups report={report} />
    </Named>
  );
}

function Groups({ report }: { report: Found }) {
  const t = useT();
  return (
    <>
      <div className="stack">
        <h1>{say(report.shares.finding, t)}</h1>
        <UnderHeadline leftOut={report.leftOut} uneven={report.uneven} />
      </div>
      <Verdict verdict={report.verdict} />
      <StudyNotes caveat={report.caveat} madeOf={report.madeOf} />
      {report.map && <MapFigure report={report} map={report.map} />}
      <SharesFigure report={report} />
      {report.places && <PlacesTable places={report.places} unit={report.source.unit} />}
      <PanelsFigure report={report} />
      <MethodNotes method={report.method} unit={report.source.unit}>
        <JumpsFigure report={report} />
      </MethodNotes>
    </>
  );
}

function MapFigure({ report, map }: { report: Found; map: NonNullable<Found["map"]> }) {
  const t = useT();
  const { unit } = report.source;
  const title = say(map.finding, t);
  const note =
    unit === "respondent"
      ? t("levels.mapNotePlaces")
      : map.axes === "scores"
        ? t("levels.mapNote", { unit })
        : t("levels.mapNoteMetrics");
  const hidden = unit === "respondent" ? t("levels.mapHiddenPlaces") : t("levels.mapHidden", { unit });
  const points = {
    series: t("chart.series"),
    name: t("chart.unit", { unit }),
    organization: t("chart.organization"),
    x: say(map.x.title, t),
    y: say(map.y.title, t),
    count: t("chart.count"),
  };
  return (
    <Figure
      title={title}
      note={map.someHidden ? `${note} ${hidden}` : note}
      source={sourceLine(report.source, "method.ward", t)}
      method="#method"
      tables={[{ table: asTable(levelsScatter(map, lightTheme, t), { category: "", points }) }]}
    >
      <Chart data={map} draw={levelsScatter} label={title} size="tall" />
      {map.odd && <p>{say(map.odd, t)}</p>}
    </Figure>
  );
}

function SharesFigure({ report }: { report: Found }) {
  const t = useT();
  const { levels, scales } = report.shares;
  const title = t("levels.sharesTitle");
  return (
    <Figure
      title={title}
      source={sourceLine(report.source, "method.ward", t)}
      method="#method"
      tables={[
        {
          table: asTable(levelSharesBars(levels, lightTheme, t), { category: t("levels.group") }),
          format: "percent",
        },
      ]}
    >
      <div className="two">
        <Chart data={levels} draw={levelSharesBars} label={title} size="short" />
        <LevelTable levels={levels} scales={scales} unit={report.source.unit} />
      </div>
    </Figure>
  );
}

function PanelsFigure({ report }: { report: Found }) {
  const t = useT();
  const { metrics, finding } = report.panels;
  return (
    <Figure
      title={say(finding, t)}
      note={t("levels.panelsNote")}
      source={sourceLine(report.source, "method.ward", t)}
      method="#method"
      tables={metrics.map((panel) => ({
        caption: say(panel.scale.title, t),
        table: asTable(metricDistribution(panel, lightTheme, t), { category: t("chart.class") }),
        format: "percent" as const,
      }))}
    >
      <div className="panels">
        {metrics.map((panel) => (
          <section key={panel.scale.id}>
            <h3>{say(panel.scale.title, t)}</h3>
            <Chart data={panel} draw={metricDistribution} label={say(panel.scale.title, t)} />
          </section>
        ))}
      </div>
    </Figure>
  );
}

function JumpsFigure({ report }: { report: Found }) {
  const t = useT();
  const { heights, finding } = report.jumps;
  return (
    <Figure
      title={say(finding, t)}
      note={t("levels.jumpsNote")}
      source={sourceLine(report.source, "method.jumps", t)}
      method="#method"
      tables={[
        { table: asTable(mergeHeights(heights, lightTheme, t), { category: t("levels.jumps.groups") }) },
      ]}
    >
      <Chart data={heights} draw={mergeHeights} label={say(finding, t)} />
    </Figure>
  );
}
