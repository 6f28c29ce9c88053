/** Worker threads for work that would hold up the event loop. What the work is, its own file says; this one starts, watches and ends it. */
import { availableParallelism } from "node:os";
import { MessageChannel, receiveMessageOnPort } from "node:worker_threads";
import Piscina from "piscina";

/** What the default export of a worker's file is called with. */
export type Assignment<Job, Progress> = {
  job: Job;
  /** Posts plain data to whoever asked. */
  port: { postMessage(progress: Progress): void };
};

type Watch<Progress> = {
  onProgress?: (progress: Progress) => void;
  /** Ends the thread when aborted. */
  signal?: AbortSignal;
};

export type Workers = {
  /**
   * Runs the default export of a file imported with `?thread`.
   * @param job plain data: it is copied
   * @throws what the work throws; an AbortError after an abort; WorkerLost when the thread died
   */
  run<Job, Progress, Result>(file: string, job: Job, watch?: Watch<Progress>): Promise<Result>;
  /** Ends all threads; work under way is rejected. */
  close(): Promise<void>;
};

/** The thread ended before its work did: out of memory, killed, or it left by itself. */
export class WorkerLost extends Error {
  override readonly name = "WorkerLost";
}

/** No thread is started before the first work arrives. */
export function createWorkers(): Workers {
  const pools = new Map<string, Piscina>();
  const poolOf = (file: string) => {
    const known = pools.get(file);
    if (known) return known;
    const pool = new Piscina({
      filename: file,
      // One core stays with the requests.
      maxThreads: Math.max(1, availableParallelism() - 1),
      idleTimeout: 30_000,
      // From sources, in development and tests, the thread must learn TypeScript first.
      execArgv: file.endsWith(".ts") ? ["--import", "tsx"] : [],
    });
    // A thread that dies idle is replaced by the next work; without a listener it would end the process.
    pool.on("error", () => {});
    pools.set(file, pool);
    return pool;
  };

  return {
    async run(file, job, { onProgress, signal } = {}) {
      signal?.throwIfAborted();
      const { port1, port2 } = new MessageChannel();
      if (onProgress) port1.on("message", onProgress);
      try {
        return await poolOf(file).run(
          { job, port: port2 },
          { transferList: [port2], ...(signal && { signal }) },
        );
      } catch (error) {
        throw isLostThread(error)
          ? new WorkerLost("the worker thread ended before its work", { cause: error })
          : error;
      } finally {
        // The result travels by another way and may overtake the last words about progress.
        for (let last = receiveMessageOnPort(port1); last; last = receiveMessageOnPort(port1)) {
          onProgress?.(last.message);
        }
        port1.close();
      }
    },
    close: async () => {
      const all = [...pools.values()];
      pools.clear();
      await Promise.all(all.map((pool) => pool.destroy()));
    },
  };
}

function isLostThread(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return (
    code === "ERR_WORKER_OUT_OF_MEMORY" ||
    /worker exited with code|terminating worker thread/i.test(error.message)
  );
}
