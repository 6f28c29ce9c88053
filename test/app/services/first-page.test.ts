/** The first page: choosing where one works, the proof for exactly that, and whatever else may arrive in its address. */
import { expect, test } from "vitest";
import { createInvitations } from "../../../app/services/invitations.server.ts";
import { start, welcome } from "../../../app/services/respond-welcome.server.ts";
import { setShownToHost } from "../../../db/queries/participant-changes.ts";
import { insertOrganizations, insertTeams } from "../../../db/queries/participants.ts";
import { organizationRow, teamRow } from "../../builders/database.ts";
import { addStudy, close, openStudyOf, startFor } from "./respondent.ts";

type Opened = Awaited<ReturnType<typeof openStudyOf>>;

const visit = ({ app, slug }: Opened, asked: Omit<Parameters<typeof welcome>[2], "code"> = {}) =>
  welcome(app, slug, { code: null, ...asked });

async function choiceAt(opened: Opened, asked: Parameters<typeof visit>[1] = {}) {
  const { standing } = await visit(opened, asked);
  if (standing.at !== "new" || standing.who.kind !== "choose") throw new Error("nothing to choose");
  return standing.who;
}

/** More organizations and teams than one menu holds. */
async function largeStudy({ organizations, teams }: { organizations: number; teams: number }) {
  const opened = await openStudyOf();
  const rows = Array.from({ length: organizations }, (_, at) =>
    organizationRow(opened.study.id, { name: `Organization number ${at}` }),
  );
  const inFirst = Array.from({ length: teams }, (_, at) =>
    teamRow(opened.study.id, opened.organization.id, { name: `Équipe ${at}`, headcount: at % 12 }),
  );
  await opened.app.write(async (tx) => {
    await insertOrganizations(tx, rows);
    await insertTeams(tx, inFirst);
  });
  return { ...opened, rows, inFirst };
}

test("where all fit one menu, one step is enough; else the organization comes first and then its teams alone", async () => {
  expect((await choiceAt(await openStudyOf())).choice.of).toBe("all");
  const large = await largeStudy({ organizations: 30, teams: 20 });
  const first = await choiceAt(large);
  if (first.choice.of !== "organization") throw new Error(first.choice.of);
  expect(first.choice.options).toHaveLength(31);
  const ref = large.organization.id.slice(0, 6);
  const second = await choiceAt(large, { organization: ref });
  if (second.choice.of !== "team") throw new Error(second.choice.of);
  expect(second.choice).toMatchObject({ alone: false, organization: { name: large.organization.name } });
  expect(second.choice.options).toHaveLength(21);
  expect(second.strange).toBe(false);
});

test("a study of one organization with four hundred teams asks for the team at once, and finds it by part of its name", async () => {
  const large = await largeStudy({ organizations: 0, teams: 400 });
  const all = await choiceAt(large);
  expect(all.choice).toMatchObject({ of: "team", alone: true, find: { typed: "", found: 401 } });
  const some = await choiceAt(large, { find: " EQUIPE 39 " });
  expect(some.choice).toMatchObject({ find: { typed: "EQUIPE 39", found: 11 } });
  const none = await choiceAt(large, { find: "x".repeat(100_000) });
  if (none.choice.of !== "team") throw new Error(none.choice.of);
  expect(none.choice.find?.found).toBe(0);
  expect(none.choice.options).toHaveLength(401);
  expect(none.choice.find?.typed.length).toBeLessThanOrEqual(200);
});

test("a thousand teams are told apart on the page by a few characters each, and each can be chosen", async () => {
  const large = await largeStudy({ organizations: 0, teams: 1000 });
  const { choice } = await choiceAt(large);
  if (choice.of !== "team") throw new Error(choice.of);
  expect(Math.max(...choice.options.map(({ ref }) => ref.length))).toBeLessThan(12);
  const who = [`team:${choice.options[500]?.ref}`];
  const page = await visit(large, { who });
  expect(page.proof?.names.team).toBe(choice.options[500]?.name);
  const started = await start(large.app, large.slug, { who, consent: true, research: false }, null);
  expect(started).toMatchObject({ next: { at: "page", number: 1 } });
});

test("what is sent on from the first step counts: an organization without teams, and no organization, need no second one", async () => {
  const large = await largeStudy({ organizations: 45, teams: 3 });
  const lonely = large.rows[7];
  const page = await visit(large, { organization: lonely?.id ?? "" });
  expect(page.standing).toMatchObject({
    who: { kind: "chosen", names: { organization: lonely?.name, team: null } },
  });
  expect(page.proof?.views.map(({ of }) => of)).toEqual(["everyone", "organization"]);
  expect((await visit(large, { organization: "none" })).proof?.views.map(({ of }) => of)).toEqual([
    "everyone",
  ]);
});

