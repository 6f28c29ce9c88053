/** The policy that a wave freezes, and what happens when somebody changes it in the database. */
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Logger } from "pino";
import { expect, test, vi } from "vitest";
import { canonicalJson, type FrozenPolicy } from "../../../app/disclosure/policy.ts";
import type { App } from "../../../app/platform/app.ts";
import { ownProfile } from "../../../app/services/own-profile.server.ts";
import { saveAnswers } from "../../../app/services/respond-autosave.server.ts";
import { openPage } from "../../../app/services/respond-page.server.ts";
import { openReview, send } from "../../../app/services/respond-send.server.ts";
import { start, welcome } from "../../../app/services/respond-welcome.server.ts";
import { freezeWavePolicy, minimumGroupOf } from "../../../app/services/wave-policy.server.ts";
import { closeWave, openWave } from "../../../app/services/waves.server.ts";
import { insertTeams } from "../../../db/queries/participants.ts";
import { countPhases, insertResponses } from "../../../db/queries/responses.ts";
import { studyById } from "../../../db/queries/studies.ts";
import { insertWave, waveById } from "../../../db/queries/waves.ts";
import { study as studyTable, team as teamTable, wave as waveTable } from "../../../db/schema/study.ts";
import { testApp } from "../../builders/app.ts";
import { dropPolicyGuard } from "../../builders/by-hand.ts";
import { responseRow, teamRow, waveRow } from "../../builders/database.ts";
import { addStudy, answerOne, close, fields, openStudyOf, post, shown, startFor } from "./respondent.ts";

const freeze = (app: App, waveId: string) => app.write((tx) => freezeWavePolicy(app, tx, waveId));
const here = (app: App, slug: string) => welcome(app, slug, { code: null });

/** What a hand in the database can do to the frozen policy. */
async function tamper(app: App, waveId: string, change: (policy: FrozenPolicy) => unknown) {
  await dropPolicyGuard(app.env);
  const wave = await waveById(app.read, waveId);
  const policy = change(structuredClone(wave?.policy) as FrozenPolicy);
  await app.write(async (tx) => {
    await tx.update(waveTable).set({ policy }).where(eq(waveTable.id, waveId));
  });
}

test("opening a wave freezes its policy with the headcounts of that day, and nothing later changes it", async () => {
  const { app, study, organization, team, wave } = await openStudyOf({ wave: { state: "planned" } });
  await openWave(app, wave.id);
  const frozen = await waveById(app.read, wave.id);
  expect(frozen?.policy).toMatchObject({
    people: 8,
    organizations: [{ id: organization.id, people: 8, teams: [{ id: team.id, people: 8, folded: false }] }],
  });
  expect(frozen?.policy_hash).toMatch(/^[0-9a-f]{64}$/);
  await app.write(async (tx) => {
    await insertTeams(tx, [teamRow(study.id, organization.id)]);
    await tx.update(teamTable).set({ headcount: 80 }).where(eq(teamTable.id, team.id));
    await freezeWavePolicy(app, tx, wave.id);
  });
  const later = await waveById(app.read, wave.id);
  expect([later?.policy, later?.policy_hash]).toEqual([frozen?.policy, frozen?.policy_hash]);
});

test("an old open wave without a policy freezes one at the first visit, once, however many come at the same time", async () => {
  const { app, slug, wave } = await openStudyOf();
  const pages = await Promise.all(Array.from({ length: 8 }, () => here(app, slug)));
  const hash = (await waveById(app.read, wave.id))?.policy_hash;
  expect(new Set(pages.map(({ rules }) => rules?.hash))).toEqual(new Set([hash]));
});

test("everybody who is asked sees the same mark, whichever team they choose", async () => {
  const { app, slug, study, organization, team } = await openStudyOf();
  const other = teamRow(study.id, organization.id, { headcount: 3 });
  await app.write((tx) => insertTeams(tx, [other]));
  const marks = await Promise.all(
    [`team:${team.id}`, `team:${other.id}`, `organization:${organization.id}`, "none"].map(
      async (who) => (await welcome(app, slug, { code: null, who: [who] })).rules?.mark,
    ),
  );
  expect(new Set(marks).size).toBe(1);
});

test("a team that came after the wave opened cannot be chosen: membership is frozen", async () => {
  const { app, slug, study, organization, wave } = await openStudyOf();
  await freeze(app, wave.id);
  const late = teamRow(study.id, organization.id);
  await app.write((tx) => insertTeams(tx, [late]));
  const refused = await start(app, slug, { who: [`team:${late.id}`], consent: true, research: false }, null);
  expect(refused).toMatchObject({ errors: [{ field: "who" }] });
  const page = await welcome(app, slug, { code: null, team: late.id });
  expect(page.standing).toMatchObject({ at: "new", who: { kind: "choose", strange: true } });
  expect(JSON.stringify(page)).not.toContain(late.name);
});

