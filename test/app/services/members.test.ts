/** Members: invited, in, with another role, out again; what changes counts at once. */
import { expect, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import { actorOf } from "../../../app/platform/session.server.ts";
import { acceptInvitation, openJoining } from "../../../app/services/joining.server.ts";
import { changeMember, inviteMember, withdrawInvitation } from "../../../app/services/members.server.ts";
import {
  createOrganization,
  giveStudy,
  organizationPage,
  removeOrganization,
  takeStudyBack,
} from "../../../app/services/organizations.server.ts";
import { ownPart } from "../../../app/services/own-part.server.ts";
import { overviewReport } from "../../../app/services/reports.server.ts";
import { listStudies } from "../../../app/services/study-list.server.ts";
import { setRegistered } from "../../../db/queries/organizations.ts";
import { setShownToHost } from "../../../db/queries/participant-changes.ts";
import { insertOrganizations, organizationsOfStudy } from "../../../db/queries/participants.ts";
import { insertResponses } from "../../../db/queries/responses.ts";
import { studyBySlug } from "../../../db/queries/studies.ts";
import { password, signedInAs, storedAccount, testBrowser } from "../../builders/accounts.ts";
import { organizationRow, responseRow } from "../../builders/database.ts";
import { installation } from "../../builders/installation.ts";
import { lettersTo, mailServer, tokenFor } from "../../builders/letters.ts";

type Place = Awaited<ReturnType<typeof installation>>;

const grace = { email: "grace@acme.example", role: "leader", language: "en" } as const;
const tokenOf = (link: string | null) => link?.split("/").pop() ?? "";
const actorFor = async ({ app }: Place, person: Place["people"]["leader"]) =>
  actorOf(app, (await signedInAs(app, person)).request());

test("who is invited makes an account by the link, is a member, and is signed in; the link is used up", async () => {
  const place = await installation();
  const { app, host, people } = place;
  const leader = await actorFor(place, people.leader);
  const token = tokenOf(await inviteMember(app, leader, host, grace));
  const browser = testBrowser();
  const nobodyYet = await actorOf(app, browser.request());
  expect(await openJoining(app, nobodyYet, token)).toEqual({
    organization: "Host",
    email: grace.email,
    isOwn: false,
  });
  const sent = { name: "Grace", password };
  const joined = await acceptInvitation(app, browser.caller(), nobodyYet, { token, sent });
  browser.keep("cookies" in joined ? joined.cookies : []);
  const actor = await actorOf(app, browser.request());
  expect(actor.memberships).toEqual([{ organizationId: host, role: "leader" }]);
  expect((await listStudies(app, actor)).studies.map(({ slug }) => slug).sort()).toEqual(["acme", "plan"]);
  await expect(openJoining(app, actor, token)).rejects.toMatchObject({ kind: "gone" });
});

test("where letters can be sent the invitation is one, and the page shows no link", async () => {
  const place = await installation(mailServer);
  const leader = await actorFor(place, place.people.leader);
  expect(await inviteMember(place.app, leader, place.host, grace)).toBeNull();
  const token = await tokenFor(place.app, grace.email);
  expect(await openJoining(place.app, operator, token)).toMatchObject({ organization: "Host" });
  expect((await lettersTo(place.app, grace.email))[0]?.link).toMatch(
    /^https:\/\/gemba\.example\.org\/join\//,
  );
});

test("an invitation opens with the account of its address only", async () => {
  const place = await installation();
  const { app, host, people } = place;
  const known = await storedAccount(app, { email: grace.email });
  const token = tokenOf(await inviteMember(app, await actorFor(place, people.leader), host, grace));
  const stranger = await actorFor(place, people.foreignLeader);
  const asStranger = (sent: Record<string, string>) =>
    acceptInvitation(app, testBrowser().caller(), stranger, { token, sent });
  expect(await asStranger({ name: "X", password })).toEqual({ hasAccount: true });
  const own = await actorFor(place, known);
  expect(await openJoining(app, own, token)).toMatchObject({ isOwn: true });
  await acceptInvitation(app, testBrowser().caller(), own, { token, sent: {} });
  expect((await actorFor(place, known)).memberships).toEqual([{ organizationId: host, role: "leader" }]);
});

test("the page of a link, and a form that would not do, tell whoever invites nothing of whether the address has an account", async () => {
  const place = await installation();
  const { app, host, people } = place;
  const leader = await actorFor(place, people.leader);
  const seen = [];
  for (const email of ["nobody@acme.example", people.foreignLeader.email]) {
    const token = tokenOf(await inviteMember(app, leader, host, { ...grace, email }));
    const { email: _, ...page } = await openJoining(app, leader, token);
    const weak = await acceptInvitation(app, testBrowser().caller(), leader, {
      token,
      sent: { name: "X", password: "short" },
    });
    seen.push(JSON.stringify({ page, weak, length: token.length }));
  }
  expect(new Set(seen).size).toBe(1);
});

test("a form that would do asks the owner of an account to sign in, changes nothing, and the link stays good; without one it makes the account", async () => {
  const place = await installation();
  const { app, host, people } = place;
  const leader = await actorFor(place, people.leader);
  const sent = { name: "Mallory", password };
  const send = async (email: string) => {
    const token = tokenOf(await inviteMember(app, leader, host, { ...grace, email }));
    const joined = await acceptInvitation(app, testBrowser().caller(), leader, { token, sent });
    return { token, joined };
  };
  const known = await send(people.foreignLeader.email);
  expect(known.joined).toEqual({ hasAccount: true });
  const owner = await actorFor(place, people.foreignLeader);
  expect(owner.account).toMatchObject({ name: "Foreign" });
  expect(await openJoining(app, owner, known.token)).toMatchObject({ isOwn: true });
  const unknown = await send("nobody@acme.example");
  expect(unknown.joined).toHaveProperty("cookies");
  await expect(openJoining(app, leader, unknown.token)).rejects.toMatchObject({ kind: "gone" });
});

test("two people with one invitation at once: one account, one member", async () => {
  const place = await installation();
  const { app, host, people } = place;
  const leader = await actorFor(place, people.leader);
  const token = tokenOf(await inviteMember(app, leader, host, grace));
  const nobodyYet = await actorOf(app, testBrowser().request());
  const tries = await Promise.allSettled(
    ["Grace", "Mallory"].map((name) =>
      acceptInvitation(app, testBrowser().caller(), nobodyYet, { token, sent: { name, password } }),
    ),
  );
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const { members } = await organizationPage(app, leader, host);
  expect(members.filter(({ email }) => email === grace.email)).toHaveLength(1);
});

test("an invitation to an organization that is gone, withdrawn, replaced, or older than 14 days opens nothing", async () => {
  let later = 0;
  const place = await installation();
  const { host, people } = place;
  const app = Object.assign(place.app, { now: () => new Date(Date.now() + later) });
  const leader = await actorFor(place, people.leader);
  const invite = async () => tokenOf(await inviteMember(app, leader, host, grace));
  const gone = { kind: "gone" };
  const replaced = await invite();
  const withdrawn = await invite();
  await expect(openJoining(app, operator, replaced)).rejects.toMatchObject(gone);
  const [invitation] = (await organizationPage(app, leader, host)).invitations;
  await withdrawInvitation(app, leader, host, invitation?.id ?? "");
  await expect(openJoining(app, operator, withdrawn)).rejects.toMatchObject(gone);
  const old = await invite();
  later = 15 * 24 * 60 * 60 * 1000;
  await expect(openJoining(app, operator, old)).rejects.toMatchObject(gone);
  later = 0;
  const ofNone = await invite();
  await removeOrganization(app, operator, host);
  await expect(openJoining(app, operator, ofNone)).rejects.toMatchObject(gone);
});

test("another role counts on the next page of a session that is open, and so does removal", async () => {
  const place = await installation();
  const { app, host, people } = place;
  const leader = await actorFor(place, people.leader);
  const browser = await signedInAs(app, people.member);
  const overview = async () => overviewReport(app, await actorOf(app, browser.request()), "acme");
  await overview();
  const invited = inviteMember(app, await actorOf(app, browser.request()), host, grace);
  await expect(invited).rejects.toMatchObject({ kind: "forbidden" });
  await changeMember(app, leader, host, { member: place.member, role: "leader" });
  await inviteMember(app, await actorOf(app, browser.request()), host, grace);
  await changeMember(app, leader, host, { member: place.member, role: null });
  await expect(overview()).rejects.toMatchObject({ kind: "not-found" });
});

test("a leader makes no operator, and neither changes nor removes one", async () => {
  const place = await installation();
  const { app, host, people } = place;
  const leader = await actorFor(place, people.leader);
  const forbidden = { kind: "forbidden" };
  await expect(inviteMember(app, leader, host, { ...grace, role: "operator" })).rejects.toMatchObject(
    forbidden,
  );
  const change = (role: "operator" | "leader" | null) =>
    changeMember(app, leader, host, { member: place.member, role });
  await expect(change("operator")).rejects.toMatchObject(forbidden);
  await changeMember(app, operator, host, { member: place.member, role: "operator" });
  await expect(change("leader")).rejects.toMatchObject(forbidden);
  await expect(change(null)).rejects.toMatchObject(forbidden);
  expect(await actorFor(place, people.member)).toMatchObject({ isOperator: true });
});

test("a member of another organization is not changed through the own one", async () => {
  const place = await installation();
  const foreign = await actorFor(place, place.people.foreignLeader);
  const changed = changeMember(place.app, foreign, place.foreign, { member: place.member, role: null });
  await expect(changed).rejects.toMatchObject({ kind: "not-found" });
});

test("names of organizations differ in more than capitals and width", async () => {
  const { app } = await installation();
  expect(await createOrganization(app, operator, "ＨＯＳＴ")).toEqual({ problem: "organizations.taken" });
  expect(await createOrganization(app, operator, " ")).toEqual({ problem: "accounts.name.missing" });
});

test("who takes part sees the own teams in steps, and the cohort only where it tells nothing of one other organization", async () => {
  const place = await installation();
  const { app, closed, people } = place;
  const actor = await actorFor(place, people.participantLeader);
  const others = Array.from({ length: 5 }, () => organizationRow(closed.study.id));
  await app.write((tx) => insertOrganizations(tx, others));
  const answers = (organization_id: string, n: number) =>
    app.write((tx) =>
      insertResponses(
        tx,
        Array.from({ length: n }, () => responseRow(closed.wave, { organization_id })),
      ),
    );
  await answers(closed.organization.id, 6);
  for (const { id } of others.slice(0, 4)) await answers(id, 6);
  const part = () => ownPart(app, actor, "acme");
  expect((await part()).organizations).toEqual([
    {
      name: closed.organization.name,
      step: "middle",
      teams: [{ name: closed.team.name, step: "low" }],
      others: null,
    },
  ]);
  expect((await part()).cohort).toBeNull();
  await answers(others[4]?.id ?? "", 6);
  expect((await part()).cohort).toEqual({ organizations: 6, people: 36 });
  // Whoever has two of the six knows both, and only four others are left.
  await app.write((tx) => setRegistered(tx, others[0]?.id ?? "", place.participant));
  expect((await part()).cohort).toBeNull();
  await app.write((tx) => setRegistered(tx, others[0]?.id ?? "", null));
  expect((await part()).cohort).toEqual({ organizations: 6, people: 36 });
  await answers(others[4]?.id ?? "", 60);
  expect((await part()).cohort).toBeNull();
});

test("who takes part in a wave that is open sees no cohort", async () => {
  const place = await installation();
  const actor = await actorFor(place, place.people.participantLeader);
  expect((await ownPart(place.app, actor, "plan")).cohort).toBeNull();
});

test("with another host no agreement holds that was given to the one before; the new one sees itself", async () => {
  const { app, closed, participant, foreign } = await installation();
  const shown = async () =>
    (await organizationsOfStudy(app.read, closed.study.id)).map(({ shown_to_host }) => shown_to_host);
  await app.write((tx) => setShownToHost(tx, closed.organization.id, true));
  await giveStudy(app, operator, foreign, { study: "acme", as: "host" });
  expect(await shown()).toEqual([false]);
  await giveStudy(app, operator, participant, { study: "acme", as: "host" });
  expect(await shown()).toEqual([true]);
});

test("a study is taken back from its host and from one that takes part: nothing agreed holds for whoever comes next", async () => {
  const { app, closed, host, participant, foreign } = await installation();
  const { name, id: part } = closed.organization;
  const row = async () =>
    (await organizationsOfStudy(app.read, closed.study.id)).find(({ id }) => id === part);
  await app.write((tx) => setShownToHost(tx, part, true));
  await takeStudyBack(app, operator, foreign, { study: "acme", as: { name } });
  expect(await row()).toMatchObject({ registered_id: participant, shown_to_host: true });
  await takeStudyBack(app, operator, participant, { study: "acme", as: { name } });
  expect(await row()).toMatchObject({ registered_id: null, shown_to_host: false });
  await giveStudy(app, operator, participant, { study: "acme", as: { name: name.toUpperCase() } });
  expect(await row()).toMatchObject({ registered_id: participant, shown_to_host: false });
  await app.write((tx) => setShownToHost(tx, part, true));
  await takeStudyBack(app, operator, foreign, { study: "acme", as: "host" });
  expect((await studyBySlug(app.read, "acme"))?.host_id).toBe(host);
  await takeStudyBack(app, operator, host, { study: "acme", as: "host" });
  expect((await studyBySlug(app.read, "acme"))?.host_id).toBeNull();
  expect(await row()).toMatchObject({ shown_to_host: false });
  await giveStudy(app, operator, foreign, { study: "acme", as: { name } });
  expect(await row()).toMatchObject({ registered_id: foreign, shown_to_host: false });
  const page = await organizationPage(app, operator, foreign, "acme");
  expect(page.picked?.names).toEqual([name]);
});

test("an organization that is removed takes its members' sight of its studies away, and the studies stay", async () => {
  const place = await installation();
  const { app, host, people, participant, closed } = place;
  await removeOrganization(app, operator, host);
  await removeOrganization(app, operator, participant);
  expect((await listStudies(app, await actorFor(place, people.leader))).studies).toEqual([]);
  expect((await listStudies(app, operator)).studies).toHaveLength(2);
  await app.write((tx) => setRegistered(tx, closed.organization.id, null));
});
