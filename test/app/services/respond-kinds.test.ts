/** Ratings, points shared out and steps of a value stream, all the way from the form to the stored response. */
import { expect, test } from "vitest";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { ownProfile } from "../../../app/services/own-profile.server.ts";
import { keysOf } from "../../../app/services/respond-code.server.ts";
import { openPage } from "../../../app/services/respond-page.server.ts";
import { openReview, send } from "../../../app/services/respond-send.server.ts";
import { insertTeams } from "../../../db/queries/participants.ts";
import { responseByReceiptHash } from "../../../db/queries/responses.ts";
import { putStepList } from "../../../db/queries/step-lists.ts";
import { testApp } from "../../builders/app.ts";
import { teamRow } from "../../builders/database.ts";
import { surveysFolder } from "../../builders/surveys-folder.ts";
import { allKindsSource } from "../instruments/all-kinds.ts";
import { addStudy, post, shown, startFor } from "./respondent.ts";

/** Page 4 asks for a rating and for points once page 1 has a wall of colour 1; the page after it for steps. */
async function begun() {
  const app = await testApp({
    registry: createRegistry(surveysFolder({ "instruments/all-kinds/1.0.yaml": allKindsSource })),
  });
  const opened = await addStudy(app, { study: { instrument_id: "all-kinds" } });
  // Before anybody begins: who can be chosen is frozen then.
  const other = teamRow(opened.study.id, opened.organization.id);
  await app.write((tx) => insertTeams(tx, [other]));
  const code = await startFor(app, opened.slug, `team:${opened.team.id}`);
  await post(app, opened.slug, code, 1, { wall: "1" });
  return { app, ...opened, other, code };
}

const errorsOf = (saved: Awaited<ReturnType<typeof post>>) =>
  "errors" in saved ? saved.errors.map(({ item, message }) => `${item} ${message}`) : [];

const told = {
  stream__0__lead: "3",
  stream__0__process: "0,5",
  stream__0__unit: "days",
  stream__0__complete: "80",
  stream__2__complete: "100 %",
};

test("a rating, points and steps are kept in the draft and shown again as they were given", async () => {
  const { app, slug, code } = await begun();
  await post(app, slug, code, 4, { recommend: "0", blame__1: "", blame__2: "30", blame__3: "70" });
  await post(app, slug, code, 5, told);
  expect(await shown(app, slug, code, 4)).toEqual({
    recommend: ["0"],
    blame__1: ["0"],
    blame__2: ["30"],
    blame__3: ["70"],
  });
  expect(await shown(app, slug, code, 5)).toEqual({
    stream__0__lead: ["3"],
    stream__0__process: ["0.5"],
    stream__0__unit: ["days"],
    stream__0__complete: ["80"],
    stream__2__complete: ["100"],
  });
});

test.each([
  [{ blame__1: "50", blame__2: "30", blame__3: "10" }, "blame respond.error.pointsTotal"],
  [{ blame__1: "33.3", blame__2: "33.3", blame__3: "33.4" }, "blame respond.error.wholePoints"],
  [{ blame__1: "-50", blame__2: "150", blame__3: "" }, "blame respond.error.wholePoints"],
  [{ blame__1: "100", blame__missing: "dont-know" }, "blame respond.error.valueAndReason"],
  [{ recommend: "11" }, "recommend respond.error.notAnOption"],
  [{ recommend: "5.0" }, "recommend respond.error.notAnOption"],
  [{ blame__4: "0" }, "blame__4 respond.error.unknownField"],
  [{ blame: "100" }, "blame respond.error.unknownField"],
])("%o is refused, nothing of the page is stored, and what was sent is shown again", async (form, error) => {
  const { app, slug, code } = await begun();
  const saved = await post(app, slug, code, 4, form);
  expect(errorsOf(saved)).toEqual([error]);
  const known = Object.entries(form).filter(([name, value]) => value !== "" && name !== "blame__4");
  expect("values" in saved && saved.values).toEqual(
    Object.fromEntries(known.map(([name, value]) => [name, [value]])),
  );
  expect(await shown(app, slug, code, 4)).toEqual({});
});

test.each([
  [{ stream__1__lead: "2" }, "respond.error.unit"],
  [
    { stream__1__lead: "2", stream__1__process: "3", stream__1__unit: "days" },
    "respond.error.processAboveLead",
  ],
  [{ stream__1__lead: "2", stream__1__unit: "years" }, "respond.error.notAnOption"],
  [{ stream__1__lead: "1e3", stream__1__unit: "days" }, "respond.error.number"],
  [{ stream__1__lead: "99999999", stream__1__unit: "days" }, "respond.error.numberRange"],
  [{ stream__1__complete: "101" }, "respond.error.percentRange"],
  [{ stream__1__complete: "<b>" }, "respond.error.wholePercent"],
  [{ stream__1__complete: "5", stream__missing: "dont-know" }, "respond.error.valueAndReason"],
])("steps told as %o are refused", async (form, error) => {
  const { app, slug, code } = await begun();
  expect(errorsOf(await post(app, slug, code, 5, form))).toEqual([`stream ${error}`]);
});

