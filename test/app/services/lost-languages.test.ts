/** A part of a questionnaire that is there in fewer languages takes them away from a study only when somebody said so. */
import { expect, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import { changeStudy, fieldsOf } from "../../../app/services/change-study.server.ts";
import { createStudy } from "../../../app/services/create-study.server.ts";
import { planPage } from "../../../app/services/launch-plan.server.ts";
import { lostLanguages } from "../../../app/services/lost-languages.ts";
import { modulesPage, saveModules } from "../../../app/services/modules-page.server.ts";
import { studyBySlug } from "../../../db/queries/studies.ts";
import { testApp } from "../../builders/app.ts";
import { addStudy } from "./respondent.ts";

const stream = { module: [], attach: ["value-stream@1.0"] };
const isLost = { languages: ["de", "es", "ja"], names: ["From idea to user"], main: "en" };

async function planned(study: Parameters<typeof addStudy>[1] = {}) {
  const app = await testApp();
  return { app, ...(await addStudy(app, { ...study, wave: { state: "planned" } })) };
}

test("a module in English only is refused with its name and the languages lost, until whoever chooses says that they may be", async () => {
  const { app, slug } = await planned();
  const chosen = async () => (await studyBySlug(app.read, slug))?.modules;
  expect((await modulesPage(app, operator, slug)).lost).toBeNull();
  for (const without of [undefined, "", "de", "es de ja"])
    expect(await saveModules(app, operator, slug, { ...stream, ...(without && { without }) })).toEqual({
      error: "modules.error.languages",
      why: "",
      lost: isLost,
    });
  expect(await chosen()).toBeNull();
  expect(await saveModules(app, operator, slug, { ...stream, without: "de es ja" })).toBeNull();
  expect(await chosen()).toEqual({ attach: [{ id: "value-stream", version: "1.0" }] });
  // Said once, it is not asked again; the pages still say what is lost.
  expect(await saveModules(app, operator, slug, stream)).toBeNull();
  expect((await modulesPage(app, operator, slug)).lost).toEqual(isLost);
  expect((await planPage(app, operator, slug)).lost).toEqual(isLost);
  // Taking it out again loses nothing.
  expect(await saveModules(app, operator, slug, { module: [], attach: [] })).toBeNull();
  expect((await planPage(app, operator, slug)).lost).toBeNull();
});

test("a study that asks in English alone loses nothing by a module in English, and one in German only German", async () => {
  const english = await planned({ study: { languages: ["en"] } });
  expect(await saveModules(english.app, operator, english.slug, stream)).toBeNull();
  const german = await planned({ study: { languages: ["en", "de"] } });
  expect(await saveModules(german.app, operator, german.slug, stream)).toMatchObject({
    lost: { ...isLost, languages: ["de"] },
  });
});

test("a language in which nobody would be asked is refused where a study is made and where it is changed", async () => {
  const { app, slug, study } = await planned();
  const sent = { ...fieldsOf(study as never), languages: ["de", "ar"], consent: "Taking part is voluntary." };
  const made = { ...sent, ticket: "0".repeat(32), slug: "", organization: "", names: "Acme" };
  const refused = [
    {
      field: "languages",
      message: "studies.error.languagesLost",
      lost: { languages: ["ar"], names: ["How we deliver software"], main: "en" },
    },
  ];
  expect(await createStudy(app, operator, made)).toEqual({ problems: refused });
  expect(await createStudy(app, operator, { ...made, languages: ["de"] })).toHaveProperty("slug");
  expect(await changeStudy(app, operator, slug, { languages: ["de", "ar"] })).toEqual(refused);
  expect((await studyBySlug(app.read, slug))?.languages).toBeNull();
  expect(await changeStudy(app, operator, slug, { languages: ["de"] })).toEqual([]);
});

test("what a study has already does not stand in the way of changing something else", async () => {
  const { app, slug } = await planned({ study: { languages: ["de", "ar"] } });
  expect(await changeStudy(app, operator, slug, { languages: ["de", "ar"], title: "Another" })).toEqual([]);
  expect((await studyBySlug(app.read, slug))?.title).toBe("Another");
});

test("a questionnaire that is not here loses nothing that could be named", async () => {
  const { app, study } = await planned();
  expect(lostLanguages(app, { ...study, instrument_id: "gone", modules: null }, null)).toBeNull();
});
