/** Steps of the teams: who may name them, how, and until when. */
import { expect, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { saveSteps, stepsPage } from "../../../app/services/steps.server.ts";
import { updateStudy } from "../../../db/queries/studies.ts";
import { setWaveState } from "../../../db/queries/waves.ts";
import { testApp } from "../../builders/app.ts";
import { surveysFolder } from "../../builders/surveys-folder.ts";
import { allKindsSource } from "../instruments/all-kinds.ts";
import { addStudy } from "./respondent.ts";

async function planned() {
  const app = await testApp({
    registry: createRegistry(surveysFolder({ "instruments/all-kinds/1.0.yaml": allKindsSource })),
  });
  const opened = await addStudy(app, { study: { instrument_id: "all-kinds" }, wave: { state: "planned" } });
  const steps = async () => (await stepsPage(app, operator, opened.slug)).teams[0]?.steps;
  const save = (text: string) => saveSteps(app, operator, opened.slug, opened.team.id, text);
  return { app, ...opened, steps, save };
}

test("a team has the usual steps until it names its own, one a line, and has them again without a line", async () => {
  const { app, slug, steps, save } = await planned();
  expect(await stepsPage(app, operator, slug)).toMatchObject({
    state: "changeable",
    usual: ["Build", "Test", "Ship"],
  });
  expect(await steps()).toBeNull();
  expect(await save(" Idea \r\n\r\nCode\tand test\r\nLive")).toEqual({ error: null });
  expect(await steps()).toEqual(["Idea", "Code and test", "Live"]);
  expect(await save("One\nTwo")).toEqual({ error: null });
  expect(await steps()).toEqual(["One", "Two"]);
  expect(await save(" \n ")).toEqual({ error: null });
  expect(await steps()).toBeNull();
});

test.each([
  ["Alone", "steps.error.count"],
  [Array.from({ length: 21 }, (_, i) => `Step ${i}`).join("\n"), "steps.error.count"],
  ["Build\nTest\nbuild ", "steps.error.same"],
  [`Build\n${"x".repeat(121)}`, "steps.error.long"],
])("%j is refused, and the steps stay", async (text, error) => {
  const { steps, save } = await planned();
  await save("One\nTwo");
  expect(await save(text)).toEqual({ error });
  expect(await steps()).toEqual(["One", "Two"]);
});

test("markup and signs that nobody sees are text and nothing", async () => {
  const { steps, save } = await planned();
  await save("<script>x</script>\nA\u202eB\u200b\u0007C");
  expect(await steps()).toEqual(["<script>x</script>", "AB C"]);
});

test.each(["open", "closed"] as const)("once a wave is %s the steps stay as they are", async (state) => {
  const { app, slug, wave, steps, save } = await planned();
  await save("One\nTwo");
  await app.write((tx) => setWaveState(tx, wave.id, state));
  expect(await stepsPage(app, operator, slug)).toMatchObject({ state: "frozen" });
  await expect(save("Three\nFour")).rejects.toMatchObject({ kind: "conflict", message: "steps.frozen" });
  await expect(save("")).rejects.toMatchObject({ kind: "conflict" });
  expect(await steps()).toEqual(["One", "Two"]);
});

test("a study that is put away keeps its steps", async () => {
  const { app, study, steps, save } = await planned();
  await save("One\nTwo");
  await app.write((tx) => updateStudy(tx, study.id, { kept: "archived" }));
  await expect(save("Three\nFour")).rejects.toMatchObject({ kind: "conflict", message: "error.studyState" });
  expect(await steps()).toEqual(["One", "Two"]);
});

test("a study whose modules ask for no steps has none to name", async () => {
  const { app } = await planned();
  const { slug, team } = await addStudy(app, {
    study: { instrument_id: "all-kinds", modules: { modules: ["tidiness"] } },
    wave: { state: "planned" },
  });
  expect(await stepsPage(app, operator, slug)).toMatchObject({ state: "not-asked", teams: [] });
  await expect(saveSteps(app, operator, slug, team.id, "A\nB")).rejects.toMatchObject({ kind: "not-found" });
});

test("a team of another study, and one that does not exist, are not found", async () => {
  const { app, slug } = await planned();
  const other = await addStudy(app, { study: { instrument_id: "all-kinds" }, wave: { state: "planned" } });
  for (const id of [other.team.id, "nobody", "a\0b", ""])
    await expect(saveSteps(app, operator, slug, id, "A\nB")).rejects.toMatchObject({ kind: "not-found" });
  await expect(stepsPage(app, operator, "nowhere")).rejects.toMatchObject({ kind: "not-found" });
});

test("saved twice at the same moment, one of the two lists stands whole", async () => {
  const { steps, save } = await planned();
  await Promise.all([save("One\nTwo"), save("Three\nFour\nFive")]);
  expect([
    ["One", "Two"],
    ["Three", "Four", "Five"],
  ]).toContainEqual(await steps());
});
