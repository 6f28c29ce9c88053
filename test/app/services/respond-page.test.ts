/** Answering page by page: what is kept, what is refused, and that nothing is lost. */
import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { keysOf } from "../../../app/services/respond-code.server.ts";
import { openPage, savePage } from "../../../app/services/respond-page.server.ts";
import { openReview, send } from "../../../app/services/respond-send.server.ts";
import { draftByHash, putDraft } from "../../../db/queries/drafts.ts";
import { insertWave } from "../../../db/queries/waves.ts";
import { waveRow } from "../../builders/database.ts";
import { addStudy, close, fields, openSmallStudy, openStudyOf, post, shown, startFor } from "./respondent.ts";

async function begun() {
  const opened = await openStudyOf();
  const code = await startFor(opened.app, opened.slug, `team:${opened.team.id}`);
  return { ...opened, code };
}

async function begunSmall() {
  const opened = await openSmallStudy();
  const code = await startFor(opened.app, opened.slug, `team:${opened.team.id}`);
  return { ...opened, code };
}

test("nothing is preselected on a fresh page, and the code stands on it", async () => {
  const { app, slug, code } = await begun();
  const opened = await openPage(app, slug, code, 1);
  expect(opened).toMatchObject({ questions: { code, values: {}, page: { number: 1, count: 7 } } });
});

test("a page says how far the answers are saved: nothing yet, up to the page before, or this page too", async () => {
  const { app, slug, code } = await begun();
  const savedUpTo = async (number: number) => {
    const opened = await openPage(app, slug, code, number);
    return "questions" in opened ? opened.questions.savedUpTo : undefined;
  };
  expect(await savedUpTo(1)).toBe("nothing");
  await post(app, slug, code, 1, { change_fail_rate: "lots" });
  expect(await savedUpTo(1)).toBe("nothing");
  await post(app, slug, code, 1, { lead_time: "6" });
  expect([await savedUpTo(1), await savedUpTo(2)]).toEqual(["here", "before"]);
  await post(app, slug, code, 7, { platform: "1" });
  expect([await savedUpTo(1), await savedUpTo(7)]).toEqual(["here", "here"]);
});

test("a saved page leads to the next one, and going back shows what was answered", async () => {
  const { app, slug, code } = await begun();
  expect(await post(app, slug, code, 1, { lead_time: "6", recovery_time: "dont-know" })).toEqual({
    next: { at: "page", number: 2 },
  });
  expect(await shown(app, slug, code, 1)).toEqual({ lead_time: ["6"], recovery_time: ["dont-know"] });
});

test("Back saves what stands on the page before it leaves", async () => {
  const { app, slug, code } = await begun();
  expect(await post(app, slug, code, 2, { rework_rate: "20", _action: "back" })).toEqual({
    next: { at: "page", number: 1 },
  });
  expect(await shown(app, slug, code, 2)).toEqual({ rework_rate: ["20"] });
  expect(await post(app, slug, code, 1, { _action: "back" })).toEqual({ next: { at: "welcome" } });
});

test("the last page leads to the review, and a page opened from the review back to it", async () => {
  const { app, slug, code } = await begun();
  expect(await post(app, slug, code, 7, { platform: "1" })).toEqual({ next: { at: "review" } });
  expect(
    await savePage(app, slug, code, { number: 2, reviewing: true }, fields({ rework_rate: "3" })),
  ).toEqual({
    next: { at: "review" },
  });
});

test("a page number beyond the last leads to the review", async () => {
  const { app, slug, code } = await begun();
  expect(await openPage(app, slug, code, 8)).toEqual({ instead: { at: "review" } });
  expect(await post(app, slug, code, 9999, { lead_time: "1" })).toEqual({ next: { at: "review" } });
});

test("two tabs answer different questions of one page: both are kept", async () => {
  const { app, slug, code } = await begun();
  await post(app, slug, code, 3, { vc_1: "6", _had: "" });
  await post(app, slug, code, 3, { vc_2: "2", _had: "" });
  expect(await shown(app, slug, code, 3)).toEqual({ vc_1: ["6"], vc_2: ["2"] });
});

