/** Whether a translation still translates what the questionnaire says: each translated text carries a checksum of its original. */
import { checksum } from "./lock.ts";
import type { Locate, Problem } from "./problem.ts";
import type { Instrument } from "./schema.ts";
import { type TranslationFile, textsOf } from "./translation.ts";

/** One finding for each text whose original is another one now, whose original was never written down, or which is gone. */
export function originalsProblems(
  instrument: Instrument,
  { texts, originals = {} }: TranslationFile,
  locate: Locate,
  file: string,
): Problem[] {
  const now = textsOf(instrument);
  const accept = "see to it, then run npm run surveys:check -- --accept-translations";
  const found: Problem[] = [];
  const add = (path: PropertyKey[], rule: string, message: string) =>
    found.push({ file, line: locate(path), rule, message });
  for (const path of Object.keys(texts)) {
    const original = now.get(path);
    if (original === undefined) continue;
    const sum = Object.hasOwn(originals, path) ? originals[path] : undefined;
    if (sum === undefined)
      add(
        ["texts", path],
        "original-unknown",
        `${path}: nothing says which original this translates; ${accept}`,
      );
    else if (sum !== originalSum(original))
      add(["texts", path], "original-changed", `${path}: changed since it was translated; ${accept}`);
  }
  for (const path of Object.keys(originals))
    if (!Object.hasOwn(texts, path))
      add(["originals", path], "original-unused", `${path} is not translated here; ${accept}`);
  return found.sort((a, b) => a.line - b.line);
}

/** Paths whose original is another one now than the one that was translated. */
export function changedSinceTranslated(
  instrument: Instrument,
  { texts, originals = {} }: TranslationFile,
): string[] {
  const now = textsOf(instrument);
  return Object.keys(texts).filter((path) => {
    const original = now.get(path);
    const sum = Object.hasOwn(originals, path) ? originals[path] : undefined;
    return original !== undefined && sum !== undefined && sum !== originalSum(original);
  });
}

/** The file's text with a checksum for each of its texts, at its end; every other line stays as it was. */
export function withOriginals(source: string, instrument: Instrument, { texts }: TranslationFile): string {
  const now = textsOf(instrument);
  const lines = Object.keys(texts).flatMap((path) => {
    const original = now.get(path);
    // Quoted: a checksum of digits only would be read as a number.
    return original === undefined ? [] : [`  ${quoted(path)}: "${originalSum(original)}"`];
  });
  const kept = withoutBlock(source.split(/\r?\n/));
  return `${kept.join("\n").trimEnd()}\n\n${heading}\noriginals:\n${lines.join("\n")}\n`;
}

const heading =
  "# Checksums of the originals that were translated, written by npm run surveys:check -- --accept-translations";

function withoutBlock(lines: readonly string[]): string[] {
  let inside = false;
  return lines.filter((line) => {
    if (/^originals:/.test(line)) inside = true;
    else if (/^[^\s#]/.test(line)) inside = false;
    return !inside && line !== heading;
  });
}

function originalSum(text: string): string {
  return checksum(text).slice(0, 8);
}

/** Paths are words joined by points; whatever else a file has is quoted. */
function quoted(path: string): string {
  return /^[a-z][\w.-]*$/i.test(path) ? path : JSON.stringify(path);
}
