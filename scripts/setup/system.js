/** What the tests need beside Node: a Chromium to look at pages with, a PostgreSQL to run the same queries on, a mailbox to read bounces from. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { stop } from "./installed.js";

/** @returns {string | undefined} path of a Chromium or Chrome */
export function findChromium() {
  const candidates = [
    process.env.CHROMIUM_PATH,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ];
  return candidates.find((path) => path && existsSync(path));
}

/** @returns {string | undefined} folder with initdb and pg_ctl */
export function findPostgres() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const candidates = [
    process.env.POSTGRES_BIN,
    ...versions.map((version) => `${debian}/${version}/bin`),
    "/usr/local/bin",
    "/usr/bin",
  ];
  return candidates.find((path) => path && existsSync(`${path}/initdb`) && existsSync(`${path}/postgres`));
}

/** @returns {string | undefined} path of Dovecot, the IMAP server */
export function findDovecot() {
  const candidates = [process.env.DOVECOT_PATH, "/usr/sbin/dovecot", "/usr/local/sbin/dovecot"];
  return candidates.find((path) => path && existsSync(path));
}

export function ensureSystem() {
  const missing = [
    ...(findChromium() ? [] : ["chromium"]),
    ...(findPostgres() ? [] : ["postgresql"]),
    ...(findDovecot() ? [] : ["dovecot-imapd"]),
  ];
  if (missing.length === 0) return;
  const debian = existsSync("/usr/bin/apt-get");
  if (!debian || process.getuid?.() !== 0) {
    stop(
      `The tests need ${missing.join(" and ")}. Install what is missing (Debian: sudo apt-get install ${missing.join(" ")}), ` +
        "or name it: CHROMIUM_PATH=/path/to/chromium, POSTGRES_BIN=/folder/with/initdb, DOVECOT_PATH=/path/to/dovecot.",
    );
  }
  console.log(`Installing ${missing.join(" and ")} from Debian's packages ...`);
  const options = {
    stdio: /** @type {const} */ (["ignore", "ignore", "inherit"]),
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update", "-qq"], options);
  const apt = spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], options);
  if (apt.status !== 0 || !findChromium() || !findPostgres() || !findDovecot())
    stop(`apt-get could not install ${missing.join(" and ")}.`);
}