test("two tabs answer the same question: the last one counts", async () => {
  const { app, slug, code } = await begun();
  await post(app, slug, code, 3, { vc_1: "6" });
  await post(app, slug, code, 3, { vc_1: "2" });
  expect(await shown(app, slug, code, 3)).toEqual({ vc_1: ["2"] });
});

test("eight pages saved at the same moment lose nothing", async () => {
  const { app, slug, code } = await begun();
  const items = ["vc_1", "vc_2", "vc_3", "ec_1", "ec_2", "ec_3", "da_1", "da_2"];
  await Promise.all(items.map((item, at) => post(app, slug, code, 3, { [item]: String((at % 7) + 1) })));
  expect(Object.keys(await shown(app, slug, code, 3)).sort()).toEqual([...items].sort());
});

test("an old tab with an empty percentage does not wipe what another tab wrote", async () => {
  const { app, slug, code } = await begun();
  await post(app, slug, code, 2, { change_fail_rate: "15", _had: "" });
  await post(app, slug, code, 2, { change_fail_rate: "", rework_rate: "5", _had: "" });
  expect(await shown(app, slug, code, 2)).toEqual({ change_fail_rate: ["15"], rework_rate: ["5"] });
});

test("emptying a field that had a value empties the answer", async () => {
  const { app, slug, code } = await begun();
  await post(app, slug, code, 2, { change_fail_rate: "15" });
  await post(app, slug, code, 2, { change_fail_rate: "", _had: "change_fail_rate" });
  expect(await shown(app, slug, code, 2)).toEqual({});
});

test("Clear empties its own row, keeps the rest of the page and stays at the row", async () => {
  const { app, slug, code } = await begun();
  await post(app, slug, code, 3, { vc_1: "6", vc_2: "6" });
  const cleared = await post(app, slug, code, 3, { vc_1: "6", vc_2: "3", vc_3: "1", _clear: "vc_1" });
  expect(cleared).toEqual({ next: { at: "page", number: 3, item: "vc_1", reviewing: false } });
  expect(await shown(app, slug, code, 3)).toEqual({ vc_2: ["3"], vc_3: ["1"] });
});

test("Clear also takes away a percentage that cannot be read, and a reason for having none", async () => {
  const { app, slug, code } = await begun();
  expect(
    await post(app, slug, code, 2, { change_fail_rate: "lots", _clear: "change_fail_rate" }),
  ).toHaveProperty("next");
  await post(app, slug, code, 2, { change_fail_rate__missing: "dont-know" });
  expect(await shown(app, slug, code, 2)).toEqual({ change_fail_rate__missing: ["dont-know"] });
  await post(app, slug, code, 2, { change_fail_rate__missing: "dont-know", _clear: "change_fail_rate" });
  expect(await shown(app, slug, code, 2)).toEqual({});
});

test.each<[string, [string, string][], string]>([
  ["a code outside the scale", [["vc_1", "8"]], "vc_1"],
  ["a code that is nearly one", [["vc_1", "6.0"]], "vc_1"],
  ["a word instead of a code", [["vc_1", "Agree"]], "vc_1"],
  ["a reason that the question does not offer", [["vc_1", "prefer-not-to-say"]], "vc_1"],
  ["a reason that only we write", [["vc_1", "skipped"]], "vc_1"],
  ["an item of another page", [["lead_time", "6"]], "lead_time"],
  [
    "a repeated field",
    [
      ["vc_1", "6"],
      ["vc_1", "5"],
    ],
    "vc_1",
  ],
  ["an unknown field", [["admin", "1"]], "admin"],
  ["a field named like a part of every object", [["__proto__", "1"]], "__proto__"],
  ["Clear for a row of another page", [["_clear", "lead_time"]], "_clear"],
  [
    "Clear for two rows",
    [
      ["_clear", "vc_1"],
      ["_clear", "vc_2"],
    ],
    "_clear",
  ],
])("%s refuses the whole post, and what was saved before stays", async (_what, wrong, item) => {
  const { app, slug, code } = await begun();
  await post(app, slug, code, 3, { vc_1: "4" });
  const refused = await post(app, slug, code, 3, [["vc_2", "7"], ...wrong]);
  expect(refused).toMatchObject({ errors: [{ item }] });
  expect(refused).toMatchObject({ values: { vc_2: ["7"] } });
  expect(await shown(app, slug, code, 3)).toEqual({ vc_1: ["4"] });
});

