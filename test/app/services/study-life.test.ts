/** What may be done with a study and its waves, by those who press the buttons: each refused deed changes nothing and says why. */
import { expect, test } from "vitest";
import type { Actor } from "../../../app/access/actor.ts";
import type { App } from "../../../app/platform/app.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { agreeToBeShown } from "../../../app/services/agree-shown.server.ts";
import { changeStudy, fieldsOf } from "../../../app/services/change-study.server.ts";
import { startJobQueue } from "../../../app/services/jobs/job-queue.server.ts";
import { upkeepJobs } from "../../../app/services/jobs/upkeep-jobs.server.ts";
import { saveModules } from "../../../app/services/modules-page.server.ts";
import { ownPart } from "../../../app/services/own-part.server.ts";
import { keepAnswersFor } from "../../../app/services/retention.server.ts";
import { addOrganizations } from "../../../app/services/study-members.server.ts";
import {
  archiveStudy,
  copyStudy,
  eraseStudyFor,
  takeBackStudy,
} from "../../../app/services/study-shelf.server.ts";
import {
  endWaveOf,
  extendWaveOf,
  openWaveOf,
  planWave,
  publishWaveOf,
  wavesPage,
} from "../../../app/services/waves-page.server.ts";
import {
  type StudyDeed,
  type StudyState,
  studyDeeds,
  studyStates,
  verdictOn,
} from "../../../app/shared/study-life.ts";
import { auditEntries } from "../../../db/queries/audit.ts";
import { insertOrganization, setRegistered } from "../../../db/queries/organizations.ts";
import { deleteOrganizationOfStudy, setShownToHost } from "../../../db/queries/participant-changes.ts";
import { organizationsOfStudy } from "../../../db/queries/participants.ts";
import { studyBySlug, updateStudy } from "../../../db/queries/studies.ts";
import { wavesOfStudy } from "../../../db/queries/waves.ts";
import { testApp } from "../../builders/app.ts";
import { key, storedStudy } from "../../builders/database.ts";
import { surveysFolder } from "../../builders/surveys-folder.ts";
import { moduleSource } from "../instruments/all-kinds.ts";

const wave = { number: 1, title: "First", opensOn: "", closesOn: "" };

const [host, other] = ["1".repeat(32), "2".repeat(32)];
const leads = (id: string, organizationId: string): Actor => ({
  account: { id, name: "Ada", email: "ada@acme.example" },
  isOperator: false,
  memberships: [{ organizationId, role: "leader" }],
});
const leader = leads("a".repeat(32), host);
const participant = leads("b".repeat(32), other);

/** A study of the host that is planned, in which the other organization takes part; it asks what is published. */
async function planned() {
  const app = await testApp({
    registry: createRegistry(surveysFolder({ "instruments/swarm/1.0.yaml": moduleSource })),
  });
  await app.write(async (tx) => {
    for (const [id, name] of [
      [host, "Host"],
      [other, "Other"],
    ] as const)
      await insertOrganization(tx, { id, name, name_key: name.toLowerCase(), created_at: app.now() });
  });
  const stored = await storedStudy(app, {
    study: { slug: "plan", instrument_id: "small", host_id: host },
    wave: { state: "planned" },
  });
  await app.write((tx) => setRegistered(tx, stored.organization.id, other));
  const study = await studyBySlug(app.read, "plan");
  if (!study) throw new Error("there is no study");
  return { app, leader, participant, slug: "plan", study, organization: stored.organization };
}

/** Brings the planned study into a state. */
const into: Record<StudyState, (app: App, leader: Actor, slug: string) => Promise<unknown>> = {
  draft: async () => {},
  open: (app, leader, slug) => openWaveOf(app, leader, slug, 1),
  resting: async (app, leader, slug) => {
    await openWaveOf(app, leader, slug, 1);
    await endWaveOf(app, leader, slug, 1);
  },
  archived: (app, leader, slug) => archiveStudy(app, leader, slug),
  erasing: async (app, _leader, slug) => {
    const study = await studyBySlug(app.read, slug);
    await app.write((tx) => updateStudy(tx, study?.id ?? "", { kept: "erasing" }));
  },
};

