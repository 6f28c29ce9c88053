/**
 * npm run backup [-- FILE]
 * Copies the database while the server runs, and opens the copy before it counts.
 */
import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { databaseAddress } from "../app/platform/context.server.ts";
import { audit } from "../app/services/audit.server.ts";
import { backUp } from "../db/backup.server.ts";
import { BadArgument, runCommand, withApp } from "./command-line.ts";

const usage = `usage: npm run backup [-- FILE]
Without FILE: into the folder backups of DATA_DIR, named by the time. PostgreSQL needs pg_dump.
The copy does not hold the secret: keep DATA_DIR/secret, or SECRET, apart from it.`;

await runCommand(usage, async ([wanted, ...more]) => {
  if (more.length > 0) throw new BadArgument("say one file at most");
  return withApp(async (app) => {
    const ending = app.env.DATABASE_URL ? "dump" : "db";
    const name = `gemba-${app.now().toISOString().replace(/[:.]/g, "-")}.${ending}`;
    const file = wanted === undefined ? join(app.env.DATA_DIR, "backups", name) : resolve(wanted);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    try {
      await backUp(databaseAddress(app.env), file);
    } catch (error) {
      console.error(`No backup was made: ${error instanceof Error ? error.message : "unknown reason"}`);
      return false;
    }
    await app.write((tx) => audit(app, tx, { by: "command", deed: "backup.made" }));
    console.log(`backup made and opened: ${file}`);
    return true;
  });
});