test.each([
  ["101", "respond.error.percentRange"],
  ["-5", "respond.error.percentRange"],
  ["12.5", "respond.error.wholePercent"],
  ["twelve", "respond.error.wholePercent"],
  ["1e2", "respond.error.wholePercent"],
])("%s percent is refused and stands in the field again", async (typed, message) => {
  const { app, slug, code } = await begun();
  expect(await post(app, slug, code, 2, { change_fail_rate: typed, rework_rate: "3" })).toEqual({
    errors: [{ item: "change_fail_rate", message }],
    values: { change_fail_rate: [typed], rework_rate: ["3"] },
  });
  expect(await shown(app, slug, code, 2)).toEqual({});
});

test("several wrong fields are all named, in the order of the page", async () => {
  const { app, slug, code } = await begun();
  const refused = await post(app, slug, code, 2, {
    rework_rate: "x",
    change_fail_rate: "y",
    who_deploys: "9",
  });
  expect("errors" in refused && refused.errors.map(({ item }) => item)).toEqual([
    "change_fail_rate",
    "rework_rate",
    "who_deploys",
  ]);
});

test("a closed wave refuses answers and keeps those already given", async () => {
  const { app, slug, code, wave } = await begun();
  await post(app, slug, code, 1, { lead_time: "6" });
  const before = await draftByHash(app.read, keysOf(code).codeHash);
  await close(app, wave.id);
  await expect(post(app, slug, code, 1, { lead_time: "1" })).rejects.toMatchObject({ status: 410 });
  await expect(openPage(app, slug, code, 1)).rejects.toMatchObject({ status: 410 });
  await expect(openReview(app, slug, code)).rejects.toMatchObject({ status: 410 });
  expect(await draftByHash(app.read, keysOf(code).codeHash)).toEqual(before);
});

test("a page of a wave that has ended leads to the first page when the next wave is open", async () => {
  const { app, slug, code, wave, study } = await begun();
  await close(app, wave.id);
  await app.write((tx) => insertWave(tx, waveRow(study.id, { number: 2 })));
  expect(await openPage(app, slug, code, 1)).toEqual({ instead: { at: "welcome" } });
  expect(await openReview(app, slug, code)).toEqual({ instead: { at: "welcome" } });
});

test("without a code, with a made-up one and with nonsense a page leads to the first page and says why", async () => {
  const { app, slug } = await begun();
  const lost = { at: "welcome", notice: "no-answers" };
  for (const code of [null, "", "7QKM-2FXR-9TDA-H4WP", "'; drop table draft; --", "x".repeat(5000), "\0"]) {
    expect(await openPage(app, slug, code, 1)).toEqual({ instead: lost });
    expect(await post(app, slug, code, 1, { lead_time: "6" })).toEqual({ next: lost });
    expect(await openReview(app, slug, code)).toEqual({ instead: lost });
    expect(await send(app, slug, code)).toEqual(lost);
  }
});

test("the code of another study opens nothing here and changes nothing there", async () => {
  const { app, slug, code } = await begun();
  const other = await addStudy(app);
  await post(app, slug, code, 1, { lead_time: "6" });
  expect(await post(app, other.slug, code, 1, { lead_time: "1" })).toMatchObject({ next: { at: "welcome" } });
  expect(await send(app, other.slug, code)).toMatchObject({ at: "welcome" });
  expect(await shown(app, slug, code, 1)).toEqual({ lead_time: ["6"] });
});

test("an unknown study is refused whatever the code", async () => {
  const { app, code } = await begun();
  await expect(openPage(app, "nothing-here", code, 1)).rejects.toMatchObject({ status: 404 });
  await expect(post(app, "nothing-here", null, 1, {})).rejects.toMatchObject({ status: 404 });
});

