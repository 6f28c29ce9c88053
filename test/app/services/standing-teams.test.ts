/** The teams that an organization keeps: who changes them, what becomes of one that is renamed or left out, and the copies that studies take. */
import { expect, test } from "vitest";
import { type Actor, operator } from "../../../app/access/actor.ts";
import { actorOf } from "../../../app/platform/session.server.ts";
import { createStudy } from "../../../app/services/create-study.server.ts";
import {
  giveStudy,
  organizationPage,
  removeOrganization,
} from "../../../app/services/organizations.server.ts";
import { ownPart } from "../../../app/services/own-part.server.ts";
import {
  renameStandingTeam,
  saveStandingTeams,
  standingTeamsPage,
} from "../../../app/services/standing-teams.server.ts";
import { addOrganizations, membersPage, saveTeams } from "../../../app/services/study-members.server.ts";
import { copyStudy } from "../../../app/services/study-shelf.server.ts";
import { takeTeams } from "../../../app/services/take-teams.server.ts";
import { auditEntries } from "../../../db/queries/audit.ts";
import { updateTeam } from "../../../db/queries/participant-changes.ts";
import {
  defaultServiceOfTeam,
  organizationsOfStudy,
  teamsOfStudy,
} from "../../../db/queries/participants.ts";
import { standingTeamsOf } from "../../../db/queries/standing-teams.ts";
import { putStepList, stepListsOfStudy } from "../../../db/queries/step-lists.ts";
import { studyBySlug } from "../../../db/queries/studies.ts";
import { setWaveState } from "../../../db/queries/waves.ts";
import { signedInAs } from "../../builders/accounts.ts";
import { key } from "../../builders/database.ts";
import { installation } from "../../builders/installation.ts";

/** An installation with somebody in every role, whose study `plan` is of the host and has the participant in it. */
async function place() {
  const made = await installation();
  const { app, people, host, participant } = made;
  const as = async (person: keyof typeof people) =>
    actorOf(app, (await signedInAs(app, people[person])).request());
  const [leader, guest] = [await as("leader"), await as("participantLeader")];
  const save = async (actor: Actor, id: string, teams: string, seen?: string) =>
    saveStandingTeams(app, actor, id, {
      teams,
      seen: seen ?? (await standingTeamsPage(app, operator, id)).seen,
    });
  const listed = async (id = host) => (await standingTeamsPage(app, operator, id)).teams;
  const inStudy = async (slug = "plan") => {
    const study = await studyBySlug(app.read, slug);
    const teams = await teamsOfStudy(app.read, study?.id ?? "");
    return teams.map(({ name, headcount, standing_id }) => ({ name, headcount, standing_id }));
  };
  /** What the host writes on the page of who takes part. */
  const write = async (teams: string) => {
    const [shown] = (await membersPage(app, leader, "plan")).organizations;
    const { id: organization, name, seen } = shown ?? { id: "", name: "", seen: "" };
    return saveTeams(app, leader, "plan", [{ organization, name, teams, seen }]);
  };
  const idOf = async (name: string, id = host) =>
    (await standingTeamsOf(app.read, id)).find((team) => team.name === name)?.id ?? "none";
  return { ...made, as, leader, guest, save, write, listed, inStudy, idOf, host, participant };
}

const deeds = async ({ app }: Pick<Awaited<ReturnType<typeof place>>, "app">) =>
  (await auditEntries(app.read, 0, 100)).map(({ deed, actor }) => `${actor} ${deed}`);

/** Hands the participant's teams to the study `plan`. */
const handOver = ({ app, guest, planned }: Awaited<ReturnType<typeof place>>, actor = guest) =>
  takeTeams(app, actor, "plan", { organization: planned.organization.id, as: "study.hand-over-teams" });

const sentStudy = (host: string, names: string) => ({
  ticket: key(),
  slug: "fresh",
  organization: host,
  names,
  title: "Fresh",
  purpose: "To see.",
  host: "",
  instrument: "small@1.0",
  unit: "team",
  minimum: "5",
  languages: [],
  consent: "",
  mainLanguage: "en",
  translations: {},
  retention: "",
  zone: "",
  quietFrom: "20:00",
  quietUntil: "08:00",
});

