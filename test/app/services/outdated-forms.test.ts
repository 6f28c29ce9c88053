/** Two windows, or two people, at one study's settings: nobody undoes what they never saw. */
import { expect, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import { contextItems } from "../../../app/instruments/scoring-key.ts";
import { changeStudy, settingsPage } from "../../../app/services/change-study.server.ts";
import { declareFilters } from "../../../app/services/declare-filters.server.ts";
import { changedMeanwhile, seenOf } from "../../../app/services/meanwhile.ts";
import { changeMethod } from "../../../app/services/study-settings.server.ts";
import { auditEntries } from "../../../db/queries/audit.ts";
import { studyBySlug } from "../../../db/queries/studies.ts";
import { testApp } from "../../builders/app.ts";
import { storedStudy } from "../../builders/database.ts";

async function opened() {
  const app = await testApp();
  const { study } = await storedStudy(app, { wave: { state: "planned" } });
  const page = () => settingsPage(app, operator, study.slug);
  const stored = () => studyBySlug(app.read, study.slug);
  const deeds = async () => (await auditEntries(app.read, 0, 50)).length;
  return { app, study, page, stored, deeds };
}

test("a description from an outdated page is refused, names what changed, and keeps what was written", async () => {
  const { app, study, page, stored, deeds } = await opened();
  const { fields, seen } = await page();
  const save = (other: Partial<typeof fields>, from = seen) =>
    changeStudy(app, operator, study.slug, { ...fields, ...other }, from);
  expect(await save({ title: "Theirs", zone: "Europe/Berlin" })).toEqual([]);
  const before = [await stored(), await deeds()];
  expect(await save({ title: "Mine", purpose: "My purpose" })).toEqual({
    changed: [
      { field: "title", now: "Theirs" },
      { field: "zone", now: null },
    ],
    mine: { title: "Mine", purpose: "My purpose", translations: {} },
  });
  expect([await stored(), await deeds()]).toEqual(before);
  // What the page shows then, sent as it stands: both are told, and the sender has seen it.
  const now = await page();
  const again = { ...now.fields, title: "Mine", purpose: "My purpose" };
  expect(await changeStudy(app, operator, study.slug, again, now.seen)).toEqual([]);
  expect(await stored()).toMatchObject({
    title: "Mine",
    purpose: "My purpose",
    time_zone: "Europe/Berlin",
  });
});

test("words in another language are fields of their own", async () => {
  const { app, study, page, stored } = await opened();
  await changeStudy(app, operator, study.slug, { ...(await page()).fields, mainLanguage: "en" });
  const { fields, seen } = await page();
  const save = (de: { title: string; purpose: string; consent: string }) =>
    changeStudy(app, operator, study.slug, { ...fields, translations: { de } }, seen);
  expect(await save({ title: "Ihr Titel", purpose: "Ihr Zweck", consent: "" })).toEqual([]);
  expect(await save({ title: "Mein Titel", purpose: "", consent: "Meins" })).toEqual({
    changed: [
      { field: "title-de", now: "Ihr Titel" },
      { field: "purpose-de", now: null },
    ],
    mine: { translations: { de: { title: "Mein Titel", purpose: "Ihr Zweck", consent: "Meins" } } },
  });
  expect((await stored())?.translations).toEqual({ de: { title: "Ihr Titel", purpose: "Ihr Zweck" } });
});

test("pressed twice it is stored once, and another form's change is none of this one", async () => {
  const { app, study, page, stored } = await opened();
  const { fields, seen, method } = await page();
  const save = () => changeStudy(app, operator, study.slug, { ...fields, title: "New" }, seen);
  const work = () =>
    changeMethod(app, operator, study.slug, { ...method.sent, work: true, points: "3" }, method.seen);
  expect([await save(), await save(), await work(), await work()]).toEqual([[], [], [], []]);
  expect(await stored()).toMatchObject({ title: "New", proof_of_work: true, equivalence_points: 3 });
});

test("how it asks and compares is not undone from an outdated page", async () => {
  const { app, study, page, stored } = await opened();
  const { method } = await page();
  const save = (other: object) =>
    changeMethod(app, operator, study.slug, { ...method.sent, ...other }, method.seen);
  await save({ work: true, points: "7" });
  expect(await save({ halfLevels: "2" })).toEqual({
    changed: [
      { field: "work", now: null },
      { field: "points", now: null },
    ],
    mine: { halfLevels: "2" },
  });
  expect(await stored()).toMatchObject({ proof_of_work: true, equivalence_points: 7 });
});

test("ticks of filters from an outdated page do not take others away", async () => {
  const { app, study, page, stored } = await opened();
  const items = contextItems(app.registry.get(study.instrument_id, study.instrument_version));
  const [a = "", b = ""] = items.map(({ id }) => id);
  const { filters } = await page();
  const tick = (by: string[]) =>
    declareFilters(app, operator, study.slug, { by, pairs: [], seen: filters.seen });
  expect(await tick([a])).toBe("stored");
  expect(await tick([b])).toEqual({ changed: [{ field: "by", now: null }], mine: { by: [b] } });
  expect((await stored())?.filters).toEqual({ by: [a], pairs: [] });
});

test("a form that has seen nothing changes nothing that is otherwise, and lines and ticks are compared as people read them", async () => {
  const { app, study, page, stored } = await opened();
  const { fields } = await page();
  const outcome = await changeStudy(app, operator, study.slug, { ...fields, title: "Blind" }, "");
  expect(outcome).toMatchObject({ changed: [{ field: "title", now: fields.title }] });
  expect((await stored())?.title).toBe(study.title);
  const seen = seenOf({ text: "One\nTwo", ticks: ["a", "b"] });
  const now = { text: "Else", ticks: ["c"] };
  expect(changedMeanwhile(seen, { text: "One\r\nTwo ", ticks: ["b", "a"] }, now)).toEqual({
    changed: [
      { field: "text", now: null },
      { field: "ticks", now: null },
    ],
    mine: {},
  });
  expect(changedMeanwhile("__proto__:x a", { text: "Else" }, now)).toBeNull();
});
