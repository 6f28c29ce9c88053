/** The first page, starting, and coming back. */
import { expect, test } from "vitest";
import { keysOf } from "../../../app/services/respond-code.server.ts";
import { openDemo, resume } from "../../../app/services/respond-resume.server.ts";
import { send } from "../../../app/services/respond-send.server.ts";
import { start, welcome } from "../../../app/services/respond-welcome.server.ts";
import { draftByHash } from "../../../db/queries/drafts.ts";
import { insertOrganizations, insertTeams } from "../../../db/queries/participants.ts";
import { insertStudy } from "../../../db/queries/studies.ts";
import { insertWave } from "../../../db/queries/waves.ts";
import { testApp } from "../../builders/app.ts";
import { organizationRow, studyRow, teamRow, waveRow } from "../../builders/database.ts";
import { addStudy, answerOne, close, openStudyOf, post, shown, startFor } from "./respondent.ts";

const nobody = { team: null, code: null };

test("the first page names who asks, the minutes and the smallest group, and offers teams by organization", async () => {
  const { app, slug, organization, team } = await openStudyOf({ study: { host: "Acme", minimum_group: 7 } });
  const page = await welcome(app, slug, nobody);
  expect(page.study.host).toBe("Acme");
  expect(page.rules?.sizes.mean).toBe(7);
  expect(page.proof).toBeNull();
  expect(page.questionnaire.minutes).toBe(7);
  expect(page.standing).toMatchObject({
    at: "new",
    who: {
      kind: "choose",
      strange: false,
      choice: { of: "all", groups: [{ name: organization.name, teams: [{ name: team.name }] }] },
    },
  });
});

test("an open link says when it opens, on which day it closed, or that it was withdrawn; one that never was says nothing", async () => {
  const { app, slug, wave, study } = await openStudyOf();
  const today = app.now().toISOString().slice(0, 10);
  const why = (link: string, at = app) =>
    welcome(at, link, nobody).catch(({ status, message, details }) => [status, message, details]);
  const of = async (wave: object, kept: "active" | "archived" | "erasing" = "active") =>
    (await addStudy(app, { study: { kept }, wave })).slug;

  expect(await why("nothing-here")).toEqual([404, "error.notFound", {}]);
  const bare = studyRow();
  await app.write((tx) => insertStudy(tx, bare));
  expect(await why(bare.slug)).toEqual([404, "error.notFound", {}]);

  expect(await why(await of({ state: "planned", opens_on: "2031-05-06" }))).toEqual([
    403,
    "respond.notYet",
    { day: "2031-05-06" },
  ]);
  for (const opens_on of [null, "2020-01-01"])
    expect(await why(await of({ state: "planned", opens_on }))).toEqual([
      403,
      "respond.notYet",
      { day: "none" },
    ]);
  expect(await why(await of({ state: "planned", opens_on: "2031-05-06" }, "archived"))).toEqual([
    410,
    "respond.withdrawn",
    {},
  ]);
  expect(await why(await of({ state: "closed", closed_on: "2026-03-04" }, "erasing"))).toEqual([
    410,
    "respond.withdrawn",
    {},
  ]);
  for (const kept of ["active", "archived"] as const)
    expect(await why(await of({ state: "closed", closed_on: "2026-03-04" }, kept))).toEqual([
      410,
      "respond.closedOn",
      { day: "2026-03-04" },
    ]);
  // Its last day is over, and nobody has come round to closing it.
  expect(await why(await of({ state: "open", closes_on: "2026-03-05" }))).toEqual([
    410,
    "respond.closedOn",
    { day: "2026-03-05" },
  ]);

  await close(app, wave.id);
  expect(await why(slug)).toEqual([410, "respond.closedOn", { day: expect.any(String) }]);
  const next = { number: 2, state: "planned" as const };
  await app.write((tx) => insertWave(tx, waveRow(study.id, { ...next, opens_on: today })));
  expect(await why(slug)).toEqual([403, "respond.notYet", { day: today }]);
  const after = { ...app, now: () => new Date(app.now().getTime() + 2 * 86_400_000) };
  expect((await why(slug, after)) as unknown).toEqual([410, "respond.closedOn", { day: expect.any(String) }]);
});

