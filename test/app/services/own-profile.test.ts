/** The own profile and erasing. */
import { expect, test } from "vitest";
import { eraseAnswers, ownProfile } from "../../../app/services/own-profile.server.ts";
import { keysOf } from "../../../app/services/respond-code.server.ts";
import { send } from "../../../app/services/respond-send.server.ts";
import { start, welcome } from "../../../app/services/respond-welcome.server.ts";
import { countResponses } from "../../../db/queries/responses.ts";
import { updateStudy } from "../../../db/queries/studies.ts";
import { setEnd } from "../../../db/queries/waves.ts";
import { addStudy, answerOne, close, openSmallStudy, openStudyOf, post, startFor } from "./respondent.ts";

async function sent(pages: Record<string, string>[] = []) {
  const opened = await openStudyOf();
  const { app, slug, team } = opened;
  const code = await startFor(app, slug, `team:${team.id}`);
  for (const [at, values] of pages.entries()) await post(app, slug, code, at + 1, values);
  await answerOne(app, slug, code);
  await send(app, slug, code);
  return { ...opened, code, receipt: keysOf(code).receipt };
}

const fast = { lead_time: "5", deployment_frequency: "6", recovery_time: "6" };

test("answers that are the published medians are nearest to that profile", async () => {
  const { app, receipt } = await sent([fast, { change_fail_rate: "5" }]);
  const { comparison } = await ownProfile(app, receipt, 2024);
  expect(comparison).toMatchObject({
    benchmark: { year: 2024 },
    nearest: { profile: "elite", tied: [], metrics: 4 },
  });
  expect(comparison?.rows.map(({ cells }) => cells.findIndex(({ nearest }) => nearest))).toEqual([
    0, 0, 0, 0,
  ]);
  expect(comparison?.rows[0]?.own).toEqual({ kind: "words", words: "Up to a day" });
});

test("another year is compared in that year's own coding of the change fail rate", async () => {
  const { app, receipt } = await sent([fast, { change_fail_rate: "16" }]);
  const { comparison } = await ownProfile(app, receipt, 2021);
  const at = (id: string) => comparison?.profiles.findIndex((profile) => profile.id === id) ?? -1;
  const cells = comparison?.rows.find(({ metric }) => metric === "change_fail_rate")?.cells;
  expect(cells?.[at("elite")]).toMatchObject({ text: expect.stringContaining("15"), nearest: false });
  expect(cells?.[at("high")]).toMatchObject({ text: expect.stringContaining("30"), nearest: true });
});

test("a year that was not published falls back to the newest", async () => {
  const { app, receipt } = await sent([fast]);
  const newest = Math.max(...app.registry.benchmarks().map(({ year }) => year));
  for (const year of [null, 1999, 2020, -1, Number.MAX_VALUE])
    expect((await ownProfile(app, receipt, year)).comparison?.benchmark.year).toBe(newest);
});

test("a profile that was published aside is never marked as the closest", async () => {
  const { app, receipt } = await sent([{ lead_time: "2", deployment_frequency: "2", recovery_time: "2" }]);
  const { comparison } = await ownProfile(app, receipt, 2018);
  const aside = comparison?.profiles.findIndex(({ id }) => id === "misguided") ?? -1;
  expect(aside).toBeGreaterThan(0);
  expect(comparison?.rows.some(({ cells }) => cells[aside]?.nearest)).toBe(false);
});

test("with one metric answered no profile is named, and with none nothing is marked", async () => {
  const one = await sent([{ lead_time: "5" }]);
  expect((await ownProfile(one.app, one.receipt, 2024)).comparison?.nearest).toBeNull();
  const none = await addStudy(one.app);
  const code = await startFor(one.app, none.slug, "none");
  await answerOne(one.app, none.slug, code);
  await send(one.app, none.slug, code);
  const { comparison, capabilities } = await ownProfile(one.app, keysOf(code).receipt, 2024);
  expect(
    comparison?.rows.every(({ own, cells }) => own === null && !cells.some(({ nearest }) => nearest)),
  ).toBe(true);
  expect(capabilities.every(({ score }) => score === null)).toBe(true);
});

