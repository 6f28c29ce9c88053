/**
 * npm run remind -- --study SLUG --on 2027-03-12 --at 09:30 [--wave N]
 * Plans a letter to those who were invited by letter and will not have answered by then. May run beside a server, which sends it.
 */
import { parseArgs } from "node:util";
import { planReminder } from "../app/services/reminders.server.ts";
import { BadArgument, refusedArguments, runCommand, wholeNumber, withApp } from "./command-line.ts";

const usage = `usage: npm run remind -- --study SLUG --on YYYY-MM-DD --at HH:MM [--wave NUMBER]
The time is that of the study's time zone. Plan as many as you like; the same moment twice is one.`;

await runCommand(usage, async (argv) => {
  const wanted = readArguments(argv);
  return withApp(async (app) => {
    const { day, time, leaves } = await refusedArguments(() => planReminder(app, wanted));
    const held =
      leaves && (leaves.day !== day || leaves.time !== time)
        ? `; the letters leave from ${leaves.day}, ${leaves.time} on`
        : "";
    console.log(`${wanted.study}: who has not answered is reminded on ${day} at ${time}${held}`);
    return true;
  });
});

function readArguments(argv: string[]) {
  const text = { type: "string" } as const;
  const { values } = (() => {
    try {
      return parseArgs({ args: argv, options: { study: text, on: text, at: text, wave: text } });
    } catch (error) {
      throw new BadArgument(error instanceof Error ? error.message : String(error));
    }
  })();
  if (values.study === undefined) throw new BadArgument("--study is missing");
  return {
    study: values.study,
    day: values.on ?? "",
    time: values.at ?? "",
    wave: wholeNumber("wave", values.wave),
  };
}