test("the proof is about exactly what was chosen: views, headcounts, and how a small team is folded", async () => {
  const opened = await openStudyOf();
  const small = teamRow(opened.study.id, opened.organization.id, { name: "Ledger", headcount: 3 });
  const other = teamRow(opened.study.id, opened.organization.id, { headcount: 4 });
  await opened.app.write((tx) => insertTeams(tx, [small, other]));
  expect((await visit(opened)).proof).toBeNull();
  const { proof } = await visit(opened, { who: [`team:${small.id}`] });
  expect(proof).toMatchObject({
    names: { organization: opened.organization.name, team: "Ledger" },
    folded: "other-teams",
    otherTeams: { people: 7, reaches: true },
  });
  expect(proof?.views.map(({ of, people }) => [of, people])).toEqual([
    ["everyone", 15],
    ["organization", 15],
    ["other-teams", 7],
    ["team", 3],
  ]);
});

test("the page says whether the host sees the organization as a unit, and no more once its leaders have taken that back", async () => {
  const opened = await openStudyOf();
  const who = [`team:${opened.team.id}`];
  expect((await visit(opened, { who })).proof?.hostSees).toBe(true);
  await opened.app.write((tx) => setShownToHost(tx, opened.organization.id, false));
  expect((await visit(opened, { who })).proof?.hostSees).toBe(false);
  expect((await visit(opened, { who: ["none"] })).proof?.hostSees).toBeNull();
  const code = await startFor(opened.app, opened.slug, who[0]!);
  expect((await welcome(opened.app, opened.slug, { code })).proof?.hostSees).toBe(false);
});

test("who has begun sees the proof for what they began with, whatever the address says", async () => {
  const opened = await openStudyOf();
  const code = await startFor(opened.app, opened.slug, `team:${opened.team.id}`);
  const page = await welcome(opened.app, opened.slug, { code, who: ["none"] });
  expect(page.standing.at).toBe("under-way");
  expect(page.proof?.names.team).toBe(opened.team.name);
});

test("an invitation fixes the team: neither address nor form can say otherwise, and the page says what becomes of it", async () => {
  const opened = await openStudyOf();
  const { app, slug, team, organization } = opened;
  const [token = ""] = await createInvitations(app, { study: slug, team: team.name, count: 1 });
  const page = await visit(opened, { token, who: ["none"], team: "elsewhere" });
  expect(page).toMatchObject({
    invited: true,
    standing: { who: { kind: "chosen", by: "invitation", names: { organization: organization.name } } },
    proof: { names: { team: team.name } },
  });
  const started = await start(app, slug, { who: ["none"], consent: true, research: false }, null, token);
  if (!("code" in started)) throw new Error("refused");
  const begun = await welcome(app, slug, { code: started.code });
  expect(begun).toMatchObject({ invited: true, proof: { names: { team: team.name } } });
});

test("a team or organization of another study, unknown ones, thousands of choices and odd characters lead back to choosing", async () => {
  const opened = await openStudyOf();
  const elsewhere = await addStudy(opened.app);
  for (const asked of [
    { who: [`team:${elsewhere.team.id}`] },
    { who: [`organization:${elsewhere.organization.id}`] },
    { who: Array.from({ length: 5000 }, () => `team:${opened.team.id}`) },
    { who: [`team:${opened.organization.id}`] },
    { who: ["team:a\0b"] },
    { who: ["organization:"] },
    { who: ["x".repeat(100_000)] },
    { organization: elsewhere.organization.id },
    { organization: "%' or 1=1" },
  ]) {
    const page = await visit(opened, asked);
    expect(page.standing).toMatchObject({ at: "new", who: { kind: "choose", strange: true } });
    expect(page.proof).toBeNull();
    expect(JSON.stringify(page)).not.toContain(elsewhere.team.name);
  }
});

test("a wave that closes while the page is open says so in its own words, and nothing is begun", async () => {
  const { app, slug, team, wave } = await openStudyOf();
  await close(app, wave.id);
  await expect(
    start(app, slug, { who: [`team:${team.id}`], consent: true, research: false }, null),
  ).rejects.toMatchObject({ status: 410, message: "firstPage.error.closed" });
});
