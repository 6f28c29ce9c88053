/** The command that computes a wave works on the queue of the server, and does everything in it as the server would. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { queueRun } from "../../app/services/analyse.server.ts";
import { insertOrganizations } from "../../db/queries/participants.ts";
import { insertResponses } from "../../db/queries/responses.ts";
import { unfinishedRuns } from "../../db/queries/runs.ts";
import { insertStudy } from "../../db/queries/studies.ts";
import { insertWave } from "../../db/queries/waves.ts";
import { analysisRun } from "../../db/schema/analysis-run.ts";
import { testApp } from "../builders/app.ts";
import { organizationRow, responseRow, studyRow, waveRow } from "../builders/database.ts";

test("a comparison of two waves that waits before it is computed, not given up", {
  timeout: 120_000,
}, async () => {
  const app = await testApp();
  const study = studyRow({ slug: "two-waves" });
  const waves = [1, 2].map((number) => waveRow(study.id, { number, state: "closed" }));
  const host = organizationRow(study.id);
  const answers = { lead_time: 3 };
  await app.write(async (tx) => {
    await insertStudy(tx, study);
    for (const wave of waves) await insertWave(tx, wave);
    await insertOrganizations(tx, [host]);
    await insertResponses(
      tx,
      waves.flatMap((wave) => [1, 2, 3].map(() => responseRow(wave, { organization_id: host.id, answers }))),
    );
  });
  for (const wave of waves) await queueRun(app, study.id, wave.id, "team");
  const environment = { ...process.env, DEMO: "0", DATA_DIR: app.env.DATA_DIR };
  const command = ["--import", "tsx", "scripts/analyse.ts", "--study", study.slug, "--unit", "organization"];
  const { stdout } = await promisify(execFile)(process.execPath, command, { env: environment });
  expect(stdout).toContain("3 respondents, 1 organizations");
  expect(await unfinishedRuns(app.read)).toEqual([]);
  const runs = await app.read
    .select({ state: analysisRun.state, of: analysisRun.instrument })
    .from(analysisRun);
  expect(runs.filter(({ of }) => of.includes("change"))).toMatchObject([{ state: "done" }]);
  expect(runs.every(({ state }) => state === "done")).toBe(true);
});
