/** The page on which a study's modules are chosen, as an address: what it offers, what it stores, and what it refuses. */
import type { ActionFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import type { App } from "../../../app/platform/app.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { openSession, renewSetupLink } from "../../../app/platform/session.server.ts";
import { action, loader } from "../../../app/routes/study/modules.tsx";
import { loader as preview } from "../../../app/routes/study/questionnaire.tsx";
import { insertResponses } from "../../../db/queries/responses.ts";
import { studyBySlug, updateStudy } from "../../../db/queries/studies.ts";
import { setWaveState } from "../../../db/queries/waves.ts";
import type { ChosenModules } from "../../../db/schema/study.ts";
import { testApp } from "../../builders/app.ts";
import { responseRow, storedStudy } from "../../builders/database.ts";
import { surveysFolder } from "../../builders/surveys-folder.ts";
import { allKindsSource, moduleSource } from "../instruments/all-kinds.ts";

async function installation(modules: ChosenModules | null = null) {
  const registry = createRegistry(
    surveysFolder({
      "instruments/all-kinds/1.0.yaml": allKindsSource,
      "instruments/swarm/1.0.yaml": moduleSource,
    }),
  );
  const app = await testApp({ registry });
  const { wave } = await storedStudy(app, {
    study: { slug: "acme", instrument_id: "all-kinds", modules },
    wave: { state: "planned" },
  });
  const cookie = (await openSession(app, (await renewSetupLink(app)) ?? "")).split(";")[0] ?? "";
  return { app, wave, cookie };
}

function ask(app: App, cookie: string, form?: [string, string][], query = ""): ActionFunctionArgs {
  return {
    request: new Request(`http://localhost/studies/acme/modules${query}`, {
      headers: { cookie },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    }),
    params: { study: "acme" },
    context: { app, nonce: "", language: "en" },
  };
}

const thrown = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error) => error,
  );
const stored = async (app: App) => (await studyBySlug(app.read, "acme"))?.modules;

test("without the session nobody sees, chooses or previews modules", async () => {
  const { app } = await installation();
  for (const refused of [loader(ask(app, "")), action(ask(app, "", [])), preview(ask(app, ""))])
    expect(await thrown(refused)).toMatchObject({ init: { status: 401 } });
});

test("the page offers the parts of the questionnaire and the modules that fit, with what one chooses them by", async () => {
  const { app, cookie } = await installation();
  const page = await loader(ask(app, cookie));
  expect(page).toMatchObject({
    state: "changeable",
    total: { items: app.registry.get("all-kinds", "1.0").items.length },
  });
  expect(page.own.map(({ core, chosen }) => [core, chosen])).toContainEqual([true, true]);
  expect(page.own.map(({ value }) => value)).toContain("tidiness");
  expect(page.attachable).toMatchObject([{ value: "swarm@1.0", chosen: false, core: false }]);
  expect(page.attachable[0]?.languages).toMatchObject([{ language: "en", original: true }]);
  for (const { items, minutes } of [...page.own, ...page.attachable]) {
    expect(items).toBeGreaterThan(0);
    expect(minutes).toBeGreaterThan(0);
  }
});

test("a choice is stored, shown as chosen, and every box ticked and nothing added is no choice at all", async () => {
  const { app, cookie } = await installation();
  const saved = await thrown(action(ask(app, cookie, [["attach", "swarm@1.0"]])));
  expect(saved.status).toBe(303);
  expect(await stored(app)).toEqual({ modules: [], attach: [{ id: "swarm", version: "1.0" }] });
  const page = await loader(ask(app, cookie));
  expect(page.own.find(({ value }) => value === "tidiness")?.chosen).toBe(false);
  expect(page.attachable[0]?.chosen).toBe(true);
  const optional = page.own
    .filter(({ core }) => !core)
    .map(({ value }): [string, string] => ["module", value]);
  await thrown(action(ask(app, cookie, optional)));
  expect(await stored(app)).toBeNull();
});

const strange: [string, [string, string][], string][] = [
  ["a module that nobody has", [["module", "nonsense"]], "modules.error.unknown"],
  ["a file that is no module", [["attach", "small@1.0"]], "modules.error.unknown"],
  ["a version that is not there", [["attach", "swarm@9.9"]], "modules.error.unknown"],
  ["a file among the parts", [["module", "swarm@1.0"]], "modules.error.unknown"],
  [
    "one twice",
    [
      ["module", "tidiness"],
      ["module", "tidiness"],
    ],
    "modules.error.twice",
  ],
  ["more than there are", Array.from({ length: 50 }, (_, at) => ["module", `m${at}`]), "modules.error.many"],
  ["names of the language itself", [["module", "__proto__"]], "modules.error.unknown"],
];

test.each(strange)("%s is refused in words, and nothing is stored", async (_, form, error) => {
  const { app, cookie } = await installation({ modules: [] });
  expect(await action(ask(app, cookie, form))).toMatchObject({ data: { error }, init: { status: 400 } });
  expect(await stored(app)).toEqual({ modules: [] });
});

test("a form larger than any library is no form of this page", async () => {
  const { app, cookie } = await installation();
  const form = Array.from({ length: 501 }, (): [string, string] => ["module", "tidiness"]);
  expect(await thrown(action(ask(app, cookie, form)))).toMatchObject({ init: { status: 400 } });
  const long: [string, string][] = [["module", "x".repeat(301)]];
  expect(await thrown(action(ask(app, cookie, long)))).toMatchObject({ init: { status: 400 } });
});

test("after the first answer the choice stays, and the page says so instead of asking", async () => {
  const { app, wave, cookie } = await installation({ modules: [] });
  await app.write((tx) => insertResponses(tx, [responseRow(wave)]));
  expect(await thrown(action(ask(app, cookie, [["module", "tidiness"]])))).toMatchObject({
    data: { message: "error.modulesFrozen" },
    init: { status: 409 },
  });
  expect(await stored(app)).toEqual({ modules: [] });
  expect(await loader(ask(app, cookie))).toMatchObject({ state: "answered" });
});

test("once a wave has opened the choice stays, and the page says why", async () => {
  const { app, wave, cookie } = await installation({ modules: [] });
  await app.write((tx) => setWaveState(tx, wave.id, "open"));
  expect(await thrown(action(ask(app, cookie, [["module", "tidiness"]])))).toMatchObject({
    data: { message: "error.studyState" },
    init: { status: 409 },
  });
  expect(await stored(app)).toEqual({ modules: [] });
  expect(await loader(ask(app, cookie))).toMatchObject({ state: "launched" });
  const study = await studyBySlug(app.read, "acme");
  await app.write((tx) => updateStudy(tx, study?.id ?? "", { kept: "archived" }));
  expect(await loader(ask(app, cookie))).toMatchObject({ state: "away" });
});

test("the preview shows what is stored, or a choice that is not", async () => {
  const { app, cookie } = await installation({ modules: [] });
  expect(await preview(ask(app, cookie))).toMatchObject({ pages: 1, unsaved: false });
  const query = "?unsaved=1&module=tidiness&attach=swarm%401.0";
  const shown = await preview(ask(app, cookie, undefined, query));
  expect(shown).toMatchObject({ unsaved: true });
  expect(shown.parts.at(-1)?.module?.id).toBe("swarm");
  expect(await stored(app)).toEqual({ modules: [] });
  const wrong = ask(app, cookie, undefined, "?unsaved=1&module=nonsense");
  expect(await thrown(preview(wrong))).toMatchObject({ init: { status: 400 } });
});
