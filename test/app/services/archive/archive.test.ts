import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { operator } from "../../../../app/access/actor.ts";
import type { RunningApp } from "../../../../app/platform/context.server.ts";
import { createRegistry } from "../../../../app/platform/registry.server.ts";
import { exportStudy } from "../../../../app/services/archive/export-study.server.ts";
import { importStudy } from "../../../../app/services/archive/import-study.server.ts";
import { undoImport } from "../../../../app/services/import-undo.server.ts";
import { auditEntries } from "../../../../db/queries/audit.ts";
import { organizationsOfStudy, teamsOfStudy } from "../../../../db/queries/participants.ts";
import { insertResponses } from "../../../../db/queries/responses.ts";
import { allStudies, updateStudy } from "../../../../db/queries/studies.ts";
import { setWaveState } from "../../../../db/queries/waves.ts";
import { comment } from "../../../../db/schema/response.ts";
import { testApp } from "../../../builders/app.ts";
import { importRow, responseRow, storedStudy } from "../../../builders/database.ts";
import { smallSource } from "../../../builders/instrument.ts";
import { surveysFolder } from "../../../builders/surveys-folder.ts";
import { everything, fileOf, forged, packed, remove, within, withStudy } from "./archived.ts";

test("a study that went through a file is the same, with answers, comments, policy, results and instants", async () => {
  const { app, study } = await withStudy();
  const before = await everything(app, study.id);
  const bytes = await packed(app);
  await remove(app, study.id);
  expect(await importStudy(app, fileOf(bytes))).toMatchObject({ status: "stored", slug: "acme" });
  expect(await everything(app, study.id)).toEqual(before);
  expect(before.response).toHaveLength(450);
  expect(before.analysis_run).toHaveLength(1);
  const deeds = (await auditEntries(app.read, 0, 10)).map(({ actor, deed }) => `${actor} ${deed}`);
  expect(deeds).toEqual(["operator study.exported", "command study.imported"]);
});

test("a file holds the words of every language, and one of before there were several is read as it is", async () => {
  const { app, study } = await withStudy({ people: 3 });
  const translations = { ja: { consent: "質問は花子まで。" } };
  const words = { consent_text: "Fragen an Grete.", main_language: "de", translations };
  await app.write((tx) => updateStudy(tx, study.id, words));
  const bytes = await packed(app);
  await remove(app, study.id);
  await importStudy(app, fileOf(bytes));
  expect(await allStudies(app.read)).toMatchObject([words]);
  await remove(app, study.id);
  const before = forged(bytes, (lines) =>
    lines.map((line) => {
      if (line.table !== "study") return line;
      const { main_language: _, translations: __, ...row } = line.row as Line;
      return { ...line, row };
    }),
  );
  await importStudy(app, fileOf(before));
  expect(await allStudies(app.read)).toMatchObject([
    { consent_text: "Fragen an Grete.", main_language: null, translations: null },
  ]);
});

/** The same app, but something happens between the moment that an export shows and its first line. */
function meanwhile(app: RunningApp, happens: () => Promise<unknown>): RunningApp {
  const snapshot = async () => {
    const opened = await app.snapshot();
    await happens();
    return opened;
  };
  return Object.assign(Object.create(app), { snapshot });
}

test("a file shows the study as it stood at one moment: what is written meanwhile waits for nothing, and is not in it", async () => {
  const { app, study, wave, organization } = await withStudy();
  const before = await everything(app, study.id);
  const changed = meanwhile(app, () =>
    app.write(async (tx) => {
      await updateStudy(tx, study.id, { title: "Another name" });
      await insertResponses(tx, [responseRow(wave, { organization_id: organization.id })]);
      await tx.delete(comment);
      await setWaveState(tx, wave.id, "open");
    }),
  );
  const bytes = await packed(changed);
  await remove(app, study.id);
  await importStudy(app, fileOf(bytes));
  expect(await everything(app, study.id)).toEqual(before);
});

test("whoever stops reading a file lets the database go, so that its tables can be rewritten", async () => {
  const { app } = await withStudy();
  const { body } = await exportStudy(app, operator, "acme");
  body.destroy();
  await once(body, "close");
  await app.rewrite();
});

