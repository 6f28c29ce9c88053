/** What waited in a backup may have been sent since: a restored copy sends nothing of it by itself, and a person lets it go. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import { databaseAddress } from "../../../app/platform/context.server.ts";
import { dropFailed, jobsPage, repeatFailed } from "../../../app/services/installation/jobs-page.server.ts";
import { startJobs } from "../../../app/services/jobs/job-table.server.ts";
import { planDue } from "../../../app/services/jobs/planner.server.ts";
import { planReminder } from "../../../app/services/reminders.server.ts";
import { backUp, restore } from "../../../db/backup.server.ts";
import { allJobs } from "../../../db/queries/jobs.ts";
import { remindersOfWave } from "../../../db/queries/reminders.ts";
import { handIn } from "../../builders/handed-in.ts";
import { mailApp, queueLetters, sendDue, stoppedClock } from "../../builders/mail-app.ts";
import { mailServer } from "../../builders/mail-server.ts";
import { addStudy } from "./respondent.ts";

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "gemba-restored-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Everything that waits is done, as by a server that runs for a while. */
async function served(app: Awaited<ReturnType<typeof mailApp>>): Promise<void> {
  await planDue(app);
  const queue = startJobs(app, { pollMs: 5 });
  onTestFinished(() => queue.stop());
  // What one lane has written the other sends.
  for (let n = 0; n < 2; n += 1) await queue.idle();
  await queue.stop();
}

/** Two letters, a list of one person and two reminders wait; a copy is made; the server does its work, then the copy is put in its place. */
async function restoredWhileMailing() {
  const server = await mailServer();
  const clock = stoppedClock();
  const secret = { SECRET: "the same in both, and long enough for it" };
  const live = await mailApp(server.url, clock, secret);
  const { slug, wave } = await addStudy(live, {});
  await queueLetters(live, "ada@example.org", "bo@example.org");
  await handIn(live, slug, ["email", "chris@example.org"]);
  await planReminder(live, { study: slug, day: "2026-03-02", time: "11:00" }, "command");
  await planReminder(live, { study: slug, day: "2026-03-20", time: "11:00" }, "command");
  const file = join(folder(), "copy");
  await backUp(databaseAddress(live.env), file);
  await served(live);
  clock.at = new Date("2026-03-02T12:00:00.000Z");
  await served(live);
  const before = server.arrived.map(({ to }) => to).sort();
  await live.close();
  const place = folder();
  const { held } = await restore(live.env.DATABASE_URL ?? { file: join(place, "gemba.db") }, file, clock.at);
  const copy = await mailApp(server.url, clock, { ...secret, DATA_DIR: place });
  return { server, copy, held, before, wave: wave.id };
}

test("a copy that is put back sends nobody a second letter, invitation or reminder by itself, and a person lets them go", async () => {
  const { server, copy, held, before, wave } = await restoredWhileMailing();
  // The one who was invited from the list was reminded, too.
  expect(before).toEqual(["ada@example.org", "bo@example.org", "chris@example.org", "chris@example.org"]);
  expect(held).toEqual({ letters: 2, works: 2 });
  await served(copy);
  expect(server.arrived).toHaveLength(before.length);
  const page = await jobsPage(copy, operator, 0);
  expect(page.held).toEqual(["mail", "reminder", "roster"]);
  expect(page.jobs).toHaveLength(4);
  for (const job of page.jobs) expect(job).toMatchObject({ state: "uncertain", failure: "restored" });
  // One that comes on a later day is no business of the copy's age.
  expect((await remindersOfWave(copy.read, wave)).map(({ day, state }) => [day, state])).toEqual([
    ["2026-03-02", "planned"],
    ["2026-03-20", "planned"],
  ]);
  await expect(repeatFailed(copy, operator, { kind: "mail" })).rejects.toMatchObject({ kind: "conflict" });
  await repeatFailed(copy, operator, { kind: "mail", held: true });
  await sendDue(copy);
  expect(
    server.arrived
      .slice(before.length)
      .map(({ to }) => to)
      .sort(),
  ).toEqual(before.slice(0, 2));
  await dropFailed(copy, operator, { kind: "reminder", held: true });
  await dropFailed(copy, operator, { kind: "roster", held: true });
  await served(copy);
  expect(server.arrived).toHaveLength(before.length + 2);
  const reminders = (await allJobs(copy.read)).filter(({ kind }) => kind === "reminder");
  expect(reminders).toEqual([]);
  expect((await jobsPage(copy, operator, 0)).held).toEqual([]);
});
