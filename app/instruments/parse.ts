/** Reads one questionnaire file into an Instrument, or says line by line what is wrong with it. Rules between places stand in lint.ts. */
import { lintInstrument } from "./lint.ts";
import type { Locate, Problem } from "./problem.ts";
import { readShaped } from "./read-yaml.ts";
import { Instrument } from "./schema.ts";

/** Parses and checks a file. `file` is only for the problems' sake. Never throws, whatever the source is. */
export function parseInstrument(
  file: string,
  source: string,
): { instrument: Instrument; locate: Locate } | { problems: Problem[] } {
  const read = readShaped(file, source, Instrument);
  if ("problems" in read) return read;
  const problems = lintInstrument(read.value, read.locate, file);
  return problems.length > 0 ? { problems } : { instrument: read.value, locate: read.locate };
}