test("capability scores turn reversed statements, need half of the answers, and stand best first", async () => {
  const { app, receipt } = await sent([
    {},
    {},
    { vc_1: "7", vc_2: "7", vc_3: "1", ec_1: "3", ec_2: "4", da_1: "7" },
  ]);
  const { capabilities } = await ownProfile(app, receipt, null);
  expect(capabilities.slice(0, 2)).toMatchObject([
    { id: "version-control", score: 7, min: 1, max: 7 },
    { id: "environment-creation", score: 3.5 },
  ]);
  expect(capabilities.find(({ id }) => id === "deployment-automation")?.score).toBeNull();
});

test("a capability stands beside the published average of the same concept, on its own range, and others beside none", async () => {
  const { app, receipt } = await sent([]);
  const { capabilities } = await ownProfile(app, receipt, null);
  const published = (id: string) => capabilities.find((one) => one.id === id)?.published;
  // 77 of 100 on a scale from 1 to 7.
  expect(published("generative-culture")?.score).toBeCloseTo(5.62, 10);
  expect(published("generative-culture")).toMatchObject({
    year: 2019,
    citation: expect.stringContaining("DORA"),
  });
  expect(published("deployment-automation")).toBeNull();
  // Where nothing was answered, the published figure is still not the own score.
  expect(capabilities.find(({ id }) => id === "generative-culture")?.score).toBeNull();
});

test("a metric that has no answer says why where the person said it, and nothing where it was left", async () => {
  const { app, receipt } = await sent([
    { lead_time: "5", deployment_frequency: "dont-know" },
    { change_fail_rate__missing: "not-applicable" },
  ]);
  const { comparison, otherMetrics } = await ownProfile(app, receipt, null);
  const own = new Map(comparison?.rows.map((row) => [row.metric, row.own]));
  expect(own.get("deployment_frequency")).toEqual({ kind: "reason", reason: "dont-know" });
  expect(own.get("change_fail_rate")).toEqual({ kind: "reason", reason: "not-applicable" });
  expect(own.get("recovery_time")).toBeNull();
  expect(otherMetrics[0]?.own).toBeNull();
});

test("a year that published no shares gives none, another its own", async () => {
  const { app, receipt } = await sent([fast]);
  const shares = async (year: number) =>
    (await ownProfile(app, receipt, year)).comparison?.profiles.map(({ share }) => share?.text ?? null);
  expect(await shares(2016)).toEqual([null, null, null]);
  expect(await shares(2021)).toEqual(["26 %", "40 %", "28 %", "7 %"]);
});

test("a metric without a published counterpart is shown for itself", async () => {
  const { app, receipt } = await sent([fast, { rework_rate: "0" }]);
  expect((await ownProfile(app, receipt, null)).otherMetrics).toMatchObject([
    { id: "rework_rate", own: { kind: "percent", percent: 0 } },
  ]);
});

test("a profile is the same whatever others have answered", async () => {
  const { app, slug, receipt } = await sent([fast, { change_fail_rate: "5" }]);
  const alone = await ownProfile(app, receipt, 2024);
  for (let n = 0; n < 6; n++) {
    const other = await startFor(app, slug, "none");
    await post(app, slug, other, 1, { lead_time: "1" });
    await send(app, slug, other);
  }
  expect(await ownProfile(app, receipt, 2024)).toEqual(alone);
});

test("a questionnaire without published metrics still gives a profile", async () => {
  const { app, slug } = await openSmallStudy();
  const code = await startFor(app, slug, "none");
  await post(app, slug, code, 1, { wall: "3" });
  await send(app, slug, code);
  expect(await ownProfile(app, keysOf(code).receipt, null)).toMatchObject({
    comparison: null,
    openTexts: true,
  });
});

test("what to look at first changes with the answers, and says in numbers why", async () => {
  const pages = (approval: string, culture: string) => [
    { lead_time: "2", deployment_frequency: "2", recovery_time: "3" },
    { change_fail_rate: "5" },
    { ...Object.fromEntries([1, 2, 3].map((n) => [`cha_${n}`, approval])) },
    { ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`gc_${n}`, culture])) },
  ];
  const named = async (approval: string, culture: string) => {
    const { app, slug, team } = await openStudyOf();
    const code = await startFor(app, slug, `team:${team.id}`);
    const instrument = app.registry.latest("delivery-core");
    const values = Object.assign({}, ...pages(approval, culture)) as Record<string, string>;
    for (const [at, page] of instrument.pages.entries()) {
      const own = page.items.filter((id) => values[id] !== undefined);
      if (own.length > 0)
        await post(app, slug, code, at + 1, Object.fromEntries(own.map((id) => [id, values[id] ?? ""])));
    }
    await send(app, slug, code);
    return (await ownProfile(app, keysOf(code).receipt, 2024)).constraint;
  };
  expect(await named("1", "7")).toMatchObject({
    kind: "found",
    named: [{ id: "change-approval", by: "middle", points: 0, years: [2014, 2019] }],
    sides: { weaker: "throughput", year: 2024 },
  });
  expect(await named("7", "1")).toMatchObject({
    kind: "found",
    named: [{ id: "generative-culture", by: "average", points: 0, reference: 77, years: [2014, 2018, 2019] }],
  });
});

