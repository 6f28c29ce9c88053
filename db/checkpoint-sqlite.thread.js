/**
 * Brings the log of the SQLite file named by workerData into the file, as often as it is asked to and in the way that the message names. It
 * writes thousands of pages and waits for the disk twice: requests must not wait for that. Answers whether all of the log is in the file.
 */
import { parentPort, workerData } from "node:worker_threads";
import SqliteFile from "better-sqlite3";

const file = new SqliteFile(workerData, { timeout: 2_000, fileMustExist: true });
// What was deleted is overwritten in the pages that come from the log; nothing is deleted here.
file.pragma("synchronous = FULL");
parentPort?.on("message", (/** @type {"PASSIVE" | "RESTART"} */ way) => {
  const [{ busy, log, checkpointed }] = file.pragma(`wal_checkpoint(${way})`);
  parentPort?.postMessage(busy === 0 && log === checkpointed);
});
