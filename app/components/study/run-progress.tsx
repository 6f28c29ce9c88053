/** How far a computation is: the step, a bar, the time. Without JavaScript the page loads itself again. */
import { Link } from "@remix-run/react";
import type { UnitOfAnalysis } from "../../analysis/study-data.ts";
import { isMessageKey } from "../../i18n/messages.ts";
import { useT } from "../layout/language.tsx";
import { type ResultPage, type StudyPlace, studyAddress } from "./address.ts";
import { Compute } from "./not-ready.tsx";

type Progress = {
  state: "queued" | "running" | "done" | "failed";
  step: string;
  share: number;
  seconds: number;
  failure: string | null;
  wave: { number: number; title: string };
  unit: UnitOfAnalysis;
};

type Props = {
  progress: Progress;
  place: StudyPlace;
  /** Where it was asked for. */
  page: ResultPage;
};

export function RunProgress({ progress, place, page }: Props) {
  const t = useT();
  const { state, step, share, seconds, failure, wave, unit } = progress;
  const back = (
    <p>
      <Link to={studyAddress(place, page)}>{t("run.back")}</Link>
    </p>
  );
  if (state === "failed") {
    const reason = t(failure !== null && isMessageKey(failure) ? failure : "study.failed.unknown");
    return (
      <div className="state">
        <h1>{t("run.title.failed")}</h1>
        <p>{t("study.failed.explain", { reason })}</p>
        <Compute place={place} label={t("study.recompute")} from={page} />
        {back}
      </div>
    );
  }
  const name = `run.step.${state === "queued" ? "queued" : step}`;
  const percent = Math.floor(100 * share);
  return (
    <div className="state">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <h1>{t(state === "queued" ? "run.title.queued" : "run.title.running")}</h1>
      <p className="quiet">{t("run.wave", { wave: wave.title, unit })}</p>
      <div role="status" className="run-step">
        {t(isMessageKey(name) ? name : "run.step.other")}
      </div>
      <progress max={100} value={percent} aria-label={t("run.title.running")} />
      <p className="quiet">
        {t("run.progress", { percent })},{" "}
        {t("run.elapsed", { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}
      </p>
      <p>{t("run.explain")}</p>
      {back}
    </div>
  );
}