for (const [what, change] of [
  ["a lower minimum", (policy: FrozenPolicy) => ({ ...policy, minimum: { ...policy.minimum, mean: 2 } })],
  ["another headcount", (policy: FrozenPolicy) => ({ ...policy, people: 999 })],
  ["an unknown version", (policy: FrozenPolicy) => ({ ...policy, rules: 2 })],
  ["something that is no policy", () => "everything may be shown"],
  ["nothing where the hash still stands", () => null],
] as const)
  test(`a policy loosened by hand (${what}) stops every page and the sending with kind words, keeps the draft, and tells the operator once an hour`, async () => {
    const error = vi.fn();
    let time = Date.parse("2026-02-01T10:00:00Z");
    const log = { error, info: vi.fn(), warn: vi.fn() } as unknown as Logger;
    const app = await testApp({ log, now: () => new Date(time) });
    const { slug, team, wave } = await addStudy(app);
    const code = await startFor(app, slug, `team:${team.id}`);
    await answerOne(app, slug, code);
    const frozen = (await waveById(app.read, wave.id))?.policy;
    await tamper(app, wave.id, change);
    const paused = { status: 503, message: "firstPage.error.policy" };
    // Sending looks at once; a page that was shown just now at the latest after a minute.
    await expect(send(app, slug, code)).rejects.toMatchObject(paused);
    time += 60_000;
    const form = { who: [`team:${team.id}`], consent: true, research: false };
    const one = fields({ _page: "key-metrics", _had: "lead_time", lead_time: "5" });
    for (const refused of [
      () => here(app, slug),
      () => welcome(app, slug, { code }),
      () => start(app, slug, form, null),
      () => openPage(app, slug, code, 1),
      () => post(app, slug, code, 1, { lead_time: "5" }),
      () => saveAnswers(app, slug, code, one),
      () => openReview(app, slug, code),
      () => send(app, slug, code),
    ])
      await expect(refused()).rejects.toMatchObject(paused);
    expect(error).toHaveBeenCalledTimes(1);
    expect(error.mock.calls[0]?.[0]).toMatchObject({ study: wave.study_id, wave: 1 });
    time += 60 * 60_000;
    await expect(send(app, slug, code)).rejects.toMatchObject(paused);
    expect(error).toHaveBeenCalledTimes(2);

    // Restored, everything goes on where it was.
    await tamper(app, wave.id, () => frozen);
    expect(await shown(app, slug, code, 2)).toMatchObject({ who_deploys: ["1"] });
    expect(await send(app, slug, code)).toMatchObject({ at: "profile" });
  });

test("a policy with a hash to match is still refused when it is looser than the built-in rules", async () => {
  const { app, slug, wave } = await openStudyOf();
  await freeze(app, wave.id);
  await tamper(app, wave.id, (policy) => ({ ...policy, minimum: { ...policy.minimum, comments: 1 } }));
  const loose = (await waveById(app.read, wave.id))?.policy;
  const policy_hash = createHash("sha256").update(canonicalJson(loose)).digest("hex");
  await app.write(async (tx) => {
    await tx.update(waveTable).set({ policy_hash }).where(eq(waveTable.id, wave.id));
  });
  await expect(here(app, slug)).rejects.toMatchObject({ status: 503 });
});

test("a study's minimum changed by hand: page and results keep to the stricter of it and the frozen one", async () => {
  const { app, slug, study, team, wave } = await openStudyOf({ study: { minimum_group: 7 } });
  const code = await startFor(app, slug, `team:${team.id}`);
  for (const [minimum_group, inForce] of [
    [3, 7],
    [12, 12],
  ] as const) {
    await app.write(async (tx) => {
      await tx.update(studyTable).set({ minimum_group }).where(eq(studyTable.id, study.id));
    });
    const [now, frozen] = [await studyById(app.read, study.id), await waveById(app.read, wave.id)];
    expect((await here(app, slug)).rules?.sizes.mean).toBe(inForce);
    expect(await kOnPages(app, slug, code)).toEqual([inForce, inForce]);
    expect(now && minimumGroupOf(now, frozen ?? null)).toBe(inForce);
  }
  await answerOne(app, slug, code);
  const sent = await send(app, slug, code);
  await app.write(async (tx) => {
    await tx.update(studyTable).set({ minimum_group: 12 }).where(eq(studyTable.id, study.id));
  });
  const receipt = sent.at === "profile" ? sent.receipt : "";
  expect((await ownProfile(app, receipt, null)).study.minimumGroup).toBe(12);
});

async function kOnPages(app: App, slug: string, code: string) {
  const page = await openPage(app, slug, code, 1);
  const review = await openReview(app, slug, code);
  return [
    "questions" in page && page.questions.study.minimumGroup,
    "review" in review && review.review.study.minimumGroup,
  ];
}

test("a wave that closes merges parts smaller than what it froze, though the study's minimum was lowered by hand", async () => {
  const { app, study, wave } = await openStudyOf({
    study: { minimum_group: 7 },
    wave: { opens_on: "2026-01-01", closes_on: "2026-01-30" },
  });
  await freeze(app, wave.id);
  await app.write(async (tx) => {
    const rows = (phase: "early" | "middle", n: number) =>
      Array.from({ length: n }, () => responseRow(wave, { phase }));
    await tx.update(studyTable).set({ minimum_group: 3 }).where(eq(studyTable.id, study.id));
    await insertResponses(tx, [...rows("early", 5), ...rows("middle", 9)]);
  });
  await closeWave(app, wave.id);
  expect(await countPhases(app.read, wave.id)).toEqual({ early: 0, middle: 14, late: 0 });
});

test("a study that lowered its minimum between two waves freezes the earlier, stricter one again", async () => {
  const { app, study, wave } = await openStudyOf({ study: { minimum_group: 9 } });
  await freeze(app, wave.id);
  await close(app, wave.id);
  const second = waveRow(study.id, { number: 2 });
  await app.write(async (tx) => {
    await insertWave(tx, second);
    await tx.update(studyTable).set({ minimum_group: 5 }).where(eq(studyTable.id, study.id));
  });
  expect((await freeze(app, second.id)).policy.minimum.mean).toBe(9);
});
