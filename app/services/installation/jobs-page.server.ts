/** The queue as operators look after it: what waits, runs, was given up, and doing it again or dropping it. It names no person and no study. */

import {
  dropJobs,
  type JobChoice,
  type JobLine,
  type JobState,
  jobCounts,
  jobLines,
  repeatJobs,
} from "../../../db/queries/job-overview.ts";
import { closedGate } from "../../../db/queries/mail.ts";
import { setReached } from "../../../db/queries/reminders.ts";
import { type JobKind, jobKinds } from "../../../db/schema/job.ts";
import type { Actor } from "../../access/actor.ts";
import type { App } from "../../platform/app.ts";
import { AppError } from "../../shared/errors.ts";
import { allow } from "../access.server.ts";
import { audit, doerOf } from "../audit.server.ts";

const linesPerPage = 50;

export type JobsPage = {
  counts: { kind: JobKind; state: JobState; n: number; due: string | null }[];
  /** Why no letters leave at present, and until when. */
  gate: { reason: string; until: string } | null;
  /** What was given up or is uncertain, what is under way, and what waits after a failure or for its time. */
  jobs: (Omit<JobLine, "due_at" | "lease_until" | "created_at"> & {
    due: string;
    lease: string | null;
    made: string;
    mayRepeat: boolean;
    mayDrop: boolean;
  })[];
  page: number;
  hasMore: boolean;
};

/** @param page from 0. @throws AppError not-signed-in, forbidden */
export async function jobsPage(app: App, actor: Actor, page: number): Promise<JobsPage> {
  allow(actor, "installation.jobs");
  const states: JobState[] = ["dead", "uncertain", "running", "waiting"];
  const [counts, gate, lines] = await Promise.all([
    jobCounts(app.read),
    closedGate(app.read),
    jobLines(app.read, states, { from: page * linesPerPage, most: linesPerPage + 1 }),
  ]);
  return {
    counts: counts.map(({ due, ...rest }) => ({ ...rest, due: rest.state === "waiting" ? iso(due) : null })),
    gate: gate ? { reason: gate.reason, until: gate.until.toISOString() } : null,
    jobs: lines.slice(0, linesPerPage).map(({ due_at, lease_until, created_at, ...line }) => ({
      ...line,
      due: due_at.toISOString(),
      lease: iso(lease_until),
      made: created_at.toISOString(),
      mayRepeat: line.state !== "running" && line.kind !== "analysis",
      mayDrop: line.state === "dead" || line.state === "uncertain",
    })),
    page,
    hasMore: lines.length > linesPerPage,
  };
}

const iso = (at: Date | null) => at?.toISOString() ?? null;

/** @throws AppError not-signed-in, forbidden; conflict when nothing of it is left to be done so */
export async function repeatFailed(
  app: App,
  actor: Actor,
  choice: { id: string } | { kind: string },
): Promise<void> {
  allow(actor, "installation.jobs");
  await app.write(async (tx) => {
    const kinds = await repeatJobs(tx, knownChoice(choice), app.now());
    const details = { kind: someKind(kinds), n: kinds.length };
    await audit(app, tx, { by: doerOf(actor), deed: "jobs.repeated", details });
  });
}

/** @throws AppError not-signed-in, forbidden; conflict when nothing of it is left to be dropped */
export async function dropFailed(
  app: App,
  actor: Actor,
  choice: { id: string } | { kind: string },
): Promise<void> {
  allow(actor, "installation.jobs");
  await app.write(async (tx) => {
    const gone = await dropJobs(tx, knownChoice(choice));
    // Else it would be planned again.
    for (const { work } of gone) if (work.reminder) await setReached(tx, work.reminder, null);
    const details = { kind: someKind(gone.map(({ kind }) => kind)), n: gone.length };
    await audit(app, tx, { by: doerOf(actor), deed: "jobs.dropped", details });
  });
}

function knownChoice(choice: { id: string } | { kind: string }): JobChoice {
  if ("id" in choice) return choice;
  const kind = jobKinds.find((one) => one === choice.kind);
  if (kind === undefined) throw new AppError("bad-input", "error.badInput");
  return { kind };
}

function someKind([kind]: readonly JobKind[]): JobKind {
  if (kind === undefined) throw new AppError("conflict", "jobs.gone");
  return kind;
}
