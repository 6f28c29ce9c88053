/** The page of a wave's collection: who takes part, how that is called elsewhere, who is missing, what to do about it. */
import { remindersOfWave } from "../../db/queries/reminders.ts";
import type { Actor } from "../access/actor.ts";
import type { App } from "../platform/app.ts";
import { type Nudge, nudgesOf } from "../reports/nudges.ts";
import type { ParticipationReport, Uncounted } from "../reports/participation.ts";
import { leaving } from "../shared/reminder-time.ts";
import { localTime } from "../shared/zoned-time.ts";
import { participationOf, uncountedOf } from "./participation.server.ts";
import { reminderTimes } from "./reminders.server.ts";
import { openStudy, type StudyFrame, type StudyQuery } from "./study-frame.server.ts";

export type CollectionPage = {
  frame: StudyFrame;
  /** Another wave that takes answers now. */
  openWave: { number: number; title: string } | null;
} & (
  | { state: "no-wave" | "planned" }
  /** Open, before the first count. */
  | { state: "uncounted"; uncounted: Uncounted }
  | { state: "open"; report: ParticipationReport; uncounted: Uncounted; nudges: Nudge[] }
  | { state: "closed"; report: ParticipationReport }
);

/** @throws AppError not-signed-in, not-found, forbidden */
export async function collectionPage(
  app: App,
  actor: Actor,
  slug: string,
  query: StudyQuery = {},
): Promise<CollectionPage> {
  const { frame, study, wave, waves } = await openStudy(app, actor, "study.collection", slug, query);
  const open = waves.find(({ state, id }) => state === "open" && id !== wave?.id);
  const about = { frame, openWave: open ? { number: open.number, title: open.title } : null };
  if (!wave) return { ...about, state: "no-wave" };
  if (wave.state === "planned") return { ...about, state: "planned" };
  const report = await participationOf(app, study, wave);
  if (wave.state === "closed" && report) return { ...about, state: "closed", report };
  const uncounted = await uncountedOf(app, study, wave, report);
  if (!report) return { ...about, state: "uncounted", uncounted };
  const now = localTime(app.now(), study.time_zone);
  const times = reminderTimes(study, wave);
  const reminders = (await remindersOfWave(app.read, wave.id)).flatMap(({ state, ...at }) => {
    const leaves = leaving(at, times);
    return leaves === null ? [] : [{ state, ...leaves }];
  });
  return {
    ...about,
    state: "open",
    report,
    uncounted,
    nudges: nudgesOf(report, { reminders, now, closesOn: wave.closes_on, uncounted: uncounted.invitations }),
  };
}
