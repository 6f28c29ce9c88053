/** Reads a YAML file of this folder against a shape, and says line by line what is wrong with it. Never throws, whatever the source is. */

import type { Document, Node } from "yaml";
import { isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { z } from "zod";
import type { Locate, Problem } from "./problem.ts";

/** Far above any questionnaire, far below what would trouble the reader. */
export const maximumBytes = 1024 * 1024;
const maximumDepth = 32;

/** The file's value, with defaults filled in, and where its parts stand. `file` is only for the problems' sake. */
export function readShaped<T>(
  file: string,
  source: string,
  shape: z.ZodType<T>,
): { value: T; locate: Locate } | { problems: Problem[] } {
  const read = readYaml(file, source);
  if ("problems" in read) return read;
  const checked = shape.safeParse(read.value);
  return checked.success
    ? { value: checked.data, locate: read.locate }
    : { problems: checked.error.issues.flatMap((issue) => schemaProblems(file, issue, read.locate)) };
}

function readYaml(
  file: string,
  source: string,
): { value: unknown; locate: Locate } | { problems: Problem[] } {
  const fail = (line: number, rule: string, message: string) => ({
    problems: [{ file, line, rule, message }],
  });
  if (Buffer.byteLength(source) > maximumBytes)
    return fail(1, "file-size", "a questionnaire file has at most 1 MB");
  const tooDeep = lineOfDeepNesting(source);
  if (tooDeep) return fail(tooDeep, "nesting", `no more than ${maximumDepth} levels of nesting`);

  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, strict: true });
  if (document.errors.length > 0)
    return {
      problems: document.errors.map((error) => ({
        file,
        line: lineAt(error.pos[0]),
        rule: "yaml",
        message: error.message,
      })),
    };
  const forbidden = forbiddenNode(document);
  if (forbidden) return fail(lineAt(forbidden.offset), forbidden.rule, forbidden.message);
  return { value: document.toJS({ maxAliasCount: 0 }), locate: (path) => lineOfPath(document, path, lineAt) };
}

/** Brackets and indentation deep enough to exhaust a recursive reader are refused before it runs. */
function lineOfDeepNesting(source: string): number | undefined {
  let depth = 0;
  let line = 1;
  let newLine = true;
  let indent = 0;
  for (const character of source) {
    if (character === "\n") {
      line += 1;
      newLine = true;
      indent = 0;
    } else if (newLine && (character === " " || character === "-" || character === "?")) {
      indent += 1;
      if (indent > maximumDepth * 4) return line;
    } else {
      newLine = false;
      if (character === "[" || character === "{") depth += 1;
      else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
      if (depth > maximumDepth) return line;
    }
  }
  return undefined;
}

/** Aliases can make a small file huge, tags can make values of other types: a questionnaire needs neither. */
function forbiddenNode(document: Document): { offset: number; rule: string; message: string } | undefined {
  let found: { offset: number; rule: string; message: string } | undefined;
  visit(document, {
    Node(_key, node: Node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node) || ("anchor" in node && node.anchor))
        found = { offset, rule: "no-alias", message: "anchors and aliases are not used in questionnaires" };
      else if (node.tag && !/^tag:yaml\.org,2002:(map|seq|str|int|float|bool|null)$/.test(node.tag))
        found = { offset, rule: "no-tag", message: `the tag ${node.tag} is not used in questionnaires` };
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

function lineOfPath(
  document: Document,
  path: readonly PropertyKey[],
  lineAt: (offset: number) => number,
): number {
  let node: unknown = document.contents;
  let line = isNode(node) && node.range ? lineAt(node.range[0]) : 1;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      // A key's own line says more than its value's: blocks begin below it.
      if (isPair(pair) && isNode(pair.key) && pair.key.range) line = lineAt(pair.key.range[0]);
      next = pair?.value;
    } else if (isNode(node) && "items" in node && Array.isArray(node.items)) {
      next = node.items[Number(step)];
      if (isNode(next) && next.range) line = lineAt(next.range[0]);
    }
    if (next === undefined) return line;
    node = next;
  }
  return line;
}

function schemaProblems(file: string, issue: z.core.$ZodIssue, locate: Locate): Problem[] {
  const where = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      file,
      line: locate([...issue.path, key]),
      rule: "unknown-key",
      message: `${where ? `${where}: ` : ""}the key "${key}" is not known here`,
    }));
  return [
    {
      file,
      line: locate(issue.path),
      rule: "schema",
      message: `${where ? `${where}: ` : ""}${issue.message}`,
    },
  ];
}
