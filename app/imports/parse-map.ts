/** Text of a map file -> map, or every problem with its line. */
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { ImportMap } from "./map-schema.ts";
import type { ImportProblem } from "./problem.ts";

export type ParsedMap = {
  map: ImportMap;
  /** Line of a place in the map, such as ["items", "lead_time", "codes"]. */
  locate: (path: readonly PropertyKey[]) => number;
};

/**
 * @param source YAML, at most 1 MB
 * @returns the map with its defaults filled in, or all problems, each with the line it stands on
 */
export function parseMap(source: string): ParsedMap | { problems: ImportProblem[] } {
  const lines = new LineCounter();
  if (source.length > 1_000_000) {
    return { problems: [problem(0, "map-syntax", "a map is at most 1 MB of text; is this the data file?")] };
  }
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) =>
        problem(lines.linePos(error.pos[0]).line, "map-syntax", error.message),
      ),
    };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return { problems: [problem(0, "map-syntax", error instanceof Error ? error.message : "unreadable")] };
  }
  const parsed = ImportMap.safeParse(value);
  if (parsed.success) return { map: parsed.data, locate: (path) => lineOf(document, lines, path) };
  return {
    problems: parsed.error.issues.map((issue) =>
      problem(lineOf(document, lines, placeOf(issue)), "map-shape", wordsOf(issue)),
    ),
  };
}

function problem(line: number, rule: ImportProblem["rule"], message: string): ImportProblem {
  return { place: "map", line, rule, message };
}

function placeOf(issue: z.core.$ZodIssue): PropertyKey[] {
  return issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
}

function wordsOf(issue: z.core.$ZodIssue): string {
  return `${issue.path.length > 0 ? `${issue.path.map(String).join(".")}: ` : ""}${issue.message}`;
}

/** Line of the innermost part of the path that exists: a missing key is reported where its parent begins. */
function lineOf(document: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
