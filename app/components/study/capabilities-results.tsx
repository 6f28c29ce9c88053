/** The capabilities page when there are results. */
import { asTable } from "../../charts/as-table.ts";
import { capabilityByLevel } from "../../charts/capability-by-level.ts";
import { lightTheme } from "../../charts/theme.ts";
import type { Translate } from "../../i18n/messages.ts";
import type { CapabilitiesReport } from "../../reports/capabilities.ts";
import type { HeatSort } from "../../reports/heatmap.ts";
import { say } from "../../reports/words.ts";
import { Chart } from "../charts/chart.tsx";
import { Figure } from "../charts/figure.tsx";
import { useT } from "../layout/language.tsx";
import { Named, StudyNotes, UnderHeadline, Verdict } from "./caveats.tsx";
import { ConstructList } from "./construct-list.tsx";
import { HeatTable } from "./heat-table.tsx";
import { sourceLine } from "./source-line.ts";

type Props = {
  report: CapabilitiesReport;
  /** The construct to open, from the address. */
  open: string | null;
  /** The address of this page with its table in this order, at this page of its rows. */
  addressOf: (sort: HeatSort, page: number) => string;
};

export function CapabilitiesResults(props: Props) {
  return (
    <Named verdict={props.report.verdict}>
      <Results {...props} />
    </Named>
  );
}

function Results({ report, open, addressOf }: Props) {
  const t = useT();
  const { source, byLevel, heatmap, constructs } = report;
  const title = say(report.finding, t);
  const columns = constructs.filter(({ id }) => byLevel.some((row) => row.id === id));
  return (
    <>
      <div className="stack">
        <h1>{title}</h1>
        <UnderHeadline leftOut={report.leftOut} uneven={report.uneven} />
      </div>
      {report.verdict && <Verdict verdict={report.verdict} />}
      <StudyNotes caveat={report.caveat} madeOf={null} />
      {report.noLevels ? (
        <p className="notice">{say(report.noLevels, t)}</p>
      ) : (
        <Figure
          title={t("capabilities.byLevelTitle")}
          note={`${axisNote(byLevel, t)} ${t("capabilities.notCause")}`}
          source={sourceLine(source, "method.means", t)}
          method="#method"
          tables={[
            {
              table: asTable(capabilityByLevel(byLevel, lightTheme, t), { category: t("chart.capability") }),
            },
          ]}
        >
          <Chart
            data={byLevel}
            draw={capabilityByLevel}
            label={t("capabilities.byLevelTitle")}
            size={byLevel.length > 6 ? "long" : "medium"}
          />
        </Figure>
      )}
      {(heatmap.levels.length > 0 || heatmap.units.length > 0) && (
        <section className="figure">
          <h2>{t("capabilities.heat")}</h2>
          <p className="quiet">
            {t("capabilities.heatNote")}
            {source.unit !== "respondent" &&
              ` ${t("capabilities.unlisted", { unit: source.unit, k: report.minimumGroup })}`}
          </p>
          <HeatTable
            heatmap={heatmap}
            columns={columns}
            unit={source.unit}
            addressOf={addressOf}
            label={t("capabilities.heat")}
          />
          <div className="source">
            <span>{sourceLine(source, "method.means", t)}</span>
            <a href="#method">{t("study.howComputed")}</a>
          </div>
        </section>
      )}
      <section className="stack">
        <h2>{t("capabilities.quality")}</h2>
        <p className="quiet">{t("capabilities.qualityNote")}</p>
        <ConstructList constructs={constructs} open={open} />
      </section>
      <section id="method" className="stack method">
        <h2>{t("capabilities.method.title")}</h2>
        <p>{t("capabilities.method.text")}</p>
      </section>
    </>
  );
}

/** What the axis is: its ends, when all constructs share them. */
function axisNote(rows: CapabilitiesReport["byLevel"], t: Translate): string {
  const [first] = rows;
  const shared =
    first && rows.every(({ range }) => range.min === first.range.min && range.max === first.range.max);
  return shared ? t("capabilities.byLevelNote", first.range) : t("capabilities.byLevelNoteMixed");
}
