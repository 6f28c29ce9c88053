/** The part of `npm run study` that hands a whole study over as a file, and takes one in. */
import { createReadStream, existsSync } from "node:fs";
import { operator } from "../app/access/actor.ts";
import type { RunningApp } from "../app/platform/context.server.ts";
import { exportStudy } from "../app/services/archive/export-study.server.ts";
import { importStudy } from "../app/services/archive/import-study.server.ts";
import { BadArgument, Refused } from "./command-line.ts";
import { streamWhole } from "./whole-file.ts";

/** @returns what to do, and whether it was done; null when the arguments ask for something else */
export function archiveCommand(argv: readonly string[]): ((app: RunningApp) => Promise<boolean>) | null {
  const [which, first, second, ...more] = argv;
  if (which === "export") {
    if (first === undefined || second === undefined || more.length > 0)
      throw new BadArgument("say the study and the file: export SLUG FILE");
    return (app) => save(app, first, second);
  }
  if (which !== "import") return null;
  if (first === undefined || second !== undefined) throw new BadArgument("say the file: import FILE");
  return (app) => take(app, first);
}

async function save(app: RunningApp, slug: string, file: string): Promise<boolean> {
  if (existsSync(file)) throw new Refused(`${file} is there already`);
  const { body } = await exportStudy(app, operator, slug, "command");
  // It holds answers.
  await streamWhole(file, body, 0o600);
  console.log(`${slug}: everything of it is in ${file}`);
  return true;
}

async function take(app: RunningApp, file: string): Promise<boolean> {
  if (!existsSync(file)) throw new Refused(`there is no file ${file}`);
  const outcome = await importStudy(app, { open: () => createReadStream(file) });
  if (outcome.status === "stored") {
    console.log(`${outcome.slug}: stored, ${outcome.rows} rows. Say under /organizations who hosts it.`);
    return true;
  }
  console.error(
    `Nothing of the study was stored yet. Its questionnaires were put into the folder: ${outcome.missing.join(", ")}.`,
  );
  console.error("Run npm run surveys:lock, start the server anew, and import the file again.");
  return false;
}
