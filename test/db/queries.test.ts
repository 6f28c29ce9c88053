/** What the query functions answer, on whichever dialect the tests run. */
import { expect, test } from "vitest";
import { insertAccount } from "../../db/queries/accounts.ts";
import { insertComments } from "../../db/queries/comments.ts";
import { deleteDraft, draftByHash, putDraft } from "../../db/queries/drafts.ts";
import {
  deleteImportedResponses,
  importByContentHash,
  importById,
  importsOfStudy,
  insertImport,
  setImportState,
} from "../../db/queries/imports.ts";
import {
  defaultServiceOfTeam,
  insertOrganizations,
  insertTeams,
  organizationsOfStudy,
  teamById,
  teamsOfStudy,
} from "../../db/queries/participants.ts";
import {
  countResponses,
  deleteResponseByReceiptHash,
  insertResponses,
  metricCounts,
  participation,
  responseByReceiptHash,
} from "../../db/queries/responses.ts";
import { insertRun, runById } from "../../db/queries/runs.ts";
import { operatorExists, redeemSetupLink, replaceSetupLink } from "../../db/queries/setup.ts";
import { allStudies, countStudies, deleteStudy, insertStudy, studyBySlug } from "../../db/queries/studies.ts";
import { insertWave, openWaveOfStudy, setWaveState, waveById, wavesOfStudy } from "../../db/queries/waves.ts";
import { comment, draft, response } from "../../db/schema/response.ts";
import { service } from "../../db/schema/study.ts";
import {
  freshDatabase,
  importRow,
  key,
  organizationRow,
  responseRow,
  runRow,
  storedStudy,
  studyRow,
  teamRow,
  waveRow,
} from "../builders/database.ts";

test("a slug belongs to one study; an unknown one to none", async () => {
  const { read, write } = await freshDatabase();
  const row = studyRow({ slug: "demo" });
  await write((tx) => insertStudy(tx, row));
  await expect(write((tx) => insertStudy(tx, studyRow({ slug: "demo" })))).rejects.toThrow();
  expect(await studyBySlug(read, "demo")).toEqual(row);
  expect(await studyBySlug(read, "Demo")).toBeUndefined();
  expect(await studyBySlug(read, "' or 1=1 --")).toBeUndefined();
});

test("studies come oldest first", async () => {
  const { read, write } = await freshDatabase();
  const at = (day: number) => ({ created_at: new Date(Date.UTC(2026, 0, day)) });
  await write(async (tx) => {
    await insertStudy(tx, studyRow({ slug: "b", ...at(3) }));
    await insertStudy(tx, studyRow({ slug: "c", ...at(1) }));
    await insertStudy(tx, studyRow({ slug: "a", ...at(3) }));
  });
  expect((await allStudies(read)).map((row) => row.slug)).toEqual(["c", "a", "b"]);
  expect(await countStudies(read)).toBe(3);
});

test("waves come by number, and the open one is found until it closes", async () => {
  const database = await freshDatabase();
  const { study, wave } = await storedStudy(database, { wave: { number: 2 } });
  const first = waveRow(study.id, { number: 1, state: "closed" });
  await database.write((tx) => insertWave(tx, first));
  expect((await wavesOfStudy(database.read, study.id)).map((row) => row.id)).toEqual([first.id, wave.id]);
  expect((await openWaveOfStudy(database.read, study.id))?.id).toBe(wave.id);
  await database.write((tx) => setWaveState(tx, wave.id, "closed"));
  expect(await openWaveOfStudy(database.read, study.id)).toBeUndefined();
  expect((await waveById(database.read, wave.id))?.state).toBe("closed");
});

test("organizations and teams come by name, each team with its organization and a service of its own", async () => {
  const database = await freshDatabase();
  const study = studyRow();
  const [zeta, alpha] = [
    organizationRow(study.id, { name: "Zeta" }),
    organizationRow(study.id, { name: "Alpha" }),
  ];
  const teams = [
    teamRow(study.id, zeta.id, { name: "Ops" }),
    teamRow(study.id, zeta.id, { name: "Build" }),
    teamRow(study.id, alpha.id, { name: "Web", headcount: null }),
  ];
  await database.write(async (tx) => {
    await insertStudy(tx, study);
    await insertOrganizations(tx, [zeta, alpha]);
    await insertTeams(tx, teams);
  });
  const { read } = database;
  expect((await organizationsOfStudy(read, study.id)).map((row) => row.name)).toEqual(["Alpha", "Zeta"]);
  const listed = await teamsOfStudy(read, study.id);
  expect(listed.map((row) => [row.organization_name, row.name])).toEqual([
    ["Alpha", "Web"],
    ["Zeta", "Build"],
    ["Zeta", "Ops"],
  ]);
  expect(await teamById(read, listed[0]?.id ?? "")).toEqual(listed[0]);
  for (const team of listed) {
    expect(await defaultServiceOfTeam(read, team.id)).toMatchObject({ name: team.name, is_default: true });
  }
  expect(await teamById(read, "no such team")).toBeUndefined();
  expect(await defaultServiceOfTeam(read, "no such team")).toBeUndefined();
});

