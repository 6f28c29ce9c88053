/** The whole analysis of a large wave: time, memory, growth with the respondents; and reliability beside psych::alpha. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { constructQuality } from "../../app/analysis/psychometrics/construct-quality.ts";
import { createRandom } from "../../app/analysis/random.ts";
import { median } from "./measured-server.ts";
import { writeCsv } from "./numbers.ts";
import { type Peer, processorSeconds, timed, told } from "./peers.ts";
import type { Row } from "./row.ts";
import { itemsOf, type StudyFigures } from "./whole-study.ts";

const sizes = [9000, 18_000, 36_000, 360_000];
const psych: Peer = { name: "psych::alpha", script: "alpha-psych.R" };

export async function bench(): Promise<Row[]> {
  const figures: StudyFigures[] = [];
  for (const n of sizes) figures.push(await inOwnProcess(n));
  return [...figures.flatMap(rowsOf), growth(figures), ...reliability()];
}

/** Each size in a process of its own, so that its peak of memory is its own. */
async function inOwnProcess(n: number): Promise<StudyFigures> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ["--import", "tsx", "scripts/bench/whole-study.ts", `${n}`]);
  return JSON.parse(stdout);
}

function rowsOf({ n, seconds, processor, megabytes, loaded }: StudyFigures): Row[] {
  const name = `whole study, ${n} respondents x 120 items`;
  const isMeasured = n === 36_000;
  return [
    {
      name,
      median: processor,
      unit: "s",
      ...(isMeasured && { target: "<= 20 s", met: processor <= 20 }),
      note: `of one core; ${seconds.toFixed(1)} s by the clock`,
    },
    {
      name: `${name}: memory`,
      median: megabytes,
      unit: "MB",
      ...(isMeasured && { target: "<= 400 MB", met: megabytes <= 400 }),
      note: `peak of the process; ${loaded.toFixed(0)} MB of it before the analysis, program and answers`,
    },
  ];
}

function growth(figures: StudyFigures[]): Row {
  const at = (n: number) => figures.find((one) => one.n === n)!.processor;
  const ratio = at(360_000) / at(36_000);
  return {
    name: "ten times the respondents: time ratio",
    median: ratio,
    unit: "x",
    target: "<= 11 x",
    met: ratio <= 11,
    note: "linear is at most 10",
  };
}

function reliability(): Row[] {
  const items = itemsOf(36_000, 100, createRandom(5));
  const constructs = Array.from({ length: 20 }, (_, c) => items.slice(5 * c, 5 * c + 5));
  const own = median(
    Array.from({ length: 5 }, () =>
      processorSeconds(() => {
        for (const one of constructs) constructQuality(one);
      }),
    ),
  );
  const folder = mkdtempSync(join(tmpdir(), "gemba-bench-"));
  const file = join(folder, "items.csv");
  writeCsv(file, items);
  const found = timed(psych, file);
  rmSync(folder, { recursive: true, force: true });
  const note = `own ${own.toFixed(2)} s for 20 constructs of five items; ${told([{ peer: psych, found }])}`;
  const name = "reliability tables, 36000 x 100: times psych::alpha";
  if (!("seconds" in found)) return [{ name, median: own, unit: "s", note }];
  const ratio = found.seconds / own;
  return [{ name, median: ratio, unit: "x", target: ">= 20 x", met: ratio >= 20, note }];
}
