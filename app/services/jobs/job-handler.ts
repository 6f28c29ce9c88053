/** What a kind of work is to the queue. Each is written in its own file; the table of all of them is job-table.server.ts. */
import type { Job } from "../../../db/queries/jobs.ts";
import type { JobKind } from "../../../db/schema/job.ts";
import type { App } from "../../platform/app.ts";
import type { Transaction } from "../respond-draft.server.ts";

/** One claimed job as its handler sees it. Nothing is stored through it once the job has passed to somebody else. */
export type Hold = {
  job: Job;
  /** Aborted with "lost" when the job has passed to somebody else, with "stopping" when the process stops and the work is not nearly done. */
  signal: AbortSignal;
  /** How far it is, from 0 to 1: what is nearly done may finish before a stop. */
  progress(share: number): void;
  /** Stores something in a transaction that also finds the job still held. @returns false when it was not, and nothing is stored */
  write(work: (tx: Transaction) => Promise<void>): Promise<boolean>;
  /** Stores that doing it again might do it twice. @returns false when the job is no longer held: then it must not be done */
  handOver(): Promise<boolean>;
};

type Stored = (tx: Transaction) => Promise<void>;

/** How it went, and what is stored in the same transaction. */
export type Outcome =
  | { end: "done"; store?: Stored }
  /** Done, and nothing of it is to be kept. */
  | { end: "gone"; store?: Stored }
  | { end: "dead" | "uncertain"; failure: string; store?: Stored }
  /** To be done again, at once or from an instant on. `free`: it was not this job's fault, and does not count as an attempt. */
  | { end: "again"; at?: Date; free?: boolean; failure?: string; store?: Stored };

export type JobHandler = {
  /** Kinds that are worked on one after another; other lanes go on beside them. */
  kinds: readonly JobKind[];
  /** Jobs worked on at the same time; how many may be claimed now. Absent: one. */
  room?: (app: App, tx: Transaction, most: number) => Promise<number>;
  most: number;
  /** Processes that may die over a job before it is taken for the cause. */
  deaths: number;
  work(app: App, hold: Hold): Promise<Outcome>;
  /** What follows an error that the work threw. */
  failed(app: App, job: Job, error: unknown): Outcome;
  /** What is stored when processes died over it too often. */
  lost?: (tx: Transaction, job: Job, now: Date) => Promise<void>;
  /** What is stored when a stop of the process put it back. */
  putBack?: (tx: Transaction, job: Job) => Promise<void>;
};

/** Waits longer after each attempt, between a tenth less and a tenth more, so that what failed together does not come again together. */
export function backOff(attempt: number, chance: number, longestMs = 4 * 3_600_000): number {
  const usual = Math.min(longestMs, 60_000 * 2 ** Math.max(0, attempt - 1));
  return Math.round(usual * (0.9 + 0.2 * chance));
}
