/** Compares what the researchers' command computes with the stored values: every value of a result, or a written reason why not. */
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { answerOf } from "../../app/analysis/stat/answer.ts";
import { statMethods } from "../../app/analysis/stat/methods.ts";
import { readInput, StatRequest } from "../../scripts/stat/request.ts";

type Tolerance = { rel?: number; abs?: number };
export type GoldenResult = {
  id: string;
  values: Record<string, unknown>;
  tolerance: Record<string, Tolerance | string>;
};

/** Values that are not computed, by result and path, with the reason. */
const notComputed: Record<string, Record<string, string>> = json("./not-computed.json");

export function goldenResult(id: string): GoldenResult {
  return json(`./results/${id}.json`);
}

/** Through the same door as a researcher's request. */
export function computedFor(id: string): unknown {
  const file = fileURLToPath(new URL(`./requests/${id}.json`, import.meta.url));
  const request = StatRequest.parse(JSON.parse(readFileSync(file, "utf8")));
  const method = statMethods.find(({ name }) => name === request.method);
  if (!method) throw new Error(`${file} asks for ${request.method}, which no method is called`);
  // What a person would read: NaN and infinities do not pass JSON unseen.
  return JSON.parse(JSON.stringify(answerOf(method, readInput(request, dirname(file)))));
}

export type Difference = { path: string; expected: unknown; found: unknown };

/** Every value that differs by more than its tolerance or is absent, and every reason that no value needs. */
export function differences({ id, values, tolerance }: GoldenResult, found: unknown): Difference[] {
  const excused = notComputed[id] ?? {};
  const used = new Set<string>();
  const result: Difference[] = [];
  const visit = (path: string[], expected: unknown, actual: unknown, of = tolerance): void => {
    const name = path.join(".");
    if (Object.hasOwn(excused, name)) {
      used.add(name);
      return;
    }
    if (expected !== null && typeof expected === "object") {
      // A case of a list may say which function it is about; tolerances are stated by function.
      const own = of[String(member(expected, "f"))];
      const inside = own === undefined ? of : { ...of, default: own };
      for (const [key, value] of Object.entries(expected))
        visit([...path, key], value, member(actual, key), inside);
      return;
    }
    if (!isClose(expected, actual, toleranceOf(path, of)))
      result.push({ path: name, expected, found: actual });
  };
  for (const [key, value] of Object.entries(values)) visit([key], value, member(found, key));
  for (const name of Object.keys(excused))
    if (!used.has(name))
      result.push({ path: name, expected: "a value that is not computed", found: undefined });
  return result;
}

function member(value: unknown, key: string): unknown {
  return value !== null && typeof value === "object" ? (value as Record<string, unknown>)[key] : undefined;
}

/** The tolerance named for the value itself or the nearest part of the result that it stands in. */
function toleranceOf(path: string[], all: GoldenResult["tolerance"]): Tolerance {
  for (const name of [...path].reverse()) {
    const own = all[name];
    if (own !== undefined && typeof own === "object") return own;
  }
  return typeof all.default === "object" ? all.default : {};
}

function isClose(expected: unknown, found: unknown, { rel = 0, abs = 0 }: Tolerance): boolean {
  if (typeof expected !== "number" || typeof found !== "number") return Object.is(expected, found);
  return Math.abs(expected - found) <= Math.max(abs, rel * Math.abs(expected));
}

function json<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
}
