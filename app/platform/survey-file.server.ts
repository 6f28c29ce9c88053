/** One file under surveys/, whatever it holds: found, bounded, read, and complained about. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../instruments/problem.ts";
import { maximumBytes } from "../instruments/read-yaml.ts";

export function problem(path: string, rule: string, message: string, line = 1): Problem {
  return { file: `surveys/${path}`, line, rule, message };
}

export function filesTwoDeep(directory: string, folder: string, name: RegExp): string[] {
  const root = join(directory, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => readdirSync(join(root, entry.name)).map((file) => `${folder}/${entry.name}/${file}`))
    .filter((path) => name.test(path))
    .sort(compare);
}

/** Looks at the size before reading, so that a file of any size does no harm. */
export function readBounded(directory: string, path: string, problems: Problem[]): string | undefined {
  if (statSync(join(directory, path)).size <= maximumBytes)
    return readFileSync(join(directory, path), "utf8");
  problems.push(problem(path, "file-size", "a file of this folder has at most 1 MB"));
  return undefined;
}

export function readJson(path: string, source: string, problems: Problem[]): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    problems.push(problem(path, "json", "this is not JSON", source.slice(0, offset).split("\n").length));
    return undefined;
  }
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
