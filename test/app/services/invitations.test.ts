/** Personal links: one draft on every device, nothing after sending, and no way to tell a bad link from a used one; a genuine one says when. */
import { expect, test } from "vitest";
import { createInvitations, invitedBy, openInvitation } from "../../../app/services/invitations.server.ts";
import { keysOf } from "../../../app/services/respond-code.server.ts";
import { resume } from "../../../app/services/respond-resume.server.ts";
import { send } from "../../../app/services/respond-send.server.ts";
import { start, welcome } from "../../../app/services/respond-welcome.server.ts";
import { countResponses, responseByReceiptHash } from "../../../db/queries/responses.ts";
import { updateStudy } from "../../../db/queries/studies.ts";
import { setEnd } from "../../../db/queries/waves.ts";
import { addStudy, answerOne, close, openStudyOf, post, shown, startFor } from "./respondent.ts";

const form = { who: [], consent: true, research: false };
const nowhere = { team: null, who: [], organization: null, find: null };

async function invitedStudy() {
  const opened = await openStudyOf();
  const [token = "", other = ""] = await createInvitations(opened.app, {
    study: opened.slug,
    team: opened.team.name,
    count: 2,
  });
  return { ...opened, token, other };
}

async function begin(
  app: Parameters<typeof start>[0],
  slug: string,
  token: string,
  code: string | null = null,
) {
  const started = await start(app, slug, form, code, token);
  if (!("code" in started)) throw new Error(JSON.stringify(started));
  return started.code;
}

test("an invitation says where the person works, whatever the form says", async () => {
  const { app, slug, token, team, organization } = await invitedStudy();
  const { standing } = await welcome(app, slug, { ...nowhere, code: null, token });
  expect(standing).toMatchObject({
    at: "new",
    who: { kind: "chosen", by: "invitation", names: { team: team.name } },
  });
  const started = await start(app, slug, { ...form, who: ["none"] }, null, token);
  if (!("code" in started)) throw new Error("not started");
  await answerOne(app, slug, started.code);
  await send(app, slug, started.code);
  expect(await responseByReceiptHash(app.read, keysOf(started.code).receiptHash)).toMatchObject({
    team_id: team.id,
    organization_id: organization.id,
  });
});

test("the same link on another device opens the same draft, and so does the code", async () => {
  const { app, slug, token } = await invitedStudy();
  expect(await openInvitation(app, token)).toEqual({ slug, code: null });
  const code = await begin(app, slug, token);
  await post(app, slug, code, 1, { lead_time: "4" });
  expect(await openInvitation(app, token)).toEqual({ slug, code });
  expect(await resume(app, code)).toMatchObject({ slug, code });
  // Opened on both devices before anybody began: the second one joins the first.
  expect(await begin(app, slug, token)).toBe(code);
  expect((await shown(app, slug, code, 1)).lead_time).toEqual(["4"]);
});

test("somebody else's draft in this browser is neither read nor changed by an invitation", async () => {
  const { app, slug, token, team } = await invitedStudy();
  const theirs = await startFor(app, slug, `team:${team.id}`);
  await post(app, slug, theirs, 1, { lead_time: "2" });
  const code = await begin(app, slug, token, theirs);
  expect(code).not.toBe(theirs);
  expect((await shown(app, slug, theirs, 1)).lead_time).toEqual(["2"]);
  expect((await shown(app, slug, code, 1)).lead_time).toBeUndefined();
});

test("an invitation is answered once: sent twice it is one response with one receipt, and then the link is used up", async () => {
  const { app, slug, token, wave } = await invitedStudy();
  const code = await begin(app, slug, token);
  await answerOne(app, slug, code);
  const [first, again] = await Promise.all([send(app, slug, code), send(app, slug, code)]);
  expect(again).toEqual(first);
  expect(await countResponses(app.read, wave.id)).toBe(1);
  expect(await invitedBy(app, app.read, token)).toBeNull();
  // An old page with the invitation still in its cookie begins nothing in its name.
  expect(await start(app, slug, form, null, token)).toHaveProperty("errors");
});

test("in the half hour after its end a survey leads who has begun to the answers, by link and by code, and nobody else", async () => {
  const { app, slug, token, other, wave } = await invitedStudy();
  const code = await begin(app, slug, token);
  await post(app, slug, code, 1, { lead_time: "4" });
  await app.write((tx) => setEnd(tx, wave.id, app.now()));
  const after = (minutes: number) => ({
    ...app,
    now: () => new Date(app.now().getTime() + minutes * 60_000),
  });
  const at = after(10);
  const first = (now: typeof app, mine: string | null) => welcome(now, slug, { ...nowhere, code: mine });
  expect(await openInvitation(at, token)).toEqual({ slug, code });
  const shownNow = await first(at, code);
  expect(shownNow.standing).toMatchObject({ at: "under-way", code, next: { at: "page" } });
  expect(shownNow.until).toHaveProperty("at");
  const closed = { kind: "gone", message: "respond.closedOn" };
  await expect(first(at, null)).rejects.toMatchObject(closed);
  await expect(openInvitation(at, other)).rejects.toMatchObject(closed);
  await expect(first(after(31), code)).rejects.toMatchObject(closed);
});