type Doing = (place: Awaited<ReturnType<typeof planned>>) => Promise<unknown>;
const doing: Record<StudyDeed, Doing> = {
  describe: async ({ app, leader, slug, study }) =>
    changeStudy(app, leader, slug, { ...fieldsOf(study), quietFrom: "21:30" }),
  promise: async ({ app, leader, slug, study }) =>
    changeStudy(app, leader, slug, { ...fieldsOf(study), consent: "Other words" }),
  compose: async ({ app, leader, slug, study }) =>
    changeStudy(app, leader, slug, { ...fieldsOf(study), minimum: "9" }),
  modules: ({ app, leader, slug }) => saveModules(app, leader, slug, { module: [], attach: ["swarm@1.0"] }),
  members: ({ app, leader, slug }) => addOrganizations(app, leader, slug, "Crane"),
  agree: ({ app, participant, slug, organization }) =>
    agreeToBeShown(app, participant, slug, { name: organization.name, agreed: true }),
  withdraw: ({ app, participant, slug, organization }) =>
    agreeToBeShown(app, participant, slug, { name: organization.name, agreed: false }),
  retention: ({ app, slug }) => keepAnswersFor(app, slug, 30),
  "plan-wave": ({ app, leader, slug }) => planWave(app, leader, slug, { ...wave, number: 2 }),
  "open-wave": ({ app, leader, slug }) => openWaveOf(app, leader, slug, 2),
  duplicate: ({ app, leader, slug }) => copyStudy(app, leader, slug, { ticket: key(), title: "Copy" }),
  archive: ({ app, leader, slug }) => archiveStudy(app, leader, slug),
  "take-back": ({ app, leader, slug }) => takeBackStudy(app, leader, slug),
  erase: ({ app, leader, slug, study }) => eraseStudyFor(app, leader, slug, study.title),
};

const cases = studyStates.flatMap((state) => studyDeeds.map((deed) => [deed, state] as const));

test.each(cases)("%s in the state %s does what the table says", async (deed, state) => {
  const place = await planned();
  const { app, leader, slug, study } = place;
  await planWave(app, leader, slug, { ...wave, number: 2 });
  const [organization] = await organizationsOfStudy(app.read, study.id);
  await app.write((tx) => setShownToHost(tx, organization?.id ?? "", deed !== "agree"));
  await into[state](app, leader, slug);
  const before = await storedOf(app, slug);
  const outcome = await doing[deed](place).then(
    () => "done",
    (error) => `${error.kind} ${error.message}`,
  );
  const verdict = verdictOn(deed, state);
  expect(outcome).toBe(verdict === "refused" ? "conflict error.studyState" : "done");
  // A copy is another study; what this one is stays.
  const stays = verdict !== "may" || deed === "duplicate" || deed === "plan-wave";
  if (stays) expect(await storedOf(app, slug)).toEqual(before);
  else expect(await storedOf(app, slug)).not.toEqual(before);
});

async function storedOf(app: App, slug: string) {
  const study = await studyBySlug(app.read, slug);
  const id = study?.id ?? "";
  return [study, await wavesOfStudy(app.read, id), await organizationsOfStudy(app.read, id)];
}

test("a wave opens, is extended, closes and is published by who pressed, once however often they press", async () => {
  const { app, leader, slug } = await planned();
  expect(await openWaveOf(app, leader, slug, 1)).toEqual([]);
  expect(await openWaveOf(app, leader, slug, 1)).toEqual([]);
  expect(await extendWaveOf(app, leader, slug, { number: 1, closesOn: "2999-12-31" })).toEqual([]);
  expect(await extendWaveOf(app, leader, slug, { number: 1, closesOn: "1999-12-31" })).toEqual([
    { field: "closesOn", message: "waves.error.past" },
  ]);
  await Promise.all([endWaveOf(app, leader, slug, 1), endWaveOf(app, leader, slug, 1)]);
  await Promise.all([publishWaveOf(app, leader, slug, 1), publishWaveOf(app, leader, slug, 1)]);
  const done = (await auditEntries(app.read, 0, 100)).filter(({ deed }) => deed.startsWith("wave."));
  expect(done.map(({ deed }) => deed)).toEqual([
    "wave.opened",
    "wave.extended",
    "wave.ending",
    "wave.closed",
    "wave.published",
  ]);
  expect(new Set(done.map(({ actor }) => actor))).toEqual(new Set([`account:${leader.account?.id}`]));
  await expect(extendWaveOf(app, leader, slug, { number: 1, closesOn: "2999-12-31" })).rejects.toMatchObject({
    kind: "conflict",
    message: "error.waveState",
  });
});

test("what is missing before a wave may open is said as a whole, and it does not open", async () => {
  const { app, leader, slug, study } = await planned();
  await app.write((tx) =>
    updateStudy(tx, study.id, { consent_text: "", instrument_id: "nothing", unit: "team" }),
  );
  for (const { id } of await organizationsOfStudy(app.read, study.id))
    await app.write((tx) => deleteOrganizationOfStudy(tx, study.id, id));
  const missing = [{ what: "questionnaire" }, { what: "organizations" }, { what: "consent" }];
  expect(await openWaveOf(app, leader, slug, 1)).toEqual(missing);
  expect((await wavesPage(app, leader, slug)).waves[0]).toMatchObject({ state: "planned", missing });
});

