/**
 * npm run surveys:check: every finding in surveys/ as "file:line rule message"; ends with 1 when there is one.
 * npm run surveys:check -- --accept-translations [file ...]: first says that translations are up to date with their originals.
 * npm run surveys:lock: first adds the checksums of newly published versions (never touches those it has) and rewrites the JSON Schema.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { instrumentJsonSchema } from "../app/instruments/json-schema.ts";
import { libraryProblems } from "../app/instruments/library.ts";
import { problemText } from "../app/instruments/problem.ts";
import { readShaped } from "../app/instruments/read-yaml.ts";
import { TranslationFile, translationGaps } from "../app/instruments/translation.ts";
import { originalsProblems, withOriginals } from "../app/instruments/translation-originals.ts";
import { wordingProblems } from "../app/instruments/wording.ts";
import { readSurveys } from "../app/platform/read-surveys.server.ts";
import { lockFile } from "../app/platform/survey-lock.server.ts";
import { writeWhole } from "./whole-file.ts";

const schemaFile = "instrument.schema.json";

/** Checks a surveys folder, with `writeLock` after bringing lock and schema up to date. Returns the lines to print. */
export function checkSurveys(directory: string, { writeLock = false } = {}): string[] {
  if (writeLock) {
    const { published, locked, problems } = readSurveys(directory);
    const lock = Object.fromEntries(Object.entries({ ...published, ...locked }).sort());
    // A lock that could not be read holds sums that would be lost.
    if (!problems.some(({ file, rule }) => file.endsWith(lockFile) && rule !== "locked"))
      writeWhole(join(directory, lockFile), `${JSON.stringify(lock, null, 2)}\n`);
    writeWhole(join(directory, schemaFile), instrumentJsonSchema());
  }
  const findings = readSurveys(directory).problems.map(problemText);
  const path = join(directory, schemaFile);
  if (!existsSync(path) || readFileSync(path, "utf8").replace(/\r\n/g, "\n") !== instrumentJsonSchema())
    findings.push(`surveys/${schemaFile}:1 json-schema not what the code says: run npm run surveys:lock`);
  return findings;
}

/** What stops nobody from starting, but is mended or answered before a questionnaire is published: words, and ids across the library. */
export function checkWording(directory: string): string[] {
  const { files, equivalences, unread } = readSurveys(directory);
  const together = libraryProblems(files, equivalences, { whole: unread.length === 0 });
  return [
    ...together,
    ...files.flatMap(({ instrument, locate, file, reasons }) =>
      wordingProblems(instrument, locate, file, reasons),
    ),
  ].map(problemText);
}

/** What a translation lacks, for its author; respondents read the original there. */
export function untranslated(directory: string): string[] {
  const { instruments, translations } = readSurveys(directory);
  return translations.flatMap((translation) => {
    const { instrument: id, version, language, status } = translation;
    const original = instruments.find((one) => one.id === id && one.version === version);
    const paths = original ? translationGaps(original, translation).untranslated : [];
    const count = paths.length === 1 ? "1 text" : `${paths.length} texts`;
    const missing = paths.length > 0 ? `, ${count} untranslated: ${paths.join(", ")}` : "";
    return status === "draft" || missing ? [`${id} ${version} ${language}: ${status}${missing}`] : [];
  });
}

/**
 * Translations whose original has changed since. With `accept`, first writes down the originals of today as those that were translated:
 * of the files named ("delivery-pulse/1.0.de.yaml"), or of all when none is. @throws Error when a named file is no translation
 */
export function checkTranslations(directory: string, accept: readonly string[] | null = null): string[] {
  const { files, translations } = readSurveys(directory);
  const known = translations.map(
    ({ instrument, version, language }) => `${instrument}/${version}.${language}.yaml`,
  );
  const strange = accept?.find((name) => !known.includes(name));
  if (strange !== undefined) throw new Error(`${strange} is no translation; there are ${known.join(", ")}`);
  return translations.flatMap((translation, at) => {
    const path = `instruments/${known[at]}`;
    const of = files.find(
      ({ instrument: { id, version } }) => id === translation.instrument && version === translation.version,
    );
    if (!of) return [];
    const file = join(directory, path);
    if (accept && (accept.length === 0 || accept.includes(known[at] ?? "")))
      writeWhole(file, withOriginals(readFileSync(file, "utf8"), of.instrument, translation));
    const read = readShaped(`surveys/${path}`, readFileSync(file, "utf8"), TranslationFile);
    const problems =
      "problems" in read
        ? read.problems
        : originalsProblems(of.instrument, read.value, read.locate, `surveys/${path}`);
    return problems.map(problemText);
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const directory = join(process.cwd(), "surveys");
  const words = process.argv.slice(2);
  const accept = words.includes("--accept-translations")
    ? words.filter((word) => !word.startsWith("--"))
    : null;
  const findings = [
    ...checkSurveys(directory, { writeLock: words.includes("--write-lock") }),
    ...checkWording(directory),
    ...checkTranslations(directory, accept),
  ];
  for (const note of untranslated(directory)) console.log(note);
  for (const finding of findings) console.error(finding);
  if (findings.length === 0) console.log("surveys: in order");
  process.exitCode = findings.length === 0 ? 0 : 1;
}
