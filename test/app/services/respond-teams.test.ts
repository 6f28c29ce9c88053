/** A question that is answered with a team of the study, all the way from the page to the stored response and the file for researchers. */
import { expect, test, vi } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { exportResponses } from "../../../app/services/exports.server.ts";
import { instrumentForTeam, instrumentOf } from "../../../app/services/instrument-of.server.ts";
import { keysOf } from "../../../app/services/respond-code.server.ts";
import { openPage } from "../../../app/services/respond-page.server.ts";
import { openReview, send } from "../../../app/services/respond-send.server.ts";
import * as participants from "../../../db/queries/participants.ts";
import { responseByReceiptHash } from "../../../db/queries/responses.ts";
import { testApp } from "../../builders/app.ts";
import { organizationRow, teamRow } from "../../builders/database.ts";
import { surveysFolder } from "../../builders/surveys-folder.ts";
import { asksTeamsSource } from "../instruments/asks-teams.ts";
import { addStudy, close, post, shown, startFor } from "./respondent.ts";

async function begun(others = 1) {
  const app = await testApp({
    registry: createRegistry(surveysFolder({ "instruments/asks-teams/1.0.yaml": asksTeamsSource })),
  });
  const opened = await addStudy(app, { study: { instrument_id: "asks-teams" } });
  const elsewhere = organizationRow(opened.study.id, { name: "A bank" });
  const strange = await addStudy(app, { study: { instrument_id: "asks-teams" } });
  const colleagues = Array.from({ length: others }, (_, at) =>
    teamRow(opened.study.id, opened.organization.id, { name: `Colleagues ${at}` }),
  );
  const bankers = teamRow(opened.study.id, elsewhere.id, { name: "Ledgers" });
  await app.write(async (tx) => {
    await participants.insertOrganizations(tx, [elsewhere]);
    await participants.insertTeams(tx, [...colleagues, bankers]);
  });
  const code = await startFor(app, opened.slug, `team:${opened.team.id}`, true);
  // The wall leads past the second page: the teams are asked for on the third then.
  await post(app, opened.slug, code, 1, { wall: "3" });
  return { app, ...opened, colleagues, bankers, strange, code };
}

const page = 3;
const stored = async (app: Awaited<ReturnType<typeof begun>>["app"], code: string) =>
  (await responseByReceiptHash(app.read, keysOf(code).receiptHash))?.answers.waits;

test("the other teams of the study are offered, those of the own organization first, and no team of another study", async () => {
  const { app, slug, code, colleagues, bankers, organization } = await begun();
  const opened = await openPage(app, slug, code, page);
  const teams = "questions" in opened ? opened.questions.teams : null;
  const named = teams?.organizations.map(({ name, teams: own }) => [name, own.map((team) => team.name)]);
  expect(named?.map(([name]) => name)).toEqual([organization.name, "A bank"]);
  expect(named?.flatMap(([, own]) => own)).toEqual(
    expect.arrayContaining([colleagues[0]?.name, bankers.name]),
  );
  expect(named?.flat(2)).toHaveLength(5);
});

test("a chosen team is kept in the draft, shown again, and sent by its whole id", async () => {
  const { app, slug, code, bankers } = await begun();
  await post(app, slug, code, page, { waits: bankers.id.slice(0, 6) });
  expect(await shown(app, slug, code, page)).toEqual({ waits: [bankers.id] });
  const review = await openReview(app, slug, code);
  expect("review" in review && review.review.counts.answered).toBe(2);
  await send(app, slug, code);
  expect(await stored(app, code)).toBe(bankers.id);
});

