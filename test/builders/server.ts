/** The built server as a process of its own, on a free port with its own data folder. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type TestServer = {
  address: string;
  setupLink: string;
  dataFolder: string;
  process: ChildProcess;
  /** All it has printed: words for the operator, and the log. */
  output: () => string;
  log: () => string;
  /** Ends it and answers with its exit code; the data folder stays when `keepData`. */
  stop: (signal?: NodeJS.Signals, options?: { keepData?: boolean }) => Promise<number | null>;
};

export async function startServer(
  environment: Record<string, string> = {},
  dataFolder = mkdtempSync(join(tmpdir(), "gemba-server-")),
): Promise<TestServer> {
  const { DATABASE_URL: _sharedDatabase, ...inherited } = process.env;
  const child = spawn(process.execPath, ["build/server/index.js"], {
    env: {
      ...inherited,
      NODE_ENV: "production",
      PORT: "0",
      DATA_DIR: dataFolder,
      DEMO: "0",
      // Tests and measurements are faster than any hand, and all come from one address.
      ABUSE_CHECKS: "0",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let log = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    log += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  const found = await new Promise<RegExpMatchArray>((resolve, reject) => {
    const look = () => {
      const match = output.match(/open at {2}(\S+)[\s\S]*?(?:open with {2}(\S+)[\s\S]*?)?Ctrl\+C/);
      if (match) resolve(match);
    };
    child.stdout.on("data", look);
    void ended.then((code) => reject(new Error(`the server ended with ${code}\n${output}\n${log}`)));
  });
  return {
    address: found[1] ?? "",
    setupLink: found[2] ?? "",
    dataFolder,
    process: child,
    output: () => output,
    log: () => log,
    stop: async (signal = "SIGTERM", { keepData = false } = {}) => {
      child.kill(signal);
      const code = await ended;
      if (!keepData) rmSync(dataFolder, { recursive: true, force: true });
      return code;
    },
  };
}
