/** The life of a wave: who may answer when, what goes with its end, and what happens when the end is interrupted. */
import { expect, test } from "vitest";
import { checksum } from "../../../app/instruments/lock.ts";
import type { App } from "../../../app/platform/app.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { createInvitations } from "../../../app/services/invitations.server.ts";
import { startJobQueue } from "../../../app/services/jobs/job-queue.server.ts";
import { planDue } from "../../../app/services/jobs/planner.server.ts";
import { upkeepJobs } from "../../../app/services/jobs/upkeep-jobs.server.ts";
import { eraseAnswers, ownProfile } from "../../../app/services/own-profile.server.ts";
import { keysOf } from "../../../app/services/respond-code.server.ts";
import { send } from "../../../app/services/respond-send.server.ts";
import { closeWave, endWave, extendWave, openWave, publishWave } from "../../../app/services/waves.server.ts";
import { draftByHash } from "../../../db/queries/drafts.ts";
import { countPhases, insertResponses } from "../../../db/queries/responses.ts";
import { unfinishedRuns } from "../../../db/queries/runs.ts";
import { waveById } from "../../../db/queries/waves.ts";
import { testApp } from "../../builders/app.ts";
import { responseRow } from "../../builders/database.ts";
import { smallSource } from "../../builders/instrument.ts";
import { smallPath, surveysFolder } from "../../builders/surveys-folder.ts";
import { moduleSource, swarm } from "../instruments/all-kinds.ts";
import { addStudy, answerOne, openStudyOf, post, startFor } from "./respondent.ts";

const onDay = (app: App, day: string): App => ({ ...app, now: () => new Date(`${day}T12:00:00`) });
/** What a server does when it looks at the clock. */
async function keepUp(app: App): Promise<void> {
  await planDue(app);
  const queue = startJobQueue(app, [upkeepJobs], { pollMs: 5 });
  await queue.idle();
  await queue.stop();
}
const why = (work: Promise<unknown>) =>
  work.then(() => null).catch((error) => error.details.why ?? error.kind);

