/**
 * npm run wave -- open|publish --study SLUG [--wave N]
 * npm run wave -- close --study SLUG [--wave N] [--now]: who has begun may finish for half an hour, unless --now
 * npm run wave -- extend --study SLUG --until 2027-12-31 [--wave N]
 * Opens, extends, closes or publishes a wave. May run beside a server: it writes in short pieces, and while the tables are rewritten at
 * the end of closing and publishing, the server's writes wait.
 */
import { parseArgs } from "node:util";
import type { RunningApp } from "../app/platform/context.server.ts";
import { closeWave, endWave, extendWave, openWave, publishWave } from "../app/services/waves.server.ts";
import { studyBySlug } from "../db/queries/studies.ts";
import { type Wave, wavesOfStudy } from "../db/queries/waves.ts";
import { BadArgument, refusedArguments, runCommand, wholeNumber, withApp } from "./command-line.ts";

const usage = `usage: npm run wave -- open|publish --study SLUG [--wave NUMBER]
       npm run wave -- close --study SLUG [--wave NUMBER] [--now]
       npm run wave -- extend --study SLUG --until YYYY-MM-DD [--wave NUMBER]
Without --wave: open takes the first planned wave, publish the last closed one, the others the open one.`;

const verbs = ["open", "extend", "close", "publish"] as const;
type Verb = (typeof verbs)[number];

await runCommand(usage, async (argv) => {
  const { verb, study, wave, until, atOnce } = readArguments(argv);
  return withApp(async (app) => {
    const meant = await waveMeant(app, verb, study, wave);
    const ends = await refusedArguments(() => act(app, verb, meant.id, until, atOnce));
    console.log(`${study}, wave ${meant.number}: ${said(verb, until, ends instanceof Date ? ends : null)}`);
    return true;
  });
});

function act(app: RunningApp, verb: Verb, id: string, until: string, atOnce: boolean): Promise<unknown> {
  switch (verb) {
    case "open":
      return openWave(app, id);
    case "extend":
      return extendWave(app, id, until);
    case "close":
      return atOnce ? closeWave(app, id) : endWave(app, id);
    case "publish":
      return publishWave(app, id);
  }
}

function said(verb: Verb, until: string, closes: Date | null): string {
  switch (verb) {
    case "open":
      return "open";
    case "extend":
      return `open until ${until}`;
    case "close":
      if (closes)
        return `nobody can begin any more; who has begun may finish until ${closes.toLocaleTimeString()}, then the server closes it`;
      return "closed; drafts are deleted, the tables rewritten, the analysis is queued for the server";
    case "publish":
      return "published; receipts lead to nothing any more";
  }
}

async function waveMeant(app: RunningApp, verb: Verb, slug: string, number?: number): Promise<Wave> {
  const study = await studyBySlug(app.read, slug);
  if (!study) throw new BadArgument(`--study: there is no study "${slug}"`);
  const waves = await wavesOfStudy(app.read, study.id);
  const inState = (state: Wave["state"]) => waves.filter((wave) => wave.state === state);
  const usual = {
    open: inState("planned")[0],
    extend: inState("open")[0],
    close: inState("open")[0],
    publish: inState("closed").at(-1),
  };
  const wave = number === undefined ? usual[verb] : waves.find((each) => each.number === number);
  if (!wave)
    throw new BadArgument(
      number === undefined ? `there is no wave to ${verb}` : `--wave: there is no wave ${number}`,
    );
  return wave;
}

function readArguments(argv: string[]) {
  const text = { type: "string" } as const;
  const { values, positionals } = (() => {
    try {
      return parseArgs({
        args: argv,
        options: { study: text, wave: text, until: text, now: { type: "boolean", default: false } },
        allowPositionals: true,
      });
    } catch (error) {
      throw new BadArgument(error instanceof Error ? error.message : String(error));
    }
  })();
  const [first, ...more] = positionals;
  const verb = verbs.find((each) => each === first);
  if (!verb || more.length > 0) throw new BadArgument("say one of open, extend, close, publish");
  if (values.study === undefined) throw new BadArgument("--study is missing");
  if ((values.until === undefined) === (verb === "extend"))
    throw new BadArgument(verb === "extend" ? "--until is missing" : "--until goes with extend only");
  if (values.now && verb !== "close") throw new BadArgument("--now goes with close only");
  return {
    atOnce: values.now,
    verb,
    study: values.study,
    wave: wholeNumber("wave", values.wave),
    until: values.until ?? "",
  };
}
