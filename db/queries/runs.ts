/** Analysis runs. Each is computed by the job of the same id; what is stored here, the holder of that job stores. */
import { and, asc, desc, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { SQLiteUpdateSetSource } from "drizzle-orm/sqlite-core";
import type { WaveChange } from "../../app/analysis/change/change-result.ts";
import type { UnitOfAnalysis } from "../../app/analysis/study-data.ts";
import type { StudyResult } from "../../app/analysis/study-result.ts";
import type { Read, Tx } from "../database.ts";
import { writtenJson } from "../dialect.ts";
import { analysisRun, type RunProgress } from "../schema/analysis-run.ts";
import { insertJobs } from "./jobs.ts";

/** A run without its result, which is large: resultOfRun. */
export type Run = Omit<typeof analysisRun.$inferSelect, "result">;
export type NewRun = typeof analysisRun.$inferInsert;

const { result: _large, ...columns } = getTableColumns(analysisRun);

/** Stores a run and, while it is to be computed, the job that does it. */
export async function insertRun(tx: Tx, row: NewRun): Promise<void> {
  await tx.insert(analysisRun).values(row);
  if (row.state !== "queued") return;
  const { id, study_id, created_at } = row;
  await insertJobs(tx, [{ id, kind: "analysis", study_id, created_at, due_at: created_at }]);
}

export async function runById(db: Read, runId: string): Promise<Run | undefined> {
  const [row] = await db.select(columns).from(analysisRun).where(eq(analysisRun.id, runId));
  return row;
}

/** What a finished run found; undefined while it has not. */
export async function resultOfRun(db: Read, runId: string): Promise<StudyResult | WaveChange | undefined> {
  const [row] = await db
    .select({ result: analysisRun.result })
    .from(analysisRun)
    .where(eq(analysisRun.id, runId));
  return row?.result ?? undefined;
}

/** Which run is looked for. `instrument`: what it scores, exactly as the run names it, so that no run over other questions is taken. */
export type WantedRun = { waveId: string; unit: UnitOfAnalysis; instrument: string };

/** The newest run of a wave by unit of analysis and questions scored, of those in one of the states (default: any). */
export async function latestRun(
  db: Read,
  { waveId, unit, instrument }: WantedRun,
  states?: Run["state"][],
): Promise<Run | undefined> {
  const [row] = await db
    .select(columns)
    .from(analysisRun)
    .where(
      and(
        eq(analysisRun.wave_id, waveId),
        eq(analysisRun.unit, unit),
        eq(analysisRun.instrument, instrument),
        states ? inArray(analysisRun.state, states) : undefined,
      ),
    )
    .orderBy(desc(analysisRun.created_at), desc(analysisRun.id))
    .limit(1);
  return row;
}

/** Of what has results, but none of this version of the analysis, neither finished nor on their way: wave, unit and what is scored. */
export async function runsOfOtherEngines(db: Read, engine: string) {
  const { study_id, wave_id, unit, instrument, state, engine_version } = analysisRun;
  const done = sql`max(case when ${state} = 'done' then 1 else 0 end)`;
  const current = sql`max(case when ${engine_version} = ${engine} and ${state} <> 'failed' then 1 else 0 end)`;
  return db
    .select({ study_id, wave_id, unit, instrument })
    .from(analysisRun)
    .groupBy(study_id, wave_id, unit, instrument)
    .having(sql`${done} = 1 and ${current} = 0`)
    .orderBy(asc(study_id), asc(wave_id), asc(unit));
}

/** Runs that wait or are under way, without their results, oldest first. */
export async function unfinishedRuns(db: Read): Promise<{ id: string; state: Run["state"] }[]> {
  return db
    .select({ id: analysisRun.id, state: analysisRun.state })
    .from(analysisRun)
    .where(inArray(analysisRun.state, ["queued", "running"]))
    .orderBy(asc(analysisRun.created_at), asc(analysisRun.id));
}

/** Says that somebody begins to work on it. */
export async function beginRun(tx: Tx, runId: string): Promise<void> {
  await change(tx, runId, { state: "running", progress: { step: "queued", share: 0 } });
}

export async function saveProgress(tx: Tx, runId: string, progress: RunProgress): Promise<void> {
  await change(tx, runId, { progress });
}

/** @param done `result`: a StudyResult or WaveChange as JSON, as the worker wrote it; reading and writing it again here would hold up every request */
export async function finishRun(
  tx: Tx,
  runId: string,
  done: { result: string; inputHash: string; now: Date },
): Promise<void> {
  await change(tx, runId, {
    state: "done",
    result: writtenJson(done.result),
    input_hash: done.inputHash,
    progress: { step: "done", share: 1 },
    finished_at: done.now,
  });
}

/** @param failure key of the page catalogue */
export async function failRun(tx: Tx, runId: string, failure: string, now: Date): Promise<void> {
  await change(tx, runId, { state: "failed", failure, finished_at: now });
}

/** It waits again. */
export async function requeueRun(tx: Tx, runId: string): Promise<void> {
  await change(tx, runId, { state: "queued", progress: { step: "queued", share: 0 } });
}

async function change(tx: Tx, runId: string, to: SQLiteUpdateSetSource<typeof analysisRun>): Promise<void> {
  await tx.update(analysisRun).set(to).where(eq(analysisRun.id, runId));
}