test("the next wave is planned once; days in the past and an end before the start are refused", async () => {
  const { app, leader, slug, study } = await planned();
  const plan = (more: Partial<typeof wave>) => planWave(app, leader, slug, { ...wave, number: 2, ...more });
  expect(await plan({ opensOn: "2020-01-01", closesOn: "2020-02-30" })).toEqual([
    { field: "opensOn", message: "waves.error.past" },
    { field: "closesOn", message: "waves.error.past" },
  ]);
  expect(await plan({ opensOn: "2999-02-01", closesOn: "2999-01-01" })).toEqual([
    { field: "closesOn", message: "waves.error.order" },
  ]);
  expect(await plan({ title: "x".repeat(10_000) })).toMatchObject([{ field: "title" }]);
  await Promise.all([plan({}), plan({})]);
  expect(await wavesOfStudy(app.read, study.id)).toHaveLength(2);
  await expect(plan({ number: 9 })).rejects.toMatchObject({ kind: "bad-input" });
});

test("a day begins where the study is: in Auckland it is tomorrow already", async () => {
  const { app, leader, slug, study } = await planned();
  const at = (time: string): App => ({ ...app, now: () => new Date(time) });
  await app.write((tx) => updateStudy(tx, study.id, { time_zone: "Pacific/Auckland" }));
  const noon = at("2026-06-01T13:00:00Z");
  expect((await wavesPage(noon, leader, slug)).today).toBe("2026-06-02");
  expect(await extendWaveOf(noon, leader, slug, { number: 1, closesOn: "2026-06-01" })).toHaveLength(1);
  await openWaveOf(noon, leader, slug, 1);
  expect(await wavesOfStudy(app.read, study.id)).toMatchObject([{ opens_on: "2026-06-02" }]);
});

test("a copy has the questions and the groups, and neither waves nor agreements; pressed twice it is one", async () => {
  const { app, leader, slug, study } = await planned();
  const form = { ticket: key(), title: "Next year" };
  const both = await Promise.all([copyStudy(app, leader, slug, form), copyStudy(app, leader, slug, form)]);
  expect(both).toEqual([{ slug: "next-year" }, { slug: "next-year" }]);
  const copy = await studyBySlug(app.read, "next-year");
  expect(copy).toMatchObject({ host_id: study.host_id, instrument_id: study.instrument_id, kept: "active" });
  expect(await wavesOfStudy(app.read, copy?.id ?? "")).toEqual([]);
  const [organization] = await organizationsOfStudy(app.read, copy?.id ?? "");
  expect(organization).toMatchObject({ shown_to_host: false, registered_id: expect.any(String) });
});

test("a study is erased when its name is typed, with everything in it; the log keeps who did it", async () => {
  const { app, leader, slug, study } = await planned();
  await openWaveOf(app, leader, slug, 1);
  expect(await eraseStudyFor(app, leader, slug, "something else")).toBe(false);
  expect(await eraseStudyFor(app, leader, slug, study.title)).toBe(true);
  expect(await eraseStudyFor(app, leader, slug, study.title)).toBe(true);
  // Nobody sends what would be deleted a moment later.
  expect(await wavesOfStudy(app.read, study.id)).toMatchObject([{ state: "closed" }]);
  const queue = startJobQueue(app, [upkeepJobs], { pollMs: 5 });
  await queue.idle();
  await queue.stop();
  expect(await studyBySlug(app.read, slug)).toBeUndefined();
  const erased = (await auditEntries(app.read, 0, 100)).filter(({ deed }) => deed === "study.erased");
  expect(erased).toMatchObject([{ actor: `account:${leader.account?.id}`, study_id: study.id }]);
});

test("only a leader of the organization itself agrees that the host sees it", async () => {
  const { app, leader, participant, slug, organization } = await planned();
  const say = { name: organization.name, agreed: false };
  await expect(agreeToBeShown(app, leader, slug, say)).rejects.toMatchObject({ kind: "forbidden" });
  const other = agreeToBeShown(app, participant, slug, { ...say, name: "Another" });
  await expect(other).rejects.toMatchObject({ kind: "not-found" });
  await agreeToBeShown(app, participant, slug, say);
  const [own] = (await ownPart(app, participant, slug)).agreements;
  expect(own).toEqual({ name: organization.name, agreed: false, may: "agree" });
});
