/** The questionnaires and published figures of this installation, read once at the start. */

import type { Parents } from "../analysis/drivers/causal-graph.ts";
import type { Benchmark } from "../instruments/benchmarks.ts";
import type { Equivalence } from "../instruments/equivalence.ts";
import type { PublishedPath } from "../instruments/evidence.ts";
import type { Norms } from "../instruments/norms.ts";
import { problemText } from "../instruments/problem.ts";
import type { PublishedMultiples } from "../instruments/published-multiples.ts";
import type { Instrument } from "../instruments/schema.ts";
import type { Translation } from "../instruments/translation.ts";
import { AppError } from "../shared/errors.ts";
import { readSurveys } from "./read-surveys.server.ts";

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
  /** Which way of working is declared to act on which other one: by construct the ones that act on it. */
  causalGraph(): Parents;
  /** The texts of one version in other languages, by language. */
  translations(id: string, version: string): Translation[];
  /** What may be compared, or may not, besides what has the same words. */
  equivalences(): Equivalence[];
};

/**
 * The questionnaires that this installation can use.
 * @throws Error naming file, line and rule of everything that is wrong, so that nothing starts on a broken questionnaire
 */
export function createRegistry(directory: string): InstrumentRegistry {
  const { instruments, translations, equivalences, benchmarks, norms, multiples, paths, graph, problems } =
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
    causalGraph: () => graph,
    translations: (id, version) =>
      translations.filter((one) => one.instrument === id && one.version === version),
    equivalences: () => [...equivalences],
  };
}
