/** A study that an operator sends from a page: the words that follow, for files of every kind, and that nothing of a refused one is left. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { operator } from "../../../../app/access/actor.ts";
import type { RunningApp } from "../../../../app/platform/context.server.ts";
import { importStudy } from "../../../../app/services/archive/import-study.server.ts";
import { takeStudy } from "../../../../app/services/archive/take-study.server.ts";
import { auditEntries } from "../../../../db/queries/audit.ts";
import { allStudies } from "../../../../db/queries/studies.ts";
import { key } from "../../../builders/database.ts";
import { surveysFolder } from "../../../builders/surveys-folder.ts";
import { everything, fileOf, forged, packed, remove, within, withStudy } from "./archived.ts";

const take = (app: RunningApp, bytes: Uint8Array) => takeStudy(app, operator, bytes);

test("a file that is taken in from a page is the study, and the log says who took it in", async () => {
  const { app, study } = await withStudy();
  const before = await everything(app, study.id);
  const bytes = await packed(app);
  await remove(app, study.id);
  expect(await take(app, bytes)).toMatchObject({ httpStatus: 200, status: "stored", study: "acme" });
  expect(await everything(app, study.id)).toEqual(before);
  expect((await auditEntries(app.read, 0, 10)).at(-1)).toMatchObject({
    actor: "operator",
    deed: "study.imported",
    study_id: study.id,
  });
});

const changed = (table: string, row: Record<string, unknown>) => (bytes: Buffer) =>
  forged(bytes, (lines) => lines.map((line) => (line.table === table ? within(line, row) : line)));
const twice = (table: string) => (bytes: Buffer) =>
  forged(bytes, (lines) =>
    lines.flatMap((line) => (line.table === table ? [line, within(line, { id: key() })] : [line])),
  );

test.each<[string, string, number, (bytes: Buffer) => Uint8Array]>([
  ["nothing at all", "archive.empty", 400, () => new Uint8Array()],
  ["a file of something else", "archive.notOne", 400, () => Buffer.from("PK\u0003\u0004 a zip file")],
  ["a packed text", "archive.notOne", 400, () => gzipSync("Dear Sir or Madam,\n")],
  ["a file that was cut", "archive.notWhole", 400, (bytes) => bytes.subarray(0, bytes.length - 200)],
  [
    "a file of a later version",
    "archive.version",
    400,
    (bytes) => forged(bytes, ([first, ...rest]) => [{ ...first, version: 2 }, ...rest]),
  ],
  ["a wave twice under two keys", "archive.broken", 400, twice("wave")],
  ["an organization twice under two keys", "archive.broken", 400, twice("organization")],
  ["a zero byte in a name", "archive.broken", 400, changed("organization", { name: "A\u0000B" })],
  ["half a wave number", "archive.broken", 400, changed("wave", { number: 1.5 })],
  ["a group of one", "archive.broken", 400, changed("study", { minimum_group: 1 })],
  ["a time zone that is none", "archive.broken", 400, changed("study", { time_zone: "Mars/Olympus" })],
  ["quiet hours that are none", "archive.broken", 400, changed("study", { quiet_from: "late" })],
  ["an address that is a path", "archive.broken", 400, changed("study", { slug: "../acme" })],
  ["a file that is too large", "archive.tooLarge", 413, () => new Uint8Array(16_000_001)],
])("%s is refused with words, and nothing is stored", async (_, message, httpStatus, change) => {
  const { app, study } = await withStudy();
  const bytes = change(await packed(app));
  await remove(app, study.id);
  expect(await take(app, bytes)).toMatchObject({ status: "refused", message, httpStatus });
  expect(await allStudies(app.read)).toEqual([]);
});

test("a study that is here stays as it is, and is named", async () => {
  const { app } = await withStudy();
  expect(await take(app, await packed(app))).toEqual({
    httpStatus: 409,
    status: "refused",
    message: "archive.here",
    details: { study: "acme" },
  });
});

test.each(["wave", "organization", "response", "comment"])(
  "a study whose %s has the key of another study's is refused, on the page and at the command line, and both are left alone",
  async (table) => {
    const { app, study } = await withStudy();
    const before = await everything(app, study.id);
    const other = key();
    const tables = ["study", table];
    // The same rows under another study's key; only those of one table keep their own.
    const bytes = forged(await packed(app), (lines) => {
      const keys = new Map<unknown, string>([[study.id, other]]);
      const renamed = (value: unknown) => keys.get(value) ?? value;
      return lines.map((line) => {
        const row = line.row as Record<string, unknown> | undefined;
        if (!row) return line;
        if (!tables.includes(String(line.table)) && typeof row.id === "string") keys.set(row.id, key());
        const own = line.table === "study" ? { slug: "other" } : {};
        return within(line, {
          ...Object.fromEntries(Object.entries(row).map(([column, value]) => [column, renamed(value)])),
          ...own,
        });
      });
    });
    expect(await take(app, bytes)).toMatchObject({ httpStatus: 409, message: "archive.taken" });
    const why = `a row of the table ${table} has the key of one that is here already: nothing was changed`;
    await expect(importStudy(app, fileOf(bytes))).rejects.toMatchObject({ details: { why } });
    expect(await allStudies(app.read)).toHaveLength(1);
    expect(await everything(app, study.id)).toEqual(before);
  },
);

test("a questionnaire that is not here is named, and no page puts it into the folder", async () => {
  const { app, study } = await withStudy();
  const bytes = await packed(app);
  await remove(app, study.id);
  const empty = surveysFolder({ "instruments/small/1.0.yaml": null, "LOCK.json": "{}" });
  const there = Object.assign(Object.create(app), { env: { ...app.env, SURVEYS_DIR: empty } });
  expect(await take(there, bytes)).toEqual({ httpStatus: 409, status: "questionnaires", names: "small 1.0" });
  expect(existsSync(join(empty, "instruments/small/1.0.yaml"))).toBe(false);
  expect(await allStudies(app.read)).toEqual([]);
});
