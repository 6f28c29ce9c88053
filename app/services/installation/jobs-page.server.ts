/**
 * The queue as operators look after it: what waits, runs, was given up, and doing it again or dropping it. It names no person and no study, and
 * tells of letters of studies in steps: after a reminder their number is how many have not answered.
 */
import {
  cameBack,
  dropJobs,
  heldKinds,
  type JobChoice,
  type JobFilter,
  type JobLine,
  type JobState,
  jobCounts,
  jobLines,
  letterCounts,
  oldestLetter,
  repeatJobs,
} from "../../../db/queries/job-overview.ts";
import type { Job } from "../../../db/queries/jobs.ts";
import { closedGate } from "../../../db/queries/mail.ts";
import { setReached } from "../../../db/queries/reminders.ts";
import { type JobKind, jobKinds } from "../../../db/schema/job.ts";
import type { Actor } from "../../access/actor.ts";
import { type LetterStep, letterStep } from "../../disclosure/letter-steps.ts";
import type { App } from "../../platform/app.ts";
import { AppError } from "../../shared/errors.ts";
import { allow } from "../access.server.ts";
import { audit, doerOf } from "../audit.server.ts";

export { jobKinds };

/** Of jobs that are listed, in that order. */
export const listedStates = ["uncertain", "dead", "running", "waiting"] as const satisfies JobState[];

const linesPerPage = 50;

export type JobsPage = {
  counts: { kind: JobKind; state: JobState; n: number; due: string | null }[];
  /** Of studies. */
  letters: LetterCount[];
  /** Kinds that wait for a person since a backup was put back. */
  held: JobKind[];
  /** Why no letters leave at present, and until when. */
  gate: { reason: string; until: string } | null;
  /** What is uncertain, was given up, is under way, and what waits after a failure or for its time; of the kind and state that are asked for. */
  jobs: (Omit<JobLine, "due_at" | "lease_until" | "created_at"> & {
    due: string;
    lease: string | null;
    made: string;
    mayRepeat: boolean;
    mayDrop: boolean;
    /** The oldest of the letters of studies that went wrong like it: the others are not listed, or they could be counted. */
    isOldest: boolean;
  })[];
  page: number;
  hasMore: boolean;
};

export type LetterCount = { state: JobState; step: LetterStep; due: string | null };

/** By state. */
export async function lettersOfStudies(db: App["read"]): Promise<LetterCount[]> {
  const rows = await letterCounts(db);
  return [...new Set(rows.map(({ state }) => state))].map((state) => {
    const those = rows.filter((row) => row.state === state);
    const due = those.flatMap((row) => (row.due ? [row.due] : [])).sort((a, b) => a.getTime() - b.getTime());
    return {
      state,
      step: letterStep(those.reduce((sum, { n }) => sum + n, 0)),
      due: state === "waiting" ? iso(due[0] ?? null) : null,
    };
  });
}

const stuckStates: JobState[] = ["uncertain", "dead"];

/** One of each kind of what went wrong, so that a person can see to it, and then to the next. */
async function oldestLetters(db: App["read"], filter: JobFilter): Promise<JobLine[]> {
  if (filter.kind !== undefined && filter.kind !== "mail") return [];
  const stuck = (await letterCounts(db))
    .filter(({ state }) => stuckStates.includes(state) && (filter.state ?? state) === state)
    .sort((a, b) => stuckStates.indexOf(a.state) - stuckStates.indexOf(b.state));
  const oldest = await Promise.all(stuck.map((kind) => oldestLetter(db, kind)));
  return oldest.flatMap((letter) => letter ?? []);
}

/** @param page from 0. @throws AppError not-signed-in, forbidden */
export async function jobsPage(
  app: App,
  actor: Actor,
  page: number,
  filter: JobFilter = {},
): Promise<JobsPage> {
  allow(actor, "installation.jobs");
  const [counts, letters, held, oldest, gate, lines] = await Promise.all([
    jobCounts(app.read),
    lettersOfStudies(app.read),
    heldKinds(app.read),
    page === 0 ? oldestLetters(app.read, filter) : [],
    closedGate(app.read),
    jobLines(app.read, filter, { from: page * linesPerPage, most: linesPerPage + 1 }),
  ]);
  return {
    counts: counts.map(({ due, ...rest }) => ({ ...rest, due: rest.state === "waiting" ? iso(due) : null })),
    letters,
    held,
    gate: gate ? { reason: gate.reason, until: gate.until.toISOString() } : null,
    jobs: [
      ...oldest.map((line) => shown(line, true)),
      ...lines.slice(0, linesPerPage).map((line) => shown(line, false)),
    ].sort((a, b) => rank(a) - rank(b)),
    page,
    hasMore: lines.length > linesPerPage,
  };
}

/** By what a person has to see to first; of one state as they came. */
function rank({ state }: Pick<JobLine, "state">): number {
  const at = stuckStates.indexOf(state);
  return at < 0 ? stuckStates.length : at;
}

function shown({ due_at, lease_until, created_at, ...line }: JobLine, isOldest: boolean) {
  return {
    ...line,
    due: due_at.toISOString(),
    lease: iso(lease_until),
    made: created_at.toISOString(),
    mayRepeat: mayRepeat(line),
    mayDrop: line.state === "dead" || line.state === "uncertain",
    isOldest,
  };
}

/** What only waits for its time, as a letter does for the end of quiet hours, has not been done: there is nothing to do again. */
function mayRepeat({ state, kind, failure }: Pick<JobLine, "state" | "kind" | "failure">): boolean {
  if (state === "running" || (state === "waiting" && failure === null)) return false;
  return kind !== "analysis" && failure !== cameBack;
}

const iso = (at: Date | null) => at?.toISOString() ?? null;

/** One job, or all of a kind: those that were given up, or those that are held since a backup was put back. */
type Choice = { id: string } | { kind: string; held?: boolean };

/** @throws AppError not-signed-in, forbidden; conflict when nothing of it is left to be done so */
export async function repeatFailed(app: App, actor: Actor, choice: Choice): Promise<void> {
  allow(actor, "installation.jobs");
  await app.write(async (tx) => {
    const details = whatWas(await repeatJobs(tx, knownChoice(choice), app.now()));
    await audit(app, tx, { by: doerOf(actor), deed: "jobs.repeated", details });
  });
}

/** @throws AppError not-signed-in, forbidden; conflict when nothing of it is left to be dropped */
export async function dropFailed(app: App, actor: Actor, choice: Choice): Promise<void> {
  allow(actor, "installation.jobs");
  await app.write(async (tx) => {
    const gone = await dropJobs(tx, knownChoice(choice));
    // Else it would be planned again.
    for (const { work } of gone) if (work.reminder) await setReached(tx, work.reminder, null);
    const details = whatWas(gone);
    await audit(app, tx, { by: doerOf(actor), deed: "jobs.dropped", details });
  });
}

function knownChoice(choice: Choice): JobChoice {
  if ("id" in choice) return choice;
  const kind = jobKinds.find((one) => one === choice.kind);
  if (kind === undefined) throw new AppError("bad-input", "error.badInput");
  return { kind, ...(choice.held && { held: true }) };
}

/** For the audit log: how many of what; letters of studies in steps here, too, but for one alone. */
function whatWas(jobs: readonly Pick<Job, "kind" | "study_id">[]) {
  const [first] = jobs;
  if (first === undefined) throw new AppError("conflict", "jobs.gone");
  const hasLetters = jobs.some(({ kind, study_id }) => kind === "mail" && study_id !== null);
  return { kind: first.kind, n: hasLetters && jobs.length > 1 ? letterStep(jobs.length) : jobs.length };
}
