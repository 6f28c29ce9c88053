/** A private PostgreSQL cluster for the project "postgres": on the loopback, on a free port, gone after the tests. */
import { execFileSync } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findPostgres } from "../../scripts/setup/system.js";

declare module "vitest" {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const programs = findPostgres();
  if (!programs) throw new Error("PostgreSQL is missing: npm test says how to get it");
  const owner = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), "gemba-postgres-"));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const run = (program: string, ...args: string[]) =>
    // The server keeps an inherited output open; a pipe would never end.
    execFileSync(join(programs, program), args, {
      ...owner,
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });

  const data = join(folder, "data");
  const port = await freePort();
  run("initdb", "-D", data, "-A", "trust", "-U", "gemba", "--locale=C.UTF-8", "-E", "UTF8", "-N");
  const settings = [
    `-p ${port}`,
    "-c listen_addresses=127.0.0.1",
    "-c unix_socket_directories=",
    "-c fsync=off",
    "-c full_page_writes=off",
    "-c max_connections=200",
  ];
  run("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", settings.join(" "), "start");
  project.provide("databaseUrl", `postgres://gemba@127.0.0.1:${port}/postgres`);
  return () => {
    run("pg_ctl", "-D", data, "-m", "immediate", "stop");
    rmSync(folder, { recursive: true, force: true });
  };
}

/** PostgreSQL refuses to run as root: then as the user that Debian's package made. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
