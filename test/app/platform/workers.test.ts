/** Worker threads: results, progress, errors, death and abort. */
import { expect, onTestFinished, test } from "vitest";
import { createWorkers, WorkerLost } from "../../../app/platform/workers.server.ts";
import type { Job } from "./workers/worker.ts";
import file from "./workers/worker.ts?thread";

function workers() {
  const made = createWorkers();
  onTestFinished(() => made.close());
  return made;
}

test("a result comes back, and progress before it", async () => {
  const seen: number[] = [];
  const result = await workers().run<Job, number, number>(
    file,
    { double: 21 },
    { onProgress: (p) => seen.push(p) },
  );
  expect(result).toBe(42);
  expect(seen).toEqual([0.5]);
});

test("an error thrown by the work reaches the caller as it was", async () => {
  const failing = workers().run<Job, number, number>(file, { fail: "rows differ in length" });
  await expect(failing).rejects.toThrow(new RangeError("rows differ in length"));
});

test("a thread that dies is told apart from an error, and the next work gets a new one", async () => {
  const pool = workers();
  await expect(pool.run<Job, number, number>(file, { leave: true })).rejects.toBeInstanceOf(WorkerLost);
  expect(await pool.run<Job, number, number>(file, { double: 1 })).toBe(2);
});

test("an abort ends a thread that never yields", async () => {
  const abort = new AbortController();
  const endless = workers().run<Job, number, number>(
    file,
    { forever: true },
    { signal: abort.signal, onProgress: () => abort.abort() },
  );
  await expect(endless).rejects.toMatchObject({ name: "AbortError" });
});

test("work is not begun for a signal that is aborted already", async () => {
  const never = workers().run<Job, number, number>(file, { leave: true }, { signal: AbortSignal.abort() });
  await expect(never).rejects.toMatchObject({ name: "AbortError" });
});

test("closing rejects the work under way", async () => {
  const pool = createWorkers();
  let endless: Promise<number> = Promise.resolve(0);
  await new Promise<void>((begun) => {
    endless = pool.run<Job, number, number>(file, { forever: true }, { onProgress: () => begun() });
  });
  const rejected = expect(endless).rejects.toThrow();
  await pool.close();
  await rejected;
});
