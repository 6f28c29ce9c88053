/**
 * npm run secret -- accept
 * For whoever has lost the installation's secret, or has restored a backup without it: the database goes on with the one that is set now.
 */
import { acceptSecret } from "../app/services/installation/accept-secret.server.ts";
import { BadArgument, runCommand, withApp } from "./command-line.ts";

const usage = `usage: npm run secret -- accept
Stop the server and make a copy (npm run backup) first. The secret that is set now (SECRET, else DATA_DIR/secret) becomes that of the database. What was sealed with the one before stays
unreadable, unless you put that one back and accept it again.`;

await runCommand(usage, async (argv) => {
  if (argv.length !== 1 || argv[0] !== "accept") throw new BadArgument("say accept");
  return withApp(
    async (app) => {
      const accepted = await acceptSecret(app);
      if (accepted === null) console.log("this is the secret of the database already: nothing was changed");
      else console.log(wordsOf(accepted));
      return true;
    },
    { anySecret: true },
  );
});

function wordsOf({ secondFactors }: { secondFactors: number }): string {
  return [
    "From now on this is the secret of the database. Everybody signs in again with the password.",
    "Letters and lists of people that wait are given up as unreadable, and nobody invited before can be reminded.",
    `Accounts with a second factor that cannot be checked any more: ${secondFactors}.`,
    ...(secondFactors > 0
      ? ["For each: npm run account -- reset-link --email ADDRESS --without-second-factor"]
      : []),
  ].join("\n");
}
