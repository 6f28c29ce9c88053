/** npm run surveys:diff -- A@1.0 B@1.1: what changed, and which questions of the two may be compared. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { diffInstruments, diffText } from "../app/instruments/diff.ts";
import { createRegistry } from "../app/platform/registry.server.ts";
import { namedInstrument } from "./named-survey.ts";

/** The lines to print. @throws Error in words for the terminal */
export function diffSurveys(directory: string, [first, second, ...more]: string[]): string[] {
  if (!first || !second || more.length > 0)
    throw new Error("usage: npm run surveys:diff -- <id>@<version> <id>@<version>");
  const registry = createRegistry(directory);
  const [a, b] = [namedInstrument(registry, first), namedInstrument(registry, second)];
  return diffText(a, b, diffInstruments(a, b, registry.equivalences()));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    for (const line of diffSurveys(join(process.cwd(), "surveys"), process.argv.slice(2))) console.log(line);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
