/**
 * npm run invite -- --study SLUG --count N [--organization NAME] [--team NAME] [--wave N] [--expires 2027-12-31] [--csv] [--address URL]
 * npm run invite -- --study SLUG --mail FILE.csv [--wave N] [--skip-wrong]
 * Makes personal invitations and prints their links, once: only hashes are kept. May run beside a server: it is one short write.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { stringify } from "csv-stringify/sync";
import type { RunningApp } from "../app/platform/context.server.ts";
import { createInvitations, waveMeant } from "../app/services/invitations.server.ts";
import { readPieces } from "../app/services/roster-pieces.ts";
import { checkRoster, confirmRoster, dropRoster } from "../app/services/rosters.server.ts";
import { BadArgument, Refused, refusedArguments, runCommand, withApp } from "./command-line.ts";
import { rosterWords } from "./roster-words.ts";

const usage = `usage: npm run invite -- --study SLUG --count N [--organization NAME] [--team NAME] [--wave NUMBER]
                         [--expires YYYY-MM-DD] [--csv] [--address URL]
       npm run invite -- --study SLUG --mail FILE.csv [--wave NUMBER] [--skip-wrong]
Prints one link a line, or with --csv a table. With --mail the server sends letters instead, to a table with the column email and, where known,
organization, team, role and language (en, de, es, ja, ar). Nobody is invited while a line is wrong, unless --skip-wrong leaves such lines out;
who was invited to the wave before is not invited again. --address is where the server is reached; PUBLIC_URL when absent.`;

await runCommand(usage, async (argv) => {
  const { csv, address, mail, skipWrong, ...wanted } = readArguments(argv);
  return withApp(async (app) => {
    if (mail !== undefined) return inviteByLetter(app, wanted, readBytes(mail), skipWrong);
    const known = address ?? app.env.PUBLIC_URL;
    const at = known ?? `http://localhost:${app.env.PORT}`;
    if (!known)
      console.error(`The links begin with ${at}; give --address if the server is reached elsewhere.`);
    const tokens = await refusedArguments(() => createInvitations(app, wanted));
    const links = tokens.map((token) => new URL(`/i/${token}`, at).href);
    const table = links.map((link) => [wanted.organization ?? "", wanted.team ?? "", link]);
    process.stdout.write(
      csv
        ? stringify([["organization", "team", "link"], ...table], { escape_formulas: true })
        : `${links.join("\n")}\n`,
    );
    return true;
  });
});

/** @returns whether the list was taken */
async function inviteByLetter(
  app: RunningApp,
  wanted: { study: string; wave?: number | undefined },
  bytes: Uint8Array,
  skipWrong: boolean,
): Promise<boolean> {
  return refusedArguments(async () => {
    const place = await waveMeant(app, wanted);
    const list = { bytes, form: null, language: "en" } as const;
    const checked = await checkRoster(app, place, list, (_, toRead) => readPieces(toRead));
    for (const line of rosterWords(checked)) console.log(line);
    if ("fault" in checked) {
      console.log("Nobody was invited.");
      return false;
    }
    const { id, report } = checked;
    if (report.good === report.known || (report.faults.length > 0 && !skipWrong)) {
      await dropRoster(app, place.wave.id, id);
      const isSkippable = report.faults.length > 0 && report.good > report.known;
      const how = "Nobody was invited. Mend these lines, or leave them out with --skip-wrong.";
      console.log(isSkippable ? how : "Nobody was invited.");
      return report.faults.length === 0;
    }
    await confirmRoster(app, place, id, "command");
    console.log("The server invites them as soon as it runs.");
    return true;
  });
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Refused(`Nobody was invited: ${whyUnread(file, error)}`);
  }
}

function whyUnread(file: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return `there is no file ${file}`;
  if (code === "EISDIR") return `${file} is a folder, not a file`;
  if (code === "EACCES") return `${file} may not be read by this user`;
  return `${file} cannot be read: ${String(error)}`;
}

function readArguments(argv: string[]) {
  const text = { type: "string" } as const;
  const options = {
    study: text,
    count: text,
    organization: text,
    team: text,
    wave: text,
    expires: text,
    address: text,
    mail: text,
    csv: { type: "boolean", default: false },
    "skip-wrong": { type: "boolean", default: false },
  } as const;
  const forLinks = ["count", "organization", "team", "expires", "address"] as const;
  try {
    const { values } = parseArgs({ args: argv, options });
    if (values.study === undefined) throw new BadArgument("--study is missing");
    if (values.mail !== undefined && (values.csv || forLinks.some((name) => values[name] !== undefined)))
      throw new BadArgument("with --mail there is --study, --wave and --skip-wrong; the file says the rest");
    if (values.mail === undefined && !/^[1-9]\d{0,4}$/.test(values.count ?? ""))
      throw new BadArgument("--count: must be a whole number from 1");
    if (values.wave !== undefined && !/^[1-9]\d{0,3}$/.test(values.wave))
      throw new BadArgument("--wave: must be a whole number from 1");
    if (values.address !== undefined && !/^https?:\/\//.test(values.address))
      throw new BadArgument("--address: must begin with http:// or https://");
    return {
      study: values.study,
      count: Number(values.count),
      organization: values.organization,
      team: values.team,
      wave: values.wave === undefined ? undefined : Number(values.wave),
      expiresOn: values.expires,
      address: values.address,
      csv: values.csv,
      mail: values.mail,
      skipWrong: values["skip-wrong"],
    };
  } catch (error) {
    throw error instanceof BadArgument
      ? error
      : new BadArgument(error instanceof Error ? error.message : String(error));
  }
}
