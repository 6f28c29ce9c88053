/**
 * npm run account -- reset-link --email ADDRESS [--without-second-factor]
 * For whoever has lost the way into an account and gets no letter: a link to a new password. May run beside a server.
 */
import { parseArgs } from "node:util";
import { resetLinkFor } from "../app/services/lost-account.server.ts";
import { BadArgument, refusedArguments, runCommand, withApp } from "./command-line.ts";

const usage = `usage: npm run account -- reset-link --email ADDRESS [--without-second-factor]
The link works once, for an hour. With --without-second-factor the account asks for no code any more.`;

await runCommand(usage, async (argv) => {
  const { email, withoutSecondFactor } = readArguments(argv);
  return withApp(async (app) => {
    console.log(await refusedArguments(() => resetLinkFor(app, email, { withoutSecondFactor })));
    return true;
  });
});

function readArguments(argv: string[]): { email: string; withoutSecondFactor: boolean } {
  const { values, positionals } = (() => {
    try {
      const options = { email: { type: "string" }, "without-second-factor": { type: "boolean" } } as const;
      return parseArgs({ args: argv, options, allowPositionals: true });
    } catch (error) {
      throw new BadArgument(error instanceof Error ? error.message : String(error));
    }
  })();
  if (positionals.length !== 1 || positionals[0] !== "reset-link") throw new BadArgument("say reset-link");
  if (values.email === undefined) throw new BadArgument("--email is missing");
  return { email: values.email, withoutSecondFactor: values["without-second-factor"] ?? false };
}
