/**
 * npm run simulate -- --seed 7 --out FOLDER [--spec FILE.json] [--instrument id@version]
 * Writes responses.csv (a row by person, a column by item, an empty cell where there is no value) and truth.json (what was planted).
 * Keys of the specification file stand in for those of the demo study, the others stay (app/simulation/specification.ts).
 */
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline, Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { stringify } from "csv-stringify";
import { z } from "zod";
import { type Answer, isMissing } from "../app/instruments/answer.ts";
import { type Instrument, keyMetrics } from "../app/instruments/schema.ts";
import { isDiskFull } from "../app/platform/disk-full.ts";
import { createRegistry } from "../app/platform/registry.server.ts";
import { withTeamNames } from "../app/simulation/chosen-teams.ts";
import { type SimulatedStudy, simulateStudy } from "../app/simulation/simulate-study.ts";
import { demoSpecification, type SimulationSpecification } from "../app/simulation/specification.ts";
import { streamWhole, writeWhole } from "./whole-file.ts";

const usage =
  "usage: npm run simulate -- --seed NUMBER --out FOLDER [--spec FILE.json] [--instrument delivery-core@1.0]";

const range = z.strictObject({ min: z.number(), max: z.number() });
const three = z.tuple([z.number(), z.number(), z.number()]);
const SpecificationFile = z
  .strictObject({
    strata: z.array(z.strictObject({ organizations: z.number(), teams: range, people: range })),
    smallTeamCases: z.array(
      z.strictObject({
        kind: z.enum(["organization-hidden", "complement-hidden", "folded"]),
        stratum: z.number(),
        people: z.array(z.number()),
      }),
    ),
    waves: z.array(z.strictObject({ responseRate: z.number(), newOrganizations: z.number() })),
    levels: z.strictObject({ shares: three, centres: three, slope: z.number(), teamSlope: z.number() }),
    oddProfiles: z.strictObject({
      fastButFragile: z.number(),
      slowButSafe: z.number(),
      fastTeamsInSlowOrganization: z.number(),
    }),
    capabilities: z.strictObject({
      effects: z.array(
        z.strictObject({ construct: z.string(), throughput: z.number(), stability: z.number() }),
      ),
      synergies: z.array(z.strictObject({ construct: z.string(), needs: z.string(), effect: z.number() })),
      correlation: z.number(),
      means: z.record(z.string(), z.number()),
    }),
    variation: z.strictObject({
      betweenOrganizations: z.number(),
      betweenTeams: z.number(),
      loading: z.number(),
      teamMetric: z.number(),
      report: z.number(),
    }),
    choices: z.record(z.string(), z.array(z.number())),
    missing: z.strictObject({ dontKnow: z.number(), skipped: z.number() }),
    straightLiners: z.number(),
    consentResearch: z.number(),
    shownToHost: z.number(),
    changes: z.array(
      z.strictObject({
        metric: z.enum(keyMetrics),
        organizations: z.number(),
        wave: z.number(),
        steps: z.number(),
      }),
    ),
  } satisfies Record<keyof SimulationSpecification, z.ZodType>)
  .partial();

class BadArgument extends Error {}

/**
 * Runs the command.
 * @returns the line to print
 * @throws BadArgument in words for the person who typed it; RangeError for a specification that describes no study
 */
export async function simulate(argv: string[], surveys = join(process.cwd(), "surveys")): Promise<string> {
  const given = readArguments(argv);
  const instrument = createRegistry(surveys)
    .all()
    .find(({ id, version }) => `${id}@${version}` === given.instrument);
  if (!instrument) throw new BadArgument(`--instrument: there is no ${given.instrument}`);
  const specification = { ...demoSpecification, ...(await readSpecification(given.spec)) };
  const study = simulateStudy(instrument, specification, given.seed);
  await mkdir(given.out, { recursive: true }).catch((error) => {
    throw new BadArgument(`--out: cannot make the folder ${given.out} (${error.code})`);
  });
  const items = instrument.items.filter(({ kind }) => kind !== "text").map(({ id }) => id);
  const table = stringify({ header: true, columns: [...columns, ...items] });
  // Whoever reads the table is told of what goes wrong.
  pipeline(Readable.from(rows(study, instrument, items)), table, () => {});
  await streamWhole(join(given.out, "responses.csv"), table);
  writeWhole(join(given.out, "truth.json"), `${JSON.stringify(study.truth, null, 2)}\n`);
  const people = study.waves.reduce((sum, wave) => sum + wave.respondents.length, 0);
  return `${people} responses of ${study.organizations.length} organizations in ${study.waves.length} waves: ${given.out}`;
}

function readArguments(argv: string[]) {
  const text = { type: "string" } as const;
  const { values } = asked("", () =>
    parseArgs({ args: argv, options: { seed: text, out: text, spec: text, instrument: text } }),
  );
  const { seed, out, spec, instrument = "delivery-core@1.0" } = values;
  if (seed === undefined) throw new BadArgument("--seed is missing");
  if (!/^\d{1,10}$/.test(seed) || Number(seed) >= 2 ** 32)
    throw new BadArgument(`--seed: must be a whole number from 0 to 4294967295, not "${seed}"`);
  if (!out) throw new BadArgument("--out is missing");
  return { seed: Number(seed), out, spec, instrument };
}

/** Turns what goes wrong with something the person named into words for that person. */
function asked<T>(about: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new BadArgument(about + (error instanceof Error ? error.message : String(error)));
  }
}

async function readSpecification(file: string | undefined): Promise<Partial<SimulationSpecification>> {
  if (file === undefined) return {};
  const source = await readFile(file, "utf8").catch(() => {
    throw new BadArgument(`--spec: cannot read ${file}`);
  });
  const json = asked(`--spec: ${file} is not JSON: `, (): unknown => JSON.parse(source));
  const checked = SpecificationFile.safeParse(json);
  if (checked.success) return checked.data;
  const problems = checked.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new BadArgument(`--spec: ${file} is not a specification\n${problems.join("\n")}`);
}

const columns = ["wave", "organization", "team", "consent_research", "straight_lining"];

function* rows(study: SimulatedStudy, instrument: Instrument, items: string[]) {
  const nameOf = (team: number) => study.teams[team]!.name;
  for (const { number, respondents } of study.waves) {
    for (const { organization, team, consentResearch, straightLining, answers } of respondents) {
      const named = withTeamNames(instrument, answers, nameOf);
      yield [
        number,
        study.organizations[organization]!.name,
        study.teams[team]!.name,
        Number(consentResearch),
        Number(straightLining),
        ...items.map((id) => cell(named[id])),
      ];
    }
  }
}

/** Several options of one item are separated by spaces. */
function cell(answer: Answer | undefined): string | number {
  if (answer === undefined || isMissing(answer)) return "";
  return Array.isArray(answer) ? answer.join(" ") : answer;
}

function tell(error: unknown): number {
  if (isDiskFull(error)) {
    console.error("The disk is full: no file was written by halves. Make room, then do it again.");
    return 1;
  }
  if (!(error instanceof BadArgument || error instanceof RangeError)) throw error;
  console.error(`${error.message}\n${usage}`);
  return 2;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(await simulate(process.argv.slice(2)));
  } catch (error) {
    process.exitCode = tell(error);
  }
}