test("a list is kept as it is written; a name spelled otherwise is the same team", async () => {
  const here = await place();
  const { app, leader, host, save, listed } = here;
  expect(await save(leader, host, "payments ; 12\r\n\n Platform\nCafe\u0301;\nFrom a sheet\t7")).toBeNull();
  expect(await listed()).toBe("Café\nFrom a sheet; 7\nPlatform\npayments; 12");
  const before = await standingTeamsOf(app.read, host);
  expect(await save(leader, host, "Ｐａｙｍｅｎｔｓ; 13\nplatform\nCAFÉ\nFrom a sheet; 7")).toBeNull();
  const after = await standingTeamsOf(app.read, host);
  expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
  expect(await listed()).toContain("platform");
  expect((await organizationPage(app, leader, host)).teams).toHaveLength(4);
  expect(await deeds(here)).toEqual(Array(2).fill(`account:${leader.account?.id} organization.teams`));
});

const lines = (n: number) => Array.from({ length: n }, (_, at) => `Team ${at}`).join("\n");
test.each([
  ["two spellings of one name", "Payments\n  PAYMENTS ; 3", "members.error.lineTwice"],
  ["two forms of one letter", "Café\nCafe\u0301", "members.error.lineTwice"],
  ["wide letters", "API\nＡＰＩ", "members.error.lineTwice"],
  ["ten thousand lines", lines(10_000), "members.error.many"],
  ["a name without end", "x".repeat(121), "members.error.lineName"],
  ["nobody in a team", "Payments; 0", "members.error.lineCount"],
  ["more people than there are", "Payments; 999999", "members.error.lineCount"],
])("%s: said, and nothing is stored", async (_, typed, message) => {
  const { leader, host, save, listed } = await place();
  await save(leader, host, "Payments; 12");
  expect(await save(leader, host, typed)).toMatchObject({ message });
  expect(await listed()).toBe("Payments; 12");
});

test("what a spreadsheet takes for a formula is a name like others, and nothing is no list", async () => {
  const { leader, host, save, listed } = await place();
  await save(leader, host, '=HYPERLINK("http://x")\n@home; 3\n<b>Bold</b>');
  expect(await listed()).toBe('<b>Bold</b>\n=HYPERLINK("http://x")\n@home; 3');
  expect(await save(leader, host, " \u200b\n\u0000\n")).toBeNull();
  expect(await listed()).toBe("");
});

test("a team that is left out goes, unless a study has it: then it is put aside, and comes back as the same", async () => {
  const here = await place();
  const { guest, participant, save, listed, idOf, inStudy, app } = here;
  await save(guest, participant, "Payments; 12");
  expect(await handOver(here)).toBeNull();
  const id = await idOf("Payments", participant);
  await save(guest, participant, "Payments; 12\nPlatform");
  await save(guest, participant, "");
  expect(await standingTeamsOf(app.read, participant)).toMatchObject([
    { name: "Payments", is_retired: true },
  ]);
  expect((await standingTeamsPage(app, guest, participant)).retired).toEqual(["Payments"]);
  expect(await inStudy()).toContainEqual({ name: "Payments", headcount: 12, standing_id: id });
  await save(guest, participant, "PAYMENTS; 9");
  expect(await listed(participant)).toBe("PAYMENTS; 9");
  expect(await idOf("PAYMENTS", participant)).toBe(id);
  expect(await inStudy()).toContainEqual({ name: "Payments", headcount: 12, standing_id: id });
});