test("a link with a team fixes it; a link with a team of another study or none at all asks and says so", async () => {
  const { app, slug, team, organization } = await openStudyOf();
  const elsewhere = await addStudy(app);
  const who = async (id: string) => {
    const { standing } = await welcome(app, slug, { team: id, code: null });
    return standing.at === "new" ? standing.who : null;
  };
  expect(await who(team.id)).toEqual({
    kind: "chosen",
    by: "link",
    who: `team:${team.id}`,
    names: { organization: organization.name, team: team.name },
    member: { organizationId: organization.id, teamId: team.id },
  });
  for (const strange of [elsewhere.team.id, "no such team", "", "a\0b", "x".repeat(100_000)])
    expect(await who(strange)).toMatchObject({ kind: "choose", strange: true });
});

test("starting needs the consent and a choice, says both at once and stores nothing", async () => {
  const { app, slug } = await openStudyOf();
  expect(await start(app, slug, { who: [""], consent: false, research: true }, null)).toEqual({
    errors: [
      { field: "who", message: "respond.error.who" },
      { field: "consent", message: "respond.error.consent" },
    ],
  });
});

test("an unknown team, a team of another study, an organization of another study and two choices are refused", async () => {
  const { app, slug, team, organization } = await openStudyOf();
  const other = await addStudy(app);
  const refused = [
    ["team:unknown"],
    ["team:"],
    [`team:${other.team.id}`],
    [`organization:${other.organization.id}`],
    [`organization:${team.id}`],
    [`team:${organization.id}`],
    [`team:${team.id}`, `team:${team.id}`],
    ["somebody"],
    ["team:%' or 1=1"],
    ["team:a\0b"],
    [],
  ];
  for (const who of refused)
    expect(await start(app, slug, { who, consent: true, research: false }, null)).toMatchObject({
      errors: [{ field: "who" }],
    });
});

test("who is not listed may take part without an organization", async () => {
  const { app, slug } = await openStudyOf();
  const code = await startFor(app, slug, "none");
  expect(await shown(app, slug, code, 1)).toEqual({});
});

test("a study that lists nobody asks for no team", async () => {
  const app = await testApp();
  const study = studyRow();
  await app.write(async (tx) => {
    await insertStudy(tx, study);
    await insertWave(tx, waveRow(study.id));
  });
  const { slug } = study;
  expect((await welcome(app, slug, nobody)).standing).toEqual({ at: "new", who: { kind: "nobody-listed" } });
  expect(await start(app, slug, { who: [], consent: true, research: false }, null)).toHaveProperty("code");
});

test("two organizations with the same team name are two choices", async () => {
  const { app, slug, study, team } = await openStudyOf();
  const second = organizationRow(study.id);
  await app.write(async (tx) => {
    await insertOrganizations(tx, [second]);
    await insertTeams(tx, [teamRow(study.id, second.id, { name: team.name })]);
  });
  const { standing } = await welcome(app, slug, nobody);
  if (standing.at !== "new" || standing.who.kind !== "choose" || standing.who.choice.of !== "all")
    throw new Error("no choice");
  expect(new Set(standing.who.choice.groups.flatMap((group) => group.teams.map(({ ref }) => ref))).size).toBe(
    2,
  );
});

test("the draft in the database shows nothing of the answers, the team or the code", async () => {
  const { app, slug, team } = await openStudyOf();
  const code = await startFor(app, slug, `team:${team.id}`);
  await post(app, slug, code, 1, { lead_time: "6" });
  const row = await draftByHash(app.read, keysOf(code).codeHash);
  const stored = JSON.stringify(row) + Buffer.from(row?.sealed ?? "", "base64").toString("latin1");
  for (const secret of ["lead_time", team.id, code, code.replaceAll("-", "")])
    expect(stored).not.toContain(secret);
});

