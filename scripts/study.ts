/**
 * npm run study -- proof-of-work on|off --study SLUG
 * Settings of a study that do not wait for a wave. May run beside a server: it is one short write, and counts from the next page on.
 */
import { parseArgs } from "node:util";
import { askForWork } from "../app/services/study-settings.server.ts";
import { BadArgument, refusedArguments, runCommand, withApp } from "./command-line.ts";

const usage = `usage: npm run study -- proof-of-work on|off --study SLUG
proof-of-work: browsers that begin on the study's open link compute for a moment before. Who was invited never does.`;

await runCommand(usage, async (argv) => {
  const { slug, on } = readArguments(argv);
  return withApp(async (app) => {
    await refusedArguments(() => askForWork(app, slug, on));
    console.log(`${slug}: proof of work is ${on ? "on" : "off"}`);
    return true;
  });
});

function readArguments(argv: string[]): { slug: string; on: boolean } {
  const { values, positionals } = (() => {
    try {
      return parseArgs({ args: argv, options: { study: { type: "string" } }, allowPositionals: true });
    } catch (error) {
      throw new BadArgument(error instanceof Error ? error.message : String(error));
    }
  })();
  const [setting, value, ...more] = positionals;
  if (setting !== "proof-of-work" || (value !== "on" && value !== "off") || more.length > 0)
    throw new BadArgument("say proof-of-work on or proof-of-work off");
  if (values.study === undefined) throw new BadArgument("--study is missing");
  return { slug: values.study, on: value === "on" };
}
