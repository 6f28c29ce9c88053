/** Commands that cannot open the installation say why in one line, as the server does; a refusal has no lesson on usage below it. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "gemba-one-line-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, args: readonly string[], environment: Record<string, string>) {
  const { DATABASE_URL: _shared, ...inherited } = process.env;
  const ended = spawnSync("node_modules/.bin/tsx", [`scripts/${script}.ts`, ...args], {
    env: { ...inherited, DATA_DIR: join(folder, "data"), ...environment },
    encoding: "utf8",
  });
  return { code: ended.status, lines: ended.stderr.trim().split("\n") };
}

mkdirSync(join(folder, "garbage"));
writeFileSync(join(folder, "garbage", "gemba.db"), "garbage ".repeat(4096));

test.each([
  [
    "backup",
    [],
    { DATABASE_URL: "postgres://gemba:hunter2@localhost:1/gemba" },
    /^DATABASE_URL: no PostgreSQL/,
  ],
  [
    "account",
    ["reset-link", "--email", "a@acme.example"],
    { SECRET: "short" },
    /: SECRET: must have at least 32/,
  ],
  ["audit", ["--verify"], { DATA_DIR: join(folder, "garbage") }, /gemba\.db is no database/],
  ["study", ["export", "none", join(folder, "none.gz")], {}, /mistyped|no study/],
  ["study", ["import", join(folder, "none.gz")], {}, /there is no file/],
] as const)("npm run %s %j", (script, args, environment, words) => {
  const { code, lines } = run(script, args, environment);
  expect(lines).toEqual([expect.stringMatching(words)]);
  expect(code).toBe(1);
});

test("what is typed wrongly is told how it is typed", () => {
  const { code, lines } = run("study", ["export"], {});
  expect(lines.join("\n")).toMatch(/^say the study[\s\S]*\nusage: /);
  expect(code).toBe(2);
});
