/** What every page of a study stands in: the study, its waves, the one looked at, and the state of its results. */

import { countResponses } from "../../db/queries/responses.ts";
import { latestRun } from "../../db/queries/runs.ts";
import type { Study } from "../../db/queries/studies.ts";
import { type Wave, wavesOfStudy } from "../../db/queries/waves.ts";
import type { Actor } from "../access/actor.ts";
import type { Action } from "../access/policy.ts";
import { ENGINE_VERSION } from "../analysis/engine-version.ts";
import type { UnitOfAnalysis } from "../analysis/study-data.ts";
import type { StudyResult } from "../analysis/study-result.ts";
import type { ReleasePlan } from "../disclosure/release-plan.ts";
import type { Instrument } from "../instruments/schema.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { lastDayOf } from "../shared/wave-clock.ts";
import { studyFor } from "./access.server.ts";
import { askedIn, askedName } from "./asked.ts";
import { instrumentRead, valueStreamOf } from "./instrument-of.server.ts";
import { planOf, resultOf } from "./run-results.server.ts";
import { minimumGroupOf } from "./wave-policy.server.ts";

/** What the address asks for; absent = the study's own unit, the latest closed wave. */
export type StudyQuery = { wave?: number | undefined; unit?: UnitOfAnalysis | undefined };

type WaveFacts = Pick<Wave, "number" | "title" | "state" | "opens_on" | "closes_on">;

/** For pages: no keys of the database. */
export type StudyFrame = {
  study: {
    slug: string;
    title: string;
    host: string;
    caveat: string | null;
    minimumGroup: number;
    instrument: string;
    /** It asks for a value stream: teams may name steps of their own. */
    asksSteps: boolean;
  };
  waves: WaveFacts[];
  wave: WaveFacts | null;
  unit: UnitOfAnalysis;
};

/** The same with the rows, for services. */
export type OpenedStudy = {
  frame: StudyFrame;
  study: Study;
  /** Of the wave looked at. */
  instrument: Instrument;
  waves: Wave[];
  wave: Wave | null;
};

/**
 * @param action what it is opened for
 * @throws AppError not-signed-in; not-found: no such study, or it has no such wave
 */
export async function openStudy(
  app: App,
  actor: Actor,
  action: Action,
  slug: string,
  query: StudyQuery = {},
): Promise<OpenedStudy> {
  const study = await studyFor(app.read, actor, action, slug);
  const waves = await wavesOfStudy(app.read, study.id);
  const wave = waveOf(waves, query.wave);
  const instrument = instrumentRead(app, askedIn(study, wave));
  const frame: StudyFrame = {
    study: {
      slug: study.slug,
      title: study.title,
      host: study.host,
      caveat: study.caveat,
      minimumGroup: minimumGroupOf(study, wave),
      instrument: instrument.title,
      asksSteps: valueStreamOf(instrument) !== undefined,
    },
    waves: waves.map((each) => factsOf(each, study.time_zone)),
    wave: wave && factsOf(wave, study.time_zone),
    unit: query.unit ?? study.unit,
  };
  return { frame, study, instrument, waves, wave };
}

/** The wave asked for; else the latest closed one; else the latest; null only when there is none at all. */
function waveOf(waves: Wave[], number: number | undefined): Wave | null {
  if (number !== undefined) {
    const asked = waves.find((wave) => wave.number === number);
    if (!asked) throw new AppError("not-found", "error.notFound");
    return asked;
  }
  return waves.findLast((wave) => wave.state === "closed") ?? waves.at(-1) ?? null;
}

function factsOf(wave: Wave, zone: string | null): WaveFacts {
  const { number, title, state, opens_on } = wave;
  return { number, title, state, opens_on, closes_on: lastDayOf(wave, zone) };
}

/** Whether there are scores to show, and why not. Scores open only when their wave is closed. */
export type Scores =
  | { state: "no-wave" }
  | { state: "planned" }
  | { state: "open" }
  | { state: "empty" }
  | { state: "none"; people: number }
  /** Computed by an earlier version of the analysis: its result has another shape. */
  | { state: "outdated" }
  | { state: "running"; run: string }
  | { state: "failed"; reason: string | null }
  | { state: "ready"; result: StudyResult; plan: ReleasePlan };

export async function scoresOf(app: App, { study, wave, frame }: OpenedStudy): Promise<Scores> {
  if (!wave) return { state: "no-wave" };
  if (wave.state === "planned") return { state: "planned" };
  if (wave.state === "open") return { state: "open" };
  const wanted = { waveId: wave.id, unit: frame.unit, instrument: askedName(askedIn(study, wave)) };
  const done = await latestRun(app.read, wanted, ["done"]);
  const result = done?.engine_version === ENGINE_VERSION ? await resultOf(app, done.id) : null;
  if (result?.respondents === 0) return { state: "empty" };
  const plan = done && (await planOf(app, done));
  if (result && plan) return { state: "ready", result, plan };
  const isOutdated = done !== undefined;
  const last = await latestRun(app.read, wanted);
  if (last?.state === "queued" || last?.state === "running") return { state: "running", run: last.id };
  const people = await countResponses(app.read, wave.id);
  if (people === 0) return { state: "empty" };
  if (last?.state === "failed") return { state: "failed", reason: last.failure };
  return isOutdated ? { state: "outdated" } : { state: "none", people };
}
