/** Reads the folder surveys/ at start: every questionnaire and benchmark, checked, and proof that published ones have not changed. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { Benchmark } from "../instruments/benchmarks.ts";
import { type Equivalence, EquivalenceFile } from "../instruments/equivalence.ts";
import { EvidenceFile, type PublishedPath, publishedPaths } from "../instruments/evidence.ts";
import type { ReadInstrument } from "../instruments/library.ts";
import { checksum, Lock } from "../instruments/lock.ts";
import { Norms } from "../instruments/norms.ts";
import { parseInstrument } from "../instruments/parse.ts";
import { type Problem, problemText } from "../instruments/problem.ts";
import { PublishedMultiples } from "../instruments/published-multiples.ts";
import { maximumBytes, readShaped } from "../instruments/read-yaml.ts";
import type { Instrument } from "../instruments/schema.ts";
import { type Translation, TranslationFile, translationGaps } from "../instruments/translation.ts";
import { Reasons } from "../instruments/wording.ts";
import { AppError } from "../shared/errors.ts";

export type InstrumentRegistry = {
  /** One version. @throws AppError not-found */
  get(id: string, version: string): Instrument;
  /** The newest published version. @throws AppError not-found */
  latest(id: string): Instrument;
  /** Every version, by id and then oldest first. */
  all(): Instrument[];
  /** Published profiles, by source and then oldest first. */
  benchmarks(): Benchmark[];
  /** Published averages, by source and then oldest first. */
  norms(): Norms[];
  /** Published multiples, by source and then oldest first. No profiles: nothing is compared with them. */
  multiples(): PublishedMultiples[];
  /** Published findings about capabilities and delivery, in the order of their file. */
  paths(): PublishedPath[];
  /** The texts of one version in other languages, by language. */
  translations(id: string, version: string): Translation[];
  /** What may be compared, or may not, besides what has the same words. */
  equivalences(): Equivalence[];
};

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
  /** Checksums of the published versions as they are now; what the lock should say. */
  published: Lock;
  locked: Lock;
  problems: Problem[];
};

export const lockFile = "LOCK.json";
const equivalenceFile = "equivalence.yaml";
const evidenceFile = "evidence/paths.yaml";

/**
 * The questionnaires that this installation can use.
 * @throws Error naming file, line and rule of everything that is wrong, so that nothing starts on a broken questionnaire
 */
export function createRegistry(directory: string): InstrumentRegistry {
  const { instruments, translations, equivalences, benchmarks, norms, multiples, paths, problems } =
    readSurveys(directory);
  if (problems.length > 0)
    throw new Error(`the folder of questionnaires is not in order:\n${problems.map(problemText).join("\n")}`);
  const versions = new Map(instruments.map((one) => [`${one.id} ${one.version}`, one]));
  const found = (instrument: Instrument | undefined): Instrument => {
    if (!instrument) throw new AppError("not-found", "error.notFound");
    return instrument;
  };
  return {
    get: (id, version) => found(versions.get(`${id} ${version}`)),
    latest: (id) => found(instruments.findLast((one) => one.id === id && one.status === "published")),
    all: () => [...instruments],
    benchmarks: () => [...benchmarks],
    norms: () => [...norms],
    multiples: () => [...multiples],
    paths: () => [...paths],
    translations: (id, version) =>
      translations.filter((one) => one.instrument === id && one.version === version),
    equivalences: () => [...equivalences],
  };
}