test("nothing of a study that is being erased is handed over", async () => {
  const { app, study } = await withStudy();
  await app.write((tx) => updateStudy(tx, study.id, { kept: "erasing" }));
  await expect(exportStudy(app, operator, "acme")).rejects.toMatchObject({
    kind: "conflict",
    message: "archive.erasing",
  });
});

test("neither invitations nor receipts are in the file", async () => {
  const { app } = await withStudy();
  const text = gunzipSync(await packed(app)).toString("utf8");
  expect(text).not.toContain("the-token");
  const receipts = text.split("\n").filter((line) => /"receipt_hash":"/.test(line));
  expect(receipts).toEqual([]);
  expect(text.match(/"receipt_hash":null/g)).toHaveLength(450);
});

test("the same file twice, also twice at once, is taken once", async () => {
  const { app, study } = await withStudy();
  const bytes = await packed(app);
  const conflict = {
    kind: "conflict",
    details: { why: "the study acme is here already: nothing was changed" },
  };
  await expect(importStudy(app, fileOf(bytes))).rejects.toMatchObject(conflict);
  await remove(app, study.id);
  const tries = await Promise.allSettled([importStudy(app, fileOf(bytes)), importStudy(app, fileOf(bytes))]);
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await allStudies(app.read)).toHaveLength(1);
});

type Line = Record<string, unknown>;

const wrong: Record<string, (bytes: Buffer) => Buffer> = {
  "that is empty": () => Buffer.alloc(0),
  "that is something else": () => Buffer.from("PK\u0003\u0004 a zip file, say"),
  "that was cut in its packing": (bytes) => bytes.subarray(0, bytes.length - 200),
  "that was cut and packed again": (bytes) => gzipSync(gunzipSync(bytes).subarray(0, -400)),
  "whose last line is gone": (bytes) =>
    gzipSync(`${gunzipSync(bytes).toString("utf8").trimEnd().split("\n").slice(0, -1).join("\n")}\n`),
  "in which one answer was changed": (bytes) =>
    gzipSync(
      gunzipSync(bytes)
        .toString("utf8")
        .replace(/"pace": ?3/, '"pace":2'),
    ),
  "of a later version": (bytes) => forged(bytes, ([first, ...rest]) => [{ ...first, version: 2 }, ...rest]),
  "that names another study's wave": (bytes) =>
    forged(bytes, (lines) =>
      lines.map((line) => (line.table === "comment" ? within(line, { wave_id: "f".repeat(32) }) : line)),
    ),
  "that brings a receipt": (bytes) =>
    forged(bytes, (lines) =>
      lines.map((line) =>
        line.table === "response" ? within(line, { receipt_hash: JSON.stringify(line.row) }) : line,
      ),
    ),
  "with a column that nobody knows": (bytes) =>
    forged(bytes, (lines) =>
      lines.map((line) => (line.table === "study" ? within(line, { owner: "me" }) : line)),
    ),
  "with a table that is none of it": (bytes) =>
    forged(bytes, (lines) => [...lines, { table: "account", row: { id: "x" } }]),
  "with an open wave": (bytes) =>
    forged(bytes, (lines) =>
      lines.map((line) => (line.table === "wave" ? within(line, { state: "open" }) : line)),
    ),
  "whose questionnaire would lie elsewhere": (bytes) =>
    forged(bytes, (lines) =>
      lines.map((line) =>
        "questionnaire" in line ? { questionnaire: { id: "../../x", version: "1.0", text: "a" } } : line,
      ),
    ),
  "that names a team of an organization of this installation": (bytes) =>
    forged(bytes, (lines) =>
      lines.map((line) => (line.table === "team" ? within(line, { standing_id: "f".repeat(32) }) : line)),
    ),
  "with a row twice": (bytes) => forged(bytes, (lines) => [...lines, lines.at(-1)]),
};

test.each(Object.entries(wrong))("a file %s is refused, and nothing of it is stored", async (_, change) => {
  const { app, study } = await withStudy();
  const bytes = change(await packed(app));
  await remove(app, study.id);
  await expect(importStudy(app, fileOf(bytes))).rejects.toMatchObject({ kind: "bad-input" });
  expect(await allStudies(app.read)).toEqual([]);
});