test("opening a wave freezes its policy; a second one waits until the first is over", async () => {
  const { app, wave } = await openStudyOf({ wave: { state: "planned", opens_on: null } });
  await openWave(onDay(app, "2026-03-02"), wave.id);
  expect(await waveById(app.read, wave.id)).toMatchObject({
    state: "open",
    opens_on: "2026-03-02",
    policy: { rules: 1 },
    policy_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(await why(openWave(app, wave.id))).toMatch(/not planned/);
});

test("no wave opens while its questionnaire, or a module attached to it, is a draft; published it opens", async () => {
  const draft = swarm();
  const files = (status: string) => ({
    "instruments/small/1.1.yaml": smallSource
      .replace('version: "1.0"', 'version: "1.1"')
      .replace("status: published", "status: draft"),
    "instruments/swarm/1.0.yaml": moduleSource.replace("status: draft", `status: ${status}`),
    ...(status === "published" && {
      "LOCK.json": JSON.stringify({
        [smallPath]: checksum(smallSource),
        "instruments/swarm/1.0.yaml": checksum(moduleSource.replace("status: draft", "status: published")),
      }),
    }),
  });
  const app = await testApp({ registry: createRegistry(surveysFolder(files("draft"))) });
  const planned = { state: "planned", opens_on: null } as const;
  const attach = [{ id: draft.id, version: draft.version }];
  const plain = await addStudy(app, { study: { instrument_id: "small" }, wave: planned });
  const other = await addStudy(app, {
    study: { instrument_id: "small", slug: "other" },
    wave: { ...planned, instrument_version: "1.1" },
  });
  const more = await addStudy(app, {
    study: { instrument_id: "small", slug: "more", modules: { attach } },
    wave: planned,
  });
  await openWave(app, plain.wave.id);
  for (const [wave, names] of [
    [other.wave, "small 1.1"],
    [more.wave, "swarm 1.0"],
  ] as const) {
    await expect(openWave(app, wave.id)).rejects.toMatchObject({
      kind: "conflict",
      message: "error.asksDraft",
      details: { names },
    });
    expect(await waveById(app.read, wave.id)).toMatchObject({ state: "planned", policy: null });
  }
  const published = { ...app, registry: createRegistry(surveysFolder(files("published"))) };
  await openWave(published, more.wave.id);
  expect(await waveById(app.read, more.wave.id)).toMatchObject({ state: "open" });
});

test("when the last day has passed nobody can answer, before anybody has closed the wave; a clock put back opens nothing", async () => {
  const { app, slug, wave, team } = await openStudyOf({ wave: { closes_on: "2026-03-10" } });
  const last = onDay(app, "2026-03-10");
  const code = await startFor(last, slug, `team:${team.id}`);
  await answerOne(last, slug, code);
  const after = onDay(app, "2026-03-11");
  await expect(post(after, slug, code, 1, { lead_time: "3" })).rejects.toMatchObject({ kind: "gone" });
  await expect(send(after, slug, code)).rejects.toMatchObject({ kind: "gone" });
  expect(await why(extendWave(after, wave.id, "2026-04-01"))).toMatch(/does not open again/);

  await keepUp(last);
  expect((await waveById(app.read, wave.id))?.state).toBe("open");
  await keepUp(after);
  expect((await waveById(app.read, wave.id))?.state).toBe("closed");
  await keepUp(last);
  expect((await waveById(app.read, wave.id))?.state).toBe("closed");
  await expect(startFor(last, slug, `team:${team.id}`)).rejects.toMatchObject({ kind: "gone" });
  expect(await draftByHash(app.read, keysOf(code).codeHash)).toBeUndefined();
});

test("what was sent cannot be erased once the last day has passed, before anybody has closed the wave", async () => {
  const { app, slug, team } = await openStudyOf({ wave: { closes_on: "2026-03-10" } });
  const last = onDay(app, "2026-03-10");
  const code = await startFor(last, slug, `team:${team.id}`);
  await answerOne(last, slug, code);
  await send(last, slug, code);
  const { receipt } = keysOf(code);
  const after = onDay(app, "2026-03-11");
  expect(await ownProfile(last, receipt, null)).toMatchObject({ state: "open" });
  expect(await ownProfile(after, receipt, null)).toMatchObject({ state: "closed" });
  await expect(eraseAnswers(after, receipt)).rejects.toMatchObject({ kind: "gone" });
});

test("a wave can be extended while it is open, to a day that is in the calendar and not over", async () => {
  const { app, slug, wave, team } = await openStudyOf({ wave: { closes_on: "2026-03-10" } });
  const today = onDay(app, "2026-03-09");
  for (const day of ["2026-03-08", "2026-02-30", "tomorrow", ""])
    expect(await why(extendWave(today, wave.id, day))).toMatch(/from today on/);
  await extendWave(today, wave.id, "2026-03-20");
  expect(await startFor(onDay(app, "2026-03-20"), slug, `team:${team.id}`)).toBeTruthy();
});

test("closing queues the analysis; closing again changes nothing; publishing ends all receipts", async () => {
  const { app, slug, wave, team } = await openStudyOf();
  const code = await startFor(app, slug, `team:${team.id}`);
  await answerOne(app, slug, code);
  await send(app, slug, code);
  const { receipt } = keysOf(code);
  expect(await why(publishWave(app, wave.id))).toMatch(/has not closed/);
  await closeWave(app, wave.id);
  await closeWave(app, wave.id);
  expect(await unfinishedRuns(app.read)).toMatchObject([{ state: "queued" }]);
  expect(await ownProfile(app, receipt, null)).toMatchObject({ state: "closed" });
  await publishWave(onDay(app, "2026-05-01"), wave.id);
  await publishWave(onDay(app, "2026-05-02"), wave.id);
  expect((await waveById(app.read, wave.id))?.published_on).toBe("2026-05-01");
  await expect(ownProfile(app, receipt, null)).rejects.toMatchObject({ kind: "not-found" });
  expect(await why(openWave(app, wave.id))).toMatch(/not planned/);
});

test.each([
  { before: [9, 9, 9], after: [9, 9, 9] },
  { before: [2, 9, 9], after: [0, 11, 9] },
  { before: [9, 2, 12], after: [9, 0, 14] },
  { before: [2, 1, 3], after: [0, 6, 0] },
  { before: [1, 1, 1], after: [0, 0, 0] },
  { before: [0, 4, 0], after: [0, 0, 0] },
])(
  "parts of the collection with under five people are merged: $before becomes $after",
  async ({ before, after }) => {
    const { app, wave } = await openStudyOf();
    const phases = (["early", "middle", "late"] as const).flatMap((phase, at) =>
      Array(before[at]).fill(phase),
    );
    await app.write((tx) =>
      insertResponses(
        tx,
        phases.map((phase) => responseRow(wave, { phase })),
      ),
    );
    await closeWave(app, wave.id);
    expect(Object.values(await countPhases(app.read, wave.id))).toEqual(after);
  },
);

test("a response keeps the third of the days in which it came, and nothing for a wave without set days", async () => {
  const { app, slug, team, wave } = await openStudyOf({
    wave: { opens_on: "2026-03-01", closes_on: "2026-03-09" },
  });
  for (const day of ["2026-03-01", "2026-03-03", "2026-03-04", "2026-03-09"]) {
    const code = await startFor(onDay(app, day), slug, `team:${team.id}`);
    await answerOne(onDay(app, day), slug, code);
    await send(onDay(app, day), slug, code);
  }
  expect(await countPhases(app.read, wave.id)).toEqual({ early: 2, middle: 1, late: 1 });
});

test("a wave that has closed is computed, though its process dies before another word", async () => {
  const { app, wave } = await openStudyOf();
  // From here on it never goes on.
  await new Promise<void>((dies) => {
    const rewrite = () => {
      dies();
      return new Promise<void>(() => {});
    };
    void closeWave({ ...app, rewrite }, wave.id);
  });
  expect(await waveById(app.read, wave.id)).toMatchObject({ state: "closed", rewrite_due: true });
  expect(await unfinishedRuns(app.read)).toHaveLength(1);
});

test("rewriting that failed is done at the next chance, and the wave stays closed meanwhile", async () => {
  const { app, wave } = await openStudyOf();
  const full = { ...app, rewrite: () => Promise.reject(new Error("no room on the disk")) };
  await expect(closeWave(full, wave.id)).rejects.toThrow("no room");
  expect(await waveById(app.read, wave.id)).toMatchObject({ state: "closed", rewrite_due: true });
  // Whoever takes it up only rewrites.
  expect(await unfinishedRuns(app.read)).toHaveLength(1);
  let rewritten = 0;
  const counted = { ...app, rewrite: () => app.rewrite().then(() => void rewritten++) };
  await keepUp(counted);
  await keepUp(counted);
  expect(rewritten).toBe(1);
  expect(await waveById(app.read, wave.id)).toMatchObject({ state: "closed", rewrite_due: false });
});

test("answers that arrive while another wave is being closed are all stored", async () => {
  const { app, slug, team } = await openStudyOf();
  const ending = await addStudy(app);
  await createInvitations(app, { study: ending.slug, count: 50 });
  const answering = Array.from({ length: 20 }, async () => {
    const code = await startFor(app, slug, `team:${team.id}`);
    await answerOne(app, slug, code);
    return send(app, slug, code);
  });
  await closeWave(app, ending.wave.id);
  expect((await Promise.all(answering)).every(({ at }) => at === "profile")).toBe(true);
});

test("a wave that is ended while people answer lets them finish for half an hour and nobody begin; drafts not sent never count", async () => {
  const { app, slug, wave, team } = await openStudyOf();
  const at = (time: string): App => ({ ...app, now: () => new Date(`2026-03-05T${time}:00`) });
  const [finishes, leaves] = [
    await startFor(app, slug, `team:${team.id}`),
    await startFor(app, slug, `team:${team.id}`),
  ];
  for (const code of [finishes, leaves]) await answerOne(app, slug, code);
  expect(await endWave(at("12:00"), wave.id)).toEqual(new Date("2026-03-05T12:30:00"));
  await expect(startFor(at("12:01"), slug, `team:${team.id}`)).rejects.toMatchObject({ kind: "gone" });
  expect(await why(extendWave(at("12:01"), wave.id, "2026-04-01"))).toMatch(/does not open again/);
  await keepUp(at("12:20"));
  expect((await waveById(app.read, wave.id))?.state).toBe("open");
  await send(at("12:29"), slug, finishes);
  await expect(send(at("12:31"), slug, leaves)).rejects.toMatchObject({ kind: "gone" });
  await keepUp(at("12:31"));
  expect(await waveById(app.read, wave.id)).toMatchObject({ state: "closed", closed_on: "2026-03-05" });
  expect(await draftByHash(app.read, keysOf(leaves).codeHash)).toBeUndefined();
  expect(await ownProfile(app, keysOf(finishes).receipt, null)).toBeTruthy();
  expect(await unfinishedRuns(app.read)).toHaveLength(1);
});

test("a wave that is ended while nobody answers closes at once", async () => {
  const { app, wave } = await openStudyOf();
  expect(await endWave(app, wave.id)).toBeNull();
  expect((await waveById(app.read, wave.id))?.state).toBe("closed");
});

test("the last day ends where the study is, whatever the clock of the server shows", async () => {
  const { app, slug, team } = await openStudyOf({
    study: { time_zone: "Asia/Tokyo" },
    wave: { closes_on: "2026-03-10" },
  });
  const at = (instant: string): App => ({ ...app, now: () => new Date(instant) });
  expect(await startFor(at("2026-03-10T14:59:00Z"), slug, `team:${team.id}`)).toBeTruthy();
  await expect(startFor(at("2026-03-10T15:01:00Z"), slug, `team:${team.id}`)).rejects.toMatchObject({
    kind: "gone",
  });
});
