/**
 * npm run invite -- --study SLUG --count N [--organization NAME] [--team NAME] [--wave N] [--expires 2027-12-31] [--csv] [--address URL]
 * Makes personal invitations and prints their links, once: only hashes are kept. May run beside a server: it is one short write.
 */
import { parseArgs } from "node:util";
import { stringify } from "csv-stringify/sync";
import { createInvitations } from "../app/services/invitations.server.ts";
import { BadArgument, refusedArguments, runCommand, withApp } from "./command-line.ts";

const usage = `usage: npm run invite -- --study SLUG --count N [--organization NAME] [--team NAME] [--wave NUMBER]
                         [--expires YYYY-MM-DD] [--csv] [--address URL]
Prints one link a line, or with --csv a table. --address is where the server is reached; PUBLIC_URL when absent.`;

await runCommand(usage, async (argv) => {
  const { csv, address, ...wanted } = readArguments(argv);
  return withApp(async (app) => {
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
    csv: { type: "boolean", default: false },
  } as const;
  try {
    const { values } = parseArgs({ args: argv, options });
    if (values.study === undefined) throw new BadArgument("--study is missing");
    if (!/^[1-9]\d{0,4}$/.test(values.count ?? ""))
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
    };
  } catch (error) {
    throw error instanceof BadArgument
      ? error
      : new BadArgument(error instanceof Error ? error.message : String(error));
  }
}
