/** Copies the database, in a lane of its own: a large one takes minutes. */
import type { App } from "../../platform/app.ts";
import { newBackupFile } from "../../platform/backups.server.ts";
import { isDiskFull } from "../../platform/disk-full.ts";
import type { Doer } from "../audit.server.ts";
import { makeBackup } from "../installation/backups.server.ts";
import type { Hold, JobHandler, Outcome } from "./job-handler.ts";

export const backupJobs: JobHandler = {
  kinds: ["backup"],
  most: 1,
  deaths: 2,
  work: copy,
  // Whoever asked looks at the page, and asks again when the cause is gone.
  failed: (_app, _job, error) => ({ end: "dead", failure: reasonOf(error) }),
};

async function copy(app: App, { job }: Hold): Promise<Outcome> {
  await makeBackup(app, newBackupFile(app), doerIn(job.work.by));
  return { end: "done" };
}

function doerIn(by: string | undefined): Doer {
  if (by === "system") return by;
  return by?.startsWith("account:") ? `account:${by.slice("account:".length)}` : "operator";
}

function reasonOf(error: unknown): string {
  const said = error instanceof Error ? error.message : "";
  if (said.startsWith("no room") || isDiskFull(error)) return "no-room";
  return said.endsWith("is not installed here") ? "no-pg-dump" : "broken";
}
