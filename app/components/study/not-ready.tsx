/** What stands in the place of results that are not there: each state with its own words and the one thing to do. */
import { Form, Link, useLocation, useOutletContext } from "@remix-run/react";
import type { ReactNode } from "react";
import { isMessageKey } from "../../i18n/messages.ts";
import type { AnsweredWave, ParticipationReport, Uncounted } from "../../reports/participation.ts";
import { useT } from "../layout/language.tsx";
import { type ResultPage, resultPageOf, runAddress, type StudyPlace, studyAddress } from "./address.ts";
import { StudyNotes } from "./caveats.tsx";
import { NotCountedYet } from "./not-counted-yet.tsx";
import { Participation } from "./participation.tsx";

type NotReadyState =
  | { state: "no-wave" | "planned" | "empty" | "outdated" }
  | { state: "open"; participation: ParticipationReport; waves: AnsweredWave[] }
  | { state: "uncounted"; uncounted: Uncounted }
  | { state: "none"; people: number }
  | { state: "running"; run: string }
  | { state: "failed"; reason: string | null };

/** What the frame of a study knows, and its pages of results ask. */
export type StudyContext = {
  /** Who looks may plan waves, and the study takes them. */
  mayPlan: boolean;
  isErasing: boolean;
};

type NotReadyProps = {
  state: NotReadyState;
  place: StudyPlace;
  /** The study's own note, which stands on every page of it. */
  caveat: string | null;
};

export function NotReady({ state, place, caveat }: NotReadyProps) {
  return (
    <>
      <InPlaceOfResults state={state} place={place} />
      <StudyNotes caveat={caveat} madeOf={null} />
    </>
  );
}

function InPlaceOfResults({ state, place }: Omit<NotReadyProps, "caveat">) {
  const t = useT();
  const page = resultPageOf(useLocation().pathname);
  const { mayPlan, isErasing } = useOutletContext<StudyContext>();
  if (isErasing) return <Words title={t("study.erasing.title")} text={t("study.erasing.explain")} />;
  switch (state.state) {
    case "no-wave":
      return (
        <Words title={t("study.noWave.title")} text={t("study.noWave.explain")}>
          {mayPlan && (
            <p>
              <a className="button" href={studyAddress(place, "waves")}>
                {t("study.noWave.plan")}
              </a>
            </p>
          )}
        </Words>
      );
    case "planned":
      return <Words title={t("study.planned.title")} text={t("study.planned.explain")} />;
    case "empty":
      return <Words title={t("study.noData.title")} text={t("study.noData.explain")} />;
    case "open":
      return <Participation participation={state.participation} waves={state.waves} page={page} />;
    case "uncounted":
      return (
        <div className="state">
          <NotCountedYet uncounted={state.uncounted} />
          <p>{t("study.open.explain")}</p>
        </div>
      );
    case "none":
      return (
        <Words title={t("study.none.title")} text={t("study.none.explain", { people: state.people })}>
          <Compute place={place} label={t("study.compute")} />
        </Words>
      );
    case "outdated":
      return (
        <Words title={t("study.outdated.title")} text={t("study.outdated.explain")}>
          <Compute place={place} label={t("study.recompute")} />
        </Words>
      );
    case "running":
      return (
        <Words title={t("study.running.title")} text={t("run.explain")}>
          <p>
            <Link className="button" to={runAddress(place, state.run, page)}>
              {t("study.running.link")}
            </Link>
          </p>
        </Words>
      );
    case "failed": {
      const reason =
        state.reason !== null && isMessageKey(state.reason) ? state.reason : "study.failed.unknown";
      return (
        <Words title={t("study.failed.title")} text={t("study.failed.explain", { reason: t(reason) })}>
          <Compute place={place} label={t("study.recompute")} />
        </Words>
      );
    }
  }
}

function Words({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="state">
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </div>
  );
}

/** Asks for the computation of the wave; `quiet`: beside results that are there already. */
export function Compute({
  place,
  label,
  quiet = false,
  from,
}: {
  place: StudyPlace;
  label: string;
  quiet?: boolean;
  /** The page that the results are wanted on; absent = the one that is open. */
  from?: ResultPage;
}) {
  const { pathname } = useLocation();
  return (
    <Form
      method="post"
      action={`/studies/${encodeURIComponent(place.slug)}`}
      reloadDocument
      className="no-print"
    >
      <input type="hidden" name="_action" value="compute" />
      <input type="hidden" name="wave" value={place.wave ?? ""} />
      <input type="hidden" name="unit" value={place.unit} />
      <input type="hidden" name="page" value={from ?? resultPageOf(pathname)} />
      <button className={quiet ? "button second" : "button"} type="submit">
        {label}
      </button>
    </Form>
  );
}
