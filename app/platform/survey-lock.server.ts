/** Proof that published questionnaires have not changed: their checksums, against those of LOCK.json. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Lock } from "../instruments/lock.ts";
import type { Problem } from "../instruments/problem.ts";
import { problem, readBounded, readJson } from "./survey-file.server.ts";

export const lockFile = "LOCK.json";

export function readLock(directory: string, problems: Problem[]): Lock {
  if (!existsSync(join(directory, lockFile))) return {};
  const source = readBounded(directory, lockFile, problems);
  const json = source === undefined ? undefined : readJson(lockFile, source, problems);
  if (json === undefined) return {};
  const checked = Lock.safeParse(json);
  if (!checked.success)
    problems.push(problem(lockFile, "lock", "the lock holds checksums by file, nothing else"));
  return checked.data ?? {};
}

export function lockProblems(published: Lock, locked: Lock, directory: string): Problem[] {
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
