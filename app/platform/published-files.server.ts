/** Files of published figures under surveys/benchmarks: profiles of a year, averages, multiples. */
import type { z } from "zod";
import { Benchmark } from "../instruments/benchmarks.ts";
import { Norms } from "../instruments/norms.ts";
import type { Problem } from "../instruments/problem.ts";
import { PublishedMultiples } from "../instruments/published-multiples.ts";
import type { ReadInstrument } from "../instruments/read-instrument.ts";
import { problem, readJson } from "./survey-file.server.ts";

type Published = Benchmark | Norms | PublishedMultiples;

/** Profiles of a year, averages, or multiples: which of them, the file says itself. */
export function readPublished(path: string, source: string, problems: Problem[]): Published | undefined {
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
export function unknownCapabilities(norms: readonly Norms[], files: readonly ReadInstrument[]): Problem[] {
  const known = new Set(files.flatMap(({ instrument }) => instrument.constructs.map(({ id }) => id)));
  return norms.flatMap(({ source, year, capabilities }) =>
    capabilities
      .filter(({ construct }) => !known.has(construct))
      .map(({ construct }) =>
        problem(`benchmarks/${source}/${year}.json`, "norms", `no construct is called ${construct}`),
      ),
  );
}