/** Everything under surveys/ with everything that is wrong with it. Does not throw for what a file holds. */
export function readSurveys(directory: string): Surveys {
  const problems: Problem[] = [];
  const files: ReadInstrument[] = [];
  const benchmarks: Benchmark[] = [];
  const norms: Norms[] = [];
  const multiples: PublishedMultiples[] = [];
  const published: Lock = {};
  const locked = readLock(directory, problems);

  const paths = filesTwoDeep(directory, "instruments", /\.ya?ml$/);
  for (const path of paths.filter((one) => !besideName.test(one))) {
    const source = readBounded(directory, path, problems);
    if (source === undefined) continue;
    const read = parseInstrument(`surveys/${path}`, source);
    if ("problems" in read) {
      problems.push(...read.problems);
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
  problems.push(...unknownCapabilities(norms, files));
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
    paths: readEvidence(directory, files, problems),
    published,
    locked,
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

/** A finding about a construct that the library does not have would never be used: it is a slip. */
function readEvidence(
  directory: string,
  files: readonly ReadInstrument[],
  problems: Problem[],
): PublishedPath[] {
  if (!existsSync(join(directory, evidenceFile))) return [];
  const source = readBounded(directory, evidenceFile, problems);
  if (source === undefined) return [];
  const read = readShaped(`surveys/${evidenceFile}`, source, EvidenceFile);
  if ("problems" in read) {
    problems.push(...read.problems);
    return [];
  }
  const known = new Set(files.flatMap(({ instrument }) => instrument.constructs.map(({ id }) => id)));
  read.value.paths.forEach(({ from, through = from }, at) => {
    for (const construct of new Set([from, through]))
      if (!known.has(construct))
        problems.push(
          problem(
            evidenceFile,
            "evidence",
            `no construct is called ${construct}`,
            read.locate(["paths", at]),
          ),
        );
  });
  return publishedPaths(read.value);
}

function problem(path: string, rule: string, message: string, line = 1): Problem {
  return { file: `surveys/${path}`, line, rule, message };
}

function filesTwoDeep(directory: string, folder: string, name: RegExp): string[] {
  const root = join(directory, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => readdirSync(join(root, entry.name)).map((file) => `${folder}/${entry.name}/${file}`))
    .filter((path) => name.test(path))
    .sort(compare);
}

/** Looks at the size before reading, so that a file of any size does no harm. */
function readBounded(directory: string, path: string, problems: Problem[]): string | undefined {
  if (statSync(join(directory, path)).size <= maximumBytes)
    return readFileSync(join(directory, path), "utf8");
  problems.push(problem(path, "file-size", "a file of this folder has at most 1 MB"));
  return undefined;
}

function readJson(path: string, source: string, problems: Problem[]): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    problems.push(problem(path, "json", "this is not JSON", source.slice(0, offset).split("\n").length));
    return undefined;
  }
}

type Published = Benchmark | Norms | PublishedMultiples;

/** Profiles of a year, averages, or multiples: which of them, the file says itself. */
function readPublished(path: string, source: string, problems: Problem[]): Published | undefined {
  const json = readJson(path, source, problems);
  if (json === undefined) return undefined;
  const { rule, shape, ending } = publishedShape(json);
  const checked = shape.safeParse(json);
  if (!checked.success) {
    for (const issue of checked.error.issues)
      problems.push(problem(path, rule, `${issue.path.join(".")}: ${issue.message}`));
    return undefined;
  }
  const { source: from, year } = checked.data;
  if (path !== `benchmarks/${from}/${year}${ending}.json`)
    problems.push(problem(path, "file-name", `this is ${from} ${year}${ending}; the file must be called so`));
  return checked.data;
}

/** `ending`: multiples of a year may stand beside its profiles. */
function publishedShape(json: unknown): { rule: string; shape: z.ZodType<Published>; ending: string } {
  const kind = typeof json === "object" && json !== null && "kind" in json ? json.kind : undefined;
  if (kind === undefined) return { rule: "benchmark", shape: Benchmark, ending: "" };
  if (kind === "multiples") return { rule: "multiples", shape: PublishedMultiples, ending: "-multiples" };
  return { rule: "norms", shape: Norms, ending: "" };
}

/** A published average stands beside a construct of this library, or nobody would ever see it. */
function unknownCapabilities(norms: readonly Norms[], files: readonly ReadInstrument[]): Problem[] {
  const known = new Set(files.flatMap(({ instrument }) => instrument.constructs.map(({ id }) => id)));
  return norms.flatMap(({ source, year, capabilities }) =>
    capabilities
      .filter(({ construct }) => !known.has(construct))
      .map(({ construct }) =>
        problem(`benchmarks/${source}/${year}.json`, "norms", `no construct is called ${construct}`),
      ),
  );
}

function readLock(directory: string, problems: Problem[]): Lock {
  if (!existsSync(join(directory, lockFile))) return {};
  const source = readBounded(directory, lockFile, problems);
  const json = source === undefined ? undefined : readJson(lockFile, source, problems);
  if (json === undefined) return {};
  const checked = Lock.safeParse(json);
  if (!checked.success)
    problems.push(problem(lockFile, "lock", "the lock holds checksums by file, nothing else"));
  return checked.data ?? {};
}

function lockProblems(published: Lock, locked: Lock, directory: string): Problem[] {
  const changed = Object.entries(published).flatMap(([path, sum]) => {
    if (!Object.hasOwn(locked, path))
      return [problem(path, "not-locked", "published, but not in LOCK.json: run npm run surveys:lock")];
    return locked[path] === sum
      ? []
      : [problem(path, "locked", "a published version never changes: make a new version instead")];
  });
  const gone = Object.keys(locked)
    .filter((path) => !Object.hasOwn(published, path))
    .map((path) =>
      existsSync(join(directory, path))
        ? problem(path, "locked", "was published and stays so")
        : problem(lockFile, "locked", `${path} was published and is gone`),
    );
  return [...changed, ...gone];
}

function bySourceAndYear(a: { source: string; year: number }, b: { source: string; year: number }): number {
  return compare(a.source, b.source) || a.year - b.year;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** 1.10 comes after 1.9. */
function versionNumber(version: string): number {
  const [major = "0", minor = "0"] = version.split(".");
  return Number(major) * 1e6 + Number(minor);
}
