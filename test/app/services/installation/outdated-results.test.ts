/** After an upgrade: results that pages do not show any more are counted, and all computed again by one press; a plan is not decided anew. */
import { expect, test } from "vitest";
import { nobody, operator } from "../../../../app/access/actor.ts";
import type { App } from "../../../../app/platform/app.ts";
import { queueRun } from "../../../../app/services/analyse.server.ts";
import { recomputeOutdated } from "../../../../app/services/installation/outdated-results.server.ts";
import { systemPage } from "../../../../app/services/installation/system-page.server.ts";
import { auditEntries } from "../../../../db/queries/audit.ts";
import { insertResponses } from "../../../../db/queries/responses.ts";
import { unfinishedRuns } from "../../../../db/queries/runs.ts";
import { type NewStudy, updateStudy } from "../../../../db/queries/studies.ts";
import { analysisRun } from "../../../../db/schema/analysis-run.ts";
import { testApp } from "../../../builders/app.ts";
import { responseRow, storedStudy } from "../../../builders/database.ts";

/** Studies with a closed wave whose runs were finished by an older engine. */
async function upgraded(app: App, ...studies: Partial<NewStudy>[]) {
  const stored = [];
  for (const study of studies) {
    const one = await storedStudy(app, {
      study: { instrument_id: "delivery-pulse", ...study },
      wave: { state: "closed" },
    });
    await app.write((tx) => insertResponses(tx, [responseRow(one.wave)]));
    for (const unit of ["organization", "team"] as const)
      await queueRun(app, one.study.id, one.wave.id, unit);
    stored.push(one);
  }
  await app.write((tx) => tx.update(analysisRun).set({ state: "done", engine_version: "0.1.0" }));
  return stored;
}

const outdated = async (app: App) => (await systemPage(app, operator)).outdated;

test("every result of an older version is counted, and one press puts all in the queue, once, with an entry each", async () => {
  const app = await testApp();
  expect(await outdated(app)).toBe(0);
  const [, other] = await upgraded(app, { slug: "one" }, { slug: "two" });
  expect(await outdated(app)).toBe(4);
  await queueRun(app, other!.study.id, other!.wave.id, "team");
  expect(await outdated(app)).toBe(3);
  const entries = (await auditEntries(app.read, 0, 100)).length;
  await recomputeOutdated(app, operator);
  await recomputeOutdated(app, operator);
  expect(await outdated(app)).toBe(0);
  expect(await unfinishedRuns(app.read)).toHaveLength(4);
  const asked = (await auditEntries(app.read, 0, 100)).slice(entries);
  expect(asked.map(({ deed, actor, details }) => [deed, actor, details?.unit])).toEqual([
    ["results.asked", "operator", "organization"],
    ["results.asked", "operator", "team"],
    ["results.asked", "operator", "organization"],
  ]);
});

test("what cannot be computed, or goes, is not counted: no questionnaire, a study that is erased", async () => {
  const app = await testApp();
  const [, going] = await upgraded(app, { slug: "gone", instrument_version: "9.9" }, { slug: "going" });
  expect(await outdated(app)).toBe(2);
  await app.write((tx) => updateStudy(tx, going!.study.id, { kept: "erasing" }));
  expect(await outdated(app)).toBe(0);
});

test("who is no operator recomputes nothing", async () => {
  const app = await testApp();
  await upgraded(app, { slug: "one" });
  await expect(recomputeOutdated(app, nobody)).rejects.toMatchObject({ kind: "not-signed-in" });
  expect(await unfinishedRuns(app.read)).toEqual([]);
});
