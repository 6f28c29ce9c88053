/**
 * npm run analyse -- --study SLUG [--wave N] [--unit organization|team|respondent] [--again]
 * Prints the main figures of a closed wave (default: the newest), and who waits for whom where that is asked, as far as it may be shown.
 * Takes the stored run if there is one of this engine, else computes it.
 */
import { parseArgs } from "node:util";
import { ENGINE_VERSION } from "../app/analysis/engine-version.ts";
import type { UnitOfAnalysis } from "../app/analysis/study-data.ts";
import { figuresText } from "../app/export/figures-text.ts";
import { waitsText } from "../app/export/waits-text.ts";
import type { RunningApp } from "../app/platform/context.server.ts";
import { queueRun } from "../app/services/analyse.server.ts";
import { askedIn, askedName } from "../app/services/asked.ts";
import { planOf, resultOf } from "../app/services/run-results.server.ts";
import { minimumGroupOf } from "../app/services/wave-policy.server.ts";
import { teamsOfStudy } from "../db/queries/participants.ts";
import { latestRun } from "../db/queries/runs.ts";
import { studyBySlug } from "../db/queries/studies.ts";
import { wavesOfStudy } from "../db/queries/waves.ts";
import { BadArgument, computedRun, runCommand, wholeNumber, withApp } from "./command-line.ts";

const usage =
  "usage: npm run analyse -- --study SLUG [--wave NUMBER] [--unit organization|team|respondent] [--again]";
const units: readonly string[] = ["organization", "team", "respondent"] satisfies UnitOfAnalysis[];

await runCommand(usage, async (argv) => {
  const { study, wave, unit, again } = readArguments(argv);
  console.log(await withApp((app) => figures(app, study, wave, unit, again)));
  return true;
});

async function figures(
  app: RunningApp,
  slug: string,
  number: number | undefined,
  unitGiven: UnitOfAnalysis | undefined,
  again: boolean,
): Promise<string> {
  const study = await studyBySlug(app.read, slug);
  if (!study) throw new BadArgument(`there is no study "${slug}"`);
  const waves = (await wavesOfStudy(app.read, study.id)).filter(({ state }) => state === "closed");
  const wave = number === undefined ? waves.at(-1) : waves.find((each) => each.number === number);
  if (!wave)
    throw new BadArgument(
      number === undefined ? `no wave of ${slug} is closed` : `${slug} has no closed wave ${number}`,
    );
  const unit = unitGiven ?? study.unit;
  const wanted = { waveId: wave.id, unit, instrument: askedName(askedIn(study, wave)) };
  const stored = again ? undefined : await latestRun(app.read, wanted, ["done"]);
  const kept = stored?.engine_version === ENGINE_VERSION && (await resultOf(app, stored.id));
  const result =
    kept || (await computedRun(app, await queueRun(app, study.id, wave.id, unit, { by: "command" })));
  const waits = result.waits ?? [];
  const teams = waits.length > 0 ? await teamsOfStudy(app.read, study.id) : [];
  const names = new Map(
    teams.map(({ id, name, organization_name }) => [id, `${name} (${organization_name})`]),
  );
  const done = await latestRun(app.read, wanted, ["done"]);
  const plan = done ? await planOf(app, done) : null;
  const minimum = minimumGroupOf(study, wave);
  return [
    `${study.title}, wave ${wave.number} (${wave.title})\n${figuresText(result)}`,
    ...(plan ? waits.map((each) => waitsText(plan, each, minimum, (team) => names.get(team))) : []),
  ].join("\n\n");
}

function readArguments(argv: string[]) {
  const text = { type: "string" } as const;
  const options = { study: text, wave: text, unit: text, again: { type: "boolean" } } as const;
  let values: { study?: string; wave?: string; unit?: string; again?: boolean };
  try {
    ({ values } = parseArgs({ args: argv, options }));
  } catch (error) {
    throw new BadArgument(error instanceof Error ? error.message : String(error));
  }
  if (!values.study) throw new BadArgument("--study is missing");
  if (values.unit !== undefined && !isUnit(values.unit))
    throw new BadArgument(`--unit: must be one of ${units.join(", ")}`);
  return {
    study: values.study,
    wave: wholeNumber("wave", values.wave),
    unit: values.unit,
    again: values.again ?? false,
  };
}

function isUnit(text: string): text is UnitOfAnalysis {
  return units.includes(text);
}
