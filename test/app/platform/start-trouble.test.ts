/** What keeps the program from starting: each names the variable or the path, says what to do, and gives no password away. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createApp } from "../../../app/platform/context.server.ts";
import { readEnvironment } from "../../../app/platform/env.server.ts";
import { listenTrouble, startTrouble } from "../../../app/platform/start-trouble.server.ts";

const coded = (code: string, more: object = {}) => Object.assign(new Error("low words"), { code, ...more });

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "gemba-start-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test.each([
  ["ECONNREFUSED", /no PostgreSQL answers/],
  ["ENOTFOUND", /host is not found.*%40/],
  ["EAI_AGAIN", /host is not found/],
  ["ETIMEDOUT", /does not answer/],
  ["28P01", /refuses this user or password.*%40/],
  ["3D000", /no database of this name/],
  ["42501", /make tables/],
])("of PostgreSQL: %s", (code, words) => {
  const env = readEnvironment({ DATABASE_URL: "postgres://gemba:hunter2@db.acme.example/gemba" });
  // As the query builder or the migration wraps it.
  const wrapped = new Error("outer", { cause: coded(code) });
  for (const error of [coded(code), wrapped]) {
    const { message } = startTrouble(error, env) as Error;
    expect(message).toMatch(/^DATABASE_URL: /);
    expect(message).toMatch(words);
    expect(message).not.toMatch(/\n|hunter2|acme/);
  }
});

test.each([
  ["SQLITE_NOTADB", /gemba\.db is no database/],
  ["SQLITE_CORRUPT", /gemba\.db is no database/],
  ["SQLITE_READONLY", /gemba\.db cannot be opened or written/],
  ["SQLITE_CANTOPEN", /gemba\.db cannot be opened or written/],
  ["SQLITE_BUSY", /gemba\.db is held by another program/],
])("of SQLite: %s", (code, words) => {
  const { message } = startTrouble(coded(code), readEnvironment({ DATA_DIR: "/srv/gemba" })) as Error;
  expect(message).toMatch(words);
  expect(message).toMatch(/^\/srv\/gemba\//);
});

test("a data folder that may not be written is named; what is unknown keeps its own words", () => {
  const env = readEnvironment({ DATA_DIR: "/srv/gemba" });
  const denied = coded("EACCES", { path: "/srv/gemba/secret" });
  expect(startTrouble(denied, env)).toMatchObject({
    message: expect.stringMatching(/^DATA_DIR: \/srv\/gemba\/secret cannot be .*EACCES/),
  });
  const [strange, full] = [new Error("strange"), coded("SQLITE_FULL")];
  expect(startTrouble(strange, env)).toBe(strange);
  expect(startTrouble(full, env)).toBe(full);
});

test("a real start on a file in the place of the folder, and on a folder of questionnaires that is not there", async () => {
  const file = join(folder(), "taken");
  writeFileSync(file, "");
  await expect(createApp(readEnvironment({ DATA_DIR: file }))).rejects.toThrow(
    /^DATA_DIR: .*taken cannot be/,
  );
  await expect(createApp(readEnvironment({ DATA_DIR: folder(), SURVEYS_DIR: "/nowhere" }))).rejects.toThrow(
    "SURVEYS_DIR: there is no folder /nowhere.",
  );
});

test("a real start on a file that is no database", async () => {
  const DATA_DIR = folder();
  writeFileSync(join(DATA_DIR, "gemba.db"), "garbage ".repeat(4096));
  await expect(createApp(readEnvironment({ DATA_DIR }))).rejects.toThrow(/gemba\.db is no database/);
});

test("really listening on a host that is not there names HOST", async () => {
  const http = createServer();
  const listened = new Promise<Error>((resolve) => {
    http.once("error", (error) => resolve(listenTrouble(error, "203.0.113.9", 0)));
    http.listen(0, "203.0.113.9");
  });
  expect((await listened).message).toMatch(/^HOST=203\.0\.113\.9: this machine has no such address/);
  expect(listenTrouble(coded("ENOTFOUND"), "nowhere.invalid", 0).message).toMatch(/^HOST=nowhere\.invalid/);
  expect(listenTrouble(coded("EACCES"), "0.0.0.0", 80).message).toMatch(/^PORT=80: .*ports below 1024/);
});