test("no rows to insert is no error", async () => {
  const { write } = await freshDatabase();
  await write(async (tx) => {
    await insertOrganizations(tx, []);
    await insertTeams(tx, []);
    await insertResponses(tx, []);
    await insertComments(tx, []);
  });
});

test("a draft is stored, replaced under its code, and gone after deletion", async () => {
  const database = await freshDatabase();
  const { study, wave } = await storedStudy(database);
  const first = { code_hash: "abc", study_id: study.id, wave_id: wave.id, sealed: "one" };
  await database.write((tx) => putDraft(tx, first));
  await database.write((tx) => putDraft(tx, { ...first, sealed: "two" }));
  expect(await draftByHash(database.read, "abc")).toEqual({ ...first, sealed: "two" });
  await database.write((tx) => deleteDraft(tx, "abc"));
  await database.write((tx) => deleteDraft(tx, "abc"));
  expect(await draftByHash(database.read, "abc")).toBeUndefined();
});

test("12,000 responses go in with one call, beyond what one statement can carry", async () => {
  const database = await freshDatabase();
  const { wave } = await storedStudy(database);
  const rows = Array.from({ length: 12_000 }, (_, n) => responseRow(wave, { lead_time: (n % 6) + 1 }));
  await database.write((tx) => insertResponses(tx, rows));
  expect(await countResponses(database.read, wave.id)).toBe(12_000);
  expect(await metricCounts(database.read, wave.id, "lead_time")).toEqual(
    [1, 2, 3, 4, 5, 6].map((code) => ({ code, n: 2000 })),
  );
}, 60_000);

test("a receipt finds its response, erases it once, and belongs to one only", async () => {
  const database = await freshDatabase();
  const { wave } = await storedStudy(database);
  const row = responseRow(wave, { receipt_hash: "r1", answers: { ci_1: 6 } });
  await database.write((tx) => insertResponses(tx, [row, responseRow(wave), responseRow(wave)]));
  expect(await responseByReceiptHash(database.read, "r1")).toEqual(row);
  await expect(
    database.write((tx) => insertResponses(tx, [responseRow(wave, { receipt_hash: "r1" })])),
  ).rejects.toThrow();
  expect(await database.write((tx) => deleteResponseByReceiptHash(tx, "r1"))).toBe(true);
  expect(await database.write((tx) => deleteResponseByReceiptHash(tx, "r1"))).toBe(false);
  expect(await countResponses(database.read, wave.id)).toBe(2);
});

test("participation counts by team, and what belongs to none comes last", async () => {
  const database = await freshDatabase();
  const { wave, organization, team } = await storedStudy(database);
  const at = { organization_id: organization.id, team_id: team.id };
  await database.write((tx) =>
    insertResponses(tx, [
      responseRow(wave),
      responseRow(wave, { organization_id: organization.id }),
      responseRow(wave, at),
      responseRow(wave, at),
    ]),
  );
  expect(await participation(database.read, wave.id)).toEqual([
    { organizationId: organization.id, teamId: team.id, n: 2 },
    { organizationId: organization.id, teamId: null, n: 1 },
    { organizationId: null, teamId: null, n: 1 },
  ]);
  expect(await participation(database.read, "no such wave")).toEqual([]);
});

test("missing answers have no code to count", async () => {
  const database = await freshDatabase();
  const { wave } = await storedStudy(database);
  await database.write((tx) =>
    insertResponses(tx, [
      responseRow(wave, { change_fail_rate: 15 }),
      responseRow(wave, { change_fail_rate: 0 }),
      responseRow(wave, { change_fail_rate: 15 }),
      responseRow(wave),
    ]),
  );
  expect(await metricCounts(database.read, wave.id, "change_fail_rate")).toEqual([
    { code: 0, n: 1 },
    { code: 15, n: 2 },
  ]);
  expect(await metricCounts(database.read, wave.id, "rework_rate")).toEqual([]);
});

test("responses of an import count while it is visible, and neither before nor after", async () => {
  const database = await freshDatabase();
  const { wave, organization } = await storedStudy(database);
  const one = importRow(wave, { state: "staging" });
  const imported = { import_id: one.id, organization_id: organization.id, lead_time: 6 };
  await database.write(async (tx) => {
    await insertImport(tx, one);
    await insertResponses(tx, [
      responseRow(wave, { lead_time: 2 }),
      responseRow(wave, { ...imported, receipt_hash: "imported" }),
      responseRow(wave, imported),
    ]);
  });
  const { read } = database;
  const seen = async () => ({
    count: await countResponses(read, wave.id),
    parts: (await participation(read, wave.id)).map((row) => row.n),
    codes: await metricCounts(read, wave.id, "lead_time"),
    receipt: (await responseByReceiptHash(read, "imported")) !== undefined,
  });
  const without = { count: 1, parts: [1], codes: [{ code: 2, n: 1 }], receipt: false };
  expect(await seen()).toEqual(without);
  await database.write((tx) => setImportState(tx, one.id, "visible", { rows: 2 }));
  expect(await seen()).toEqual({
    count: 3,
    parts: [2, 1],
    codes: [
      { code: 2, n: 1 },
      { code: 6, n: 2 },
    ],
    receipt: true,
  });
  await database.write((tx) => setImportState(tx, one.id, "undone"));
  expect(await seen()).toEqual(without);
  expect(await importById(read, one.id)).toMatchObject({ state: "undone", report: { rows: 2 } });
});

