/** `npm start`: everything from a fresh clone to a served app. `npm run dev`: the same with live reloading. */
import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./setup/built.js";
import { ensureInstalled } from "./setup/installed.js";

ensureInstalled();
if (process.argv.includes("--dev")) {
  const dev = spawn(process.execPath, ["node_modules/@remix-run/dev/dist/cli.js", "vite:dev"], {
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => dev.kill(signal));
  dev.on("exit", (code) => process.exit(code ?? 0));
} else {
  ensureBuilt();
  process.env.NODE_ENV = "production";
  await import(pathToFileURL("build/server/index.js").href);
}
