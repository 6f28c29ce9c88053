/**
 * Everything of a study that goes from one installation to another, table by table, and nothing that leads to a person: no invitation, recipient,
 * draft, roster, receipt or account. What a table holds is read off its columns, so that a new column goes along by itself.
 */
import { and, asc, eq, getTableColumns, gt, inArray, isNull, or } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Read, Tx } from "../database.ts";
import { jsonText } from "../dialect.ts";
import { analysisRun } from "../schema/analysis-run.ts";
import { measuredFigure } from "../schema/measured.ts";
import { participationSnapshot } from "../schema/participation.ts";
import { releasePlan } from "../schema/release-plan.ts";
import { answerImport, comment, response } from "../schema/response.ts";
import { organization, service, stepList, study, team, wave } from "../schema/study.ts";
import { inChunks } from "./in-chunks.ts";

/** In an order in which each row finds what it names. */
const tables = {
  study,
  wave,
  organization,
  team,
  service,
  step_list: stepList,
  participation_snapshot: participationSnapshot,
  measured_figure: measuredFigure,
  answer_import: answerImport,
  response,
  comment,
  release_plan: releasePlan,
  analysis_run: analysisRun,
};
export type ArchivedTable = keyof typeof tables;
export const archivedTables = Object.keys(tables) as ArchivedTable[];
export type ArchivedRow = Record<string, unknown>;

/** What would lead to a person, or to an organization of this installation alone. */
const leftOut: Partial<Record<ArchivedTable, readonly string[]>> = {
  study: ["host_id"],
  organization: ["registered_id"],
  team: ["standing_id"],
  response: ["receipt_hash"],
};

/** Which table a column names a row of. */
export const namedBy: Record<string, ArchivedTable> = {
  study_id: "study",
  wave_id: "wave",
  organization_id: "organization",
  team_id: "team",
  service_id: "service",
  import_id: "answer_import",
};

/** The name of a row within its table. */
export function keyColumn(name: ArchivedTable): string {
  return Object.entries(getTableColumns(tables[name])).find(([, column]) => column.primary)?.[0] ?? "id";
}

/** So many rows are read at once that nobody waits for it: those of the last ones are long. */
const rowsPerChunk = (name: ArchivedTable) => (name === "release_plan" || name === "analysis_run" ? 1 : 100);

/** Rows of one table that belong to the study, by key, each as the text of a JSON object: answers that count, and runs that are done. */
export async function* archivedRows(
  db: Read,
  name: ArchivedTable,
  studyId: string,
): AsyncGenerator<string[]> {
  const table = tables[name] as typeof wave;
  const columns: Record<string, AnySQLiteColumn> = getTableColumns(table);
  const key = columns[keyColumn(name)] ?? table.id;
  const ofStudy = name === "study" ? eq(study.id, studyId) : eq(table.study_id, studyId);
  const asked = Object.fromEntries(
    Object.entries(columns).map(([column, of]) => [column, of.dataType === "json" ? jsonText(of) : of]),
  );
  for (let after = ""; ; ) {
    const rows: ArchivedRow[] = await db
      .select(asked)
      .from(table)
      .where(and(ofStudy, gt(key, after), counting(db, name)))
      .orderBy(asc(key))
      .limit(rowsPerChunk(name));
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map((row) => written(name, columns, row));
    after = String(last[keyColumn(name)]);
  }
}

/** Long results are put together as the texts that they are: reading and writing them anew would hold up whoever asks for a page. */
function written(name: ArchivedTable, columns: Record<string, AnySQLiteColumn>, row: ArchivedRow): string {
  const members = Object.entries(columns).map(([column, { dataType }]) => {
    const value = leftOut[name]?.includes(column) ? null : row[column];
    const text = dataType === "json" && typeof value === "string" ? value : JSON.stringify(value);
    return `${JSON.stringify(column)}:${text}`;
  });
  return `{${members.join(",")}}`;
}

function counting(db: Read, name: ArchivedTable) {
  if (name === "answer_import") return eq(answerImport.state, "visible");
  if (name === "analysis_run") return eq(analysisRun.state, "done");
  if (name !== "response") return undefined;
  const visible = db
    .select({ id: answerImport.id })
    .from(answerImport)
    .where(eq(answerImport.state, "visible"));
  return or(isNull(response.import_id), inArray(response.import_id, visible));
}

/**
 * A row as it was written, or what is wrong with it. Instants come as ISO 8601.
 * @returns null for a row that is none of this table
 */
export function readArchivedRow(name: ArchivedTable, written: ArchivedRow): ArchivedRow | null {
  const columns = Object.entries(getTableColumns(tables[name]));
  if (Object.keys(written).some((given) => !columns.some(([column]) => column === given))) return null;
  const row: ArchivedRow = {};
  for (const [column, definition] of columns) {
    const { notNull, hasDefault } = definition;
    const value = written[column];
    if (value === undefined && (hasDefault || !notNull)) continue;
    if (value === null || value === undefined) {
      if (notNull) return null;
      row[column] = null;
      continue;
    }
    if (leftOut[name]?.includes(column)) return null;
    const read = readValue(definition, value);
    if (read === null) return null;
    row[column] = read;
  }
  return row;
}

/** What either database takes in that column; null: it is no value of it. */
function readValue(column: AnySQLiteColumn, value: unknown): unknown {
  const { dataType, enumValues } = column;
  if (dataType === "date") return instant(value);
  if (dataType === "json") return value;
  if (typeof value !== dataType) return null;
  if (typeof value === "string" && (value.includes("\u0000") || (enumValues && !enumValues.includes(value))))
    return null;
  if (typeof value === "number" && /int/.test(column.getSQLType()) && !Number.isInteger(value)) return null;
  return value;
}

function instant(value: unknown): Date | null {
  const at = typeof value === "string" ? new Date(value) : new Date(Number.NaN);
  return Number.isNaN(at.getTime()) ? null : at;
}

/** Whether one of the rows has the key of a row that is here. */
export async function anyKeyTaken(
  db: Read,
  name: ArchivedTable,
  rows: readonly ArchivedRow[],
): Promise<boolean> {
  const table = tables[name] as typeof wave;
  const columns: Record<string, AnySQLiteColumn> = getTableColumns(table);
  const key = columns[keyColumn(name)] ?? table.id;
  const given = rows.map((row) => row[keyColumn(name)]);
  const found = await db.select({ key }).from(table).where(inArray(key, given)).limit(1);
  return found.length > 0;
}

/** @returns false when a row breaks a rule of its table; then the transaction must be given up */
export async function insertArchivedRows(
  tx: Tx,
  name: ArchivedTable,
  rows: readonly ArchivedRow[],
): Promise<boolean> {
  const table = tables[name] as typeof wave;
  try {
    await inChunks(rows as (typeof wave.$inferInsert)[], (chunk) => tx.insert(table).values(chunk));
    return true;
  } catch (error) {
    if (breaksRule(error)) return false;
    throw error;
  }
}

/** A constraint, or a value that a column cannot hold: of SQLite, or PostgreSQL's classes 22 and 23. */
function breaksRule(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && /^(SQLITE_CONSTRAINT|SQLITE_MISMATCH|2[23][0-9A-Z]{3}$)/.test(String(error.code)))
    return true;
  return breaksRule(error.cause);
}
