/** Backups: made by a job while the server runs, listed, and handed out to operators. */
import { dropJobs } from "../../../db/queries/job-overview.ts";
import { insertJobs } from "../../../db/queries/jobs.ts";
import type { Actor } from "../../access/actor.ts";
import type { App } from "../../platform/app.ts";
import { copyDatabase, openBackup } from "../../platform/backups.server.ts";
import { AppError } from "../../shared/errors.ts";
import { allow } from "../access.server.ts";
import { audit, type Doer, doerOf } from "../audit.server.ts";
import { randomId } from "../random-id.ts";

/** @throws Error without room, without pg_dump, or when the copy is damaged; nothing is left then */
export async function makeBackup(app: App, file: string, by: Doer): Promise<void> {
  await copyDatabase(app, file);
  await app.write((tx) => audit(app, tx, { by, deed: "backup.made" }));
}

/** Puts a backup in the queue; one at a time. @throws AppError not-signed-in, forbidden */
export async function askForBackup(app: App, actor: Actor): Promise<void> {
  allow(actor, "installation.system");
  const now = app.now();
  const row = { id: randomId(app), key: "backup", work: { by: doerOf(actor) }, due_at: now, created_at: now };
  await app.write(async (tx) => {
    // One that was given up would stand in the way.
    await dropJobs(tx, { kind: "backup" });
    await insertJobs(tx, [{ ...row, kind: "backup" }]);
  });
}

/** The bytes of a backup. @throws AppError not-signed-in, forbidden, not-found */
export async function fetchBackup(app: App, actor: Actor, name: string) {
  allow(actor, "installation.system");
  const found = openBackup(app.env, name);
  if (!found) throw new AppError("not-found", "error.notFound");
  await app.write((tx) => audit(app, tx, { by: doerOf(actor), deed: "backup.fetched" }));
  return found;
}
