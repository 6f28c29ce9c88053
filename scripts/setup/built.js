/** Builds the app when a source of the build has changed since the last one. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { stop } from "./installed.js";

const sources = [
  "app",
  "db",
  "public",
  "package-lock.json",
  "remix.config.js",
  "tsconfig.json",
  "vite.config.ts",
];
const stamp = "build/.gemba-built";

export function ensureBuilt() {
  const wanted = hashOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("Building the app ...");
  const build = spawnSync(
    process.execPath,
    ["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--logLevel", "warn"],
    {
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
      env: { ...process.env, NODE_ENV: "production" },
    },
  );
  if (build.status !== 0) stop(`${build.stderr}\nThe app could not be built.`);
  writeFileSync(stamp, wanted);
}

/** @param {string[]} paths */
function hashOf(paths) {
  const hash = createHash("sha256");
  /** @param {string} path */
  const add = (path) => {
    hash.update(`${path}\0`).update(readFileSync(path));
  };
  for (const path of paths) {
    if (path.includes(".")) add(path);
    else {
      const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      for (const file of files.map((entry) => `${entry.parentPath}/${entry.name}`).sort()) add(file);
    }
  }
  return hash.digest("hex");
}
