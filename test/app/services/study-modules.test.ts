/** Which modules a study asks: one questionnaire for everybody who takes it, and no change once a wave has opened or somebody has answered. */
import { expect, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { runStatus } from "../../../app/services/analyse.server.ts";
import { exportCodebook, exportOverview } from "../../../app/services/exports.server.ts";
import { importAnswers } from "../../../app/services/imports.server.ts";
import { instrumentForTable, instrumentOf } from "../../../app/services/instrument-of.server.ts";
import { startJobs } from "../../../app/services/jobs/job-table.server.ts";
import { saveModules } from "../../../app/services/modules-page.server.ts";
import { ownProfile } from "../../../app/services/own-profile.server.ts";
import { keysOf } from "../../../app/services/respond-code.server.ts";
import { openPage } from "../../../app/services/respond-page.server.ts";
import { send } from "../../../app/services/respond-send.server.ts";
import { welcome } from "../../../app/services/respond-welcome.server.ts";
import { openStudy } from "../../../app/services/study-frame.server.ts";
import { chooseModules } from "../../../app/services/study-modules.server.ts";
import { insertResponses } from "../../../db/queries/responses.ts";
import { putStepList } from "../../../db/queries/step-lists.ts";
import { studyBySlug, updateStudy } from "../../../db/queries/studies.ts";
import type { ChosenModules } from "../../../db/schema/study.ts";
import { testApp } from "../../builders/app.ts";
import { responseRow, studyRow } from "../../builders/database.ts";
import { mapText } from "../../builders/import-map.ts";
import { surveysFolder } from "../../builders/surveys-folder.ts";
import { allKindsSource, moduleSource } from "../instruments/all-kinds.ts";
import { addStudy, close, post, startFor } from "./respondent.ts";

const installation = () =>
  testApp({
    registry: createRegistry(
      surveysFolder({
        "instruments/all-kinds/1.0.yaml": allKindsSource,
        "instruments/swarm/1.0.yaml": moduleSource,
      }),
    ),
  });

const keyOnly: ChosenModules = { modules: [] };
const withSwarm: ChosenModules = { modules: ["tidiness"], attach: [{ id: "swarm", version: "1.0" }] };

async function studyWith(modules: ChosenModules | null, wave: "planned" | "open" | "closed" = "open") {
  const app = await installation();
  const overrides = { study: { instrument_id: "all-kinds", modules }, wave: { state: wave } };
  return { app, ...(await addStudy(app, overrides)) };
}

const choose = async (
  { app, slug }: Pick<Awaited<ReturnType<typeof studyWith>>, "app" | "slug">,
  modules: ChosenModules | null,
) =>
  app.write(async (tx) => {
    const study = await studyBySlug(tx, slug);
    if (!study) throw new Error("no study");
    return chooseModules(app, tx, study, modules);
  });

test("a study that is put away keeps its modules", async () => {
  const { app, slug, study } = await studyWith(null);
  await app.write((tx) => updateStudy(tx, study.id, { kept: "archived" }));
  const saved = saveModules(app, operator, slug, { module: [], attach: [] });
  await expect(saved).rejects.toMatchObject({ kind: "conflict", message: "error.studyState" });
  expect((await studyBySlug(app.read, slug))?.modules).toBeNull();
});

test("a study that chooses nothing asks its whole instrument, the registry's own object", async () => {
  const { app, study } = await studyWith(null);
  expect(instrumentOf(app, { ...study, modules: null })).toBe(app.registry.get("all-kinds", "1.0"));
});

test("the questionnaire of a study is composed once, and anew after another choice", async () => {
  const { app } = await studyWith(null);
  const study = { ...studyRow({ instrument_id: "all-kinds" }), modules: keyOnly };
  const core = instrumentOf(app, study);
  expect(core.pages.map(({ id }) => id)).toEqual(["first"]);
  expect(instrumentOf(app, { ...study, modules: { modules: [] } })).toBe(core);
  const more = instrumentOf(app, { ...study, modules: withSwarm });
  expect(more.pages.map(({ id }) => id)).toEqual(["first", "second", "third", "swarm-first"]);
});

test("two studies of one instrument keep their own choices apart", async () => {
  const { app } = await studyWith(null);
  const [one, other] = [keyOnly, withSwarm].map((modules) =>
    instrumentOf(app, { ...studyRow({ instrument_id: "all-kinds" }), modules }),
  );
  expect(one?.pages).toHaveLength(1);
  expect(other?.pages).toHaveLength(4);
});

test("respondents, leaders, exports and the profile see the modules that were chosen", async () => {
  const { app, slug, team, wave } = await studyWith(keyOnly);
  const { questionnaire } = await welcome(app, slug, { team: null, code: null });
  expect(questionnaire.pages).toBe(1);
  const code = await startFor(app, slug, `team:${team.id}`, true);
  expect(await openPage(app, slug, code, 1)).toMatchObject({ questions: { page: { count: 1 } } });
  expect(await openPage(app, slug, code, 2)).toEqual({ instead: { at: "review" } });
  await post(app, slug, code, 1, { pace: "dont-know" });
  await send(app, slug, code);
  expect((await ownProfile(app, keysOf(code).receipt, null)).capabilities).toEqual([]);
  await close(app, wave.id);
  expect((await openStudy(app, operator, "study.results", slug)).instrument.pages).toHaveLength(1);
  const { file } = await exportOverview(app, operator, slug);
  expect(file?.header).toContain("pace");
  expect(file?.header).not.toContain("tidy_1");
  expect((await exportCodebook(app, operator, slug)).body).not.toContain("tidy_1");
});

test("modules can be chosen in a planned study until there is a response, and then no more", async () => {
  const opened = await studyWith(null, "planned");
  const { app, slug, wave } = opened;
  expect((await choose(opened, withSwarm)).pages).toHaveLength(4);
  expect((await studyBySlug(app.read, slug))?.modules).toEqual(withSwarm);
  await choose(opened, keyOnly);
  await app.write((tx) => insertResponses(tx, [responseRow(wave)]));
  await expect(choose(opened, withSwarm)).rejects.toMatchObject({
    kind: "conflict",
    message: "error.modulesFrozen",
  });
  expect((await studyBySlug(app.read, slug))?.modules).toEqual(keyOnly);
});

test.each(["open", "closed"] as const)(
  "once a wave is %s nothing else is asked, though nobody has answered",
  async (state) => {
    const opened = await studyWith(keyOnly, state);
    const { app, slug } = opened;
    await expect(choose(opened, withSwarm)).rejects.toMatchObject({
      kind: "conflict",
      message: "error.studyState",
      details: { deed: "modules", state: state === "open" ? "open" : "resting" },
    });
    await choose(opened, keyOnly);
    const map = mapOf({ ...withSwarm, slug }, { tidy_1: { column: "tidy" } });
    const brought = await importAnswers(app, fileOf(people), { map });
    expect(brought).toMatchObject({ status: "refused", problems: [{ rule: "study" }] });
    expect((await studyBySlug(app.read, slug))?.modules).toEqual(keyOnly);
  },
);

test("choosing once more what a study has is no change, also after the first response", async () => {
  const opened = await studyWith(withSwarm);
  await opened.app.write((tx) => insertResponses(tx, [responseRow(opened.wave)]));
  await choose(opened, { attach: [{ version: "1.0", id: "swarm" }], modules: ["tidiness"] });
  await expect(choose(opened, null)).rejects.toMatchObject({ kind: "conflict" });
});

test.each([
  [{ modules: ["nonsense"] }, "no module nonsense"],
  [{ attach: [{ id: "swarm", version: "9.9" }] }, "swarm 9.9"],
  [{ attach: [{ id: "small", version: "1.0" }] }, "small is no module"],
  [
    {
      attach: [
        { id: "swarm", version: "1.0" },
        { id: "swarm", version: "1.0" },
      ],
    },
    "swarm",
  ],
] satisfies [ChosenModules, string][])("%o is refused, and says why", async (modules, why) => {
  const opened = await studyWith(null, "planned");
  const refused = await choose(opened, modules).catch((error) => error);
  expect(refused).toMatchObject({ kind: "bad-input" });
  expect(refused.details.why).toContain(why);
  expect((await studyBySlug(opened.app.read, opened.slug))?.modules).toBeNull();
});

test("where teams name their own steps, the table tells steps by their place and never by their names", async () => {
  const { app, study, team } = await studyWith(null);
  const whole = { ...study, modules: null };
  const columns = async () => {
    const stream = (await instrumentForTable(app, whole)).items.find(({ kind }) => kind === "value-stream");
    return stream?.kind === "value-stream" ? stream.steps : [];
  };
  expect(await columns()).toEqual(["Build", "Test", "Ship"]);
  const steps = ["Ask Ada", "Code", "Look", "Live"];
  await app.write((tx) => putStepList(tx, { study_id: study.id, team_id: team.id, steps }));
  expect(await columns()).toHaveLength(4);
  expect((await columns()).join()).not.toContain("Ada");
});

const fileOf = (text: string) => ({
  name: "answers.csv",
  open: async function* () {
    yield Buffer.from(text);
  },
});
const people = `pace,tidy,happy\n${Array.from({ length: 12 }, (_, i) => `${(i % 3) + 1},${(i % 5) + 1},${i % 11}`).join("\n")}\n`;
const mapOf = (study: Record<string, unknown>, items: Record<string, unknown> = {}) =>
  mapText({
    study: {
      slug: "imported",
      title: "Imported",
      host: "Acme",
      purpose: "To see.",
      instrument: "all-kinds",
      version: "1.0",
      unit: "respondent",
      ...study,
    },
    items: { pace: { column: "pace" }, ...items },
  });

test("a map names the modules of the study it makes, and its analysis knows only them", async () => {
  const app = await installation();
  const map = mapOf(withSwarm, { tidy_1: { column: "tidy" }, sw_1: { column: "tidy" } });
  const outcome = await importAnswers(app, fileOf(people), { map });
  if (outcome.status !== "stored" || !outcome.runId) throw new Error(JSON.stringify(outcome));
  expect((await studyBySlug(app.read, "imported"))?.modules).toEqual(withSwarm);
  const queue = startJobs(app);
  await queue.idle();
  await queue.stop();
  expect(await runStatus(app, outcome.runId)).toMatchObject({
    state: "done",
    instrument: "all-kinds@1.0 [tidiness] + swarm@1.0",
  });
});

test("a map that says nothing about modules takes the study as it is", async () => {
  const app = await installation();
  await addStudy(app, {
    study: { slug: "imported", instrument_id: "all-kinds", modules: keyOnly },
    wave: { state: "planned" },
  });
  const outside = await importAnswers(app, fileOf(people), {
    map: mapOf({}, { tidy_1: { column: "tidy" } }),
  });
  expect(outside).toMatchObject({ status: "refused", problems: [{ rule: "unknown-item" }] });
  expect(await importAnswers(app, fileOf(people), { map: mapOf({}) })).toMatchObject({ status: "stored" });
});

test("a map with other modules than those that were answered is refused", async () => {
  const app = await installation();
  await importAnswers(app, fileOf(people), { map: mapOf(keyOnly) });
  const wave = { number: 2, title: "Second" };
  const map = mapOf(withSwarm).replace("title: First wave", `title: ${wave.title}\n  number: ${wave.number}`);
  const outcome = await importAnswers(app, fileOf(people), { map });
  expect(outcome).toMatchObject({ status: "refused", problems: [{ rule: "study" }] });
  expect((await studyBySlug(app.read, "imported"))?.modules).toEqual(keyOnly);
});

test("a module that the map misspells is named with its line", async () => {
  const app = await installation();
  const outcome = await importAnswers(app, fileOf(people), { map: mapOf({ modules: ["tidines"] }) });
  expect(outcome).toMatchObject({
    status: "refused",
    problems: [{ rule: "study", line: 10, message: "all-kinds has no module tidines" }],
  });
});

test("a rating is imported as a number, points and steps are not", async () => {
  const app = await installation();
  const rated = await importAnswers(app, fileOf(people), {
    map: mapOf({}, { recommend: { column: "happy" } }),
    dryRun: true,
  });
  expect(rated).toMatchObject({ status: "checked" });
  const outside = await importAnswers(app, fileOf(people.replace("1,1,0", "1,1,11")), {
    map: mapOf({}, { recommend: { column: "happy" } }),
  });
  expect(outside).toMatchObject({ status: "refused", problems: [{ rule: "unknown-code" }] });
  for (const id of ["blame", "stream"])
    expect(
      await importAnswers(app, fileOf(people), { map: mapOf({}, { [id]: { column: "happy" } }) }),
    ).toMatchObject({ status: "refused", problems: [{ rule: "item-kind" }] });
});
