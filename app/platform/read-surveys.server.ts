/** Reads the folder surveys/: every questionnaire and what stands beside it, checked, with everything that is wrong. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Parents } from "../analysis/drivers/causal-graph.ts";
import type { Benchmark } from "../instruments/benchmarks.ts";
import { type Equivalence, EquivalenceFile } from "../instruments/equivalence.ts";
import type { PublishedPath } from "../instruments/evidence.ts";
import { checksum, type Lock } from "../instruments/lock.ts";
import type { Norms } from "../instruments/norms.ts";
import { parseInstrument } from "../instruments/parse.ts";
import type { Problem } from "../instruments/problem.ts";
import type { PublishedMultiples } from "../instruments/published-multiples.ts";
import type { ReadInstrument } from "../instruments/read-instrument.ts";
import { readShaped } from "../instruments/read-yaml.ts";
import type { Instrument } from "../instruments/schema.ts";
import { type Translation, TranslationFile, translationGaps } from "../instruments/translation.ts";
import { Reasons } from "../instruments/wording.ts";
import { readGraph, readPaths } from "./evidence-files.server.ts";
import { readPublished, unknownCapabilities } from "./published-files.server.ts";
import { compare, filesTwoDeep, problem, readBounded } from "./survey-file.server.ts";
import { lockProblems, readLock } from "./survey-lock.server.ts";

export type Surveys = {
  instruments: Instrument[];
  /** The same with their files, for whoever checks them further. */
  files: ReadInstrument[];
  translations: Translation[];
  equivalences: Equivalence[];
  benchmarks: Benchmark[];
  norms: Norms[];
  multiples: PublishedMultiples[];
  paths: PublishedPath[];
  /** The declared causal graph among ways of working; empty where the folder has none. */
  graph: Parents;
  /** Checksums of the published versions as they are now; what the lock should say. */
  published: Lock;
  locked: Lock;
  /**
   * Questionnaires that could not be read. Their own mistakes are told; what names something that may be in them is not told as well.
   */
  unread: string[];
  problems: Problem[];
};

const equivalenceFile = "equivalence.yaml";

/** Everything under surveys/ with everything that is wrong with it. Does not throw for what a file holds. */
export function readSurveys(directory: string): Surveys {
  const problems: Problem[] = [];
  const files: ReadInstrument[] = [];
  const benchmarks: Benchmark[] = [];
  const norms: Norms[] = [];
  const multiples: PublishedMultiples[] = [];
  const published: Lock = {};
  const locked = readLock(directory, problems);
  const unread: string[] = [];

  const paths = filesTwoDeep(directory, "instruments", /\.ya?ml$/);
  for (const path of paths.filter((one) => !besideName.test(one))) {
    const source = readBounded(directory, path, problems);
    const read = source === undefined ? { problems: [] } : parseInstrument(`surveys/${path}`, source);
    if (source === undefined || "problems" in read) {
      if ("problems" in read) problems.push(...read.problems);
      unread.push(path);
      continue;
    }
    const { instrument, locate } = read;
    files.push({ instrument, locate, file: `surveys/${path}`, reasons: {} });
    if (path !== `instruments/${instrument.id}/${instrument.version}.yaml`)
      problems.push(
        problem(
          path,
          "file-name",
          `this is ${instrument.id} ${instrument.version}; the file must be called so`,
        ),
      );
    else if (instrument.status === "published") published[path] = checksum(source);
  }
  const translations: Translation[] = [];
  for (const path of paths.filter((one) => besideName.test(one)))
    if (!unread.includes(path.replace(besideName, ".yaml")))
      readBeside(directory, path, files, translations, problems);
  for (const path of filesTwoDeep(directory, "benchmarks", /\.json$/)) {
    const source = readBounded(directory, path, problems);
    if (source === undefined) continue;
    const read = readPublished(path, source, problems);
    if (!read) continue;
    if (!("kind" in read)) benchmarks.push(read);
    else if (read.kind === "norms") norms.push(read);
    else multiples.push(read);
  }
  const whole = unread.length === 0;
  if (whole) problems.push(...unknownCapabilities(norms, files));
  problems.push(...lockProblems(published, locked, directory));
  files.sort(
    ({ instrument: a }, { instrument: b }) =>
      compare(a.id, b.id) || versionNumber(a.version) - versionNumber(b.version),
  );
  return {
    instruments: files.map(({ instrument }) => instrument),
    files,
    translations,
    equivalences: readEquivalences(directory, problems),
    benchmarks: benchmarks.sort(bySourceAndYear),
    norms: norms.sort(bySourceAndYear),
    multiples: multiples.sort(bySourceAndYear),
    paths: readPaths(directory, whole ? files : null, problems),
    graph: readGraph(directory, whole ? files : null, problems),
    published,
    locked,
    unread,
    problems,
  };
}

/** Files beside a version: its texts in another language, and reasons for findings in a version that is locked. */
const besideName = /\.(?<what>[a-z]{2}|reasons)\.ya?ml$/;

function readBeside(
  directory: string,
  path: string,
  files: readonly ReadInstrument[],
  translations: Translation[],
  problems: Problem[],
) {
  const what = besideName.exec(path)?.groups?.what ?? "";
  const source = readBounded(directory, path, problems);
  if (source === undefined) return;
  const beside = files.find(
    ({ instrument: { id, version } }) => path === `instruments/${id}/${version}.${what}.yaml`,
  );
  if (!beside) {
    problems.push(problem(path, "file-name", "no questionnaire of this name and version stands beside it"));
    return;
  }
  const file = `surveys/${path}`;
  if (what === "reasons") {
    const read = readShaped(file, source, Reasons);
    if ("problems" in read) problems.push(...read.problems);
    else beside.reasons = read.value;
    return;
  }
  const read = readShaped(file, source, TranslationFile);
  if ("problems" in read) {
    problems.push(...read.problems);
    return;
  }
  const { id, version, language } = beside.instrument;
  if (read.value.language !== what || what === language)
    problems.push(
      problem(path, "file-name", "the file is called after a language other than the original's"),
    );
  for (const unknown of translationGaps(beside.instrument, read.value).unknown)
    problems.push(
      problem(path, "unknown-text", `${id} has no text ${unknown}`, read.locate(["texts", unknown])),
    );
  translations.push({ ...read.value, instrument: id, version });
}

function readEquivalences(directory: string, problems: Problem[]): Equivalence[] {
  if (!existsSync(join(directory, equivalenceFile))) return [];
  const source = readBounded(directory, equivalenceFile, problems);
  if (source === undefined) return [];
  const read = readShaped(`surveys/${equivalenceFile}`, source, EquivalenceFile);
  if (!("problems" in read)) return read.value.pairs;
  problems.push(...read.problems);
  return [];
}

function bySourceAndYear(a: { source: string; year: number }, b: { source: string; year: number }): number {
  return compare(a.source, b.source) || a.year - b.year;
}

/** 1.10 comes after 1.9. */
function versionNumber(version: string): number {
  const [major = "0", minor = "0"] = version.split(".");
  return Number(major) * 1e6 + Number(minor);
}
