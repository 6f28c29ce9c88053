import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import { completeAnswers } from "../../../app/instruments/answer-schema.ts";
import type { App } from "../../../app/platform/app.ts";
import type { RunningApp } from "../../../app/platform/context.server.ts";
import { actorOf } from "../../../app/platform/session.server.ts";
import {
  type Download,
  exportCodebook,
  exportOverview,
  exportResponses,
} from "../../../app/services/exports.server.ts";
import { deleteAccount, setAccountRole } from "../../../db/queries/account-overview.ts";
import { setBanned } from "../../../db/queries/accounts.ts";
import { insertImport } from "../../../db/queries/imports.ts";
import { insertOrganizations, insertTeams } from "../../../db/queries/participants.ts";
import { insertResponses, type NewResponse } from "../../../db/queries/responses.ts";
import { insertStudy } from "../../../db/queries/studies.ts";
import { insertWave } from "../../../db/queries/waves.ts";
import { signedInAs, storedAccount } from "../../builders/accounts.ts";
import { testApp } from "../../builders/app.ts";
import {
  importRow,
  key,
  organizationRow,
  responseRow,
  studyRow,
  teamRow,
  waveRow,
} from "../../builders/database.ts";
import { realInstrument } from "../../builders/instrument.ts";

const instrument = realInstrument("delivery-core");

const purpose = { reason: "analysis", agreement: true } as const;

type Group = { people: number; consenting?: number };

/** A study with one wave and an organization for every group. */
async function studyWith(app: App, groups: Group[], wave: Parameters<typeof waveRow>[1] = {}) {
  const study = studyRow({ slug: "acme" });
  const closed = waveRow(study.id, { state: "closed", ...wave });
  const organizations = groups.map((_, i) => organizationRow(study.id, { name: `Secret name ${i}` }));
  const teams = organizations.map(({ id }, i) => teamRow(study.id, id, { name: `Secret team ${i}` }));
  const responses = groups.flatMap(({ people, consenting = people }, g) =>
    Array.from({ length: people }, (_, i): NewResponse => {
      const answers = completeAnswers(instrument, { lead_time: (i % 6) + 1, change_fail_rate: i % 101 });
      return responseRow(closed, {
        organization_id: organizations[g]?.id ?? null,
        team_id: teams[g]?.id ?? null,
        consent_research: i < consenting,
        answers,
      });
    }),
  );
  await app.write(async (tx) => {
    await insertStudy(tx, study);
    await insertWave(tx, closed);
    await insertOrganizations(tx, organizations);
    await insertTeams(tx, teams);
    await insertResponses(tx, responses);
  });
  return { study, wave: closed, organizations, responses };
}

async function textOf({ body }: Download): Promise<string> {
  return typeof body === "string" ? body : new Response(body).text();
}

async function rowsOf(app: RunningApp, wave?: number): Promise<Record<string, string>[]> {
  return parse(await textOf(await exportResponses(app, operator, "acme", wave, purpose)), { columns: true });
}

test("only people who agreed are in the file", async () => {
  const app = await testApp();
  await studyWith(app, [{ people: 20, consenting: 13 }]);
  const rows = await rowsOf(app);
  expect(rows).toHaveLength(13);
  expect((await exportOverview(app, operator, "acme")).file).toMatchObject({ rows: 13, withheld: 7 });
});

test("answers that become visible while the file is on its way were not judged, and are not in it", async () => {
  const app = await testApp();
  const { wave, responses } = await studyWith(app, [{ people: 20 }]);
  const file = await exportResponses(app, operator, "acme", undefined, purpose);
  const late = responses.slice(0, 3).map((row) => ({ ...row, id: key(), wave_id: wave.id }));
  await app.write((tx) => insertResponses(tx, late));
  expect(parse(await textOf(file), { columns: true })).toHaveLength(20);
});

test("the file names no person, organization, team, row key or instant", async () => {
  const app = await testApp();
  const { responses, organizations, study, wave } = await studyWith(app, [{ people: 12 }, { people: 12 }]);
  const text = await textOf(await exportResponses(app, operator, "acme", undefined, purpose));
  expect(text).not.toMatch(/Secret|\d{4}-\d{2}-\d{2}|\d{2}:\d{2}/);
  for (const { id } of [...responses, ...organizations, study, wave]) expect(text).not.toContain(id);
});