test("a draft that was changed or moved in the database opens no more, and nobody sees an error page", async () => {
  const { app, slug, code } = await begun();
  const row = await draftByHash(app.read, keysOf(code).codeHash);
  if (!row) throw new Error("no draft");
  const bytes = Buffer.from(row.sealed, "base64");
  bytes[20] = (bytes[20] ?? 0) ^ 1;
  await app.write((tx) => putDraft(tx, { ...row, sealed: bytes.toString("base64") }));
  expect(await openPage(app, slug, code, 1)).toMatchObject({ instead: { at: "welcome" } });
  const other = await startFor(app, slug, "none");
  await app.write((tx) => putDraft(tx, { ...row, code_hash: keysOf(other).codeHash }));
  expect(await openPage(app, slug, other, 1)).toMatchObject({ instead: { at: "welcome" } });
});

test("pages appear and go as answers change, and answers of a page that went are not lost meanwhile", async () => {
  const { app, slug, code } = await begunSmall();
  expect(await post(app, slug, code, 1, { wall: "1" })).toEqual({ next: { at: "page", number: 2 } });
  expect(await openPage(app, slug, code, 2)).toMatchObject({
    questions: { page: { id: "second", count: 3 } },
  });
  await post(app, slug, code, 2, { tidy_1: "5" });
  await post(app, slug, code, 1, { wall: "3" });
  expect(await openPage(app, slug, code, 2)).toMatchObject({
    questions: { page: { id: "third", count: 2 } },
  });
  await post(app, slug, code, 1, { wall: "2" });
  expect(await shown(app, slug, code, 2)).toEqual({ tidy_1: ["5"] });
});

test("a form filled in before another tab renumbered the pages is still read as the page it was", async () => {
  const { app, slug, code } = await begunSmall();
  await post(app, slug, code, 1, { wall: "1" });
  await post(app, slug, code, 1, { wall: "3" });
  expect(await post(app, slug, code, 2, { _page: "second", tidy_1: "4" })).toEqual({
    next: { at: "page", number: 2 },
  });
  expect(await post(app, slug, code, 3, { _page: "third", rooms: "4" })).toEqual({ next: { at: "review" } });
  await post(app, slug, code, 1, { wall: "1" });
  expect(await shown(app, slug, code, 2)).toEqual({ tidy_1: ["4"] });
  expect(await shown(app, slug, code, 3)).toEqual({ rooms: ["4"] });
});

test("several options, a number and a text come back as they were given", async () => {
  const { app, slug, code } = await begunSmall();
  await post(app, slug, code, 2, [
    ["doors", "3"],
    ["doors", "1"],
    ["rooms", "-2"],
    ["remark", "naïve 🙂 عربى"],
  ]);
  expect(await shown(app, slug, code, 2)).toEqual({
    doors: ["1", "3"],
    rooms: ["-2"],
    remark: ["naïve 🙂 عربى"],
  });
});

test("unticking every option takes the answer away", async () => {
  const { app, slug, code } = await begunSmall();
  await post(app, slug, code, 2, { doors: "3", remark: "yes" });
  await post(app, slug, code, 2, { remark: "", _had: "doors remark" });
  expect(await shown(app, slug, code, 2)).toEqual({});
});

test("a text of 100,000 characters is refused, shown again, and the other answers stay", async () => {
  const { app, slug, code } = await begunSmall();
  await post(app, slug, code, 2, { rooms: "3" });
  const long = "ä".repeat(100_000);
  expect(await post(app, slug, code, 2, { remark: long, rooms: "4" })).toEqual({
    errors: [{ item: "remark", message: "respond.error.tooLong" }],
    values: { remark: [long], rooms: ["4"] },
  });
  expect(await shown(app, slug, code, 2)).toEqual({ rooms: ["3"] });
});

test("control characters in a text are left out, emoji and line breaks are kept", async () => {
  const { app, slug, code } = await begunSmall();
  await post(app, slug, code, 2, { remark: "a\0b\u001b[31m\r\n👩🏽‍💻" });
  expect(await shown(app, slug, code, 2)).toEqual({ remark: ["ab[31m\n👩🏽‍💻"] });
});

test("ten thousand unknown fields are refused", async () => {
  const { app, slug, code } = await begun();
  const many = Array.from({ length: 10_000 }, (_, n): [string, string] => [
    `x${n}`,
    randomBytes(4).toString("hex"),
  ]);
  expect(await post(app, slug, code, 1, [["lead_time", "6"], ...many])).toHaveProperty("errors");
  expect(await shown(app, slug, code, 1)).toEqual({});
});
