/** The head of a study's pages: its name, the tabs, which wave and which units are looked at. */
import { Link, NavLink, useLocation } from "@remix-run/react";
import { type StudyPage, studyPageAt, studyPages } from "../../access/study-pages.ts";
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

const rows = ["results", "running"] as const;

/** What the answers say, and below it how the study is run. @param pages those that somebody's role opens */
export function StudyTabs({ place, pages }: { place: StudyPlace; pages: readonly StudyPage[] }) {
  const t = useT();
  return rows.map((row) => {
    const entries = studyPages.filter((entry) => entry.row === row && pages.includes(entry.page));
    if (entries.length === 0) return null;
    return (
      <nav
        key={row}
        className={`tabs ${row}`}
        aria-label={t(row === "results" ? "study.tabs" : "study.running")}
      >
        {entries.map((entry) => (
          <NavLink
            key={entry.page}
            to={studyAddress(place, entry.page)}
            end={entry.page === ""}
            reloadDocument={"plain" in entry}
          >
            {t(`study.tab.${entry.page === "" ? "overview" : entry.page}`)}
          </NavLink>
        ))}
      </nav>
    );
  });
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
  const { page: tab, chooses } = studyPageAt(pathname);
  if (chooses === "nothing") return null;
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
      {chooses === "wave and unit" && units.length > 1 && (
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