test("used links are answered like links that never were, genuine ones say why they open nothing, and all take the same time", async () => {
  const opened = await invitedStudy();
  const { app, slug, token: used, team } = opened;
  const code = await begin(app, slug, used);
  await answerOne(app, slug, code);
  await send(app, slug, code);
  const made = (count: number, expiresOn?: string) =>
    createInvitations(app, { study: slug, team: team.name, count, expiresOn });
  const elsewhere = await addStudy(app);
  const [closed = ""] = await createInvitations(app, { study: elsewhere.slug, count: 1 });
  await close(app, elsewhere.wave.id);
  const notYet = await addStudy(app, { wave: { state: "planned", opens_on: "2031-05-06" } });
  const [early = ""] = await createInvitations(app, { study: notYet.slug, count: 1 });
  const given = await addStudy(app, { wave: { state: "planned" } });
  const [withdrawn = ""] = await createInvitations(app, { study: given.slug, count: 1 });
  await app.write((tx) => updateStudy(tx, given.study.id, { kept: "archived" }));
  const today = app.now();
  const [expired = ""] = await made(1, today.toISOString().slice(0, 10));
  const later = { ...app, now: () => new Date(today.getTime() + 3 * 86_400_000) };
  const links = {
    used,
    expired,
    closed,
    early,
    withdrawn,
    unknown: "A".repeat(22),
    empty: "",
    long: "x".repeat(100_000),
    odd: "\0é😀",
  };
  const day = today.toISOString().slice(0, 10);
  const reasons: Record<string, object> = {
    expired: { kind: "gone", message: "respond.invitation.expired", details: { day } },
    closed: { kind: "gone", message: "respond.closedOn", details: { day: "none" } },
    early: { kind: "forbidden", message: "respond.notYet", details: { day: "2031-05-06" } },
    withdrawn: { kind: "gone", message: "respond.withdrawn", details: {} },
  };
  const took = new Map(Object.keys(links).map((kind) => [kind, [] as number[]]));
  for (let round = 0; round < 60; round++)
    for (const [kind, link] of Object.entries(links)) {
      const from = performance.now();
      const refused = await openInvitation(later, link).catch((error) => error);
      took.get(kind)?.push(performance.now() - from);
      const alike = { kind: "not-found", message: "respond.invitation.nowhere", details: {} };
      expect(refused).toMatchObject(reasons[kind] ?? alike);
    }
  const medians = [...took.values()].map((times) => times.sort((a, b) => a - b)[times.length >> 1]!);
  expect(Math.max(...medians) / Math.min(...medians)).toBeLessThan(2);
});

test("once it has closed or expired, a link says the same whether or not it was answered", async () => {
  const { app, slug, team, wave } = await invitedStudy();
  const day = app.now().toISOString().slice(0, 10);
  const wanted = { study: slug, team: team.name, count: 2, expiresOn: day };
  const [used = "", unused = ""] = await createInvitations(app, wanted);
  const code = await begin(app, slug, used);
  await answerOne(app, slug, code);
  await send(app, slug, code);
  const why = (at: typeof app, token: string) =>
    openInvitation(at, token).catch(({ kind, message, details }) => ({ kind, message, details }));
  const later = { ...app, now: () => new Date(app.now().getTime() + 3 * 86_400_000) };
  expect(await why(later, used)).toEqual({
    kind: "gone",
    message: "respond.invitation.expired",
    details: { day },
  });
  expect(await why(later, used)).toEqual(await why(later, unused));
  await close(app, wave.id);
  expect(await why(app, used)).toMatchObject({ kind: "gone", message: "respond.closedOn" });
  expect(await why(app, used)).toEqual(await why(app, unused));
});

test("an invitation does nothing in another study", async () => {
  const { app, token } = await invitedStudy();
  const other = await addStudy(app);
  expect((await welcome(app, other.slug, { ...nowhere, code: null, token })).standing).toMatchObject({
    at: "new",
    who: { kind: "choose" },
  });
  expect(await start(app, other.slug, form, null, token)).toHaveProperty("errors");
});

test("erasing what was sent does not make the invitation answerable again", async () => {
  const { app, slug, token } = await invitedStudy();
  const code = await begin(app, slug, token);
  await answerOne(app, slug, code);
  await send(app, slug, code);
  const { eraseAnswers } = await import("../../../app/services/own-profile.server.ts");
  await eraseAnswers(app, keysOf(code).receipt);
  expect(await invitedBy(app, app.read, token)).toBeNull();
});

test("what cannot be invited to is refused with a reason", async () => {
  const { app, slug, team, wave } = await invitedStudy();
  const asked = (wanted: object) =>
    createInvitations(app, { study: slug, team: team.name, count: 1, ...wanted }).catch(
      (error) => error.details.why,
    );
  expect(await asked({ study: "none" })).toMatch(/no study none/);
  expect(await asked({ team: "none" })).toMatch(/no team none/);
  expect(await asked({ team: undefined, organization: "none" })).toMatch(/no organization none/);
  expect(await asked({ wave: 7 })).toMatch(/no wave 7/);
  for (const count of [0, -1, 1.5, 10_001]) expect(await asked({ count })).toMatch(/a count from 1/);
  for (const expiresOn of ["2020-01-01", "2027-02-30", "soon"])
    expect(await asked({ expiresOn })).toMatch(/last day/);
  await close(app, wave.id);
  expect(await asked({})).toMatch(/open or planned/);
  expect(await asked({ wave: 1 })).toMatch(/closed/);
});
