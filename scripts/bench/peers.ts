/** Programs that others wrote, measured by the processor, so that what else runs on the machine does not count; as far as they are installed (Debian: r-cran-fastcluster r-cran-psych python3-scipy python3-sklearn). */
import { spawnSync } from "node:child_process";
import { freemem } from "node:os";
import { fileURLToPath } from "node:url";

/** Debian's own Python has Debian's packages; another one may come first on the path. */
const programs = { R: "Rscript", py: "/usr/bin/python3" };
const mostSeconds = 1200;

export type Peer = { name: string; script: string; arguments?: string[]; gigabytes?: number };
export type Timed = { seconds: number } | { absent: string };

/** Seconds of the processor that the peer took on a file, or why it did not run. */
export function timed({ script, arguments: more = [], gigabytes = 1 }: Peer, file: string): Timed {
  if (freemem() < (gigabytes + 1) * 2 ** 30) return { absent: `needs ${gigabytes} GB of free memory` };
  const program = script.endsWith(".R") ? programs.R : programs.py;
  const path = fileURLToPath(new URL(`peers/${script}`, import.meta.url));
  const env = { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" };
  const { status, stdout, signal } = spawnSync(program, [path, file, ...more], {
    env,
    encoding: "utf8",
    timeout: 1000 * mostSeconds,
  });
  if (signal !== null) return { absent: `took over ${mostSeconds} s or was ended` };
  return status === 0 ? { seconds: Number(stdout) } : { absent: "not installed" };
}

/** One line for a note: who took how long, or why not. */
export function told(all: { peer: Peer; found: Timed }[]): string {
  const words = (found: Timed) => ("seconds" in found ? `${found.seconds.toFixed(2)} s` : found.absent);
  return all.map(({ peer, found }) => `${peer.name} ${words(found)}`).join(", ");
}

/** Seconds of the fastest that ran; null when none did. */
export function fastest(all: { found: Timed }[]): number | null {
  const seconds = all.flatMap(({ found }) => ("seconds" in found ? [found.seconds] : []));
  return seconds.length > 0 ? Math.min(...seconds) : null;
}

/** Seconds of the processor for some work of our own. */
export function processorSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
