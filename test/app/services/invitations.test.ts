/** Personal links: one draft on every device, nothing after sending, and no way to tell a bad link from a used one. */
import { expect, test } from "vitest";
import { createInvitations, invitedBy, openInvitation } from "../../../app/services/invitations.server.ts";
import { keysOf } from "../../../app/services/respond-code.server.ts";
import { resume } from "../../../app/services/respond-resume.server.ts";
import { send } from "../../../app/services/respond-send.server.ts";
import { start, welcome } from "../../../app/services/respond-welcome.server.ts";
import { countResponses, responseByReceiptHash } from "../../../db/queries/responses.ts";
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

test("bad, used, expired and foreign links, and those of a closed wave, are answered alike and after the same time", async () => {
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
  const today = app.now();
  const [expired = ""] = await made(1, today.toISOString().slice(0, 10));
  const later = { ...app, now: () => new Date(today.getTime() + 3 * 86_400_000) };
  const links = {
    used,
    expired,
    closed,
    unknown: "A".repeat(22),
    empty: "",
    long: "x".repeat(100_000),
    odd: "\0é😀",
  };
  const took = new Map(Object.keys(links).map((kind) => [kind, [] as number[]]));
  for (let round = 0; round < 60; round++)
    for (const [kind, link] of Object.entries(links)) {
      const from = performance.now();
      const refused = await openInvitation(later, link).catch((error) => error);
      took.get(kind)?.push(performance.now() - from);
      expect(refused).toMatchObject({
        kind: "not-found",
        message: "respond.invitation.nowhere",
        details: {},
      });
    }
  const medians = [...took.values()].map((times) => times.sort((a, b) => a - b)[times.length >> 1]!);
  expect(Math.max(...medians) / Math.min(...medians)).toBeLessThan(2);
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
