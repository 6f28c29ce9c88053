/** The head of a study's pages: its name, the tabs, which wave and which units are looked at. */
import { Link, NavLink, useLocation } from "@remix-run/react";
import type { UnitOfAnalysis } from "../../analysis/study-data.ts";
import { useT } from "../layout/language.tsx";
import { type StudyPlace, studyAddress } from "./address.ts";
import { Day } from "./day.tsx";

type WaveEntry = {
  number: number;
  title: string;
  state: "planned" | "open" | "closed";
  opens_on: string | null;
  closes_on: string | null;
};

/** Beside the product's name: which study, which wave. */
export function StudyName({
  study,
  wave,
}: {
  study: { slug: string; title: string; host: string };
  wave: WaveEntry | null;
}) {
  return (
    <>
      <span className="bar-study">
        <Link to="/studies" className="quiet">
          {study.host}
        </Link>{" "}
        <em>{study.title}</em>
      </span>
      {wave && <WaveState wave={wave} />}
    </>
  );
}

function WaveState({ wave }: { wave: WaveEntry }) {
  const t = useT();
  const dated = {
    planned: wave.opens_on && (["study.opensOn", wave.opens_on] as const),
    open: wave.closes_on && (["study.closesOn", wave.closes_on] as const),
    closed: wave.closes_on && (["study.closedOn", wave.closes_on] as const),
  }[wave.state];
  return (
    <span className="bar-wave quiet">
      {wave.title},{" "}
      {dated ? <Day on={dated[1]} message={dated[0]} /> : t(`study.state.${wave.state}`).toLowerCase()}
    </span>
  );
}

const tabs = ["", "levels", "capabilities", "export", "modules", "steps"] as const;

/**
 * @param asksSteps the study asks for a value stream, whose steps each team may name
 * @param closed tabs that somebody's role does not open
 */
export function StudyTabs({
  place,
  asksSteps,
  closed,
}: {
  place: StudyPlace;
  asksSteps: boolean;
  closed: readonly string[];
}) {
  const t = useT();
  return (
    <nav className="tabs" aria-label={t("study.tabs")}>
      {tabs
        .filter((tab) => (tab !== "steps" || asksSteps) && !closed.includes(tab))
        .map((tab) => (
          <NavLink key={tab} to={studyAddress(place, tab)} end={tab === ""}>
            {t(`study.tab.${tab === "" ? "overview" : tab}`)}
          </NavLink>
        ))}
    </nav>
  );
}

type SwitchesProps = {
  place: StudyPlace;
  waves: WaveEntry[];
  /** Those that the study has any of. */
  units: UnitOfAnalysis[];
};

/** Links, not a form: one step, and the address can be shared. Stays on the page that is open. */
export function StudySwitches({ place, waves, units }: SwitchesProps) {
  const t = useT();
  const { pathname } = useLocation();
  const tab = tabs.find((each) => each !== "" && pathname.endsWith(`/${each}`)) ?? "";
  // The questions and the steps are those of every wave.
  if (tab === "modules" || tab === "steps") return null;
  return (
    <div className="switches">
      {waves.length > 1 && (
        <nav aria-label={t("study.wave")}>
          <span className="quiet">{t("study.wave")}</span>
          {waves.map((wave) => (
            <Link
              key={wave.number}
              to={studyAddress({ ...place, wave: wave.number }, tab)}
              aria-current={wave.number === place.wave ? "true" : undefined}
              title={wave.title}
            >
              {t("study.waveOption", { number: wave.number, state: wave.state })}
            </Link>
          ))}
        </nav>
      )}
      {/* Answers are handed over person by person: there are no units to choose. */}
      {tab !== "export" && units.length > 1 && (
        <nav aria-label={t("study.unit")}>
          <span className="quiet">{t("study.unit")}</span>
          {units.map((unit) => (
            <Link
              key={unit}
              to={studyAddress({ ...place, unit }, tab)}
              aria-current={unit === place.unit ? "true" : undefined}
            >
              {t(`study.unit.${unit}`)}
            </Link>
          ))}
        </nav>
      )}
    </div>
  );
}
