/** Single answers: saved each for itself, in the order in which they were given, however late they arrive. */
import { expect, test } from "vitest";
import { saveAnswers } from "../../../app/services/respond-autosave.server.ts";
import { openPage } from "../../../app/services/respond-page.server.ts";
import { send } from "../../../app/services/respond-send.server.ts";
import { close, openSmallStudy, openStudyOf, post, shown, startFor } from "./respondent.ts";

async function begun() {
  const opened = await openStudyOf();
  const code = await startFor(opened.app, opened.slug, `team:${opened.team.id}`);
  const questions = async (number: number) => {
    const found = await openPage(opened.app, opened.slug, code, number);
    if (!("questions" in found)) throw new Error("no page");
    return found.questions;
  };
  const pageOf = new Map<number, string>();
  for (const number of [1, 2, 3]) pageOf.set(number, (await questions(number)).page.id);
  const save = (
    number: number,
    fields: Record<string, string>,
    ages: Record<string, number | string> = {},
    app = opened.app,
  ) =>
    saveAnswers(
      app,
      opened.slug,
      code,
      new URLSearchParams({
        _page: pageOf.get(number) ?? "",
        _had: [...Object.keys(fields), ...Object.keys(fields).map((name) => `${name}__missing`)].join(" "),
        _age: Object.entries(ages)
          .map(([item, age]) => `${item}:${age}`)
          .join(" "),
        ...fields,
      }),
    );
  return { ...opened, code, save, questions };
}

const minute = 60_000;

test("one answer is saved, and the page is not counted as done", async () => {
  const { app, slug, code, save, questions } = await begun();
  expect(await save(3, { vc_1: "6" })).toMatchObject({ wrong: [], newer: {} });
  expect(await shown(app, slug, code, 3)).toEqual({ vc_1: ["6"] });
  expect([(await questions(3)).savedUpTo, (await questions(2)).savedUpTo]).toEqual(["here", "nothing"]);
});

test("what is wrong is named with what it held and not saved, what was saved of it stays, and the rest is saved", async () => {
  const { app, slug, code, save } = await begun();
  await save(2, { change_fail_rate: "12" });
  const { wrong } = await save(2, { change_fail_rate: "lots", rework_rate: "5" });
  expect(wrong).toMatchObject([
    {
      item: { id: "change_fail_rate" },
      message: "respond.error.wholePercent",
      values: { change_fail_rate: ["lots"] },
    },
  ]);
  expect(await shown(app, slug, code, 2)).toEqual({ change_fail_rate: ["12"], rework_rate: ["5"] });
});

test("an emptied answer is emptied", async () => {
  const { app, slug, code, save } = await begun();
  await save(2, { change_fail_rate: "12" });
  await save(2, { change_fail_rate: "" });
  expect(await shown(app, slug, code, 2)).toEqual({});
});

test("an answer that was given before the one that stands does not replace it, and the page learns what stands", async () => {
  const { app, slug, code, save } = await begun();
  await save(3, { vc_1: "2", vc_2: "2" });
  const late = await save(3, { vc_1: "6", vc_3: "6" }, { vc_1: 5 * minute, vc_3: 5 * minute });
  expect(late.newer).toEqual({ vc_1: { vc_1: ["2"] } });
  expect(await shown(app, slug, code, 3)).toEqual({ vc_1: ["2"], vc_2: ["2"], vc_3: ["6"] });
});

test("of two late answers the one given last counts, in whichever order they arrive", async () => {
  for (const order of [
    [9, 2],
    [2, 9],
  ]) {
    const { app, slug, code, save } = await begun();
    for (const age of order) await save(3, { vc_1: age === 2 ? "7" : "1" }, { vc_1: age * minute });
    expect(await shown(app, slug, code, 3)).toEqual({ vc_1: ["7"] });
  }
});

test("an answer given after its page had heard from the server is no older than that, however the device's clock jumps", async () => {
  const { app, slug, code, save } = await begun();
  const { asOf } = await save(3, { vc_1: "2" });
  expect((await save(3, { vc_1: "6" }, { vc_1: `${60 * minute}:${asOf}` })).newer).toEqual({});
  expect(await shown(app, slug, code, 3)).toEqual({ vc_1: ["6"] });
});

test("what a page heard before somebody answered elsewhere does not make its older answer the later one", async () => {
  const { app, save } = await begun();
  const { asOf } = await save(3, { vc_1: "2" });
  const later = { ...app, now: () => new Date(asOf + 10 * minute) };
  await save(3, { vc_1: "3" }, {}, later);
  const late = await save(3, { vc_1: "6" }, { vc_1: `${5 * minute}:${asOf}` }, later);
  expect(late.newer).toEqual({ vc_1: { vc_1: ["3"] } });
});

test("a server's clock that was put back, or a second server whose clock is behind, keeps no answer from being changed", async () => {
  const { app, slug, code, save } = await begun();
  const { asOf } = await save(3, { vc_1: "2" });
  const behind = { ...app, now: () => new Date(asOf - 60 * minute) };
  expect((await save(3, { vc_1: "6" }, { vc_1: 200 }, behind)).newer).toEqual({});
  expect(await shown(app, slug, code, 3)).toEqual({ vc_1: ["6"] });
  // Sent again after a while without a connection.
  await save(3, { vc_1: "3" });
  expect((await save(3, { vc_1: "7" }, { vc_1: `${5 * minute}:${asOf}` }, behind)).newer).toEqual({});
  expect(await shown(app, slug, code, 3)).toEqual({ vc_1: ["7"] });
});

