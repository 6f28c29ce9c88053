/**
 * npm run restore -- FILE
 * Puts a backup in the place of the database. The server must be stopped.
 */
import { databaseAddress } from "../app/platform/context.server.ts";
import { isDiskFull } from "../app/platform/disk-full.ts";
import { readEnvironment } from "../app/platform/env.server.ts";
import { restore } from "../db/backup.server.ts";
import { BadArgument, runCommand } from "./command-line.ts";

const usage = `usage: npm run restore -- FILE
Stop the server first. The database that was there is kept beside the new one (SQLite), or replaced in one transaction (PostgreSQL).`;

await runCommand(usage, async ([file, ...more]) => {
  if (file === undefined || more.length > 0) throw new BadArgument("say the file of the backup");
  try {
    const kept = await restore(databaseAddress(readEnvironment(process.env)), file, new Date());
    console.log(kept === null ? "restored" : `restored; what was there is ${kept}`);
    return true;
  } catch (error) {
    if (isDiskFull(error)) throw error;
    console.error(`Nothing was changed: ${error instanceof Error ? error.message : "unknown reason"}`);
    return false;
  }
});
