/** A worker for the tests of the pool: does what its job says. */
import type { Assignment } from "../../../../app/platform/workers.server.ts";

export type Job = { double: number } | { fail: string } | { leave: true } | { forever: true };

export default async function work({ job, port }: Assignment<Job, number>): Promise<number> {
  if ("fail" in job) throw new RangeError(job.fail);
  if ("leave" in job) process.exit(7);
  if ("forever" in job) {
    port.postMessage(0);
    for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
  }
  port.postMessage(0.5);
  return job.double * 2;
}