test("a team keeps what it is under another name, and no study shows another one for it", async () => {
  const here = await place();
  const { app, guest, participant, save, idOf, inStudy } = here;
  await save(guest, participant, "Payments\nPlatform");
  await handOver(here);
  const id = await idOf("Payments", participant);
  const rename = (from: string, to: string) => renameStandingTeam(app, guest, participant, { from, to });
  expect(await rename("payments", " Money  movers")).toBeNull();
  expect(await rename("payments", "Money movers")).toBeNull();
  expect(await idOf("Money movers", participant)).toBe(id);
  expect(await inStudy()).toContainEqual({ name: "Payments", headcount: null, standing_id: id });
  expect((await standingTeamsPage(app, guest, participant)).followed[0]).toMatchObject({
    name: "Money movers",
    studies: [{ slug: "plan", as: "Payments" }],
  });
  expect(await rename("Money movers", "PLATFORM")).toBe("members.error.twice");
  expect(await rename("Money movers", "")).toBe("members.error.name");
  expect(await rename("Nobody", "Somebody")).toBe("standing.error.gone");
  await save(guest, participant, "Platform");
  expect(await rename("Platform", "money MOVERS")).toBe("standing.error.retired");
  expect(await rename("Money movers", "Back")).toBe("standing.error.gone");
  const entries = (await deeds(here)).filter((deed) => deed.endsWith("organization.team-renamed"));
  expect(entries).toHaveLength(1);
});

test("of two who change the list at once the second is told, and a list sent twice is stored once", async () => {
  const here = await place();
  const { app, leader, host, save, listed } = here;
  const { seen } = await standingTeamsPage(app, leader, host);
  const outcomes = await Promise.all([
    save(leader, host, "Payments", seen),
    save(operator, host, "Platform", seen),
  ]);
  expect(outcomes.filter((said) => said !== null)).toEqual([{ message: "standing.error.changed" }]);
  const first = await listed();
  expect(await save(leader, host, first, seen)).toBeNull();
  expect(await save(leader, host, "", seen)).toEqual({ message: "standing.error.changed" });
  expect(await listed()).toBe(first);
  expect(await deeds(here)).toHaveLength(1);
});

test("only its leaders and operators change the list; its researchers see it, and others not even that it is there", async () => {
  const { app, host, as, guest, save, listed } = await place();
  const researcher = await as("researcher");
  expect(await standingTeamsPage(app, researcher, host)).toMatchObject({ mayChange: false });
  await expect(save(researcher, host, "Mine", "")).rejects.toMatchObject({ kind: "forbidden" });
  await expect(save(guest, host, "Mine", "")).rejects.toMatchObject({ kind: "not-found" });
  await expect(standingTeamsPage(app, guest, host)).rejects.toMatchObject({ kind: "not-found" });
  const rename = renameStandingTeam(app, researcher, host, { from: "a", to: "b" });
  await expect(rename).rejects.toMatchObject({ kind: "forbidden" });
  expect(await listed()).toBe("");
});

test("a new study takes over the teams of its makers' organization, and no other's", async () => {
  const { app, leader, guest, host, participant, save, idOf, inStudy, people: _ } = await place();
  await save(leader, host, "Payments; 12\nPlatform");
  await save(guest, participant, "Secret");
  const made = await createStudy(app, leader, sentStudy(host, "HOST\nParticipant\nBolt"));
  expect(made).toEqual({ slug: "fresh" });
  expect(await inStudy("fresh")).toEqual([
    { name: "Payments", headcount: 12, standing_id: await idOf("Payments") },
    { name: "Platform", headcount: null, standing_id: await idOf("Platform") },
  ]);
  // Nor does an operator hand over what is the participant's.
  await createStudy(app, operator, { ...sentStudy(host, "Participant"), slug: "other" });
  expect(await inStudy("other")).toEqual([]);
});

test("an organization that is added later brings its teams, too, if whoever adds it leads it", async () => {
  const { app, leader, host, save, inStudy } = await place();
  await save(leader, host, "Payments; 12");
  expect(await addOrganizations(app, leader, "plan", "Host\nParticipant two")).toBeNull();
  expect((await inStudy()).map(({ name }) => name)).toContain("Payments");
  const study = await studyBySlug(app.read, "plan");
  const rows = await organizationsOfStudy(app.read, study?.id ?? "");
  expect(rows.find(({ name }) => name === "Host")).toMatchObject({
    registered_id: host,
    shown_to_host: true,
  });
  expect(rows.find(({ name }) => name === "Participant two")?.registered_id).toBeNull();
});

