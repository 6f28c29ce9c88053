/** Takes a study in that another installation handed over: checked from end to end first, then stored in one transaction, all or nothing. */
import { studyById, studyBySlug } from "../../../db/queries/studies.ts";
import {
  type ArchivedRow,
  type ArchivedTable,
  anyKeyTaken,
  insertArchivedRows,
  keyColumn,
  namedBy,
  readArchivedRow,
} from "../../../db/queries/study-archive.ts";
import type { App } from "../../platform/app.ts";
import { placeQuestionnaire, stateOfQuestionnaire } from "../../platform/questionnaire-files.server.ts";
import { AppError } from "../../shared/errors.ts";
import { audit, type Doer } from "../audit.server.ts";
import type { Transaction } from "../respond-draft.server.ts";
import { checkRows } from "./archived-study.ts";
import { type ArchiveFile, type ArchiveLine, archiveLines, broken } from "./read-archive.server.ts";

export type ImportedStudy =
  | { status: "stored"; slug: string; rows: number }
  /** Its questionnaires are not here. Where they may be placed they lie in the folder now, to be locked and read, and then the study can come. */
  | { status: "questionnaires"; missing: string[] };

type Taking = {
  by: Doer;
  /** Into the folder of questionnaires. */
  mayPlace: boolean;
};

/**
 * Runs of an earlier engine come along as they are. Nobody hosts the study here until an operator says who.
 * @throws AppError bad-input for a file that is no whole archive, conflict when the study or its address is here already or another
 *   questionnaire has the name of one of its own (details: why); then nothing was stored
 */
export async function importStudy(
  app: App,
  file: ArchiveFile,
  { by, mayPlace }: Taking = { by: "command", mayPlace: true },
): Promise<ImportedStudy> {
  const checked = await check(app, file);
  const missing = [...new Set([...missingOf(app, checked.questionnaires, mayPlace), ...checked.notRead])];
  if (missing.length > 0) return { status: "questionnaires", missing };
  await app.write(async (tx) => {
    await requireRoom(tx, checked.study);
    const keys: Keys = new Map();
    for await (const [table, rows] of batches(archiveLines(file), keys)) await store(tx, table, rows);
    await audit(app, tx, { by, deed: "study.imported", studyId: checked.study.id });
  });
  return { status: "stored", slug: checked.study.slug, rows: checked.rows };
}

async function store(tx: Transaction, table: ArchivedTable, rows: readonly ArchivedRow[]): Promise<void> {
  if (await anyKeyTaken(tx, table, rows))
    throw new AppError("conflict", "archive.taken", {
      why: `a row of the table ${table} has the key of one that is here already: nothing was changed`,
    });
  if (!(await insertArchivedRows(tx, table, rows)))
    throw broken(`rows of the table ${table} break its rules`);
}

type Questionnaire = Extract<ArchiveLine, { questionnaire: unknown }>["questionnaire"];
type Keys = Map<ArchivedTable, Set<string>>;
type StudyKey = { id: string; slug: string };

async function check(app: App, file: ArchiveFile) {
  const questionnaires: Questionnaire[] = [];
  const keys: Keys = new Map();
  let study: StudyKey | null = null;
  let rows = 0;
  const check = checkRows(app, questionnaires);
  for await (const line of archiveLines(file)) {
    if ("questionnaire" in line) {
      if (study) throw broken("a questionnaire comes after the rows that need it");
      questionnaires.push(line.questionnaire);
      continue;
    }
    const row = checkedRow(line.table, line.row, keys);
    rows += 1;
    check.row(line.table, row);
    if (line.table === "study") study = { id: String(row.id), slug: String(row.slug) };
  }
  if (!study) throw broken("it holds no study");
  await requireRoom(app.read, study);
  return { questionnaires, study, rows, notRead: check.notRead() };
}

/** Nothing of the row leads out of the archive, and no key comes twice. */
function checkedRow(table: ArchivedTable, written: ArchivedRow, keys: Keys): ArchivedRow {
  const row = readArchivedRow(table, written);
  if (!row) throw broken(`a row is none of the table ${table}`);
  if (table === "study" && keys.has("study")) throw broken("it holds more than one study");
  if (table === "wave" && row.state === "open") throw broken("a wave of it is open");
  for (const [column, named] of Object.entries(namedBy)) {
    const value = row[column];
    const isOwn = column === keyColumn(table);
    if (typeof value === "string" && !(keys.get(named)?.has(value) ?? false))
      throw broken(`a row of the table ${table} names something that is not in it`);
    if (isOwn && value === undefined) throw broken(`a row of the table ${table} has no key`);
  }
  const own = keys.get(table) ?? new Set<string>();
  keys.set(table, own);
  const key = String(row[keyColumn(table)]);
  if (own.has(key)) throw broken(`the table ${table} holds a row twice`);
  own.add(key);
  return row;
}

/** Rows of one table after another, some at a time. */
async function* batches(
  lines: AsyncIterable<ArchiveLine>,
  keys: Keys,
): AsyncGenerator<[ArchivedTable, ArchivedRow[]]> {
  let table: ArchivedTable = "study";
  let rows: ArchivedRow[] = [];
  for await (const line of lines) {
    if ("questionnaire" in line) continue;
    if (line.table !== table || rows.length >= 200) {
      yield [table, rows];
      rows = [];
    }
    table = line.table;
    rows.push(checkedRow(line.table, line.row, keys));
  }
  yield [table, rows];
}

/** Looks at all of them before the first one is placed: what is refused leaves nothing behind. */
function missingOf({ env }: App, questionnaires: readonly Questionnaire[], mayPlace: boolean): string[] {
  const states = questionnaires.map((one) => ({ one, state: stateOfQuestionnaire(env, one) }));
  const nameOf = ({ id, version }: Questionnaire) => `${id} ${version}`;
  const refused = (wanted: string) => states.find(({ state }) => state === wanted)?.one;
  const other = refused("other");
  if (other)
    throw new AppError("conflict", "archive.otherQuestionnaire", {
      questionnaire: nameOf(other),
      why: `there is another questionnaire ${nameOf(other)} here: answers to one are no answers to the other`,
    });
  const bad = refused("broken");
  if (bad) throw broken(`the questionnaire ${nameOf(bad)} in it cannot be read`);
  const missing = states.filter(({ state }) => state === "missing").map(({ one }) => one);
  if (mayPlace) for (const one of missing) placeQuestionnaire(env, one);
  return missing.map(nameOf);
}

async function requireRoom(db: Transaction | App["read"], { id, slug }: StudyKey): Promise<void> {
  const here = (await studyById(db, id)) ?? (await studyBySlug(db, slug));
  if (here)
    throw new AppError("conflict", "archive.here", {
      study: here.slug,
      why: `the study ${here.slug} is here already: nothing was changed`,
    });
}
