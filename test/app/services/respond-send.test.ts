/** Reviewing and sending: stored once, with nothing that leads back. */
import { expect, test } from "vitest";
import { keysOf } from "../../../app/services/respond-code.server.ts";
import { openPage } from "../../../app/services/respond-page.server.ts";
import { openReview, send } from "../../../app/services/respond-send.server.ts";
import { start } from "../../../app/services/respond-welcome.server.ts";
import { draftByHash } from "../../../db/queries/drafts.ts";
import { countResponses, responseByReceiptHash } from "../../../db/queries/responses.ts";
import { comment } from "../../../db/schema/response.ts";
import { answerOne, close, openSmallStudy, openStudyOf, post, startFor } from "./respondent.ts";

async function answered() {
  const opened = await openStudyOf();
  const { app, slug, team } = opened;
  const code = await startFor(app, slug, `team:${team.id}`, true);
  await post(app, slug, code, 1, { lead_time: "6", deployment_frequency: "dont-know" });
  await post(app, slug, code, 2, { change_fail_rate: "12" });
  return { ...opened, code, keys: keysOf(code) };
}

test("the review lists what was left out, with the page it stands on", async () => {
  const { app, slug, code } = await answered();
  const opened = await openReview(app, slug, code);
  if (!("review" in opened)) throw new Error("no review");
  const { review } = opened;
  expect(review).toMatchObject({ code, consentResearch: true });
  expect(review.pages[0]).toMatchObject({ number: 1, questions: 3, skipped: [{ id: "recovery_time" }] });
  expect(review.pages.reduce((sum, { questions }) => sum + questions, 0)).toBe(
    app.registry.get("delivery-core", "1.0").items.length,
  );
});

test("the review counts answers, each reason for having none, and what was left out apart", async () => {
  const { app, slug, code } = await answered();
  await post(app, slug, code, 2, { rework_rate__missing: "not-applicable" });
  const opened = await openReview(app, slug, code);
  if (!("review" in opened)) throw new Error("no review");
  const asked = app.registry.get("delivery-core", "1.0").items.length;
  expect(opened.review.counts).toEqual({
    answered: 2,
    dontKnow: 1,
    notApplicable: 1,
    preferNot: 0,
    skipped: asked - 4,
  });
  expect(opened.review.pages[0]).toMatchObject({ answered: 1, without: 1 });
  expect(opened.review.pages[1]).toMatchObject({ answered: 1, without: 1 });
});

test("sending stores one response that accounts for every question, and removes the draft", async () => {
  const { app, slug, code, keys, wave, organization, team } = await answered();
  expect(await send(app, slug, code)).toEqual({ at: "profile", receipt: keys.receipt });
  const stored = await responseByReceiptHash(app.read, keys.receiptHash);
  expect(stored).toMatchObject({
    wave_id: wave.id,
    organization_id: organization.id,
    team_id: team.id,
    service_id: `${team.id}-default`,
    import_id: null,
    lead_time: 6,
    deployment_frequency: null,
    change_fail_rate: 12,
    mode: "web",
    language: "en",
    consent_research: true,
    straight_lining: false,
  });
  const instrument = app.registry.get("delivery-core", "1.0");
  expect(Object.keys(stored?.answers ?? {}).sort()).toEqual(
    instrument.items
      .filter(({ kind }) => kind !== "text")
      .map(({ id }) => id)
      .sort(),
  );
  expect(stored?.answers).toMatchObject({
    lead_time: 6,
    deployment_frequency: { missing: "dont-know" },
    recovery_time: { missing: "skipped" },
  });
  expect(await draftByHash(app.read, keys.codeHash)).toBeUndefined();
});

test("nothing in the stored response names the code, the draft or the receipt itself", async () => {
  const { app, slug, code, keys } = await answered();
  await send(app, slug, code);
  const stored = JSON.stringify(await responseByReceiptHash(app.read, keys.receiptHash));
  for (const trace of [code, keys.codeHash, keys.receipt]) expect(stored).not.toContain(trace);
});

test("a questionnaire without any answer cannot be sent: nothing is stored and the draft stays", async () => {
  const { app, slug, wave } = await openStudyOf();
  const code = await startFor(app, slug, "none");
  expect(await send(app, slug, code)).toEqual({ at: "review" });
  await post(app, slug, code, 1, { lead_time: "6" });
  await post(app, slug, code, 1, { _clear: "lead_time" });
  expect(await send(app, slug, code)).toEqual({ at: "review" });
  expect(await countResponses(app.read, wave.id)).toBe(0);
  expect(await draftByHash(app.read, keysOf(code).codeHash)).toBeDefined();
});

test.each([
  ["a reason for having no answer", 1, { lead_time: "dont-know" }],
  ["a single answer", 7, { platform: "1" }],
])("%s is enough to send", async (_, page, values) => {
  const { app, slug, wave } = await openStudyOf();
  const code = await startFor(app, slug, "none");
  await post(app, slug, code, page, values);
  expect(await send(app, slug, code)).toMatchObject({ at: "profile" });
  expect(await countResponses(app.read, wave.id)).toBe(1);
});

test("own words alone are enough to send", async () => {
  const { app, slug, wave } = await openSmallStudy();
  const code = await startFor(app, slug, "none");
  await post(app, slug, code, 2, { remark: "Ship it" });
  expect(await send(app, slug, code)).toMatchObject({ at: "profile" });
  expect(await countResponses(app.read, wave.id)).toBe(1);
});

