/**
 * npm run surveys:check: every finding in surveys/ as "file:line rule message"; ends with 1 when there is one.
 * npm run surveys:lock: first adds the checksums of newly published versions (never touches those it has) and rewrites the JSON Schema.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { instrumentJsonSchema } from "../app/instruments/json-schema.ts";
import { problemText } from "../app/instruments/problem.ts";
import { lockFile, readSurveys } from "../app/platform/registry.server.ts";

const schemaFile = "instrument.schema.json";

/** Checks a surveys folder, with `writeLock` after bringing lock and schema up to date. Returns the lines to print. */
export function checkSurveys(directory: string, { writeLock = false } = {}): string[] {
  if (writeLock) {
    const { published, locked, problems } = readSurveys(directory);
    const lock = Object.fromEntries(Object.entries({ ...published, ...locked }).sort());
    // A lock that could not be read holds sums that would be lost.
    if (!problems.some(({ file, rule }) => file.endsWith(lockFile) && rule !== "locked"))
      writeFileSync(join(directory, lockFile), `${JSON.stringify(lock, null, 2)}\n`);
    writeFileSync(join(directory, schemaFile), instrumentJsonSchema());
  }
  const findings = readSurveys(directory).problems.map(problemText);
  const path = join(directory, schemaFile);
  if (!existsSync(path) || readFileSync(path, "utf8").replace(/\r\n/g, "\n") !== instrumentJsonSchema())
    findings.push(`surveys/${schemaFile}:1 json-schema not what the code says: run npm run surveys:lock`);
  return findings;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const findings = checkSurveys(join(process.cwd(), "surveys"), {
    writeLock: process.argv.includes("--write-lock"),
  });
  for (const finding of findings) console.error(finding);
  if (findings.length === 0) console.log("surveys: in order");
  process.exitCode = findings.length === 0 ? 0 : 1;
}