test("the profile says on which day it was made", async () => {
  const { app, receipt } = await sent([fast]);
  const on = await ownProfile({ ...app, now: () => new Date("2026-02-03T23:59:00Z") }, receipt, null);
  expect(on.asOf).toBe("2026-02-03");
});

test("unknown receipts are not found, whatever their form", async () => {
  const { app, receipt } = await sent();
  for (const wrong of [
    "",
    "0".repeat(32),
    receipt.toUpperCase(),
    `${receipt}0`,
    receipt.slice(1),
    "\0",
    "x".repeat(9999),
  ]) {
    if (wrong === receipt) continue;
    await expect(ownProfile(app, wrong, null)).rejects.toMatchObject({
      status: 404,
      message: "profile.unknown",
    });
    await expect(eraseAnswers(app, wrong)).rejects.toMatchObject({ status: 404 });
  }
});

test("erasing takes the answers out of the study, the receipt leads nowhere, and one may answer again", async () => {
  const { app, slug, code, wave, receipt } = await sent([fast]);
  expect(await eraseAnswers(app, receipt)).toEqual({ slug });
  expect(await countResponses(app.read, wave.id)).toBe(0);
  // The words of a receipt that never was.
  const gone = { status: 404, message: "profile.unknown" };
  await expect(ownProfile(app, receipt, null)).rejects.toMatchObject(gone);
  await expect(eraseAnswers(app, receipt)).rejects.toMatchObject(gone);
  expect((await welcome(app, slug, { team: null, code })).standing.at).toBe("new");
  expect(await start(app, slug, { who: ["none"], consent: true, research: false }, code)).toHaveProperty(
    "code",
  );
});

test("erasing leaves everybody else's answers alone", async () => {
  const { app, slug, wave, receipt } = await sent();
  const other = await startFor(app, slug, "none");
  await answerOne(app, slug, other);
  await send(app, slug, other);
  await eraseAnswers(app, receipt);
  expect(await countResponses(app.read, wave.id)).toBe(1);
  await expect(ownProfile(app, keysOf(other).receipt, null)).resolves.toBeDefined();
});

test("after the wave has closed the profile stays and erasing is refused with the reason", async () => {
  const { app, wave, receipt } = await sent([fast]);
  await close(app, wave.id);
  expect(await ownProfile(app, receipt, null)).toMatchObject({ state: "closed" });
  await expect(eraseAnswers(app, receipt)).rejects.toMatchObject({
    status: 410,
    message: "profile.erase.closed",
  });
  expect(await countResponses(app.read, wave.id)).toBe(1);
});

test("a receipt says that the survey is closing while those who have begun may finish", async () => {
  const { app, wave, receipt } = await sent();
  const said = async () => (await ownProfile(app, receipt, null)).state;
  expect(await said()).toBe("open");
  await app.write((tx) => setEnd(tx, wave.id, app.now()));
  expect(await said()).toBe("ending");
  await expect(eraseAnswers(app, receipt)).rejects.toMatchObject({
    status: 410,
    message: "profile.erase.ending",
  });
  await close(app, wave.id);
  expect(await said()).toBe("closed");
});

test.each([
  ["archived", "profile.erase.closed"],
  ["erasing", "profile.erase.erasing"],
] as const)("a receipt says that its study is %s", async (kept, message) => {
  const { app, wave, receipt } = await sent();
  await close(app, wave.id);
  await app.write((tx) => updateStudy(tx, wave.study_id, { kept }));
  expect(await ownProfile(app, receipt, null)).toMatchObject({ state: kept });
  await expect(eraseAnswers(app, receipt)).rejects.toMatchObject({ status: 410, message });
});
