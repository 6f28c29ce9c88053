/** One analysis of so many respondents, in a process of its own: `node --import tsx scripts/bench/whole-study.ts 36000` prints its figures. */
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { analyseStudy } from "../../app/analysis/analyse-study.ts";
import { byteColumn } from "../../app/analysis/byte-column.ts";
import { createRandom, normal, type Random } from "../../app/analysis/random.ts";
import type { ConstructColumns, StudyData } from "../../app/analysis/study-data.ts";
import { ordinalMetrics } from "./numbers.ts";

/** `loaded`: megabytes before the analysis; `megabytes`: peak of the process; `processor`: seconds of one core. */
export type StudyFigures = {
  n: number;
  seconds: number;
  processor: number;
  megabytes: number;
  loaded: number;
};

const constructs = 24;
const itemsEach = 5;

/** Answers from 1 to 7, five columns in a row sharing a source, one in twenty missing. */
export function itemsOf(n: number, count: number, random: Random): Float64Array[] {
  const columns = Array.from({ length: count }, () => new Float64Array(n));
  for (let i = 0; i < n; i++) {
    let shared = 0;
    for (const [j, column] of columns.entries()) {
      if (j % itemsEach === 0) shared = normal(random);
      const answer = Math.round(4 + shared + 1.1 * normal(random));
      column[i] = random() < 0.05 ? Number.NaN : Math.max(1, Math.min(7, answer));
    }
  }
  return columns;
}

export function study(n: number, random: Random): StudyData {
  const organizations = Array.from({ length: n / 120 }, (_, o) => `organization ${o}`);
  const teams = organizations.flatMap((_, o) =>
    [0, 1, 2].map((t) => ({ key: `team ${o} ${t}`, organization: o })),
  );
  const team = Int32Array.from({ length: n }, () => Math.floor(random() * teams.length));
  return {
    n,
    organization: team.map((at) => teams[at]!.organization),
    team,
    organizations,
    teams,
    metrics: ordinalMetrics(n, random).map((values, j) => ({
      id: `metric_${j}`,
      axis: j < 2 ? "throughput" : "stability",
      levels: 6,
      values,
    })),
    raw: [{ id: "percent", values: Float64Array.from({ length: n }, () => Math.round(100 * random())) }],
    context: [],
    phase: new Int32Array(n).fill(-1),
    parents: {},
    constructs: Array.from(
      { length: constructs },
      (_, c): ConstructColumns => ({
        id: `construct_${c}`,
        role: "capability",
        minAnswered: "half",
        shared: false,
        adaptive: false,
        min: 1,
        max: 7,
        items: itemsOf(n, itemsEach, random).map((values, i) => ({
          id: `item_${c}_${i}`,
          overlaps: [],
          answers: byteColumn(values),
        })),
      }),
    ),
  };
}

function figures(n: number): StudyFigures {
  const data = study(n, createRandom(7));
  const loaded = process.memoryUsage().rss / 2 ** 20;
  const [start, before] = [performance.now(), process.cpuUsage()];
  analyseStudy(data, { unit: "respondent", k: 3, seed: 1, tieOrders: 20, draws: 200 });
  const { user, system } = process.cpuUsage(before);
  return {
    n,
    seconds: (performance.now() - start) / 1000,
    processor: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
    loaded,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  console.log(JSON.stringify(figures(Number(process.argv[2]))));
