/** Files under surveys/evidence: published findings about delivery, and the declared causal graph among ways of working. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Parents } from "../analysis/drivers/causal-graph.ts";
import { CausalGraphFile, parentsOf } from "../instruments/causal-graph.ts";
import { EvidenceFile, type PublishedPath, publishedPaths } from "../instruments/evidence.ts";
import type { Problem } from "../instruments/problem.ts";
import type { ReadInstrument } from "../instruments/read-instrument.ts";
import { readShaped } from "../instruments/read-yaml.ts";
import { problem, readBounded } from "./survey-file.server.ts";

const pathsFile = "evidence/paths.yaml";
const graphFile = "evidence/graph.yaml";

type Files = readonly ReadInstrument[] | null;

/** @param files null: not all of them could be read, so nothing is said of constructs that may be in them */
export function readPaths(directory: string, files: Files, problems: Problem[]): PublishedPath[] {
  const read = readFile(directory, pathsFile, EvidenceFile, problems);
  if (!read) return [];
  read.value.paths.forEach(({ from, through = from }, at) => {
    unknown([from, through], files, pathsFile, read.locate(["paths", at]), problems);
  });
  return publishedPaths(read.value);
}

/** @param files as of {@link readPaths} */
export function readGraph(directory: string, files: Files, problems: Problem[]): Parents {
  const read = readFile(directory, graphFile, CausalGraphFile, problems);
  if (!read) return {};
  read.value.edges.forEach(({ from, to }, at) => {
    unknown([...from, ...to], files, graphFile, read.locate(["edges", at]), problems);
  });
  return parentsOf(read.value.edges);
}

function readFile<T>(directory: string, file: string, shape: z.ZodType<T>, problems: Problem[]) {
  if (!existsSync(join(directory, file))) return null;
  const source = readBounded(directory, file, problems);
  if (source === undefined) return null;
  const read = readShaped(`surveys/${file}`, source, shape);
  if (!("problems" in read)) return read;
  problems.push(...read.problems);
  return null;
}

function unknown(ids: string[], files: Files, file: string, line: number, problems: Problem[]): void {
  if (!files) return;
  const known = new Set(files.flatMap(({ instrument }) => instrument.constructs.map(({ id }) => id)));
  for (const construct of new Set(ids))
    if (!known.has(construct))
      problems.push(problem(file, "evidence", `no construct is called ${construct}`, line));
}