test("the same file is recognised until its import is undone", async () => {
  const database = await freshDatabase();
  const { study, wave } = await storedStudy(database);
  const one = importRow(wave, { content_hash: "file" });
  await database.write((tx) => insertImport(tx, one));
  expect(await importByContentHash(database.read, study.id, "file")).toEqual(one);
  expect(await importByContentHash(database.read, "another study", "file")).toBeUndefined();
  await database.write((tx) => setImportState(tx, one.id, "undone"));
  expect(await importByContentHash(database.read, study.id, "file")).toBeUndefined();
  expect(await importsOfStudy(database.read, study.id)).toMatchObject([{ id: one.id, state: "undone" }]);
});

test("imported responses are deleted in portions, and no others", async () => {
  const database = await freshDatabase();
  const { wave } = await storedStudy(database);
  const one = importRow(wave);
  await database.write(async (tx) => {
    await insertImport(tx, one);
    const imported = Array.from({ length: 250 }, () => responseRow(wave, { import_id: one.id }));
    await insertResponses(tx, [...imported, responseRow(wave)]);
  });
  const portions: number[] = [];
  for (let gone = -1; gone !== 0; portions.push(gone)) {
    gone = await database.write((tx) => deleteImportedResponses(tx, one.id, 100));
  }
  expect(portions).toEqual([100, 100, 50, 0]);
  expect(await countResponses(database.read, wave.id)).toBe(1);
});

test("comments are kept whatever characters they hold", async () => {
  const database = await freshDatabase();
  const { study, wave } = await storedStudy(database);
  const row = { id: key(), study_id: study.id, wave_id: wave.id, organization_id: null, item_id: "wish" };
  await database.write((tx) => insertComments(tx, [{ ...row, body: "a\0b 🙂 </script> '" }]));
  expect(await database.read.select({ body: comment.body }).from(comment)).toEqual([
    { body: "ab 🙂 </script> '" },
  ]);
});

test("deleting a study takes everything of it along, and nothing of another", async () => {
  const database = await freshDatabase();
  const { write, read } = database;
  const [gone, kept] = [await storedStudy(database), await storedStudy(database)];
  const runs = new Map<string, string>();
  for (const { study, wave, organization, team } of [gone, kept]) {
    const [one, run] = [importRow(wave), runRow(wave)];
    runs.set(study.id, run.id);
    const at = { organization_id: organization.id, team_id: team.id, service_id: `${team.id}-default` };
    await write(async (tx) => {
      await insertImport(tx, one);
      await insertResponses(tx, [responseRow(wave, at), responseRow(wave, { ...at, import_id: one.id })]);
      await putDraft(tx, { code_hash: key(), study_id: study.id, wave_id: wave.id, sealed: "s" });
      await insertComments(tx, [
        { id: key(), study_id: study.id, wave_id: wave.id, organization_id: null, item_id: "i", body: "b" },
      ]);
      await insertRun(tx, run);
    });
  }
  await write((tx) => deleteStudy(tx, gone.study.id));
  for (const table of [response, draft, comment, service]) {
    const rows = await read.select({ study: table.study_id }).from(table);
    expect(new Set(rows.map((row) => row.study))).toEqual(new Set([kept.study.id]));
  }
  expect(await wavesOfStudy(read, gone.study.id)).toEqual([]);
  expect(await teamsOfStudy(read, gone.study.id)).toEqual([]);
  expect(await importsOfStudy(read, gone.study.id)).toEqual([]);
  expect(await runById(read, runs.get(gone.study.id) ?? "")).toBeUndefined();
  expect(await runById(read, runs.get(kept.study.id) ?? "")).toBeDefined();
});

test("only the newest set-up link works, and it works once", async () => {
  const { write } = await freshDatabase();
  const now = new Date("2026-01-05T09:00:00.000Z");
  await write((tx) => replaceSetupLink(tx, "old", now));
  await write((tx) => replaceSetupLink(tx, "new", now));
  const redeem = (hash: string) => write((tx) => redeemSetupLink(tx, hash, now));
  expect(await redeem("old")).toBe(false);
  expect(await Promise.all([redeem("new"), redeem("new"), redeem("new")])).toEqual(
    expect.arrayContaining([true, false, false]),
  );
  expect(await redeem("new")).toBe(false);
});

test("an installation has no operator until one is stored", async () => {
  const { read, write } = await freshDatabase();
  expect(await operatorExists(read)).toBe(false);
  await write(async (tx) => {
    await insertAccount(tx, {
      id: key(),
      name: "Ops",
      email: "ops@acme.example",
      role: "operator",
      now: new Date(),
    });
  });
  expect(await operatorExists(read)).toBe(true);
});
