/** The landing tab when there are results. */

import { Link } from "@remix-run/react";
import { asTable } from "../../charts/as-table.ts";
import { capabilityByLevel } from "../../charts/capability-by-level.ts";
import { levelSharesBars } from "../../charts/level-shares.ts";
import { lightTheme } from "../../charts/theme.ts";
import type { OverviewReport } from "../../reports/overview.ts";
import { say } from "../../reports/words.ts";
import { Chart } from "../charts/chart.tsx";
import { Figure } from "../charts/figure.tsx";
import { useT } from "../layout/language.tsx";
import { type StudyPlace, studyAddress } from "./address.ts";
import { Named, StudyNotes, UnderHeadline, Verdict } from "./caveats.tsx";
import { OverviewConstraint } from "./overview-constraint.tsx";
import { OverviewFacts } from "./overview-facts.tsx";
import { OverviewTrend } from "./overview-trend.tsx";
import { sourceLine } from "./source-line.ts";

type Props = { report: OverviewReport; place: StudyPlace };

export function OverviewResults(props: Props) {
  const { levels } = props.report;
  return (
    <Named verdict={levels.status === "ok" ? levels.verdict : null}>
      <Results {...props} />
    </Named>
  );
}

function Results({ report, place }: Props) {
  const t = useT();
  const { levels } = report;
  return (
    <>
      <div className="stack">
        <h1>{say(levels.status === "ok" ? levels.finding : levels.why, t)}</h1>
        <UnderHeadline leftOut={report.leftOut} uneven={report.uneven} />
      </div>
      {levels.status === "ok" && <Verdict verdict={levels.verdict} />}
      <StudyNotes caveat={report.caveat} madeOf={report.madeOf} />
      <OverviewFacts report={report} place={place} />
      <div className="two">
        {levels.status === "ok" ? (
          <SharesFigure report={report} levels={levels} place={place} />
        ) : (
          <section className="stack">
            <h2>{t("levels.refused.title")}</h2>
            <p>{say(levels.why, t)}</p>
            <p className="quiet">{t("levels.refused.hint")}</p>
          </section>
        )}
        <Differences report={report} place={place} />
      </div>
      {report.constraint && <OverviewConstraint constraint={report.constraint} />}
      <OverviewTrend trend={report.change} place={place} />
    </>
  );
}

function SharesFigure({
  report,
  levels,
  place,
}: {
  report: OverviewReport;
  levels: Extract<OverviewReport["levels"], { status: "ok" }>;
  place: StudyPlace;
}) {
  const t = useT();
  const title = t("overview.sharesTitle");
  return (
    <div className="stack">
      <Figure
        title={title}
        source={sourceLine(report.source, "method.ward", t)}
        method={`${studyAddress(place, "levels")}#method`}
        tables={[
          {
            table: asTable(levelSharesBars(levels.shares, lightTheme, t), { category: t("levels.group") }),
            format: "percent",
          },
        ]}
      >
        <Chart data={levels.shares} draw={levelSharesBars} label={title} size="short" />
      </Figure>
      <p>
        <Link to={studyAddress(place, "levels")}>{t("overview.moreLevels")}</Link>
      </p>
    </div>
  );
}

/** The three capabilities with the largest difference: a description, said so beside it. */
function Differences({ report, place }: { report: OverviewReport; place: StudyPlace }) {
  const t = useT();
  const { rows } = report.capabilities;
  const compared = rows.filter((row) => row.difference !== null).length > 0;
  const title = compared ? t("overview.capabilitiesTitle") : t("capabilities.finding.noLevels");
  const drawn = report.capabilities.rows;
  return (
    <section className="aside">
      {compared ? (
        <Figure
          title={title}
          note={t("overview.capabilitiesWhy")}
          source={sourceLine(report.source, "method.means", t)}
          method={`${studyAddress(place, "capabilities")}#method`}
          tables={[{ table: asTable(topRows(drawn, lightTheme, t), { category: t("chart.capability") }) }]}
        >
          <Chart data={drawn} draw={topRows} label={title} size="short" />
        </Figure>
      ) : (
        <div className="stack">
          <h2>{title}</h2>
          <p>{t("overview.noGapWhy")}</p>
        </div>
      )}
      <p>
        <Link to={studyAddress(place, "capabilities")}>{t("overview.more")}</Link>
      </p>
    </section>
  );
}

/** Rows are ordered by difference: the first three. */
const topRows: typeof capabilityByLevel = (rows, theme, t) => capabilityByLevel(rows.slice(0, 3), theme, t);
