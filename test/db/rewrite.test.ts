/** Rewriting the tables changes where rows lie, and nothing else: nobody who waits for a letter is forgotten with a wave that is none of theirs. */
import { expect, onTestFinished, test } from "vitest";
import { startJobQueue } from "../../app/services/jobs/job-queue.server.ts";
import { rosterJobs } from "../../app/services/jobs/roster-job.server.ts";
import { insertComments } from "../../db/queries/comments.ts";
import { insertResponses } from "../../db/queries/responses.ts";
import { addStudy } from "../app/services/respondent.ts";
import { key, responseRow } from "../builders/database.ts";
import { handIn } from "../builders/handed-in.ts";
import { mailApp, stoppedClock } from "../builders/mail-app.ts";
import { rowsOf } from "../builders/what-changed.ts";

test("every row of every table is there afterwards, as it was", async () => {
  const app = await mailApp("smtp://127.0.0.1:2", stoppedClock());
  const { study, wave, organization, slug } = await addStudy(app);
  await handIn(app, slug, ["email", "ada@example.org", "grace@example.org"]);
  const queue = startJobQueue(app, [rosterJobs], { pollMs: 5 });
  onTestFinished(() => queue.stop());
  await queue.idle();
  await queue.stop();
  await app.write(async (tx) => {
    await insertResponses(tx, [responseRow(wave, { answers: { who_deploys: 1 } }), responseRow(wave)]);
    const where = { study_id: study.id, wave_id: wave.id, organization_id: organization.id };
    await insertComments(tx, [{ id: key(), ...where, item_id: "remark", body: "words" }]);
  });
  const before = await rowsOf(app.read);
  for (const table of ["invitation", "recipient", "mail", "job", "response", "comment", "invited_address"])
    expect(before.get(table)?.length, table).toBeGreaterThan(10);
  await app.rewrite();
  await app.rewrite();
  expect(await rowsOf(app.read)).toEqual(before);
});