test("a file that unpacks without end is stopped at a line that has none, without keeping it", async () => {
  const { app } = await withStudy();
  const endless = gzipSync(Buffer.concat([Buffer.from('{"format":"'), Buffer.alloc(80 * 1024 * 1024, "a")]));
  expect(endless.length).toBeLessThan(200_000);
  const why = "this is no whole archive of a study: one of its lines has no end";
  await expect(importStudy(app, fileOf(endless))).rejects.toMatchObject({ details: { why } });
});

test("a questionnaire that is not here is put into the folder first, and nothing is stored; another one of its name stands in the way", async () => {
  const { app, study, folder } = await withStudy();
  const bytes = await packed(app);
  await remove(app, study.id);
  const empty = surveysFolder({ "instruments/small/1.0.yaml": null, "LOCK.json": "{}" });
  const there = Object.assign(Object.create(app), { env: { ...app.env, SURVEYS_DIR: empty } });
  expect(await importStudy(there, fileOf(bytes))).toEqual({
    status: "questionnaires",
    missing: ["small 1.0"],
  });
  expect(await allStudies(app.read)).toEqual([]);
  const placed = join(empty, "instruments/small/1.0.yaml");
  expect(readFileSync(placed, "utf8")).toBe(readFileSync(join(folder, "instruments/small/1.0.yaml"), "utf8"));
  const other = surveysFolder({ "instruments/small/1.0.yaml": "another" });
  const elsewhere = Object.assign(Object.create(app), { env: { ...app.env, SURVEYS_DIR: other } });
  await expect(importStudy(elsewhere, fileOf(bytes))).rejects.toMatchObject({ kind: "conflict" });
  expect(existsSync(placed)).toBe(true);
  expect(await importStudy(there, fileOf(bytes))).toMatchObject({ status: "stored" });
});

test("of two questionnaires of which one is another here, neither is put into the folder, and nothing half-written is left", async () => {
  const { app, study } = await withStudy();
  const bytes = forged(await packed(app), ([first, ...rest]) => [
    first,
    { questionnaire: { id: "tidy", version: "1.0", text: smallSource.replace("id: small", "id: tidy") } },
    ...rest,
  ]);
  await remove(app, study.id);
  const other = surveysFolder({ "instruments/small/1.0.yaml": "another" });
  const elsewhere = Object.assign(Object.create(app), { env: { ...app.env, SURVEYS_DIR: other } });
  await expect(importStudy(elsewhere, fileOf(bytes))).rejects.toMatchObject({ kind: "conflict" });
  expect(readdirSync(join(other, "instruments"))).toEqual(["small"]);
  expect(readdirSync(join(other, "instruments/small"))).toEqual(["1.0.yaml"]);
});

test("a file without the questionnaire that its waves ask is refused; one that this program has not read yet is waited for", async () => {
  const { app, study } = await withStudy();
  const bytes = await packed(app);
  await remove(app, study.id);
  const without = forged(bytes, (lines) => lines.filter((line) => !("questionnaire" in line)));
  await expect(importStudy(app, fileOf(without))).rejects.toMatchObject({
    details: { why: expect.stringContaining("the questionnaire small 1.0 of its study is not in it") },
  });
  const unread = surveysFolder({ "instruments/small/1.0.yaml": null, "LOCK.json": "{}" });
  const there = Object.assign(Object.create(app), { registry: createRegistry(unread) });
  expect(await importStudy(there, fileOf(bytes))).toEqual({
    status: "questionnaires",
    missing: ["small 1.0"],
  });
  expect(await allStudies(app.read)).toEqual([]);
});

