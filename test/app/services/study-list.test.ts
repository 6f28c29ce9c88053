/** The list of studies and the look for what is due ask the same few questions whether there are three studies or three hundred. */
import { expect, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import type { App } from "../../../app/platform/app.ts";
import { queueRetention } from "../../../app/services/retention.server.ts";
import { listStudies } from "../../../app/services/study-list.server.ts";
import { insertImport } from "../../../db/queries/imports.ts";
import { insertOrganizations } from "../../../db/queries/participants.ts";
import { insertResponses } from "../../../db/queries/responses.ts";
import { insertStudy, studyBySlug } from "../../../db/queries/studies.ts";
import { sizesOfStudies } from "../../../db/queries/study-list.ts";
import { insertWave, wavesOfStudy } from "../../../db/queries/waves.ts";
import { testApp } from "../../builders/app.ts";
import { importRow, organizationRow, responseRow, studyRow, waveRow } from "../../builders/database.ts";

/** @param days of retention */
async function addStudies(app: App, n: number, days: number | null = null): Promise<void> {
  await app.write(async (tx) => {
    for (let i = 0; i < n; i++) {
      const study = studyRow({ retention_days: days, created_at: new Date(2026, 0, 1, 0, i) });
      const wave = waveRow(study.id, { state: "closed", closed_on: "2999-01-01" });
      await insertStudy(tx, study);
      await insertWave(tx, wave);
      await insertOrganizations(tx, [organizationRow(study.id), organizationRow(study.id)]);
      await insertResponses(tx, [responseRow(wave)]);
    }
  });
}

/** How often the database is asked. Every question begins with a select. */
async function questions(app: App, ask: (counted: App) => Promise<unknown>): Promise<number> {
  let asked = 0;
  const read = new Proxy(app.read, {
    get(target, name) {
      if (name === "select" || name === "selectDistinct") asked++;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  await ask({ ...app, read });
  return asked;
}

test.each([
  ["the list of studies", (app: App) => listStudies(app, operator)],
  ["the look for answers whose days are over", (app: App) => queueRetention(app)],
])("%s asks no more often of thirty studies than of three", async (_, ask) => {
  const app = await testApp();
  await addStudies(app, 3, 30);
  const few = await questions(app, ask);
  await addStudies(app, 27, 30);
  expect(few).toBeGreaterThan(0);
  expect(await questions(app, ask)).toBe(few);
});

test("the list says of each study its state, its wave and its sizes, fifty a page, newest first", async () => {
  const app = await testApp();
  await addStudies(app, 53);
  const first = await listStudies(app, operator);
  expect(first).toMatchObject({ page: 1, pages: 2, counts: { active: 53, archived: 0 } });
  expect(first.studies).toHaveLength(50);
  expect(first.studies[0]).toMatchObject({
    state: "resting",
    waves: 1,
    latest: { title: "First wave", state: "closed" },
    sizes: { organizations: 2, people: 1 },
  });
  expect((await listStudies(app, operator, { page: 2 })).studies).toHaveLength(3);
  expect((await listStudies(app, operator, { page: 9 })).studies).toEqual([]);
});

test("answers of an import that is not done are not counted yet", async () => {
  const app = await testApp();
  await addStudies(app, 1);
  const [listed] = (await listStudies(app, operator)).studies;
  const study = await studyBySlug(app.read, listed?.slug ?? "");
  const [wave] = await wavesOfStudy(app.read, study?.id ?? "");
  if (!wave) throw new Error("there is no wave");
  const brought = importRow(wave, { state: "staging" });
  await app.write(async (tx) => {
    await insertImport(tx, brought);
    await insertResponses(tx, [responseRow(wave, { import_id: brought.id })]);
  });
  const sizes = await sizesOfStudies(app.read, [wave.study_id]);
  expect(sizes.get(wave.study_id)?.people).toBe(1);
});

test("a wave that was ended says so, and when, before it has closed", async () => {
  const app = await testApp();
  const study = studyRow({ slug: "ending", time_zone: "UTC" });
  await app.write(async (tx) => {
    await insertStudy(tx, study);
    await insertWave(
      tx,
      waveRow(study.id, { closes_on: "2999-12-31", ends_at: new Date("2026-11-30T13:00:00Z") }),
    );
  });
  const at = (time: string): App => ({ ...app, now: () => new Date(time) });
  const latest = async (time: string) => (await listStudies(at(time), operator)).studies[0]?.latest;
  expect(await latest("2026-11-30T13:10:00Z")).toMatchObject({ moment: "ending", closes_on: "2026-11-30" });
  expect(await latest("2026-11-30T13:40:00Z")).toMatchObject({ moment: "closed", closes_on: "2026-11-30" });
});
