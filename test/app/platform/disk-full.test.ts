/** A full disk: a clear answer instead of a broken page, nothing half-written, and everything goes on when there is room again. */
import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { isDiskFull } from "../../../app/platform/disk-full.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { importAnswers } from "../../../app/services/imports.server.ts";
import { saveAnswers } from "../../../app/services/respond-autosave.server.ts";
import { closeWave } from "../../../app/services/waves.server.ts";
import { auditEntries } from "../../../db/queries/audit.ts";
import { anyDraft } from "../../../db/queries/drafts.ts";
import { importsOfStudy, insertImport } from "../../../db/queries/imports.ts";
import { insertTeams, organizationsOfStudy } from "../../../db/queries/participants.ts";
import { snapshotOfWave } from "../../../db/queries/participation.ts";
import { countResponses, insertResponses } from "../../../db/queries/responses.ts";
import { allStudies } from "../../../db/queries/studies.ts";
import { waveById } from "../../../db/queries/waves.ts";
import { testApp } from "../../builders/app.ts";
import { importRow, responseRow, storedStudy, teamRow } from "../../builders/database.ts";
import { asPage, diskFullAnswer, fillDisk, makeRoom } from "../../builders/full-disk.ts";
import { mapText } from "../../builders/import-map.ts";
import { smallSource } from "../../builders/instrument.ts";
import { surveysFolder } from "../../builders/surveys-folder.ts";
import { addStudy, post, shown, startFor } from "../services/respondent.ts";

/** More than one page of the database holds, however it is packed. */
const longText = [...randomBytes(4000)].map((byte) => String.fromCodePoint(0x1f300 + byte)).join("");

async function answering({ teams = 1 } = {}) {
  const source = smallSource
    .replace("id: small\n", "id: long\n")
    .replace("status: published", "status: draft")
    .replace("maxLength: 20,", "maxLength: 4000,");
  const app = await testApp({
    registry: createRegistry(surveysFolder({ "instruments/long/1.0.yaml": source })),
  });
  const opened = await addStudy(app, { study: { instrument_id: "long" } });
  const more = Array.from({ length: teams - 1 }, () => teamRow(opened.study.id, opened.organization.id));
  await app.write((tx) => insertTeams(tx, more));
  const code = await startFor(app, opened.slug, `team:${opened.team.id}`);
  await post(app, opened.slug, code, 2, { remark: "short" });
  return { app, code, ...opened };
}

test("a write that finds no room is refused with words, leaves nothing of itself, and works when there is room", async () => {
  const app = await testApp();
  const { study, wave } = await storedStudy(app);
  const store = () =>
    asPage(app, () =>
      app.write(async (tx) => {
        await insertImport(tx, importRow(wave));
        await insertResponses(
          tx,
          Array.from({ length: 3000 }, () => responseRow(wave)),
        );
      }),
    );
  await fillDisk(app);
  await expect(store()).rejects.toMatchObject(diskFullAnswer);
  expect(await countResponses(app.read, wave.id)).toBe(0);
  expect(await importsOfStudy(app.read, study.id)).toEqual([]);
  await makeRoom(app);
  await store();
  expect(await countResponses(app.read, wave.id)).toBe(3000);
});

test("answers that find no room, sent as a page or one by one, leave those that were saved before; sent again they are saved", async () => {
  const { app, slug, code } = await answering();
  const remark = async () => (await shown(app, slug, code, 2)).remark;
  const byPage = () => asPage(app, () => post(app, slug, code, 2, { remark: longText }));
  const sent = new URLSearchParams({ _page: "third", _had: "remark remark__missing", remark: longText });
  const alone = () => asPage(app, () => saveAnswers(app, slug, code, sent));
  await fillDisk(app);
  for (const save of [byPage, alone]) await expect(save()).rejects.toMatchObject(diskFullAnswer);
  expect(await remark()).toEqual(["short"]);
  await makeRoom(app);
  await alone();
  expect(await remark()).toEqual([longText]);
});

test("a wave that finds no room for its close stays open with its drafts, and closes when there is room", async () => {
  // So many that what is kept of them at the close needs room.
  const { app, wave } = await answering({ teams: 400 });
  await fillDisk(app);
  await expect(asPage(app, () => closeWave(app, wave.id))).rejects.toMatchObject(diskFullAnswer);
  expect(await waveById(app.read, wave.id)).toMatchObject({ state: "open", rewrite_due: false });
  expect(await anyDraft(app.read, wave.id)).toBe(true);
  expect(await snapshotOfWave(app.read, wave.id)).toBeUndefined();
  expect(await auditEntries(app.read, 0, 10)).toEqual([]);
  await makeRoom(app);
  await closeWave(app, wave.id);
  expect(await waveById(app.read, wave.id)).toMatchObject({ state: "closed", rewrite_due: false });
  expect(await anyDraft(app.read, wave.id)).toBe(false);
});

test.each([
  ["at their first row", 0],
  ["in the middle", 60],
])(
  "answers from a file that find no room %s are taken back with all that was made for them, and can be imported later",
  async (_, left) => {
    const app = await testApp({ registry: createRegistry(surveysFolder()) });
    const lines = Array.from({ length: 2000 }, (_, n) => `${(n % 3) + 1},Unit ${n % 10}`);
    const bytes = Buffer.from(`pace,unit\n${lines.join("\n")}\n`);
    const file = {
      name: "answers.csv",
      open: async function* () {
        yield bytes;
      },
    };
    const map = mapText({ organization: { column: "unit" }, items: { pace: { column: "pace" } } });
    const take = () => importAnswers(app, file, { map });
    await fillDisk(app, left);
    await expect(asPage(app, take)).rejects.toMatchObject(diskFullAnswer);
    expect(await allStudies(app.read)).toEqual([]);
    expect(await auditEntries(app.read, 0, 10)).toEqual([]);
    await makeRoom(app);
    expect(await take()).toMatchObject({ status: "stored" });
    const [study] = await allStudies(app.read);
    expect(await organizationsOfStudy(app.read, study?.id ?? "")).toHaveLength(10);
  },
);

test.each([
  ["SQLite's", { code: "SQLITE_FULL" }, true],
  ["PostgreSQL's", { code: "53100" }, true],
  ["the file system's", { code: "ENOSPC" }, true],
  ["a conflict", { code: "40001" }, false],
  ["a key that is taken", { code: "23505" }, false],
  ["a full memory", { code: "53200" }, false],
])("%s error is told from a full disk, however deep it is wrapped", (_, facts, full) => {
  const error = Object.assign(new Error("from the driver"), facts);
  const wrapped = new Error("Failed query", { cause: new Error("once more", { cause: error }) });
  expect([isDiskFull(error), isDiskFull(wrapped)]).toEqual([full, full]);
});

test("what is no error, or has no cause, is no full disk", () => {
  for (const thrown of ["SQLITE_FULL", null, { code: "SQLITE_FULL" }, new Error("SQLITE_FULL")])
    expect(isDiskFull(thrown)).toBe(false);
});