test("an import that came with a study, undone, takes nothing of another study, whatever it says that it made", async () => {
  const { app, study } = await withStudy();
  const bytes = await packed(app);
  await remove(app, study.id);
  const other = await storedStudy(app, { study: { slug: "other", instrument_id: "small" } });
  const team_id = other.team.id;
  await app.write((tx) =>
    insertResponses(tx, [responseRow(other.wave, { organization_id: other.organization.id, team_id })]),
  );
  const made = importRow(
    { id: "", study_id: study.id },
    {
      content_hash: "a".repeat(64),
      report: {
        created: { study: false, wave: false, organizations: [other.organization.id], teams: [team_id] },
      },
    },
  );
  const withImport = forged(bytes, (lines) =>
    lines.flatMap((line) => {
      const wave_id = (line.row as { wave_id?: string } | undefined)?.wave_id;
      return line.table === "response" && line === lines.find(({ table }) => table === "response")
        ? [{ table: "answer_import", row: { ...made, wave_id } }, line]
        : [line];
    }),
  );
  await importStudy(app, fileOf(withImport));
  await undoImport(app, String(made.id));
  expect(await organizationsOfStudy(app.read, other.study.id)).toHaveLength(1);
  expect((await teamsOfStudy(app.read, other.study.id)).map(({ id }) => id)).toEqual([team_id]);
});

test.each([
  ["a team of another organization", "response", (line: Line) => within(line, { organization_id: null })],
  ["a code that no answer has", "response", (line: Line) => within(line, { answers: { pace: 99 } })],
  ["an answer to no question", "response", (line: Line) => within(line, { answers: { never: 1 } })],
  [
    "a policy that does not fit its hash",
    "wave",
    (line: Line) => within(line, { policy_hash: "0".repeat(64) }),
  ],
  ["no policy but its hash", "wave", (line: Line) => within(line, { policy: null })],
  [
    "words in a language that no page has",
    "study",
    (line: Line) => within(line, { translations: { tlh: {} } }),
  ],
  ["words of another kind", "study", (line: Line) => within(line, { translations: { ja: { consent: 5 } } })],
  ["a study that is being erased", "study", (line: Line) => within(line, { kept: "erasing" })],
  ["a run that never ended", "analysis_run", (line: Line) => within(line, { state: "running" })],
])("a file with %s is refused", async (_, table, change) => {
  const { app, study } = await withStudy({ people: 3 });
  const bytes = forged(await packed(app), (lines) =>
    lines.map((line) => (line.table === table ? change(line) : line)),
  );
  await remove(app, study.id);
  await expect(importStudy(app, fileOf(bytes))).rejects.toMatchObject({ message: "archive.broken" });
  expect(await allStudies(app.read)).toEqual([]);
});

test.each(["sqlite", "postgres"])("a file that was made on %s is read on either database", async (made) => {
  const folder = surveysFolder();
  const app = await testApp({ registry: createRegistry(folder) }, { SURVEYS_DIR: folder });
  const bytes = readFileSync(`test/fixtures/study-of-${made}.gz`);
  expect(await importStudy(app, fileOf(bytes))).toMatchObject({ status: "stored", slug: "acme", rows: 19 });
  const [study] = await allStudies(app.read);
  const stored = await everything(app, study?.id ?? "");
  expect(stored.response).toHaveLength(12);
  expect(stored.comment).toMatchObject([{ body: "Build — اختبار 🚀" }]);
  expect(stored.wave).toMatchObject([
    { policy: { minimum: { mean: 7 } }, state: "closed", rewrite_due: false },
  ]);
  expect(stored.study).toMatchObject([{ created_at: "2026-01-05T09:00:00.123Z", proof_of_work: false }]);
});

test("no answer leaves while a wave is open, and nobody but an operator hands a study over", async () => {
  const app = await testApp();
  await storedStudy(app, { study: { slug: "acme" } });
  await expect(exportStudy(app, operator, "acme")).rejects.toMatchObject({ message: "archive.open" });
});

test.each(["sqlite", "postgres"])(
  "a file that was made on %s, taken in and handed over again, holds the same",
  async (made) => {
    const folder = surveysFolder();
    const app = await testApp({ registry: createRegistry(folder) }, { SURVEYS_DIR: folder });
    const bytes = readFileSync(`test/fixtures/study-of-${made}.gz`);
    const linesOf = (file: Buffer) => {
      const lines = gunzipSync(file).toString("utf8").trimEnd().split("\n").slice(0, -1);
      return lines.map((line) => JSON.parse(line));
    };
    await importStudy(app, fileOf(bytes));
    const again = linesOf(await packed(app));
    expect(again).toHaveLength(linesOf(bytes).length);
    // Columns that have come since then are in it as well.
    expect(again).toMatchObject(linesOf(bytes));
  },
);
