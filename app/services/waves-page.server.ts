/** The waves of a study for those who run it: what there is, what is missing, and each step of a wave's life, by its number. */

import type { Study } from "../../db/queries/studies.ts";
import { insertWave, type Wave, waveIsKnown, wavesOfStudy } from "../../db/queries/waves.ts";
import type { Actor } from "../access/actor.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { deedsIn, type StudyDeed, type StudyState } from "../shared/study-life.ts";
import { lastDayOf, momentOf } from "../shared/wave-clock.ts";
import { type WaveDeed, type WaveState, waveDeedsIn, waveStateOf } from "../shared/wave-life.ts";
import { localTime } from "../shared/zoned-time.ts";
import { studyFor } from "./access.server.ts";
import { askedIn } from "./asked.ts";
import { audit, doerOf } from "./audit.server.ts";
import { randomId } from "./random-id.ts";
import { mayNow, stateOf } from "./study-state.server.ts";
import { type Unwritten, unwrittenFor } from "./study-words.ts";
import { lineOf } from "./typed-text.ts";
import { daysWrong, longestWaveTitle, type WaveProblem } from "./wave-fields.ts";
import { type Missing, missingFor } from "./wave-readiness.server.ts";
import { endWave, extendWave, openWave, publishWave } from "./waves.server.ts";

export type WavesPage = {
  slug: string;
  state: StudyState;
  may: StudyDeed[];
  /** Today, where the study is. */
  today: string;
  waves: {
    number: number;
    title: string;
    state: WaveState;
    opensOn: string | null;
    closesOn: string | null;
    may: WaveDeed[];
    /** Of a planned wave: what stands in the way of opening it. */
    missing: Missing[];
    /** Of a planned wave: what some will read in a language that is not theirs. Nothing stands in the way. */
    unwritten: Unwritten | null;
    /** A planned wave that somebody is invited to or has answered keeps its name, and stays. */
    isKnown: boolean;
  }[];
  /** Number of the wave that would come next. */
  next: number;
};

/** @throws AppError not-signed-in, not-found, forbidden */
export async function wavesPage(app: App, actor: Actor, slug: string): Promise<WavesPage> {
  const study = await studyFor(app.read, actor, "study.waves", slug);
  const waves = await wavesOfStudy(app.read, study.id);
  const state = stateOf(study, waves);
  const may = deedsIn(state);
  const shown = [];
  for (const wave of waves) {
    const now = waveStateOf(wave, momentOf({ ...study, ...wave, wave_state: wave.state }, app.now()));
    const isKnown = now === "planned" && (await waveIsKnown(app.read, wave.id));
    const deeds = waveDeedsIn(now)
      .filter((deed) => fits(deed, may, state))
      .filter((deed) => !(isKnown && (deed === "rename" || deed === "drop")));
    shown.push({
      number: wave.number,
      title: wave.title,
      state: now,
      opensOn: wave.opens_on,
      closesOn: lastDayOf(wave, study.time_zone),
      may: deeds,
      isKnown,
      unwritten: now === "planned" ? unwrittenFor(app, askedIn(study, wave)) : null,
      missing:
        now === "planned" ? await missingFor(app, app.read, study, { wave, today: today(app, study) }) : [],
    });
  }
  return { slug, state, may, today: today(app, study), waves: shown, next: (waves.at(-1)?.number ?? 0) + 1 };
}

/** A wave's step is offered where the study's state allows it, too. */
function fits(deed: WaveDeed, may: readonly StudyDeed[], state: StudyState): boolean {
  if (deed === "open") return may.includes("open-wave");
  if (deed === "rename" || deed === "drop") return may.includes("plan-wave");
  return state !== "archived" && state !== "erasing";
}

const today = (app: App, { time_zone }: Study) => localTime(app.now(), time_zone).day;

export type SentWave = { number: number; title: string; opensOn: string; closesOn: string };