test("the own team, a team of another study and two teams are refused, and nothing of the page is stored", async () => {
  const { app, slug, code, team, strange, colleagues, bankers } = await begun();
  for (const id of [team.id, team.id.slice(0, 6), strange.team.id, "f".repeat(32)]) {
    const saved = await post(app, slug, code, page, { waits: id });
    expect(saved).toMatchObject({ errors: [{ item: "waits", message: "respond.error.notAnOption" }] });
  }
  const two = [colleagues[0], bankers].map((one): [string, string] => ["waits", one?.id ?? ""]);
  expect(await post(app, slug, code, page, two)).toMatchObject({
    errors: [{ item: "waits", message: "respond.error.repeated" }],
  });
  expect(await shown(app, slug, code, page)).toEqual({});
});

test("a person without a team may choose any, and one may say nobody", async () => {
  const { app, slug, team } = await begun();
  const code = await startFor(app, slug, "none");
  await post(app, slug, code, 1, { wall: "3" });
  await post(app, slug, code, page, { waits: team.id });
  expect(await shown(app, slug, code, page)).toEqual({ waits: [team.id] });
  await post(app, slug, code, page, { waits: "nobody" });
  await send(app, slug, code);
  expect(await stored(app, code)).toBe("nobody");
});

test("a study with a single team does not ask, and stores that it did not", async () => {
  const app = await testApp({
    registry: createRegistry(surveysFolder({ "instruments/asks-teams/1.0.yaml": asksTeamsSource })),
  });
  const { slug, team } = await addStudy(app, { study: { instrument_id: "asks-teams" } });
  const code = await startFor(app, slug, `team:${team.id}`);
  await post(app, slug, code, 1, { wall: "3" });
  expect(await openPage(app, slug, code, page)).toEqual({ instead: { at: "review" } });
  await send(app, slug, code);
  expect(await stored(app, code)).toEqual({ missing: "not-shown" });
});

test("the file for researchers holds the relation to the own team, and no team anywhere", async () => {
  const { app, slug, code, wave, colleagues, bankers, team } = await begun();
  await post(app, slug, code, page, { waits: colleagues[0]?.id ?? "" });
  await send(app, slug, code);
  const other = await startFor(app, slug, `team:${team.id}`, true);
  await post(app, slug, other, 1, { wall: "3" });
  await post(app, slug, other, page, { waits: bankers.id });
  await send(app, slug, other);
  for (const more of Array.from({ length: 4 }).keys()) {
    const one = await startFor(app, slug, `team:${team.id}`, true);
    await post(app, slug, one, 1, { wall: "3" });
    await post(app, slug, one, page, { waits: more % 2 ? bankers.id : (colleagues[0]?.id ?? "") });
    await send(app, slug, one);
  }
  await close(app, wave.id);
  const file = await new Response(
    (await exportResponses(app, operator, slug, undefined, { reason: "analysis", agreement: false })).body,
  ).text();
  const [header = "", ...rows] = file.trim().split("\r\n");
  const at = header.split(",").indexOf("waits");
  expect(rows.map((row) => row.split(",")[at]).sort()).toEqual(["1", "1", "1", "2", "2", "2"]);
  for (const { id, name } of [team, bankers, ...colleagues]) {
    expect(file).not.toContain(id.slice(0, 8));
    expect(file).not.toContain(name);
  }
});

test("a questionnaire without such a question asks the database for no team; one with it asks once a minute", async () => {
  const { app, study } = await begun();
  let now = app.now();
  const clocked = { registry: app.registry, now: () => now };
  const select = vi.spyOn(app.read, "select");
  const nobody = { teamId: null, organizationId: null };
  await instrumentForTeam(clocked, app.read, { ...study, instrument_id: "small", modules: null }, nobody);
  expect(select).not.toHaveBeenCalled();
  const asking = { ...study, id: "a".repeat(32), modules: null };
  for (const _ of [1, 2, 3]) await instrumentForTeam(clocked, app.read, asking, nobody);
  expect(select).toHaveBeenCalledTimes(1);
  now = new Date(now.getTime() + 61_000);
  await instrumentForTeam(clocked, app.read, asking, nobody);
  expect(select).toHaveBeenCalledTimes(2);
  expect(instrumentOf(app, asking).teams).toBeUndefined();
});
