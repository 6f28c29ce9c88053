/** The built server as the benches see it: its event loop, its processor time, its memory. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startServer, type TestServer } from "../../test/builders/server.ts";

export type MeasuredServer = TestServer & {
  /** Milliseconds the event loop was late since the last call; `own`: the most, less what the thread waited for a processor meanwhile. */
  loopDelay: () => Promise<{ max: number; p99: number; own: number }>;
  /** Processor time of all its threads so far, in milliseconds. */
  cpu: () => number;
};

const ticksPerSecond = 100;

export async function startMeasuredServer(
  dataFolder: string,
  environment: Record<string, string> = {},
): Promise<MeasuredServer> {
  const file = join(dataFolder, "loop-delay.json");
  const server = await startServer(
    {
      ...environment,
      NODE_OPTIONS: `--import ${resolve("scripts/bench/loop-delay.js")}`,
      LOOP_DELAY_FILE: file,
      LOG_LEVEL: "info",
    },
    dataFolder,
  );
  return {
    ...server,
    loopDelay: async () => {
      rmSync(file, { force: true });
      server.process.kill("SIGUSR2");
      while (!existsSync(file) || readFileSync(file, "utf8") === "") await sleep(5);
      return JSON.parse(readFileSync(file, "utf8"));
    },
    cpu: () => {
      // Fields 14 and 15 of the kernel's line about the process; its name, in brackets, may hold spaces.
      const fields =
        readFileSync(`/proc/${server.process.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
      return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
    },
  };
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