test("leaders of an invited organization hand over their own teams; the host does not, and sees no list of theirs", async () => {
  const here = await place();
  const { app, leader, guest, as, planned, participant, save, idOf, inStudy } = here;
  await save(guest, participant, "Payments; 12\nPlatform");
  const take = { organization: planned.organization.id, as: "study.members" } as const;
  for (const actor of [leader, operator])
    await expect(takeTeams(app, actor, "plan", take)).rejects.toMatchObject({ kind: "not-found" });
  for (const actor of [leader, await as("researcher"), operator])
    await expect(handOver(here, actor)).rejects.toMatchObject({ kind: "forbidden" });
  await expect(handOver(here, await as("foreignLeader"))).rejects.toMatchObject({ kind: "not-found" });
  expect((await membersPage(app, leader, "plan")).organizations).toMatchObject([{ listed: null, count: 1 }]);
  expect(await inStudy()).toHaveLength(1);
  expect((await ownPart(app, guest, "plan")).teams).toMatchObject([
    { has: [planned.team.name], listed: 2, mayHandOver: true },
  ]);
  // Pressed twice it is done once; teams that the host wrote stay.
  await Promise.all([handOver(here), handOver(here)]);
  expect(await inStudy()).toEqual(
    expect.arrayContaining([
      { name: "Payments", headcount: 12, standing_id: await idOf("Payments", participant) },
      { name: planned.team.name, headcount: 8, standing_id: null },
    ]),
  );
  expect(await inStudy()).toHaveLength(3);
  const taken = (await deeds(here)).filter((deed) => deed.endsWith("study.teams-taken"));
  expect(taken).toEqual([`account:${guest.account?.id} study.teams-taken`]);
  expect((await ownPart(app, leader, "plan")).teams).toEqual([]);
});

test("once a wave has opened teams stay, whatever becomes of the list", async () => {
  const here = await place();
  const { app, guest, participant, planned, save, inStudy } = here;
  await save(guest, participant, "Payments; 12");
  await handOver(here);
  const before = await inStudy();
  await app.write((tx) => setWaveState(tx, planned.wave.id, "open"));
  await save(guest, participant, "Platform");
  await renameStandingTeam(app, guest, participant, { from: "Platform", to: "Ground" });
  await expect(handOver(here)).rejects.toMatchObject({ kind: "conflict", message: "error.studyState" });
  expect(await inStudy()).toEqual(before);
  expect((await ownPart(app, guest, "plan")).teams).toMatchObject([{ mayHandOver: false }]);
});

test("taken once more, teams that swapped names, left the list or were written by hand are as on the list", async () => {
  const here = await place();
  const { app, guest, participant, planned, save, write, idOf } = here;
  const teamsNow = async () => {
    const all = await teamsOfStudy(app.read, planned.study.id);
    return all.map(({ id, name, standing_id }) => ({ id, name, standing_id }));
  };
  await write("payments\nOurs");
  const [, byHand] = await teamsNow();
  await app.write((tx) =>
    putStepList(tx, { study_id: planned.study.id, team_id: byHand?.id ?? "", steps: ["a", "b"] }),
  );
  await save(guest, participant, "Payments\nPlatform\nLegacy");
  await handOver(here);
  // The one of that name is that team, with all that belongs to it.
  expect(await teamsNow()).toContainEqual({
    ...byHand,
    name: "Payments",
    standing_id: await idOf("Payments", participant),
  });
  const rename = (from: string, to: string) => renameStandingTeam(app, guest, participant, { from, to });
  await rename("Payments", "Other");
  await rename("Platform", "Payments");
  await rename("Other", "Platform");
  await rename("Legacy", "Ours");
  await handOver(here);
  const now = await teamsNow();
  expect(now.find(({ id }) => id === byHand?.id)?.name).toBe("Platform");
  expect(now.map(({ name }) => name)).toEqual(["Ours", "Payments", "Platform"]);
  expect(now.every(({ standing_id }) => standing_id !== null)).toBe(true);
  expect(await stepListsOfStudy(app.read, planned.study.id)).toHaveLength(1);
  expect(await defaultServiceOfTeam(app.read, byHand?.id ?? "")).toMatchObject({ name: "Platform" });
  await save(guest, participant, "Payments\nPlatform");
  await handOver(here);
  expect((await teamsNow()).map(({ name }) => name)).toEqual(["Payments", "Platform"]);
});

