/** Rewriting an SQLite file, in a thread of its own: on a large file it takes seconds, and requests must not wait for it. */
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";

/** Plain JavaScript, found from the project's root like the migrations: sources and bundle run the same file. */
const thread = "db/rewrite-sqlite.thread.js";

/** @throws Error when it could not be done: no room on the disk, or somebody held on to the log the whole time */
export function rewriteSqlite(file: string): Promise<void> {
  return new Promise((done, failed) => {
    const worker = new Worker(resolve(thread), { workerData: resolve(file), execArgv: [] });
    worker.once("error", failed);
    worker.once("exit", (code) =>
      code === 0 ? done() : failed(new Error("the thread that rewrites ended early")),
    );
  });
}
