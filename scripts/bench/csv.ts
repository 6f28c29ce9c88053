/** How long a wide CSV of 36,000 responses x 80 items takes, what memory, and whether anybody has to wait for it. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { openDatabase } from "../../db/door.server.ts";
import { insertOrganizations } from "../../db/queries/participants.ts";
import { insertResponses } from "../../db/queries/responses.ts";
import { insertStudy } from "../../db/queries/studies.ts";
import { insertWave } from "../../db/queries/waves.ts";
import { organizationRow, responseRow, studyRow, waveRow } from "../../test/builders/database.ts";
import type { HandOverFigures, WriterFigures } from "./csv-hand-over.ts";
import { answersOf, items, organizations, people } from "./csv-instrument.ts";
import { median } from "./measured-server.ts";
import type { Row } from "./row.ts";

const rounds = 5;
/** The same table from LimeSurvey, on the machine the target was set on. */
const limeSurveySeconds = 21.4;

/** Each round is a process of its own, so that none profits from the one before. */
export async function bench(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "gemba-bench-"));
  try {
    await fill(folder);
    const own: HandOverFigures[] = [];
    const writers: WriterFigures[] = [];
    for (let round = 0; round < rounds; round++) {
      own.push(await child<HandOverFigures>(folder));
      writers.push(await child<WriterFigures>(folder, "writers"));
    }
    return rowsOf(own, writers);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsOf(own: HandOverFigures[], writers: WriterFigures[]): Row[] {
  const seconds = median(own.map((each) => each.seconds));
  const megabytes = median(own.map((each) => each.megabytes));
  const hold = Math.max(...own.map((each) => each.longestHoldMs));
  const size = Math.round((own[0]?.bytes ?? 0) / 2 ** 20);
  return [
    {
      name: `wide CSV, ${people} responses x ${items} items`,
      median: seconds,
      unit: "s",
      target: "at most 2 s",
      met: seconds <= 2,
      note: `${size} MB; LimeSurvey ${limeSurveySeconds} s, ${Math.round(limeSurveySeconds / seconds)} times as long`,
    },
    {
      name: "its memory above idle",
      median: megabytes,
      unit: "MB",
      target: "at most 120 MB",
      met: megabytes <= 120,
    },
    {
      name: "longest hold of the event loop meanwhile (worst round)",
      median: hold,
      unit: "ms",
      target: "at most 50 ms",
      met: hold <= 50,
    },
    {
      name: "the same cells by csv-stringify, times a plain join",
      median: median(writers.map(({ general, joined }) => general / joined)),
      unit: "x",
      note: `csv-stringify ${median(writers.map(({ general }) => general)).toFixed(2)} s: why the wide table writes its own rows`,
    },
  ];
}

async function child<Figures>(folder: string, ...mode: string[]): Promise<Figures> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "scripts/bench/csv-hand-over.ts", ...mode],
    { env: { ...process.env, DATA_DIR: folder }, maxBuffer: 2 ** 20 },
  );
  return JSON.parse(stdout);
}

async function fill(folder: string): Promise<void> {
  const database = await openDatabase({ file: join(folder, "gemba.db") });
  await database.migrate();
  const study = studyRow({ slug: "bench", instrument_id: "bench-wide" });
  const wave = waveRow(study.id, { state: "closed" });
  const groups = Array.from({ length: organizations }, () => organizationRow(study.id));
  await database.write(async (tx) => {
    await insertStudy(tx, study);
    await insertWave(tx, wave);
    await insertOrganizations(tx, groups);
  });
  for (let from = 0; from < people; from += 1000) {
    const rows = Array.from({ length: 1000 }, (_, i) =>
      responseRow(wave, {
        organization_id: groups[(from + i) % organizations]?.id ?? null,
        answers: answersOf(from + i),
      }),
    );
    await database.write((tx) => insertResponses(tx, rows));
  }
  await database.close();
}
