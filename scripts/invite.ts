/**
 * npm run invite -- --study SLUG --count N [--organization NAME] [--team NAME] [--wave N] [--expires 2027-12-31] [--csv] [--address URL]
 * npm run invite -- --study SLUG --mail FILE.csv [--wave N]
 * Makes personal invitations and prints their links, once: only hashes are kept. May run beside a server: it is one short write.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { z } from "zod";
import { languages } from "../app/i18n/languages.ts";
import { createInvitations } from "../app/services/invitations.server.ts";
import { type InvitedPerson, inviteByMail } from "../app/services/mail-invitations.server.ts";
import { BadArgument, refusedArguments, runCommand, withApp } from "./command-line.ts";

const usage = `usage: npm run invite -- --study SLUG --count N [--organization NAME] [--team NAME] [--wave NUMBER]
                         [--expires YYYY-MM-DD] [--csv] [--address URL]
       npm run invite -- --study SLUG --mail FILE.csv [--wave NUMBER]
Prints one link a line, or with --csv a table. With --mail it sends letters instead, to a table with the column email and, where known,
organization, team and language (en, de, es, ja, ar); the same file again goes on where it was interrupted. --address is where the server is reached; PUBLIC_URL when absent.`;

await runCommand(usage, async (argv) => {
  const { csv, address, mail, ...wanted } = readArguments(argv);
  return withApp(async (app) => {
    if (mail !== undefined) {
      const people = readPeople(mail);
      const { invited, already, stopped } = await refusedArguments(() => inviteByMail(app, wanted, people));
      console.log(
        `${invited} invited, ${already} invited before, ${stopped} who want no letters; the server sends them`,
      );
      return true;
    }
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

const Row = z.object({
  email: z.string(),
  organization: z.string().optional(),
  team: z.string().optional(),
  language: z.enum(["", ...languages]).optional(),
});

function readPeople(file: string): InvitedPerson[] {
  try {
    const rows: unknown[] = parse(readFileSync(file), { columns: true, bom: true, trim: true });
    return rows.map((row) => {
      const { email, organization, team, language } = Row.parse(row);
      return {
        address: email,
        language: language || "en",
        organization: organization || undefined,
        team: team || undefined,
      };
    });
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new BadArgument(`--mail: ${file} cannot be read: ${why}`);
  }
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
  } as const;
  try {
    const { values } = parseArgs({ args: argv, options });
    if (values.study === undefined) throw new BadArgument("--study is missing");
    if (values.mail !== undefined && (values.count ?? values.team ?? values.expires) !== undefined)
      throw new BadArgument("--mail takes everything but --study and --wave from the file");
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
    };
  } catch (error) {
    throw error instanceof BadArgument
      ? error
      : new BadArgument(error instanceof Error ? error.message : String(error));
  }
}
