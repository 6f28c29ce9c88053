/** Commands that cannot open the installation say why in one line, as the server does; a refusal has no lesson on usage below it. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createApp } from "../../app/platform/context.server.ts";
import { readEnvironment } from "../../app/platform/env.server.ts";

const folder = mkdtempSync(join(tmpdir(), "gemba-one-line-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, args: readonly string[], environment: Record<string, string>) {
  const { DATABASE_URL: _shared, ...inherited } = process.env;
  const ended = spawnSync("node_modules/.bin/tsx", [`scripts/${script}.ts`, ...args], {
    env: { ...inherited, DATA_DIR: join(folder, "data"), ...environment },
    encoding: "utf8",
  });
  return { code: ended.status, lines: ended.stderr.trim().split("\n"), said: ended.stdout };
}

mkdirSync(join(folder, "garbage"));
writeFileSync(join(folder, "garbage", "gemba.db"), "garbage ".repeat(4096));

writeFileSync(join(folder, "of.dump"), "PGDMP and more");

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
  ["restore", [join(folder, "none.db")], {}, /^Nothing was changed: there is no file/],
  ["restore", [folder], {}, /^Nothing was changed: .* is no file: say the file of the backup/],
  ["restore", [join(folder, "garbage", "gemba.db")], {}, /is no whole copy .*: take another copy/],
  ["restore", [join(folder, "of.dump")], {}, /is a copy of PostgreSQL: set DATABASE_URL/],
  [
    "invite",
    ["--study", "x", "--mail", join(folder, "none.csv")],
    {},
    /^Nobody was invited: there is no file/,
  ],
  ["invite", ["--study", "x", "--mail", folder], {}, /^Nobody was invited: .* is a folder, not a file/],
] as const)("npm run %s %j", (script, args, environment, words) => {
  const { code, lines } = run(script, args, environment);
  expect(lines).toEqual([expect.stringMatching(words)]);
  expect(code).toBe(1);
});

test("what is typed wrongly is told how it is typed", () => {
  const { code, lines } = run("study", ["export"], {});
  expect(lines.join("\n")).toMatch(/^say the study[\s\S]*\nusage: /);
  expect(code).toBe(2);
  // What a list of people says is not said beside it, and then left out.
  const both = run("invite", ["--study", "x", "--mail", "people.csv", "--organization", "Acme"], {});
  expect(both.lines[0]).toMatch(/^with --mail there is --study, --wave and --skip-wrong/);
  expect(both.code).toBe(2);
});

test("who has lost the secret makes a copy and verifies the log; other commands wait until another one is accepted", async () => {
  const DATA_DIR = join(folder, "lost");
  const SECRET = "the first secret, long enough for it";
  const app = await createApp(readEnvironment({ DATA_DIR, SECRET, LOG_LEVEL: "silent" }));
  await app.close();
  const other = { DATA_DIR, SECRET: "another secret, long enough for it" };
  const copy = join(folder, "copy.db");
  expect(run("backup", [copy], other)).toMatchObject({ code: 0, said: expect.stringContaining(copy) });
  const whole = expect.stringMatching(/^whole: 1 /);
  expect(run("audit", ["--verify"], other)).toMatchObject({ code: 0, said: whole });
  const { code, lines } = run("study", ["export", "none", join(folder, "none.gz")], other);
  expect(lines).toEqual([expect.stringMatching(/npm run backup.*npm run secret -- accept/)]);
  expect(code).toBe(1);
}, 120_000);
