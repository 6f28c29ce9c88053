/** Brings node_modules in step with the lock file; does nothing when they are. Node's own modules only: it runs before any install. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const stamp = "node_modules/.gemba-installed";

export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (!((major === 20 && minor >= 19) || major > 22 || (major === 22 && minor >= 12))) {
    stop(`Gemba needs Node 20.19 or newer of version 20, or 22.12 or newer; this is ${process.version}.`);
  }
  // The compiled database driver belongs to one version of Node.
  const wanted = createHash("sha256")
    .update(readFileSync("package-lock.json"))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log(
    "Installing the packages of package-lock.json (the first time also compiles the database driver: some minutes) ...",
  );
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: "inherit",
    shell: process.platform === "win32",
    // The tools that build the pages are needed too, whatever NODE_ENV says.
    env: { ...process.env, NODE_ENV: "development" },
  });
  if (npm.status !== 0) {
    stop(
      "The packages could not be installed. The database driver is compiled here: it needs python3, make and a C++ compiler (Debian: apt-get install python3 make g++).",
    );
  }
  writeFileSync(stamp, wanted);
}

/** @param {string} message */
export function stop(message) {
  console.error(message);
  process.exit(1);
}
