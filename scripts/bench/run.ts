/**
 * `npm run bench [name ...]`: how fast, against a peer or a limit, in the same run. Medians of at least five.
 * Absolute times depend on the machine; the ratios and the limits are what counts.
 */
import { ensureBuilt } from "../setup/built.js";
import type { Row } from "./row.ts";

const benches: Record<string, () => Promise<{ bench: () => Promise<Row[]> }>> = {
  ward: () => import("./ward.ts"),
  "ward-peers": () => import("./ward-peers.ts"),
  study: () => import("./study.ts"),
  csv: () => import("./csv.ts"),
  respondents: () => import("./respondents.ts"),
  responsiveness: () => import("./responsiveness.ts"),
  "release-plan": () => import("./release-plan.ts"),
  "study-list": () => import("./study-list.ts"),
  rosters: () => import("./rosters.ts"),
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(
    `There is no bench named ${unknown.join(", ")}. There are: ${Object.keys(benches).join(", ")}.`,
  );
  process.exit(1);
}

// Some measure the built server, as `npm start` serves it: this one, not the one of some days ago.
ensureBuilt();
let missed = 0;
for (const name of names.length > 0 ? names : Object.keys(benches)) {
  const bench = await benches[name]?.();
  for (const row of (await bench?.bench()) ?? []) {
    const verdict = row.met === undefined ? "" : row.met ? "met" : "MISSED";
    if (row.met === false) missed++;
    const value = `${Number(row.median.toPrecision(4))} ${row.unit}`;
    console.log(
      `${name.padEnd(15)}${row.name.padEnd(62)}${value.padStart(14)}  ${(row.target ?? "").padEnd(18)}${verdict}`,
    );
    if (row.note) console.log(`${" ".repeat(15)}  ${row.note}`);
  }
}
process.exitCode = missed === 0 ? 0 : 1;
