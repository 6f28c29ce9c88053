/** `npm test`: all set-up, all tests, and a last line that counts them. Arguments go to vitest. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt } from "./setup/built.js";
import { ensureInstalled } from "./setup/installed.js";
import { ensureSystem } from "./setup/system.js";

ensureInstalled();
ensureSystem();
ensureBuilt();

const folder = mkdtempSync(join(tmpdir(), "gemba-test-"));
const file = join(folder, "result.json");
const vitest = spawnSync(
  process.execPath,
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
    ...process.argv.slice(2),
  ],
  { stdio: "inherit" },
);

let passed = 0;
let failed = 0;
let skipped = 0;
try {
  const result = JSON.parse(readFileSync(file, "utf8"));
  passed = result.numPassedTests;
  failed = result.numFailedTests;
  skipped = result.numPendingTests + result.numTodoTests;
} catch {
  console.error("The test runner ended without a result.");
}
rmSync(folder, { recursive: true, force: true });
// A file that could not be loaded, or an error outside a test, fails no test of its own.
if (vitest.status !== 0 && failed === 0) failed = 1;
if (passed === 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed === 0 ? 0 : 1;