test("sending twice gives the same receipt and stores one response", async () => {
  const { app, slug, code, wave } = await answered();
  const first = await send(app, slug, code);
  expect(await send(app, slug, code)).toEqual(first);
  expect(await countResponses(app.read, wave.id)).toBe(1);
});

test("a double click, five times at once, gives one response and five times the same receipt", async () => {
  const { app, slug, code, wave } = await answered();
  const receipts = await Promise.all(Array.from({ length: 5 }, () => send(app, slug, code)));
  expect(new Set(receipts.map((place) => JSON.stringify(place))).size).toBe(1);
  expect(await countResponses(app.read, wave.id)).toBe(1);
});

test("a review that was shown to somebody else in this browser sends nothing", async () => {
  const { app, slug, code, wave } = await answered();
  const other = await startFor(app, slug, "none");
  const opened = await openReview(app, slug, other);
  if ("instead" in opened) throw new Error("led elsewhere");
  await expect(send(app, slug, code, opened.review.mark)).rejects.toMatchObject({ kind: "conflict" });
  expect(await countResponses(app.read, wave.id)).toBe(0);
  expect(await send(app, slug, code)).toMatchObject({ at: "profile" });
});

test("saving a page and sending at the same moment ends with one response and no draft", async () => {
  const { app, slug, code, keys, wave } = await answered();
  await Promise.all([
    post(app, slug, code, 3, { vc_1: "5" }),
    send(app, slug, code),
    post(app, slug, code, 3, { vc_2: "5" }),
  ]);
  expect(await countResponses(app.read, wave.id)).toBe(1);
  expect(await draftByHash(app.read, keys.codeHash)).toBeUndefined();
});

test("after sending, every page of the questionnaire leads to the receipt, and posting to it changes nothing", async () => {
  const { app, slug, code, keys } = await answered();
  const place = await send(app, slug, code);
  expect(await openPage(app, slug, code, 1)).toEqual({ instead: place });
  expect(await openReview(app, slug, code)).toEqual({ instead: place });
  expect(await post(app, slug, code, 1, { lead_time: "1" })).toEqual({ next: place });
  expect((await responseByReceiptHash(app.read, keys.receiptHash))?.lead_time).toBe(6);
});

test("starting again with the code of a sent questionnaire begins a new one", async () => {
  const { app, slug, code } = await answered();
  await send(app, slug, code);
  const again = await start(app, slug, { who: ["none"], consent: true, research: false }, code);
  expect(again).toMatchObject({ next: { at: "page", number: 1 } });
  expect(again).not.toMatchObject({ code });
});

test("a closed wave refuses sending and keeps the draft; what was sent before still leads to its receipt", async () => {
  const { app, slug, code, keys, wave } = await answered();
  const early = await startFor(app, slug, "none");
  await answerOne(app, slug, early);
  const receipt = await send(app, slug, early);
  await close(app, wave.id);
  await expect(send(app, slug, code)).rejects.toMatchObject({ status: 410 });
  expect(await draftByHash(app.read, keys.codeHash)).toBeDefined();
  expect(await countResponses(app.read, wave.id)).toBe(1);
  expect(await send(app, slug, early)).toEqual(receipt);
});

test("the same answer to every statement is flagged when sent", async () => {
  const { app, slug } = await openStudyOf();
  const code = await startFor(app, slug, "none");
  const page = ["vc_1", "vc_2", "vc_3", "ec_1", "ec_2", "ec_3", "da_1", "da_2", "da_3"];
  await post(app, slug, code, 3, Object.fromEntries(page.map((id) => [id, "5"])));
  await post(app, slug, code, 4, { ci_1: "5", ci_2: "5" });
  await send(app, slug, code);
  expect((await responseByReceiptHash(app.read, keysOf(code).receiptHash))?.straight_lining).toBe(true);
});

test("what was written in own words is stored apart, without a team and without a way to the response", async () => {
  const { app, slug, team, organization, wave } = await openSmallStudy();
  const code = await startFor(app, slug, `team:${team.id}`);
  await post(app, slug, code, 2, { remark: "Ship it 🚀", rooms: "2" });
  await send(app, slug, code);
  const keys = keysOf(code);
  const response = await responseByReceiptHash(app.read, keys.receiptHash);
  const comments = await app.read.select().from(comment);
  expect(comments).toEqual([
    {
      id: expect.any(String),
      study_id: wave.study_id,
      wave_id: wave.id,
      organization_id: organization.id,
      item_id: "remark",
      body: "Ship it 🚀",
    },
  ]);
  expect(JSON.stringify(response)).not.toContain("Ship it");
  expect(JSON.stringify(comments)).not.toContain(response?.id);
  expect(response?.answers).toMatchObject({ rooms: 2, tidy_1: { missing: "not-shown" } });
});

test("an answer to a question that was hidden afterwards is not sent", async () => {
  const { app, slug } = await openSmallStudy();
  const code = await startFor(app, slug, "none");
  await post(app, slug, code, 1, { wall: "1" });
  await post(app, slug, code, 2, { tidy_1: "5" });
  await post(app, slug, code, 1, { wall: "3" });
  await send(app, slug, code);
  expect((await responseByReceiptHash(app.read, keysOf(code).receiptHash))?.answers).toMatchObject({
    wall: 3,
    tidy_1: { missing: "not-shown" },
  });
});
