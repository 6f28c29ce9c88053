/** Letters in the queue: a job of kind mail and what it is to send. */
import { asc } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { job, mail } from "../schema/job.ts";
import { inChunks } from "./in-chunks.ts";

export type NewMail = {
  job: Pick<typeof job.$inferInsert, "id" | "study_id" | "due_at" | "created_at">;
  mail: typeof mail.$inferInsert;
};

export async function insertMail(tx: Tx, rows: readonly NewMail[]): Promise<void> {
  const jobs = rows.map(({ job: row }) => ({
    ...row,
    kind: "mail" as const,
    work: {},
    state: "waiting" as const,
    attempts: 0,
    handed_over: false,
  }));
  await inChunks(jobs, (chunk) => tx.insert(job).values(chunk));
  await inChunks(
    rows.map((row) => row.mail),
    (chunk) => tx.insert(mail).values(chunk),
  );
}

/** Letters that have not been accepted yet, by id. */
export async function waitingMail(db: Read) {
  return db.select().from(mail).orderBy(asc(mail.job_id));
}
