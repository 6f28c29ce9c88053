/** `npm run check`: format, lint, types, floors, unused code, questionnaires and unit tests, in two lanes. */
import { spawn } from "node:child_process";
import { ensureInstalled } from "./setup/installed.js";

ensureInstalled();
const bin = (/** @type {string} */ path) => ["node", `node_modules/${path}`];
const lanes = [
  [
    ["types", ...bin("typescript/bin/tsc"), "--noEmit"],
    [
      "floors",
      ...bin("dependency-cruiser/bin/dependency-cruise.mjs"),
      "app",
      "db",
      "scripts",
      "test",
      "--config",
      ".dependency-cruiser.cjs",
    ],
    ["unused code", ...bin("knip/bin/knip.js")],
  ],
  [
    ["format and lint", ...bin("@biomejs/biome/bin/biome"), "ci", "."],
    ["questionnaires", ...bin("tsx/dist/cli.mjs"), "scripts/check-surveys.ts"],
    ["unit tests", ...bin("vitest/vitest.mjs"), "run", "--project", "unit"],
  ],
];

let failures = 0;
/** @param {string[][]} lane */
async function walk(lane) {
  for (const [name, command = "", ...words] of lane) {
    const start = Date.now();
    const { code, output } = await run(command, words);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`${code === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
    if (code !== 0) {
      failures++;
      console.log(output);
    }
  }
}

/**
 * @param {string} command
 * @param {string[]} words
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(command, words) {
  return new Promise((resolve) => {
    const child = spawn(command === "node" ? process.execPath : command, words, {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

await Promise.all(lanes.map(walk));
console.log(failures === 0 ? "All checks passed." : `${failures} of the checks failed.`);
process.exitCode = failures === 0 ? 0 : 1;
