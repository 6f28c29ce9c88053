/** The four questions of the landing tab, each with its shortest answer. */
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { isShown } from "../../disclosure/cell.ts";
import { differsVisibly } from "../../reports/capability-by-level.ts";
import type { OverviewReport } from "../../reports/overview.ts";
import { say } from "../../reports/words.ts";
import { fixed } from "../charts/numbers.ts";
import { useLanguage, useT } from "../layout/language.tsx";
import { type StudyPlace, studyAddress } from "./address.ts";
import { LevelMark } from "./level-name.tsx";

type Props = { report: OverviewReport; place: StudyPlace };

export function OverviewFacts({ report, place }: Props) {
  const t = useT();
  const { people, organizations, teams } = report.answered;
  return (
    <div className="four">
      <Fact question={t("overview.answered")} answer={t("overview.people", { n: people })}>
        {t("overview.from", { organizations, teams })}
      </Fact>
      <Standing report={report} />
      <Difference report={report} />
      <Changed report={report} place={place} />
    </div>
  );
}

function Fact({ question, answer, children }: { question: string; answer: ReactNode; children: ReactNode }) {
  return (
    <section>
      <h2>{question}</h2>
      <div className="big">{answer}</div>
      <p>{children}</p>
    </section>
  );
}

function Standing({ report }: { report: OverviewReport }) {
  const t = useT();
  const question = t("overview.stand");
  if (report.levels.status === "refused") {
    return (
      <Fact question={question} answer={t("overview.noGroups")}>
        {say(report.levels.why, t)}
      </Fact>
    );
  }
  const high = report.levels.shares.find(({ level }) => level === "high")?.cell;
  if (!high || !isShown(high)) {
    return (
      <Fact question={question} answer={t("overview.levelsHidden")}>
        {say(report.levels.finding, t)}
      </Fact>
    );
  }
  const { units, share } = high.shown;
  const all = Math.round(units / share);
  const called = report.uneven.length > 0;
  return (
    <Fact
      question={question}
      answer={
        <>
          <LevelMark level="high" />{" "}
          {t(called ? "overview.calledHighShare" : "overview.highShare", { share })}
        </>
      }
    >
      {t(called ? "overview.calledHighOf" : "overview.highOf", { n: units, all, unit: report.source.unit })}
    </Fact>
  );
}

function Difference({ report }: { report: OverviewReport }) {
  const t = useT();
  const language = useLanguage();
  const [first] = report.capabilities.rows;
  const meanOf = (name: "high" | "low") => {
    const cell = first?.levels.find(({ level }) => level === name)?.cell;
    return cell && isShown(cell) ? fixed(language, cell.shown.mean, 1) : null;
  };
  const [high, low] = [meanOf("high"), meanOf("low")];
  if (!first || high === null || low === null) {
    return (
      <Fact question={t("overview.constraint")} answer={t("overview.noGap")}>
        {t("overview.noGapWhy")}
      </Fact>
    );
  }
  if (!differsVisibly(first)) {
    return (
      <Fact question={t("overview.constraint")} answer={t("overview.littleGap")}>
        {t("overview.littleGapWhy")}
      </Fact>
    );
  }
  return (
    <Fact question={t("overview.constraint")} answer={first.title}>
      {t("overview.gap", { high, low, max: first.range.max })}
    </Fact>
  );
}

/** What changed by more than chance explains, of the metrics; anything less is said to be no detectable change. */
function Changed({ report, place }: Props) {
  const t = useT();
  const question = t("overview.change");
  const { change, waves, notComputed, notHere } = report.change;
  const missing = notComputed.map(({ number, title }) => (
    <Link key={number} to={studyAddress({ ...place, wave: number }, "")}>
      {t("overview.notComputed", { wave: title })}
    </Link>
  ));
  const before = waves.at(-2)?.title;
  if (!change || before === undefined) {
    const alone = missing.length === 0 && before === undefined;
    if (alone && notHere.length > 0)
      return (
        <Fact question={question} answer={t("overview.noneComparable")}>
          {notHere.map((wave) => t("trend.notHere", { wave })).join(" ")}
        </Fact>
      );
    return (
      <Fact question={question} answer={t(alone ? "overview.firstWave" : "overview.notCompared")}>
        {alone ? t("overview.firstWaveWhy") : before && t("change.notComputed", { wave: before })} {missing}
      </Fact>
    );
  }
  const { since: wave, metrics, drawn } = change;
  const { better, worse, all } = metrics;
  if (all === 0) {
    return (
      <Fact question={question} answer={t("overview.noneComparable")}>
        {t("overview.noneComparableWhy")} {missing}
      </Fact>
    );
  }
  if (drawn === null) {
    return (
      <Fact question={question} answer={t("change.cannotTell")}>
        {t("change.cannotTellWhy", { wave })} {missing}
      </Fact>
    );
  }
  const none = better + worse === 0;
  const both = String(better > 0 && worse > 0);
  return (
    <Fact
      question={question}
      answer={
        none ? t("change.noneBeyondChance") : t("overview.changed", { better, worse, metrics: all, both })
      }
    >
      {t(none ? "change.noneBeyondChanceWhy" : "change.beyondChanceWhy", { wave })} {missing}
    </Fact>
  );
}
