/** `npm start`: everything from a fresh clone to a served app. `npm run dev`: the same with live reloading. */
import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./setup/built.js";
import { ensureInstalled } from "./setup/installed.js";

ensureInstalled();
// SIGTERM sent to npm ends npm and its shell but does not come this far: losing the parent has to tell.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, 500).unref();
}
if (process.argv.includes("--dev")) {
  const dev = spawn(process.execPath, ["node_modules/@remix-run/dev/dist/cli.js", "vite:dev"], {
    stdio: "inherit",
    env: { ...process.env, PLAYGROUND: process.env.PLAYGROUND ?? "1" },
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => dev.kill(signal));
  dev.on("exit", (code) => process.exit(code ?? 0));
} else {
  ensureBuilt();
  process.env.NODE_ENV = "production";
  await import(pathToFileURL("build/server/index.js").href);
}
