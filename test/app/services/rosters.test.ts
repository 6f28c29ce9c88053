/** Lists of people handed in: whole or not at all, without holding anybody up, and invited once whatever happens meanwhile. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { eq } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import type { App } from "../../../app/platform/app.ts";
import { dropFailed } from "../../../app/services/installation/jobs-page.server.ts";
import { waveMeant } from "../../../app/services/invitations.server.ts";
import { startJobQueue } from "../../../app/services/jobs/job-queue.server.ts";
import { rosterJobs } from "../../../app/services/jobs/roster-job.server.ts";
import { readPieces } from "../../../app/services/roster-pieces.ts";
import {
  checkRoster,
  confirmRoster,
  dropRoster,
  forgetRosters,
  stoppedRosters,
} from "../../../app/services/rosters.server.ts";
import { reportOf } from "../../../app/services/stored-roster.ts";
import { closeWave } from "../../../app/services/waves.server.ts";
import { auditEntries } from "../../../db/queries/audit.ts";
import { allJobs, claimJobs } from "../../../db/queries/jobs.ts";
import { waitingMail } from "../../../db/queries/mail.ts";
import { countRosterPieces, rosterById } from "../../../db/queries/rosters.ts";
import { job } from "../../../db/schema/job.ts";
import { roster, rosterPiece } from "../../../db/schema/roster.ts";
import { organization } from "../../../db/schema/study.ts";
import { mailApp, queueLetters, sendDue, stoppedClock } from "../../builders/mail-app.ts";
import { mailServer } from "../../builders/mail-server.ts";
import { addStudy } from "./respondent.ts";
import { takeEverything } from "./way-back.ts";

async function openStudy(environment: Record<string, string> = {}) {
  const clock = stoppedClock();
  const app = await mailApp("smtp://127.0.0.1:2", clock, environment);
  const added = await addStudy(app);
  return { app, clock, ...added };
}

const here = (_: App, list: Parameters<typeof readPieces>[0]) => readPieces(list);

async function check(app: App, slug: string, text: string) {
  const place = await waveMeant(app, { study: slug });
  const given = { bytes: Buffer.from(text), form: null, language: "en" } as const;
  const checked = await checkRoster(app, place, given, here);
  if ("fault" in checked) throw new Error(checked.fault);
  return { place, ...checked };
}

async function work(app: App): Promise<void> {
  const queue = startJobQueue(app, [rosterJobs], { pollMs: 5 });
  onTestFinished(() => queue.stop());
  await queue.idle();
  await queue.stop();
}

const people = (n: number) =>
  ["email", ...Array.from({ length: n }, (_, at) => `person${at}@example.org`)].join("\n");

test("nobody is invited before somebody confirms; then everybody is, and of the list nothing is left but counts", async () => {
  const { app, slug } = await openStudy();
  const { place, id, report } = await check(app, slug, people(600));
  expect(report).toMatchObject({ lines: 600, good: 600, known: 0, invited: 0 });
  await work(app);
  expect(await waitingMail(app.read)).toHaveLength(0);
  expect(JSON.stringify(await app.read.select().from(rosterPiece))).not.toContain("person7");
  await confirmRoster(app, place, id, "account:1");
  // A second press, or a second window.
  await confirmRoster(app, place, id, "account:1");
  await work(app);
  expect(await waitingMail(app.read)).toHaveLength(600);
  expect(await countRosterPieces(app.read, id)).toBe(0);
  const row = await rosterById(app.read, id);
  expect(row).toMatchObject({ state: "done", report: { invited: 600 } });
  expect(JSON.stringify(row)).not.toContain("@");
  const log = JSON.stringify(await auditEntries(app.read, 0, 100));
  expect(log).toContain('"roster.confirmed"');
  expect(log).not.toContain("@");
  expect(JSON.stringify(await allJobs(app.read))).not.toContain("person");
});

test("two lists with the same people, worked on at once, invite each once", async () => {
  const { app, slug } = await openStudy();
  const one = await check(app, slug, people(300));
  const two = await check(app, slug, people(301));
  for (const { place, id } of [one, two]) await confirmRoster(app, place, id, "command");
  await Promise.all([work(app), work(app)]);
  expect(await waitingMail(app.read)).toHaveLength(301);
  const reports = await Promise.all(
    [one, two].map(async ({ id }) => reportOf((await rosterById(app.read, id))!)),
  );
  expect(reports.map(({ invited }) => invited).reduce((a, b) => a + b)).toBe(301);
});

test("an organization that goes between the list and the letters: its people are not invited, and counted", async () => {
  const { app, slug, organization: place } = await openStudy();
  const list = `email,organization\nada@example.org,${place.name}\ngrace@example.org,\n`;
  const checked = await check(app, slug, list);
  await confirmRoster(app, checked.place, checked.id, "command");
  await app.write(async (tx) => {
    await tx.delete(organization).where(eq(organization.id, place.id));
  });
  await work(app);
  expect(await rosterById(app.read, checked.id)).toMatchObject({
    state: "done",
    report: { invited: 1, gone: 1 },
  });
});

test("a wave that closes takes lists with it: nobody is invited any more, and no address is left", async () => {
  const { app, slug, wave } = await openStudy();
  const waiting = await check(app, slug, people(3));
  const confirmed = await check(app, slug, people(400));
  await confirmRoster(app, confirmed.place, confirmed.id, "command");
  await closeWave(app, wave.id);
  await work(app);
  expect(await waitingMail(app.read)).toHaveLength(0);
  expect(await app.read.select().from(rosterPiece)).toEqual([]);
  await expect(confirmRoster(app, waiting.place, waiting.id, "command")).rejects.toMatchObject({
    kind: "not-found",
  });
});

test("a list that cannot be stored to its end leaves nothing behind", async () => {
  const { app, slug } = await openStudy();
  let writes = 0;
  const full: App = {
    ...app,
    write: (work) => {
      writes += 1;
      if (writes === 3) throw new Error("the disk is full");
      return app.write(work);
    },
  };
  await expect(check(full, slug, people(3000))).rejects.toThrow("the disk is full");
  expect(await app.read.select().from(roster)).toEqual([]);
  expect(await app.read.select().from(rosterPiece)).toEqual([]);
});

test("a list that nobody confirms goes after a day, or when somebody throws it away", async () => {
  const { app, slug, wave, clock } = await openStudy();
  const forgotten = await check(app, slug, people(3));
  await forgetRosters(app);
  expect(await rosterById(app.read, forgotten.id)).toBeDefined();
  clock.later(25 * 60);
  await forgetRosters(app);
  expect(await rosterById(app.read, forgotten.id)).toBeUndefined();
  const dropped = await check(app, slug, people(3));
  await dropRoster(app, wave.id, dropped.id);
  expect(await app.read.select().from(rosterPiece)).toEqual([]);
});

test("without a mail server, without an address of our own and before the wave opens a list is refused with the reason", async () => {
  const { app, slug } = await openStudy({ PUBLIC_URL: "" });
  await expect(check(app, slug, people(1))).rejects.toMatchObject({ message: "error.noPublicAddress" });
  const open = await openStudy();
  const planned = await addStudy(open.app, { wave: { state: "planned" } });
  await expect(check(open.app, planned.slug, people(1))).rejects.toMatchObject({
    message: "invitations.notOpen",
  });
});

test("a mail server that is down for a day: everybody on the list gets the letter afterwards, once", async () => {
  const server = await mailServer({ away: true });
  const clock = stoppedClock();
  const app = await mailApp(server.url, clock);
  const { slug } = await addStudy(app);
  const { place, id } = await check(app, slug, people(30));
  await confirmRoster(app, place, id, "command");
  await work(app);
  for (let hour = 0; hour < 24; hour += 6) {
    await sendDue(app);
    clock.later(6 * 60);
  }
  expect(await waitingMail(app.read)).toHaveLength(30);
  server.behaviour = {};
  clock.later(60);
  await sendDue(app);
  expect(new Set(server.arrived.map(({ to }) => to)).size).toBe(30);
  expect(server.arrived).toHaveLength(30);
});

test("a list whose invitations fail again and again stops and says so; confirmed once more it goes on where it stopped", async () => {
  const { app, slug, clock } = await openStudy();
  const { place, id } = await check(app, slug, people(400));
  await confirmRoster(app, place, id, "command");
  let letters = 0;
  const broken: App = {
    ...app,
    mail: {
      ...app.mail,
      queue: async (tx, batch, posting) => {
        letters += batch.length;
        if (letters > 250) throw new Error("the disk is full");
        await app.mail.queue(tx, batch, posting);
      },
    },
    // What it logs is expected here.
    log: Object.assign(Object.create(app.log), { error: () => {} }),
  };
  const row = async () => (await rosterById(app.read, id))!;
  for (let n = 0; n < 25 && (await stoppedRosters(app.read, [await row()])).size === 0; n += 1) {
    await work(broken);
    clock.later(6 * 60);
  }
  expect([...(await stoppedRosters(app.read, [await row()]))]).toEqual([id]);
  expect(await row()).toMatchObject({ state: "inviting", report: { invited: 200 } });
  await confirmRoster(app, place, id, "command");
  expect((await stoppedRosters(app.read, [await row()])).size).toBe(0);
  await work(app);
  expect(await row()).toMatchObject({ state: "done", report: { invited: 400 } });
  expect(await waitingMail(app.read)).toHaveLength(400);
});

test("a list whose job an operator dropped from the queue says that it stopped, and goes on when it is confirmed once more", async () => {
  const { app, slug } = await openStudy();
  const { place, id } = await check(app, slug, people(30));
  await confirmRoster(app, place, id, "command");
  const row = async () => (await rosterById(app.read, id))!;
  expect((await stoppedRosters(app.read, [await row()])).size).toBe(0);
  await app.write(async (tx) => {
    await tx.update(job).set({ state: "dead", failure: "given-up" }).where(eq(job.kind, "roster"));
  });
  await dropFailed(app, operator, { kind: "roster" });
  expect([...(await stoppedRosters(app.read, [await row()]))]).toEqual([id]);
  await confirmRoster(app, place, id, "command");
  await work(app);
  expect(await row()).toMatchObject({ state: "done", report: { invited: 30 } });
});

test("a letter that somebody waits for goes before the invitations of a list, however long those have been due", async () => {
  const { app, slug, clock } = await openStudy();
  const { place, id } = await check(app, slug, people(60));
  await confirmRoster(app, place, id, "command");
  await work(app);
  clock.later(60);
  await queueLetters(app, "grace@example.org");
  const claiming = { kinds: ["mail"] as const, now: app.now(), leaseMs: 1000, by: "test", most: 2 };
  const claimed = await app.write((tx) => claimJobs(tx, claiming));
  expect(claimed.map(({ study_id }) => study_id === null)).toEqual([true, false]);
});

test("100,000 lines are read in a thread and stored sealed; requests go on meanwhile", async () => {
  const { app, slug } = await openStudy();
  const place = await waveMeant(app, { study: slug });
  const form = new FormData();
  form.set("roster", new Blob([people(100_000)]), "people.csv");
  const sent = new Response(form);
  const given = {
    bytes: new Uint8Array(await sent.arrayBuffer()),
    form: sent.headers.get("content-type"),
    language: "en",
  } as const;
  // The thread learns TypeScript first, which is no part of the built server.
  await checkRoster(app, place, { ...given, bytes: new Uint8Array(0) });
  const loop = monitorEventLoopDelay({ resolution: 1 });
  const began = performance.now();
  loop.enable();
  const checked = await checkRoster(app, place, given);
  loop.disable();
  const took = performance.now() - began;
  expect(checked).toMatchObject({ report: { lines: 100_000, good: 100_000, known: 0 } });
  // Against the whole, because a machine that is busy with something else makes both longer; milliseconds are the bench's.
  expect(loop.max / 1e6).toBeLessThan(took / 5);
  const { files } = await takeEverything(app);
  for (const bytes of files.values()) expect(bytes.includes("person4242@")).toBe(false);
}, 120_000);
