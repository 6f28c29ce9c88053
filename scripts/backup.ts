/**
 * npm run backup [-- FILE]
 * Copies the database while the server runs, and opens the copy before it counts.
 */
import { resolve } from "node:path";
import { newBackupFile } from "../app/platform/backups.server.ts";
import { makeBackup } from "../app/services/installation/backups.server.ts";
import { BadArgument, runCommand, withApp } from "./command-line.ts";

const usage = `usage: npm run backup [-- FILE]
Without FILE: into the folder backups of DATA_DIR, named by the time. PostgreSQL needs pg_dump.
The copy does not hold the secret: keep DATA_DIR/secret, or SECRET, apart from it.`;

await runCommand(usage, async ([wanted, ...more]) => {
  if (more.length > 0) throw new BadArgument("say one file at most");
  // A copy is wanted most where the secret is lost: before another one is accepted.
  const anySecret = { anySecret: true };
  return withApp(async (app) => {
    const file = wanted === undefined ? newBackupFile(app) : resolve(wanted);
    try {
      await makeBackup(app, file, "command");
    } catch (error) {
      console.error(`No backup was made: ${error instanceof Error ? error.message : "unknown reason"}`);
      return false;
    }
    console.log(`backup made and opened: ${file}`);
    return true;
  }, anySecret);
});
