/** Participation is taken once a day: nobody sees an answer come in by looking again. */
import { expect, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import type { App } from "../../../app/platform/app.ts";
import { collectionPage } from "../../../app/services/collection.server.ts";
import { createInvitations, invitedBy } from "../../../app/services/invitations.server.ts";
import { planDue } from "../../../app/services/jobs/planner.server.ts";
import { ownPart } from "../../../app/services/own-part.server.ts";
import {
  forgetParticipation,
  missingOf,
  refreshParticipation,
} from "../../../app/services/participation.server.ts";
import { overviewReport } from "../../../app/services/reports.server.ts";
import { openStudy as openedStudy } from "../../../app/services/study-frame.server.ts";
import { listStudies } from "../../../app/services/study-list.server.ts";
import { closeWave, openWave } from "../../../app/services/waves.server.ts";
import { markAnswered, setDraftKey } from "../../../db/queries/invitations.ts";
import { insertOrganization, setRegistered } from "../../../db/queries/organizations.ts";
import { insertOrganizations, insertTeams } from "../../../db/queries/participants.ts";
import { snapshotOfWave } from "../../../db/queries/participation.ts";
import { insertRecipients, stopMail } from "../../../db/queries/recipients.ts";
import { insertResponses } from "../../../db/queries/responses.ts";
import { job } from "../../../db/schema/job.ts";
import { testApp } from "../../builders/app.ts";
import { key, organizationRow, responseRow, teamRow } from "../../builders/database.ts";
import { addStudy } from "./respondent.ts";

const dayMs = 86_400_000;

/** A wave that opened the day before, unless `firstDay` is nought. */
async function openStudy({ firstDay = dayMs } = {}) {
  const clock = { now: Date.parse("2027-03-01T10:00:00Z") };
  const app = await testApp({ now: () => new Date(clock.now) });
  const added = await addStudy(app, { study: { time_zone: "UTC" }, wave: { state: "planned" } });
  await app.write((tx) =>
    insertTeams(tx, [teamRow(added.study.id, added.organization.id, { headcount: 40 })]),
  );
  await openWave(app, added.wave.id);
  clock.now += firstDay;
  const answer = (n: number, place: { organization_id: string; team_id: string | null }) =>
    app.write((tx) =>
      insertResponses(
        tx,
        Array.from({ length: n }, () => responseRow(added.wave, place)),
      ),
    );
  const inTeam = { organization_id: added.organization.id, team_id: added.team.id };
  const page = async () => {
    const found = await collectionPage(app, operator, added.slug);
    return "report" in found ? found : Promise.reject(new Error(found.state));
  };
  return { app, ...added, clock, answer, inTeam, page };
}

/** Two organizations of forty people, of which one answers by eight and the other by thirty, and the wave closes. */
async function closing() {
  const app = await testApp();
  const added = await addStudy(app, { wave: { state: "planned" } });
  const other = organizationRow(added.study.id, { name: "Borg" });
  const teams = [added.organization.id, other.id].map((id) => teamRow(added.study.id, id, { headcount: 40 }));
  await app.write(async (tx) => {
    await insertOrganizations(tx, [other]);
    await insertTeams(tx, teams);
  });
  await openWave(app, added.wave.id);
  const answers = teams.flatMap((team, at) =>
    Array.from({ length: at === 0 ? 8 : 30 }, () =>
      responseRow(added.wave, { organization_id: team.organization_id, team_id: team.id }),
    ),
  );
  await app.write((tx) => insertResponses(tx, answers));
  await closeWave(app, added.wave.id);
  return { app, ...added };
}

/** What the clock brings: queued, and done as a worker of the queue does. */
async function dayBreaks(app: App, waveId: string) {
  await planDue(app);
  const queued = (await app.read.select().from(job)).filter(({ kind }) => kind === "participation");
  await refreshParticipation(app, waveId);
  return queued.length;
}

test("on the day it opens nothing is told of a wave but how many invitations the first count will hold, and when that is", async () => {
  const { app, slug, wave, clock, answer, inTeam } = await openStudy({ firstDay: 0 });
  await createInvitations(app, { study: slug, count: 81 });
  await answer(20, inTeam);
  expect(await dayBreaks(app, wave.id)).toBe(0);
  const uncounted = { invitations: 81, on: "2027-03-02", zone: "UTC" };
  const collection = await collectionPage(app, operator, slug);
  expect(collection).toMatchObject({ state: "uncounted", uncounted });
  for (const told of ["report", "nudges"]) expect(collection).not.toHaveProperty(told);
  expect(await overviewReport(app, operator, slug)).toMatchObject({ state: "uncounted", uncounted });
  const [listed] = (await listStudies(app, operator)).studies;
  expect(listed).toMatchObject({ sizes: { people: 0 }, latest: { isCounted: false } });
  expect(await snapshotOfWave(app.read, wave.id)).toBeUndefined();

  clock.now += dayMs;
  expect(await dayBreaks(app, wave.id)).toBe(1);
  expect(await collectionPage(app, operator, slug)).toMatchObject({
    state: "open",
    report: { people: 20, cases: { invited: 81 } },
    uncounted: { invitations: 0, on: "2027-03-03" },
  });
});

test("members of an organization that takes part read when their participation is first counted", async () => {
  const { app, slug, organization, clock } = await openStudy({ firstDay: 0 });
  const registered = key();
  await app.write(async (tx) => {
    await insertOrganization(tx, {
      id: registered,
      name: "Acme",
      name_key: "acme",
      created_at: app.now(),
    });
    await setRegistered(tx, organization.id, registered);
  });
  const account = { id: key(), name: "Grace", email: "grace@acme.example" };
  const memberships = [{ organizationId: registered, role: "leader" as const }];
  const part = () => ownPart(app, { account, isOperator: false, memberships }, slug);
  const on = "2027-03-02";
  expect(await part()).toMatchObject({ day: null, organizations: [], firstCount: { on, zone: "UTC" } });
  clock.now += dayMs;
  expect(await part()).toMatchObject({ day: on, firstCount: null });
  expect((await part()).organizations).toHaveLength(1);
});

test("the first count is the day after where the study is", async () => {
  const clock = { now: Date.parse("2027-03-01T20:00:00Z") };
  const app = await testApp({ now: () => new Date(clock.now) });
  const { slug, wave } = await addStudy(app, {
    study: { time_zone: "Asia/Tokyo" },
    wave: { state: "planned" },
  });
  await openWave(app, wave.id);
  expect(await collectionPage(app, operator, slug)).toMatchObject({
    state: "uncounted",
    uncounted: { on: "2027-03-03", zone: "Asia/Tokyo" },
  });
  clock.now = Date.parse("2027-03-02T15:00:00Z");
  expect(await collectionPage(app, operator, slug)).toMatchObject({ state: "open" });
});

test("invitations made after a count are said to be counted the next time, and no advice is given before", async () => {
  const { app, slug, page } = await openStudy();
  expect(await page()).toMatchObject({ report: { cases: { invited: 0 } }, uncounted: { invitations: 0 } });
  await createInvitations(app, { study: slug, count: 81 });
  expect(await page()).toMatchObject({
    report: { cases: { invited: 0 }, rates: null },
    uncounted: { invitations: 81, on: "2027-03-03" },
    nudges: [],
  });
});

test("a wave that ends on the day it opened is counted when it closes", async () => {
  const { app, wave, answer, inTeam, page } = await openStudy({ firstDay: 0 });
  await answer(7, inTeam);
  await closeWave(app, wave.id);
  expect(await page()).toMatchObject({ state: "closed", report: { people: 7, isLast: true } });
});

test("an answer that comes in moves nothing until the next day", async () => {
  const { app, slug, wave, clock, answer, inTeam, page } = await openStudy();
  expect((await page()).report).toMatchObject({ people: 0, day: "2027-03-02" });
  await answer(7, inTeam);
  const before = await page();
  expect(before.report.people).toBe(0);
  expect(before.report.organizations[0]?.teams.map(({ step }) => step)).toContain("low");
  await refreshParticipation(app, wave.id);
  expect(await page()).toEqual(before);
  const overview = await overviewReport(app, operator, slug);
  expect(overview.state === "open" && overview.participation).toEqual(before.report);

  clock.now += dayMs;
  expect(await dayBreaks(app, wave.id)).toBe(1);
  const after = await page();
  expect(after.report).toMatchObject({ people: 5, day: "2027-03-03" });
  expect(after.report.organizations[0]?.teams.map(({ step }) => step)).toContain("high");
});

test("looked at twice at once before it was ever taken, it is taken once", async () => {
  const { app, wave, page } = await openStudy();
  const [one, two] = await Promise.all([page(), page()]);
  expect(one).toEqual(two);
  expect(await snapshotOfWave(app.read, wave.id)).toMatchObject({ is_last: false });
  expect(await dayBreaks(app, wave.id)).toBe(0);
});

test("the day is the study's, not the server's", async () => {
  const clock = { now: Date.parse("2027-03-01T20:00:00Z") };
  const app = await testApp({ now: () => new Date(clock.now) });
  const { slug, wave } = await addStudy(app, { study: { time_zone: "Asia/Tokyo" } });
  await refreshParticipation(app, wave.id);
  expect(await collectionPage(app, operator, slug)).toMatchObject({ report: { day: "2027-03-02" } });
});

test("closing takes it a last time, exactly, and an answer that is erased later changes nothing", async () => {
  const { app, wave, answer, inTeam, page } = await openStudy();
  await page();
  await answer(7, inTeam);
  await closeWave(app, wave.id);
  expect(await page()).toMatchObject({
    state: "closed",
    report: { people: 7, isLast: true, roundedTo: 1 },
  });
  await answer(3, inTeam);
  expect((await page()).report.people).toBe(7);
});

test("each invitation is counted once, as the furthest that it came; closing keeps what it forgets", async () => {
  const { app, slug, study, wave, answer, inTeam, page } = await openStudy();
  const tokens = await createInvitations(app, { study: slug, count: 24 });
  const ids = await Promise.all(
    tokens.map(async (token) => (await invitedBy(app, app.read, token))?.id ?? ""),
  );
  const recipients = ids.map((invitation_id, at) => ({
    invitation_id,
    study_id: study.id,
    wave_id: wave.id,
    mark: `mark ${at}`,
    sealed: "",
    refused: at >= 22,
  }));
  await app.write(async (tx) => {
    await insertRecipients(tx, recipients);
    // One who wanted no letters has answered all the same.
    await stopMail(tx, study.id, "mark 9");
    for (const id of ids.slice(0, 10)) await markAnswered(tx, id);
    for (const id of ids.slice(10, 16)) await setDraftKey(tx, id, key());
    for (const at of [15, 16, 17, 18]) await stopMail(tx, study.id, `mark ${at}`);
  });
  expect((await page()).report.cases).toEqual({
    invited: 24,
    complete: 10,
    brokenOff: 5,
    declined: 0,
    unreached: 0,
  });
  await closeWave(app, wave.id);
  const { cases, rates } = (await page()).report;
  expect(cases).toEqual({
    invited: 24,
    complete: 10,
    brokenOff: 6,
    declined: 3,
    unreached: 2,
    neverSent: 0,
  });
  expect(rates).toMatchObject({ rr1: 10 / 24, rr5: 10 / 21, ref1: 9 / 24 });
  // Answers that an import brings later are counted; what became of the invitations stays known.
  await answer(3, inTeam);
  await app.write((tx) => forgetParticipation(tx, wave.id));
  expect((await page()).report).toMatchObject({ isLast: true, people: 3, cases, rates });
});

test("an organization that answered clearly less than the others is named once the wave has closed", async () => {
  const { app, slug, organization } = await closing();
  const missing = await missingOf(app, await openedStudy(app, operator, "study.results", slug));
  expect(missing).toContainEqual({ by: "organization", of: organization.name });
});

test("a wave that has not begun, and a study without one, say so", async () => {
  const app = await testApp();
  const { slug } = await addStudy(app, { wave: { state: "planned" } });
  expect(await collectionPage(app, operator, slug)).toMatchObject({ state: "planned" });
});
