/**
 * All responses of a wave, a chunk at a time, on a connection of its own that can only read: for matrices and exports.
 * Needs no opened database, only its address, so it works in a worker thread too. Between chunks other work gets its turn.
 */
import { setImmediate as otherWork } from "node:timers/promises";
import SqliteFile from "better-sqlite3";
import pg from "pg";
import type { Answers } from "../app/instruments/answer.ts";
import type { KeyMetric } from "../app/instruments/schema.ts";
import { type DatabaseAddress, resolveAddress } from "./address.ts";

export type ResponseRow = Record<KeyMetric, number | null> & {
  id: string;
  organization_id: string | null;
  organization_name: string | null;
  team_id: string | null;
  team_name: string | null;
  language: string;
  mode: "web" | "import" | "simulated";
  consent_research: boolean;
  straight_lining: boolean;
  /** Third of the wave in which it was sent; null where it is not known or too few share it. */
  phase: "early" | "middle" | "late" | null;
  answers: Answers;
};

/** Small enough that reading and writing a chunk out never holds up a request. */
const rowsPerChunk = 500;

/**
 * The responses as they stand when the stream begins, by id; those of an import that is not visible are left out.
 * The connection is closed at the end, or when the reader stops early.
 * @param consentOnly only those whose person agreed that they are used for research
 */
export function streamResponses(
  database: DatabaseAddress,
  waveId: string,
  { consentOnly = false }: { consentOnly?: boolean } = {},
): AsyncIterable<ResponseRow[]> {
  const place = resolveAddress(database);
  return "postgres" in place
    ? postgresChunks(place.postgres, waveId, consentOnly)
    : sqliteChunks(place.file, waveId, consentOnly);
}

const columns = `r.id, r.organization_id, o.name as organization_name, r.team_id, t.name as team_name,
  r.lead_time, r.deployment_frequency, r.recovery_time, r.change_fail_rate, r.rework_rate,
  r.language, r.mode, r.consent_research, r.straight_lining, r.phase, r.answers`;
const tables = `response r
  left join organization o on o.id = r.organization_id
  left join team t on t.id = r.team_id`;
const counted =
  "(r.import_id is null or r.import_id in (select id from answer_import where state = 'visible'))";
const agreed = (consentOnly: boolean) => (consentOnly ? "and r.consent_research" : "");

type StoredOnSqlite = Omit<ResponseRow, "consent_research" | "straight_lining" | "answers"> & {
  consent_research: number;
  straight_lining: number;
  answers: string;
};

async function* sqliteChunks(
  file: string,
  waveId: string,
  consentOnly: boolean,
): AsyncGenerator<ResponseRow[]> {
  const connection = new SqliteFile(file, { readonly: true, timeout: 5_000 });
  try {
    // One statement is one snapshot, however long its reader takes.
    const stored = connection
      .prepare<[string], StoredOnSqlite>(
        `select ${columns} from ${tables} where r.wave_id = ? and ${counted} ${agreed(consentOnly)} order by r.id`,
      )
      .iterate(waveId);
    let chunk: ResponseRow[] = [];
    for (const row of stored) {
      const answers: Answers = JSON.parse(row.answers);
      chunk.push({
        ...row,
        answers,
        consent_research: row.consent_research === 1,
        straight_lining: row.straight_lining === 1,
      });
      if (chunk.length < rowsPerChunk) continue;
      yield chunk;
      chunk = [];
      await otherWork();
    }
    if (chunk.length > 0) yield chunk;
  } finally {
    connection.close();
  }
}

async function* postgresChunks(
  url: string,
  waveId: string,
  consentOnly: boolean,
): AsyncGenerator<ResponseRow[]> {
  const client = new pg.Client({
    connectionString: url,
    options: "-c default_transaction_read_only=on",
  });
  // A connection lost between two chunks is told by the next query; without a listener it would end the process.
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("begin isolation level repeatable read");
    let after = "";
    for (;;) {
      const { rows } = await client.query<ResponseRow>(
        `select ${columns} from ${tables}
         where r.wave_id = $1 and r.id > $2 and ${counted} ${agreed(consentOnly)} order by r.id limit ${rowsPerChunk}`,
        [waveId, after],
      );
      const last = rows.at(-1);
      if (!last) return;
      yield rows;
      after = last.id;
    }
  } finally {
    await client.end();
  }
}