/**
 * Plans the study's next wave. One of that number that is there already stays as it is: the button was pressed twice.
 * @returns what is wrong with the form; then nothing is stored
 * @throws AppError not-found, forbidden; conflict when the study's state does not allow it
 */
export async function planWave(
  app: App,
  actor: Actor,
  slug: string,
  { number, title: typed, opensOn, closesOn }: SentWave,
): Promise<WaveProblem[]> {
  return app.write(async (tx) => {
    const study = await studyFor(tx, actor, "study.waves", slug);
    await mayNow(tx, study, "plan-wave");
    const waves = await wavesOfStudy(tx, study.id);
    if (waves.some((wave) => wave.number === number)) return [];
    if (number !== (waves.at(-1)?.number ?? 0) + 1) throw new AppError("bad-input", "error.badInput");
    const title = lineOf(typed, longestWaveTitle);
    const problems = daysWrong(opensOn, closesOn, today(app, study));
    if (title === null) problems.unshift({ field: "title", message: "studies.error.title" });
    if (title === null || problems.length > 0) return problems;
    const wave: Wave = {
      id: randomId(app),
      study_id: study.id,
      number,
      title,
      state: "planned",
      opens_on: opensOn === "" ? null : opensOn,
      closes_on: closesOn === "" ? null : closesOn,
      ends_at: null,
      closed_on: null,
      published_on: null,
      instrument_version: null,
      policy: null,
      policy_hash: null,
      rewrite_due: false,
    };
    await insertWave(tx, wave);
    const details = { wave: number };
    await audit(app, tx, { by: doerOf(actor), deed: "wave.planned", studyId: study.id, details });
    return [];
  });
}

/** @returns what is missing; with anything missing it is not opened. @throws AppError not-found, forbidden, conflict */
export async function openWaveOf(app: App, actor: Actor, slug: string, number: number): Promise<Missing[]> {
  const { study, wave } = await waveFor(app, actor, slug, number);
  // Pressed twice, it is open already.
  if (wave.state === "open") return [];
  const missing =
    wave.state === "planned"
      ? await missingFor(app, app.read, study, { wave, today: today(app, study) })
      : [];
  if (missing.length > 0) return missing;
  await openWave(app, wave.id, doerOf(actor));
  return [];
}

/** @returns what is wrong with the day, if anything. @throws AppError not-found, forbidden, conflict */
export async function extendWaveOf(
  app: App,
  actor: Actor,
  slug: string,
  { number, closesOn }: { number: number; closesOn: string },
): Promise<WaveProblem[]> {
  const { study, wave } = await waveFor(app, actor, slug, number);
  const problems = daysWrong("", closesOn, today(app, study));
  if (closesOn === "") problems.push({ field: "closesOn", message: "waves.error.past" });
  if (problems.length === 0) await extendWave(app, wave.id, closesOn, doerOf(actor));
  return problems;
}

/** @returns when it closes; null: it has. @throws AppError not-found, forbidden, conflict */
export async function endWaveOf(app: App, actor: Actor, slug: string, number: number): Promise<Date | null> {
  const { wave } = await waveFor(app, actor, slug, number);
  return endWave(app, wave.id, doerOf(actor));
}

/** @throws AppError not-found, forbidden, conflict */
export async function publishWaveOf(app: App, actor: Actor, slug: string, number: number): Promise<void> {
  const { wave } = await waveFor(app, actor, slug, number);
  await publishWave(app, wave.id, doerOf(actor));
}

async function waveFor(
  app: App,
  actor: Actor,
  slug: string,
  number: number,
): Promise<{ study: Study; wave: Wave }> {
  const study = await studyFor(app.read, actor, "study.waves", slug);
  const waves = await wavesOfStudy(app.read, study.id);
  const wave = waves.find((each) => each.number === number);
  if (!wave) throw new AppError("not-found", "error.notFound");
  const state = stateOf(study, waves);
  // What is put away, or goes, stands still.
  if (state === "archived" || state === "erasing")
    throw new AppError("conflict", "error.studyState", { deed: "open-wave", state });
  return { study, wave };
}
