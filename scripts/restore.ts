/**
 * npm run restore -- FILE
 * Puts a backup in the place of the database. The server must be stopped.
 */

import { letterStep } from "../app/disclosure/letter-steps.ts";
import { databaseAddress } from "../app/platform/context.server.ts";
import { isDiskFull } from "../app/platform/disk-full.ts";
import { readEnvironment } from "../app/platform/env.server.ts";
import { restore } from "../db/backup.server.ts";
import type { Held } from "../db/hold-letters.ts";
import { BadArgument, runCommand } from "./command-line.ts";

const usage = `usage: npm run restore -- FILE
Stop the server first. The database that was there is kept beside the new one (SQLite), or replaced in one transaction (PostgreSQL).
Letters, reminders and lists of people that waited in the backup are held until an operator lets them go on /admin/jobs.`;

await runCommand(usage, async ([file, ...more]) => {
  if (file === undefined || more.length > 0) throw new BadArgument("say the file of the backup");
  try {
    const { kept, held } = await restore(databaseAddress(readEnvironment(process.env)), file, new Date());
    console.log(kept === null ? "restored" : `restored; what was there is ${kept}`);
    if (held.letters + held.works > 0) console.log(heldWords(held));
    return true;
  } catch (error) {
    if (isDiskFull(error)) throw error;
    console.error(`Nothing was changed: ${error instanceof Error ? error.message : "unknown reason"}`);
    return false;
  }
});

/** Letters in steps, as everywhere: after a reminder their number is how many have not answered. */
function heldWords({ letters, works }: Held): string {
  return [
    `Held, because it may have been sent since the backup was made: letters ${letterStep(letters)}, reminders and lists of people ${works}.`,
    "Nothing of it leaves by itself: /admin/jobs lets it go, or drops it.",
  ].join("\n");
}
