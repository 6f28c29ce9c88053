/**
 * npm run audit -- --verify | --csv
 * Computes the chain of the audit log again, or prints the log as a table. May run beside a server: it only reads.
 */
import { parseArgs } from "node:util";
import { auditCsv, verifyAudit } from "../app/services/audit.server.ts";
import { BadArgument, runCommand, withApp } from "./command-line.ts";

const usage = `usage: npm run -s audit -- --verify | --csv
--verify says whether every entry is what it was when it was written, and the hash of the last one: note it, for entries that somebody takes
from the end leave no gap. --csv prints all entries.`;

await runCommand(usage, async (argv) => {
  const csv = readArguments(argv);
  // The chain holds without the secret, and shows what was done to an installation that has lost it.
  const anySecret = { anySecret: true };
  return withApp(async (app) => {
    if (csv) {
      for await (const line of auditCsv(app)) process.stdout.write(line);
      return true;
    }
    const verdict = await verifyAudit(app);
    if (verdict.whole)
      console.log(`whole: ${verdict.entries} entries, the last with the hash ${verdict.head}`);
    else console.error(`broken at entry ${verdict.at}: it was changed, or one before it is missing`);
    return verdict.whole;
  }, anySecret);
});

/** @returns whether the table is wanted */
function readArguments(argv: string[]): boolean {
  const flag = { type: "boolean", default: false } as const;
  try {
    const { values } = parseArgs({ args: argv, options: { verify: flag, csv: flag } });
    if (values.verify === values.csv) throw new BadArgument("say --verify or --csv");
    return values.csv;
  } catch (error) {
    throw error instanceof BadArgument ? error : new BadArgument(String(error));
  }
}
