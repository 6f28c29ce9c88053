/** The largest difference that does not matter is stated before the first wave opens, and stays: in the service and in the database. */
import { expect, test } from "vitest";
import { stateBounds } from "../../../app/services/study-settings.server.ts";
import { studyBySlug, updateStudy } from "../../../db/queries/studies.ts";
import { setWaveState } from "../../../db/queries/waves.ts";
import { testApp } from "../../builders/app.ts";
import { storedStudy } from "../../builders/database.ts";

const planned = async () => {
  const app = await testApp();
  const { study, wave } = await storedStudy(app, { wave: { state: "planned" } });
  const bounds = async () => {
    const row = await studyBySlug(app.read, study.slug);
    return [row?.equivalence_points, row?.equivalence_half_levels];
  };
  return { app, study, wave, bounds };
};

test("five percentage points and half a level, until something else is stated", async () => {
  const { app, study, bounds } = await planned();
  expect(await bounds()).toEqual([5, 1]);
  await stateBounds(app, study.slug, { points: 3, halfLevels: 2 });
  expect(await bounds()).toEqual([3, 2]);
});

test.each(["open", "closed"] as const)("a study with a wave that is %s keeps its bounds", async (state) => {
  const { app, study, wave, bounds } = await planned();
  await app.write((tx) => setWaveState(tx, wave.id, state));
  await expect(stateBounds(app, study.slug, { points: 10, halfLevels: 1 })).rejects.toMatchObject({
    kind: "conflict",
  });
  expect(await bounds()).toEqual([5, 1]);
});

test("the database itself refuses another bound once a wave has opened, and keeps the old one", async () => {
  const { app, study, wave, bounds } = await planned();
  await app.write((tx) => setWaveState(tx, wave.id, "open"));
  const changed = app.write((tx) =>
    updateStudy(tx, study.id, { equivalence_points: 20, equivalence_half_levels: 1 }),
  );
  await expect(changed).rejects.toThrow();
  expect(await bounds()).toEqual([5, 1]);
  // The same once more is no change.
  await app.write((tx) => updateStudy(tx, study.id, { equivalence_points: 5, equivalence_half_levels: 1 }));
});

test.each([
  [0, 1],
  [51, 1],
  [2.5, 1],
  [Number.NaN, 1],
  [5, 0],
  [5, 7],
])("%d points and %d halves of a level are no bound", async (points, halfLevels) => {
  const { app, study, bounds } = await planned();
  await expect(stateBounds(app, study.slug, { points, halfLevels })).rejects.toMatchObject({
    kind: "bad-input",
  });
  expect(await bounds()).toEqual([5, 1]);
});

test("a study that does not exist is said so", async () => {
  const { app } = await planned();
  await expect(stateBounds(app, "nowhere", { points: 5, halfLevels: 1 })).rejects.toMatchObject({
    kind: "not-found",
  });
});
