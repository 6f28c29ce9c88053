/** Processes of their own that work as a server does, to be killed in the middle of it. Real ones, real SIGKILL. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";
import type { RunningApp } from "../../app/platform/context.server.ts";

/** @param file of test/setup: what the process does, on the app's database, until it is killed */
export function started(
  app: RunningApp,
  file: string,
  environment: Record<string, string> = {},
): ChildProcess {
  const env = { ...process.env, DATA_DIR: app.env.DATA_DIR, LOG_LEVEL: "silent", ...environment };
  const script = ["--import", "tsx", `test/setup/${file}`];
  const child = spawn(process.execPath, script, { stdio: ["ignore", "pipe", "inherit"], env });
  // Unread, it would stop when the pipe is full.
  child.stdout.resume();
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}

export async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}
