/**
 * Rewrites the SQLite file named by workerData. VACUUM writes every table anew by its key, which is random, on pages without free space;
 * the checkpoint brings that into the file and cuts the log to nothing. Waiting inside SQLite is right here: no request waits with it.
 */
import { workerData } from "node:worker_threads";
import SqliteFile from "better-sqlite3";

const patienceMs = 60_000;

const file = new SqliteFile(workerData, { timeout: patienceMs, fileMustExist: true });
try {
  file.pragma("secure_delete = ON");
  file.exec("VACUUM");
  const [{ busy }] = file.pragma("wal_checkpoint(TRUNCATE)");
  if (busy !== 0) throw new Error("the log could not be cut: a reader held on to it");
} finally {
  file.close();
}
