/**
 * When the log of an SQLite file is brought into the file. SQLite would do it within whichever commit comes next, on the thread that also
 * answers requests; here a thread of its own does.
 */
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";

/** Plain JavaScript, found from the project's root like the migrations: sources and bundle run the same file. */
const thread = "db/checkpoint-sqlite.thread.js";

/** So many changes are about as many pages, 16 MB: twice what SQLite waits for by itself, for pages that change often are then written once. */
const changesWaitedFor = 2_000;
/** A commit writes its pages of indexes and the root of its tables too, however little it changes. */
const ofEachCommit = 4;

export type Checkpoints = {
  /** To be told of every commit. @param changes rows that were changed since the file was opened */
  committed(changes: number): void;
  /** Resolves when the thread is not at work. It begins nothing while the caller has its turn to write. */
  quiet(): Promise<void>;
  close(): Promise<void>;
};

/** @param inTurn runs some work while nothing of this process writes */
export function checkpointsOf(
  file: string,
  inTurn: (work: () => Promise<void>) => Promise<void>,
): Checkpoints {
  let worker: Worker | undefined;
  let step: Promise<void> = Promise.resolve();
  let isUnderWay = false;
  let isClosed = false;
  let before = 0;
  let commits = 0;

  async function ask(way: "PASSIVE" | "RESTART"): Promise<void> {
    if (isClosed) return;
    worker ??= new Worker(resolve(thread), { workerData: resolve(file), execArgv: [] });
    const asked = worker;
    asked.unref();
    await new Promise<void>((done) => {
      const settle = () => {
        asked.off("message", settle);
        asked.off("error", lost);
        asked.off("exit", settle);
        done();
      };
      // The log is whole without it. It is tried again after as many changes, and in a far larger log SQLite does it by itself.
      const lost = () => {
        if (worker === asked) worker = undefined;
        settle();
      };
      asked.once("message", settle).once("error", lost).once("exit", settle);
      asked.postMessage(way);
    });
  }

  /** Most of it beside those who write; then the rest, while they wait, so that the log begins anew instead of growing for as long as somebody writes. */
  async function bringIn(): Promise<void> {
    step = ask("PASSIVE");
    await step;
    await inTurn(() => {
      step = ask("RESTART");
      return step;
    });
  }

  return {
    committed(changes) {
      commits += 1;
      if (isUnderWay || changes - before + commits * ofEachCommit < changesWaitedFor) return;
      isUnderWay = true;
      before = changes;
      commits = 0;
      void bringIn().finally(() => {
        isUnderWay = false;
      });
    },
    quiet: () => step,
    async close() {
      isClosed = true;
      await step;
      await worker?.terminate();
    },
  };
}