test("who has begun is led on to the page after the one saved last, with the code of this browser", async () => {
  const { app, slug, team } = await openStudyOf();
  const code = await startFor(app, slug, `team:${team.id}`);
  await post(app, slug, code, 1, { lead_time: "6" });
  expect((await welcome(app, slug, { team: null, code })).standing).toEqual({
    at: "under-way",
    code,
    next: { at: "page", number: 2 },
  });
});

test("pressing Start in a second tab goes on with the same questionnaire and loses no answer", async () => {
  const { app, slug, team } = await openStudyOf();
  const code = await startFor(app, slug, `team:${team.id}`);
  await post(app, slug, code, 1, { lead_time: "6" });
  const again = await start(app, slug, { who: ["none"], consent: true, research: true }, code);
  expect(again).toEqual({ code, next: { at: "page", number: 2 } });
  expect(await shown(app, slug, code, 1)).toEqual({ lead_time: ["6"] });
});

test("a code typed on another device leads to the page where the person left, with everything saved", async () => {
  const { app, slug, team } = await openStudyOf();
  const code = await startFor(app, slug, `team:${team.id}`);
  await post(app, slug, code, 1, { lead_time: "3" });
  const typed = code.toLowerCase().replaceAll("-", " ");
  expect(await resume(app, typed)).toEqual({ slug, code, next: { at: "page", number: 2 } });
  expect(await shown(app, slug, code, 1)).toEqual({ lead_time: ["3"] });
});

test("a code of nobody and what is no code lead nowhere, without telling the two apart", async () => {
  const { app } = await openStudyOf();
  expect(await resume(app, "7QKM-2FXR-9TDA-H4WP")).toBeNull();
  expect(await resume(app, "let me in")).toBeNull();
  expect(await resume(app, "")).toBeNull();
});

test("after sending, the code leads to the profile", async () => {
  const { app, slug, team } = await openStudyOf();
  const code = await startFor(app, slug, `team:${team.id}`);
  await answerOne(app, slug, code);
  await send(app, slug, code);
  expect(await resume(app, code)).toEqual({
    slug,
    code,
    next: { at: "profile", receipt: keysOf(code).receipt },
  });
  expect((await welcome(app, slug, { team: null, code })).standing.at).toBe("sent");
});

test("who answered the wave before is asked again in the next one", async () => {
  const { app, slug, study, wave, team } = await openStudyOf();
  const code = await startFor(app, slug, `team:${team.id}`);
  const left = await startFor(app, slug, `team:${team.id}`);
  await answerOne(app, slug, code);
  await send(app, slug, code);
  await close(app, wave.id);
  await app.write((tx) => insertWave(tx, waveRow(study.id, { number: 2 })));
  expect((await welcome(app, slug, { team: null, code })).standing.at).toBe("new");
  expect((await welcome(app, slug, { team: null, code: left })).standing.at).toBe("new");
  const again = await start(app, slug, { who: [`team:${team.id}`], consent: true, research: false }, left);
  expect(again).toHaveProperty("code");
  expect(again).not.toMatchObject({ code: left });
});

test("a draft of a wave that has closed cannot be resumed and is kept", async () => {
  const { app, slug, wave, team } = await openStudyOf();
  const code = await startFor(app, slug, `team:${team.id}`);
  await close(app, wave.id);
  await expect(resume(app, code)).rejects.toMatchObject({ status: 410 });
  expect(await draftByHash(app.read, keysOf(code).codeHash)).toBeDefined();
});

test("the demonstration is offered while it takes answers, and only then", async () => {
  const app = await testApp();
  expect(await openDemo(app)).toBeNull();
  const { wave } = await addStudy(app, { study: studyRow({ slug: "demo" }) });
  expect(await openDemo(app)).toMatchObject({ slug: "demo" });
  await close(app, wave.id);
  expect(await openDemo(app)).toBeNull();
});
