/**
 * Copies the SQLite file `from` to `part` while others write, and opens the copy before it counts: workerData { from, part }. In a thread,
 * because checking a large copy takes seconds.
 */
import { rmSync } from "node:fs";
import { workerData } from "node:worker_threads";
import SqliteFile from "better-sqlite3";

const { from, part } = workerData;

const source = new SqliteFile(from, { readonly: true, fileMustExist: true });
try {
  await source.backup(part);
  const copy = new SqliteFile(part, { fileMustExist: true });
  // One file, without a log beside it.
  copy.pragma("journal_mode = DELETE");
  const [{ integrity_check: verdict }] = copy.pragma("integrity_check");
  const { n } = copy.prepare("select count(*) as n from applied_migration").get();
  copy.close();
  if (verdict !== "ok" || n === 0) throw new Error("the copy is damaged");
} finally {
  source.close();
  for (const ending of ["-wal", "-shm", "-journal"]) rmSync(`${part}${ending}`, { force: true });
}
