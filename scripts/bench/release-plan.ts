/** The release plan of a large wave, and reading from it what a page may show. */
import { performance } from "node:perf_hooks";
import { createRandom, type Random } from "../../app/analysis/random.ts";
import type { Figure, Filter, Population } from "../../app/disclosure/population.ts";
import { planRelease } from "../../app/disclosure/release-plan.ts";
import { releaseFor } from "../../app/disclosure/released.ts";
import type { Row } from "./row.ts";

const size = { people: 5000, organizations: 150, teams: 400, constructs: 30, filters: 8 };
const pairs = [
  [0, 1],
  [0, 2],
  [1, 2],
  [3, 4],
  [4, 5],
  [6, 7],
] as const;

export async function bench(): Promise<Row[]> {
  const random = createRandom(6);
  const people = population(random);
  const figures = Array.from({ length: size.constructs }, (_, at) => construct(`construct ${at}`, random));
  const before = process.cpuUsage();
  const [wall, plan] = timed(() => planRelease({ people, figures, k: 5, withheld: new Set() }));
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const reads = Array.from({ length: 7 }, () => {
    const stored = JSON.stringify(plan);
    return timed(() => {
      const release = releaseFor(JSON.parse(stored), { kind: "host" });
      for (const { id } of figures) for (const group of plan.groups) release.letter(id, group);
    })[0];
  });
  const page = 1000 * reads.sort((a, b) => a - b)[3]!;
  const note = `${size.people} people, ${size.organizations} organizations, ${size.teams} teams, ${size.filters} filters, ${pairs.length} pairs`;
  return [
    {
      name: `plan of a wave, ${size.constructs} constructs`,
      median: wall,
      unit: "s",
      target: "<= 60 s",
      met: wall <= 60,
      note: `${note}; once; ${seconds.toFixed(1)} s of processor`,
    },
    {
      name: "reading a stored plan and asking for every cell of it",
      median: page,
      unit: "ms",
      target: "<= 5 ms",
      met: page <= 5,
    },
  ];
}

function timed<T>(work: () => T): [number, T] {
  const start = performance.now();
  const result = work();
  return [(performance.now() - start) / 1000, result];
}

function population(random: Random): Population {
  const teams = Array.from({ length: size.teams }, (_, at) => ({
    key: `team ${at}`,
    organization: at % size.organizations,
  }));
  const team = Int32Array.from({ length: size.people }, () => Math.floor(random() * size.teams));
  return {
    n: size.people,
    organization: team.map((at) => teams[at]!.organization),
    organizations: Array.from({ length: size.organizations }, (_, at) => `organization ${at}`),
    team,
    teams,
    folded: new Set(),
    filters: Array.from({ length: size.filters }, (_, at) => filter(`filter ${at}`, random)),
    pairs,
  };
}

/** Some values have many people, some few; one in twenty did not say. */
function filter(id: string, random: Random): Filter {
  const values = ["a", "b", "c", "d", "e"];
  const of = Int32Array.from({ length: size.people }, () =>
    random() < 0.05 ? -1 : Math.floor(values.length * random() ** 1.5),
  );
  return { id, values, of };
}

/** The mean of three answers from 1 to 7; one in twelve has none. */
function construct(id: string, random: Random): Figure {
  const answer = () => 1 + Math.floor(random() * 7);
  const values = Float64Array.from({ length: size.people }, () =>
    random() < 1 / 12 ? Number.NaN : (answer() + answer() + answer()) / 3,
  );
  return { id, values, min: 1, max: 7 };
}