test("a step that the question does not have is no field of it", async () => {
  const { app, slug, code } = await begun();
  expect(errorsOf(await post(app, slug, code, 5, { stream__3__lead: "1" }))).toEqual([
    "stream__3__lead respond.error.unknownField",
  ]);
});

test("the same field twice is refused", async () => {
  const { app, slug, code } = await begun();
  const twice: [string, string][] = [
    ["blame__1", "100"],
    ["blame__1", "0"],
  ];
  expect(errorsOf(await post(app, slug, code, 4, twice))).toEqual(["blame respond.error.repeated"]);
});

test("clearing a table empties all of its fields, also when what stands in them is wrong", async () => {
  const { app, slug, code } = await begun();
  await post(app, slug, code, 4, { recommend: "7", blame__1: "100" });
  const cleared = await post(app, slug, code, 4, { recommend: "7", blame__1: "x", _clear: "blame" });
  expect(cleared).toEqual({ next: { at: "page", number: 4, item: "blame", reviewing: false } });
  expect(await shown(app, slug, code, 4)).toEqual({ recommend: ["7"] });
});

test("emptying every field of a table takes its answer back", async () => {
  const { app, slug, code } = await begun();
  await post(app, slug, code, 4, { blame__2: "100" });
  const had = Object.keys(await shown(app, slug, code, 4)).join(" ");
  await post(app, slug, code, 4, { blame__1: "", blame__2: "", blame__3: "", _had: had });
  expect(await shown(app, slug, code, 4)).toEqual({});
});

test("an old tab with an empty table does not wipe what another tab wrote", async () => {
  const { app, slug, code } = await begun();
  await post(app, slug, code, 4, { blame__2: "100", _had: "" });
  await post(app, slug, code, 4, { blame__1: "", blame__2: "", blame__3: "", recommend: "3", _had: "" });
  expect(await shown(app, slug, code, 4)).toMatchObject({ blame__2: ["100"], recommend: ["3"] });
});

test("the review counts them, names those left, and a reason counts as an answer", async () => {
  const { app, slug, code } = await begun();
  await post(app, slug, code, 4, { blame__missing: "not-applicable" });
  await post(app, slug, code, 5, told);
  const opened = await openReview(app, slug, code);
  const pages = "review" in opened ? opened.review.pages : [];
  expect(pages[3]?.skipped.map(({ id }) => id)).toEqual(["recommend"]);
  expect(pages[4]?.skipped.map(({ id }) => id)).toEqual(["wish"]);
});

test("what is sent holds points in the order of the options, and every step with null for what was left", async () => {
  const { app, slug, code } = await begun();
  await post(app, slug, code, 4, { recommend: "10", blame__2: "30", blame__3: "70" });
  await post(app, slug, code, 5, told);
  await send(app, slug, code);
  const stored = await responseByReceiptHash(app.read, keysOf(code).receiptHash);
  expect(stored?.answers).toMatchObject({
    recommend: 10,
    blame: [0, 30, 70],
    stream: [
      { name: "Build", lead: 3, process: 0.5, unit: "days", complete: 80 },
      { name: "Test", lead: null, process: null, complete: null },
      { name: "Ship", lead: null, process: null, complete: 100 },
    ],
  });
  expect((await ownProfile(app, keysOf(code).receipt, null)).capabilities.length).toBeGreaterThan(0);
});

test("each team is asked about its own steps, another team about the usual ones, whoever opens the page first", async () => {
  const { app, slug, study, team, other, code } = await begun();
  await app.write(async (tx) => {
    await putStepList(tx, { study_id: study.id, team_id: team.id, steps: ["Idea", "Code", "Look", "Live"] });
  });
  const otherCode = await startFor(app, slug, `team:${other.id}`);
  await post(app, slug, otherCode, 1, { wall: "1" });
  const stepsFor = async (own: string) => {
    const opened = await openPage(app, slug, own, 5);
    const item = "questions" in opened ? opened.questions.items[0] : undefined;
    return item?.kind === "value-stream" ? item.steps : undefined;
  };
  for (const _ of [1, 2]) {
    expect(await stepsFor(code)).toEqual(["Idea", "Code", "Look", "Live"]);
    expect(await stepsFor(otherCode)).toEqual(["Build", "Test", "Ship"]);
  }
  await post(app, slug, code, 5, { stream__3__complete: "50" });
  await send(app, slug, code);
  const stored = await responseByReceiptHash(app.read, keysOf(code).receiptHash);
  expect(stored?.answers.stream).toHaveLength(4);
  expect(stored?.answers.stream).toMatchObject({ 3: { name: "Live", complete: 50 } });
});