test("an answer that arrives twice is no later answer", async () => {
  const { save } = await begun();
  await save(3, { vc_1: "2" }, { vc_1: minute });
  expect(await save(3, { vc_1: "2" }, { vc_1: minute })).toMatchObject({ wrong: [], newer: {} });
});

test("a page that was sent as a whole counts like answers given at that moment", async () => {
  const { app, slug, code, save } = await begun();
  await post(app, slug, code, 3, { vc_1: "3" });
  expect((await save(3, { vc_1: "6" }, { vc_1: minute })).newer).toEqual({ vc_1: { vc_1: ["3"] } });
  expect((await save(3, { vc_1: "6" }, { vc_1: 0 })).newer).toEqual({});
  expect(await shown(app, slug, code, 3)).toEqual({ vc_1: ["6"] });
});

test("a transaction that the database asks to repeat knows how old an answer is the second time too", async () => {
  const { app, slug, code, save, questions } = await begun();
  await save(3, { vc_1: "6" });
  const twice: typeof app = {
    ...app,
    write: async (work) => {
      await app
        .write(async (tx) => {
          await work(tx);
          throw new Error("conflict");
        })
        .catch(() => undefined);
      return app.write(work);
    },
  };
  const { page } = await questions(3);
  const late = new URLSearchParams({ _page: page.id, _age: `vc_1:${minute}`, vc_1: "2" });
  expect(await saveAnswers(twice, slug, code, late)).toMatchObject({
    wrong: [],
    newer: { vc_1: { vc_1: ["6"] } },
  });
  expect(await shown(app, slug, code, 3)).toEqual({ vc_1: ["6"] });
});

test("a page shown to somebody else in this browser saves nothing into the questionnaire that is under way now", async () => {
  const { app, slug, code, questions, team } = await begun();
  const { mark, page } = await questions(3);
  const next = await startFor(app, slug, `team:${team.id}`);
  const theirs = { _page: page.id, _mark: mark, vc_1: "2" };
  await expect(saveAnswers(app, slug, next, new URLSearchParams(theirs))).rejects.toMatchObject({
    kind: "conflict",
  });
  await expect(post(app, slug, next, 3, theirs)).rejects.toMatchObject({ kind: "conflict" });
  expect(await shown(app, slug, next, 3)).toEqual({});
  await post(app, slug, code, 3, theirs);
  expect(await shown(app, slug, code, 3)).toEqual({ vc_1: ["2"] });
});

test("eight answers that arrive at the same moment lose nothing", async () => {
  const { app, slug, code, save } = await begun();
  const items = ["vc_1", "vc_2", "vc_3", "ec_1", "ec_2", "ec_3", "da_1", "da_2"];
  await Promise.all(items.map((item, at) => save(3, { [item]: String((at % 7) + 1) })));
  expect(Object.keys(await shown(app, slug, code, 3)).sort()).toEqual([...items].sort());
});

test("nothing is saved for a closed wave, after sending, without a code, or for a form of no page", async () => {
  const { app, slug, save, wave } = await begun();
  await save(3, { vc_1: "6" });
  await expect(save(9, { vc_1: "6" })).rejects.toMatchObject({ kind: "bad-input" });
  await expect(saveAnswers(app, slug, null, new URLSearchParams())).rejects.toMatchObject({ kind: "gone" });
  await close(app, wave.id);
  await expect(save(3, { vc_1: "1" })).rejects.toMatchObject({ kind: "gone" });
  const another = await begun();
  await another.save(3, { vc_1: "6" });
  await send(another.app, another.slug, another.code);
  await expect(another.save(3, { vc_1: "1" })).rejects.toMatchObject({ kind: "gone" });
});

test("a made-up age is no way to win or to fail: it counts as now", async () => {
  const { app, slug, code, save } = await begun();
  await save(3, { vc_1: "2" });
  await saveAnswers(
    app,
    slug,
    code,
    new URLSearchParams({ _page: "foundations", _had: "vc_1", _age: "vc_1:-5 vc_1:1e9 : vc_1", vc_1: "4" }),
  );
  expect(await shown(app, slug, code, 3)).toEqual({ vc_1: ["4"] });
});

test("control characters and half an emoji are cleaned from a text, the rest of it is kept, and one that is too long is named", async () => {
  const { app, slug, team } = await openSmallStudy();
  const code = await startFor(app, slug, `team:${team.id}`);
  const number = 2;
  const opened = await openPage(app, slug, code, number);
  const page = "questions" in opened ? opened.questions.page.id : "";
  const save = (remark: string) =>
    saveAnswers(app, slug, code, new URLSearchParams({ _page: page, _had: "remark", remark }));
  expect(await save("a\u0000b \ud83d \u{1f680}\u0007\r\nc")).toMatchObject({ wrong: [], newer: {} });
  const cleaned = { remark: ["ab \ufffd \u{1f680}\nc"] };
  expect(await shown(app, slug, code, number)).toMatchObject(cleaned);
  const { wrong } = await save("x".repeat(100_000));
  expect(wrong.map(({ item, message }) => [item.id, message])).toEqual([["remark", "respond.error.tooLong"]]);
  expect(wrong[0]?.values.remark?.[0]).toHaveLength(100_000);
  expect(await shown(app, slug, code, number)).toMatchObject(cleaned);
});