test("no study has more teams than it may", async () => {
  const here = await place();
  const { guest, participant, save, inStudy } = here;
  await save(guest, participant, lines(2000));
  expect(await handOver(here)).toBe("members.error.many");
  expect(await inStudy()).toHaveLength(1);
});

test("the host writes a name in other letters: the team stays the one that was handed over", async () => {
  const here = await place();
  const { guest, participant, save, write, idOf, inStudy } = here;
  await save(guest, participant, "Payments; 12");
  await handOver(here);
  await write("PAYMENTS; 3");
  const id = await idOf("Payments", participant);
  expect(await inStudy()).toEqual([{ name: "PAYMENTS", headcount: 3, standing_id: id }]);
});

test("a page of the host that is older than what was handed over takes nothing away", async () => {
  const here = await place();
  const { app, leader, guest, participant, planned, save, inStudy } = here;
  const [old] = (await membersPage(app, leader, "plan")).organizations;
  await save(guest, participant, "Payments; 12");
  await handOver(here);
  const before = await inStudy();
  const stale = {
    organization: planned.organization.id,
    name: planned.organization.name,
    seen: old?.seen ?? "",
  };
  expect(await saveTeams(app, leader, "plan", [{ ...stale, teams: "Ours" }])).toEqual([
    { organization: stale.organization, message: "standing.error.changed" },
  ]);
  expect(await inStudy()).toEqual(before);
  // What is stored already is no change, from whatever page.
  const [now] = (await membersPage(app, leader, "plan")).organizations;
  expect(await saveTeams(app, leader, "plan", [{ ...stale, teams: now?.teams ?? "" }])).toEqual([]);
});

test("a copy of a study has the same teams; an organization that is another one from now on has its own", async () => {
  const here = await place();
  const { app, leader, guest, foreign, participant, planned, save, idOf, inStudy } = here;
  await save(guest, participant, "Payments");
  await handOver(here);
  await copyStudy(app, leader, "plan", { ticket: key(), title: "Next year" });
  const id = await idOf("Payments", participant);
  expect(await inStudy("next-year")).toContainEqual({ name: "Payments", headcount: null, standing_id: id });
  expect((await standingTeamsPage(app, guest, participant)).followed).toMatchObject([
    { studies: [{ slug: "plan" }, { slug: "next-year" }] },
  ]);
  await giveStudy(app, operator, foreign, { study: "plan", as: { name: planned.organization.name } });
  expect((await inStudy()).map(({ standing_id }) => standing_id)).toEqual([null, null]);
  await giveStudy(app, operator, participant, {
    study: "next-year",
    as: { name: planned.organization.name },
  });
  expect(await inStudy("next-year")).toContainEqual({ name: "Payments", headcount: null, standing_id: id });
});

test("an organization that is deleted takes its list along; studies keep their teams", async () => {
  const here = await place();
  const { app, guest, participant, save, inStudy } = here;
  await save(guest, participant, "Payments; 12");
  await handOver(here);
  await removeOrganization(app, operator, participant);
  expect(await standingTeamsOf(app.read, participant)).toEqual([]);
  expect(await inStudy()).toContainEqual({ name: "Payments", headcount: 12, standing_id: null });
});

test("no team of a study is one that nobody keeps", async () => {
  const { app, planned } = await place();
  const wrong = app.write((tx) => updateTeam(tx, planned.team.id, { standing_id: "f".repeat(32) }));
  await expect(wrong).rejects.toThrow();
});