test("asked for twice, the file is the same to the byte, and ends its lines as RFC 4180 has it", async () => {
  const app = await testApp();
  await studyWith(app, [{ people: 700 }, { people: 600 }]);
  const first = await textOf(await exportResponses(app, operator, "acme", undefined, purpose));
  expect(await textOf(await exportResponses(app, operator, "acme", undefined, purpose))).toBe(first);
  expect(first.split("\r\n")).toHaveLength(1302);
  expect(first.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("another installation gives the same rows other pseudonyms", async () => {
  const app = await testApp();
  await studyWith(app, [{ people: 8 }]);
  const other: RunningApp = { ...app, secret: new Uint8Array(32).fill(7) };
  const [one, two] = [await rowsOf(app), await rowsOf(other)];
  const pseudonyms = (rows: Record<string, string>[], column: string) => rows.map((row) => row[column]);
  for (const column of ["response", "organization"]) {
    const shared = pseudonyms(one, column).filter((name) => pseudonyms(two, column).includes(name));
    expect(shared).toEqual([]);
  }
  expect(one.map(({ lead_time }) => lead_time)).toEqual(two.map(({ lead_time }) => lead_time));
});

test("pseudonyms are all different, and no spreadsheet takes one for a number", async () => {
  const app = await testApp();
  await studyWith(app, [{ people: 500 }]);
  const names = (await rowsOf(app)).map(({ response = "" }) => response);
  expect(new Set(names).size).toBe(500);
  for (const name of names) expect(name).toMatch(/^r[0-9a-f]{16}$/);
});

test("an organization keeps its pseudonym from wave to wave", async () => {
  const app = await testApp();
  const { study, organizations } = await studyWith(app, [{ people: 9 }]);
  const second = waveRow(study.id, { number: 2, state: "closed" });
  const organization_id = organizations[0]?.id ?? null;
  await app.write(async (tx) => {
    await insertWave(tx, second);
    await insertResponses(
      tx,
      Array.from({ length: 6 }, () => responseRow(second, { organization_id })),
    );
  });
  const [first] = await rowsOf(app, 1);
  const [later] = await rowsOf(app);
  expect(first?.organization).toMatch(/^o/);
  expect(later).toMatchObject({ organization: first?.organization, wave: "2" });
  expect(later?.response).not.toBe(first?.response);
});

test("an organization of which too few agreed has an empty cell", async () => {
  const app = await testApp();
  await studyWith(app, [{ people: 9 }, { people: 30, consenting: 4 }, { people: 3 }]);
  const rows = await rowsOf(app);
  const named = rows.filter(({ organization }) => organization !== "");
  expect([rows.length, named.length]).toEqual([16, 9]);
  expect((await exportOverview(app, operator, "acme")).file).toMatchObject({
    organizations: 1,
    rowsWithoutOrganization: 7,
  });
});

test("codes, percentages with their level, and gaps stand as the codebook says", async () => {
  const app = await testApp();
  await studyWith(app, [{ people: 50 }]);
  const rows = await rowsOf(app);
  const row = rows.find(({ change_fail_rate }) => change_fail_rate === "16");
  expect(row).toMatchObject({
    change_fail_rate: "16",
    change_fail_rate_level: "3",
    lead_time: "5",
    rework_rate: "",
  });
  const codebook = parse(await textOf(await exportCodebook(app, operator, "acme")), { columns: true }) as {
    variable: string;
  }[];
  expect(codebook.map(({ variable }) => variable)).toEqual(Object.keys(rows[0] ?? {}));
});

test("answers of an import that is not visible are not handed over", async () => {
  const app = await testApp();
  const { wave } = await studyWith(app, [{ people: 6 }]);
  const staging = importRow(wave, { state: "staging" });
  await app.write(async (tx) => {
    await insertImport(tx, staging);
    await insertResponses(tx, [responseRow(wave, { import_id: staging.id })]);
  });
  expect(await rowsOf(app)).toHaveLength(6);
  expect((await exportOverview(app, operator, "acme")).file?.rows).toBe(6);
});

test("a wave of imported answers only says so, one that somebody answered here does not", async () => {
  const app = await testApp();
  const { wave } = await studyWith(app, []);
  const imported = async () => (await exportOverview(app, operator, "acme")).file?.imported;
  expect(await imported()).toBe(false);
  const [staging, visible] = [importRow(wave, { state: "staging" }), importRow(wave, { state: "visible" })];
  const answer = (import_id: string | null) =>
    app.write((tx) => insertResponses(tx, [responseRow(wave, { import_id })]));
  await app.write((tx) => insertImport(tx, staging));
  await answer(staging.id);
  expect(await imported()).toBe(false);
  await app.write((tx) => insertImport(tx, visible));
  await answer(visible.id);
  expect(await imported()).toBe(true);
  await answer(null);
  expect(await imported()).toBe(false);
});

test.each(["open", "planned"] as const)("a wave that is %s is not handed over", async (state) => {
  const app = await testApp();
  await studyWith(app, [{ people: 9 }], { state });
  for (const number of [undefined, 1]) {
    await expect(exportResponses(app, operator, "acme", number, purpose)).rejects.toMatchObject({
      kind: "conflict",
    });
  }
  expect((await exportOverview(app, operator, "acme")).file).toBeNull();
  expect(await textOf(await exportCodebook(app, operator, "acme"))).toContain("lead_time");
});

test("an unknown study and an unknown wave lead nowhere", async () => {
  const app = await testApp();
  await studyWith(app, [{ people: 9 }]);
  await expect(exportResponses(app, operator, "nobody", undefined, purpose)).rejects.toMatchObject({
    kind: "not-found",
  });
  await expect(exportCodebook(app, operator, "nobody")).rejects.toMatchObject({ kind: "not-found" });
  await expect(exportResponses(app, operator, "acme", 7, purpose)).rejects.toMatchObject({
    kind: "not-found",
  });
  await expect(exportOverview(app, operator, "acme", { wave: 7 })).rejects.toMatchObject({
    kind: "not-found",
  });
});

test("without anybody's consent the file has its header and no row", async () => {
  const app = await testApp();
  await studyWith(app, [{ people: 9, consenting: 0 }]);
  const text = await textOf(await exportResponses(app, operator, "acme", undefined, purpose));
  expect(text).toMatch(/^response,wave,organization,[a-z0-9_,]+\r\n$/);
  expect((await exportOverview(app, operator, "acme")).file).toMatchObject({
    rows: 0,
    withheld: 9,
    preview: [],
  });
});

test("the preview is the beginning of the file", async () => {
  const app = await testApp();
  await studyWith(app, [{ people: 30 }]);
  const [header, ...rows] = parse(
    await textOf(await exportResponses(app, operator, "acme", undefined, purpose)),
  ) as string[][];
  const { file } = await exportOverview(app, operator, "acme");
  expect(file?.header).toEqual(header);
  expect(file?.preview).toEqual(rows.slice(0, 10));
});

test("a reader who goes away early stops the reading of the database", async () => {
  const app = await testApp();
  const logged: unknown[] = [];
  await studyWith(app, [{ people: 1600 }]);
  const log = { ...app.log, info: (entry: unknown) => logged.push(entry) };
  const { body } = await exportResponses(
    Object.assign({ ...app }, { log }) as RunningApp,
    operator,
    "acme",
    undefined,
    purpose,
  );
  if (typeof body === "string") throw new Error("a stream was expected");
  const reader = body.getReader();
  expect((await reader.read()).done).toBe(false);
  await reader.cancel();
  await new Promise((resolve) => setTimeout(resolve, 50));
  // The end of a whole hand-over is logged; this one did not come to its end.
  expect(logged).toEqual([]);
});

test("while a large file is written, other work gets its turn after every part", async () => {
  const app = await testApp();
  await studyWith(app, [{ people: 2600 }]);
  const { body } = await exportResponses(app, operator, "acme", undefined, purpose);
  if (typeof body === "string") throw new Error("a stream was expected");
  let turns = 0;
  const counting = setInterval(() => turns++, 0);
  let parts = 0;
  for (const reader = body.getReader(); ; parts++) {
    if ((await reader.read()).done) break;
  }
  clearInterval(counting);
  expect(parts).toBeGreaterThan(5);
  expect(turns).toBeGreaterThanOrEqual(3);
});

test("a hand-over is logged with study, wave and number of rows, never with their content", async () => {
  const app = await testApp();
  await studyWith(app, [{ people: 6 }]);
  const logged: unknown[][] = [];
  const log = { ...app.log, info: (...entry: unknown[]) => logged.push(entry) };
  await textOf(
    await exportResponses(
      Object.assign({ ...app }, { log }) as RunningApp,
      operator,
      "acme",
      undefined,
      purpose,
    ),
  );
  expect(logged).toEqual([[{ study: "acme", wave: 1, rows: 6 }, "responses handed over"]]);
});

test("a name chosen by an organization cannot become a formula, for no name is handed over", async () => {
  const app = await testApp();
  const { study, wave } = await studyWith(app, [{ people: 6 }]);
  const hostile = organizationRow(study.id, { id: key(), name: "=cmd|' /C calc'!A0" });
  await app.write(async (tx) => {
    await insertOrganizations(tx, [hostile]);
    await insertResponses(
      tx,
      Array.from({ length: 6 }, () => responseRow(wave, { organization_id: hostile.id })),
    );
  });
  expect(await textOf(await exportResponses(app, operator, "acme", undefined, purpose))).not.toMatch(
    /[=+@'"]/,
  );
});

test.each(["blocked", "no operator any more", "erased"])(
  "who is %s while the file of answers is read gets no more of it",
  async (what) => {
    const app = await testApp();
    await studyWith(app, [{ people: 2600 }]);
    const person = await storedAccount(app, { role: "operator" });
    await storedAccount(app, { role: "operator" });
    const actor = await actorOf(app, (await signedInAs(app, person)).request());
    const { body } = await exportResponses(app, actor, "acme", 1, purpose);
    if (typeof body === "string") throw new Error("a stream");
    const reader = body.getReader();
    expect((await reader.read()).done).toBe(false);
    await app.write((tx) => {
      if (what === "blocked") return setBanned(tx, person.id, true);
      return what === "erased" ? deleteAccount(tx, person) : setAccountRole(tx, person.id, "user");
    });
    const rest = async () => {
      for (;;) if ((await reader.read()).done) return;
    };
    await expect(rest()).rejects.toMatchObject({
      kind: expect.stringMatching(/forbidden|not-found|not-signed-in/),
    });
  },
);

test("who keeps the right reads the file of answers to its end", async () => {
  const app = await testApp();
  await studyWith(app, [{ people: 2600 }]);
  const person = await storedAccount(app, { role: "operator" });
  const actor = await actorOf(app, (await signedInAs(app, person)).request());
  const text = await textOf(await exportResponses(app, actor, "acme", 1, purpose));
  expect(text.trim().split("\r\n")).toHaveLength(2601);
});
