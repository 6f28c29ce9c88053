/**
 * A reminder goes to those who have not answered: whoever can count its letters knows how many have not, while the wave is open. Two studies are
 * looked at that differ only in one answer; nothing that an operator is shown, and no entry of the audit log, may differ.
 */
import { expect, onTestFinished, test } from "vitest";
import { operator } from "../../app/access/actor.ts";
import type { App } from "../../app/platform/app.ts";
import { dropFailed, jobsPage, repeatFailed } from "../../app/services/installation/jobs-page.server.ts";
import { systemPage } from "../../app/services/installation/system-page.server.ts";
import { waveMeant } from "../../app/services/invitations.server.ts";
import { startJobQueue } from "../../app/services/jobs/job-queue.server.ts";
import { planDue } from "../../app/services/jobs/planner.server.ts";
import { reminderJobs } from "../../app/services/jobs/reminder-job.server.ts";
import { rosterJobs } from "../../app/services/jobs/roster-job.server.ts";
import { planReminder } from "../../app/services/reminders.server.ts";
import { auditEntries } from "../../db/queries/audit.ts";
import { markAnswered } from "../../db/queries/invitations.ts";
import { letterCounts } from "../../db/queries/job-overview.ts";
import { claimJobs, handOver } from "../../db/queries/jobs.ts";
import { toRemind } from "../../db/queries/recipients.ts";
import { addStudy } from "../app/services/respondent.ts";
import { handIn } from "../builders/handed-in.ts";
import { mailApp, queueLetters, sendDue, stoppedClock } from "../builders/mail-app.ts";
import { type Behaviour, mailServer } from "../builders/mail-server.ts";

type Fate = "server down" | "refused" | "uncertain";
const invited = 60;

async function reminded(answered: number, fate: Fate) {
  const behaviour: Behaviour = {};
  const server = await mailServer(behaviour);
  const clock = stoppedClock();
  const app = await mailApp(server.url, clock);
  const work = async (...handlers: Parameters<typeof startJobQueue>[1]) => {
    const queue = startJobQueue(app, handlers, { pollMs: 5 });
    onTestFinished(() => queue.stop());
    await queue.idle();
    await queue.stop();
  };
  const { slug } = await addStudy(app, {});
  const place = await waveMeant(app, { study: slug });
  const lines = ["email", ...Array.from({ length: invited }, (_, at) => `p${at}@example.org`)];
  await handIn(app, slug, lines);
  await work(rosterJobs);
  await sendDue(app);
  for (const { invitation_id } of await toRemind(app.read, place.wave.id, "", answered))
    await app.write((tx) => markAnswered(tx, invitation_id));
  await planReminder(app, { study: slug, day: "2026-03-03", time: "11:00" }, "command");
  clock.at = new Date("2026-03-03T12:00:00.000Z");
  if (fate === "server down") await server.close();
  behaviour.letter = () => ({ code: 554, text: "5.6.0 no" });
  await planDue(app);
  await work(reminderJobs);
  if (fate === "uncertain") await dieOverAll(app);
  else await sendDue(app);
  return app;
}

/** A process takes all letters, hands them over, and is heard of no more. */
async function dieOverAll(app: App): Promise<void> {
  const now = app.now();
  const all = { kinds: ["mail"], leaseMs: 1, by: "whoever died", most: 1_000 } as const;
  for (const { id } of await app.write((tx) => claimJobs(tx, { ...all, now })))
    await app.write((tx) => handOver(tx, { jobId: id, by: all.by }));
  await app.write((tx) => claimJobs(tx, { ...all, now: new Date(now.getTime() + 60_000) }));
}

/** What stands in a payload besides keys and instants, which are of each study alone. */
function said(payload: unknown): string {
  return JSON.stringify(payload)
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "an instant")
    .replace(/[0-9a-f]{32,}/g, "a key")
    .replace(/127\.0\.0\.1:\d+/g, "a server");
}

/** All that an operator is shown of the queue, before and after pressing every button about all letters. */
async function shownOf(app: App): Promise<string[]> {
  const seen: string[] = [];
  const look = async () => {
    const first = await jobsPage(app, operator, 0);
    const more = first.hasMore ? await jobsPage(app, operator, 1) : null;
    const { queue, letters, mail } = await systemPage(app, operator);
    seen.push(said({ first, more, queue, letters, mail }));
  };
  await look();
  await repeatFailed(app, operator, { kind: "mail" }).catch(() => {});
  await look();
  await sendDue(app);
  await dropFailed(app, operator, { kind: "mail" }).catch(() => {});
  await look();
  const log = await auditEntries(app.read, 0, 1_000);
  seen.push(said(log.map(({ deed, details }) => ({ deed, details }))));
  return seen;
}

test.for<Fate>(["server down", "refused", "uncertain"])(
  "the queue with the letters of a reminder (%s) looks the same whether 20 or 21 of 60 have answered",
  async (fate) => {
    const some = await reminded(20, fate);
    const oneMore = await reminded(21, fate);
    // Where the numbers are shown as they are, the attack succeeds.
    const exact = async (app: App) => (await letterCounts(app.read)).reduce((sum, { n }) => sum + n, 0);
    expect([await exact(some), await exact(oneMore)]).toEqual([invited - 20, invited - 21]);
    expect(await shownOf(oneMore)).toEqual(await shownOf(some));
  },
);

test("letters that somebody waits for, about no study, are counted as they are", async () => {
  const app = await reminded(20, "refused");
  await queueLetters(app, "ada@example.org", "bo@example.org");
  const { counts, letters } = await jobsPage(app, operator, 0);
  expect(counts).toContainEqual(expect.objectContaining({ kind: "mail", state: "waiting", n: 2 }));
  expect(letters).toEqual([{ state: "dead", step: "1-49", due: null }]);
});
