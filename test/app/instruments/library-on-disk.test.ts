import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codebookVariables } from "../../../app/instruments/codebook-variables.ts";
import { composeInstrument } from "../../../app/instruments/compose.ts";
import { estimatedSeconds } from "../../../app/instruments/duration.ts";
import { comparableItems } from "../../../app/instruments/equivalence.ts";
import { readSurveyJs } from "../../../app/instruments/interchange/surveyjs-read.ts";
import { surveyJsOf } from "../../../app/instruments/interchange/surveyjs-write.ts";
import { readXlsForm } from "../../../app/instruments/interchange/xlsform-read.ts";
import { xlsFormOf } from "../../../app/instruments/interchange/xlsform-write.ts";
import { lintInstrument } from "../../../app/instruments/lint.ts";
import { createStudyDataBuilder, scoredConstructs } from "../../../app/instruments/scoring-key.ts";
import { instrumentFrom } from "../../builders/instrument.ts";

const folder = "surveys/instruments";
const library = readdirSync(folder).flatMap((id) =>
  readdirSync(`${folder}/${id}`)
    .filter((name) => /^\d+\.\d+\.yaml$/.test(name))
    .map((name) => instrumentFrom(readFileSync(`${folder}/${id}/${name}`, "utf8"), `${id}/${name}`)),
);
const modules = library.filter(({ kind }) => kind === "module");
const instruments = library.filter(({ kind }) => kind === "instrument");
const byId = (id: string) => {
  const found = library.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

test("each module can be attached to each instrument, all of them to the full one, and the whole is in order", () => {
  expect(modules.length).toBeGreaterThan(0);
  const wholes = [
    ...instruments.flatMap((base) => modules.map((module) => composeInstrument(base, { attach: [module] }))),
    composeInstrument(byId("delivery-capabilities"), { attach: modules }),
  ];
  for (const whole of wholes) {
    expect(lintInstrument(whole, () => 1)).toEqual([]);
    createStudyDataBuilder(whole).add({ organization: null, team: null, answers: {} });
  }
});

test("the core, and the core with any one module, is a questionnaire in order", () => {
  for (const base of instruments) {
    const picks = [[], ...(base.modules ?? []).map(({ id }) => [id])];
    for (const pick of base.modules ? picks : []) {
      const part = composeInstrument(base, { modules: pick });
      expect(lintInstrument(part, () => 1)).toEqual([]);
      expect(part.levelMetrics).toEqual(base.levelMetrics);
      expect(part.minutes).toBeLessThanOrEqual(base.minutes);
    }
  }
});

test("the full instrument holds three to six items a score, but for key metrics, and asks after each of these how it is known", () => {
  const full = byId("delivery-capabilities");
  expect(full.items.length).toBeGreaterThanOrEqual(170);
  expect(full.items.length).toBeLessThanOrEqual(190);
  for (const { construct, items } of scoredConstructs(full)) {
    if (construct.role !== "delivery") expect([3, 4, 5, 6], construct.id).toContain(items.length);
  }
  const order = full.pages.flatMap(({ items }) => items);
  const metrics = full.items.filter(({ metric }) => metric);
  expect(metrics).toHaveLength(5);
  for (const { id } of metrics) {
    const next = full.items.find((item) => item.id === order[order.indexOf(id) + 1]);
    expect(next).toMatchObject({ about: id, construct: "metric-basis" });
  }
});

/** Locked before the works were looked up: their sources keep the words they were published with. */
const olderWords = ["delivery-core", "cloud-native-cadence"];

test("every work that names people and a year stands in docs/sources.md", () => {
  const works = readFileSync("docs/sources.md", "utf8");
  const sources = library
    .filter(({ id }) => !olderWords.includes(id))
    .flatMap(({ constructs, items }) =>
      [...constructs, ...items].flatMap(({ source }) => source?.split("; ") ?? []),
    );
  const cited = sources.flatMap(
    (source) => /^[A-Z][\w-]+(?:(?:,| and) [A-Z][\w-]+)* \d{4}\b/.exec(source)?.[0] ?? [],
  );
  expect(cited.length).toBeGreaterThan(50);
  expect([...new Set(cited)].filter((work) => !works.includes(work))).toEqual([]);
});

test("the pulse takes less than three minutes to read and answer", () => {
  expect(estimatedSeconds(byId("delivery-pulse"))).toBeLessThan(180);
});

test("whatever may be found to hold work up can be wished for, in the full instrument and in the pulse", () => {
  const full = byId("delivery-capabilities");
  const capabilities = full.constructs.filter(({ role }) => role === "capability").map(({ id }) => id);
  for (const it of [full, byId("delivery-pulse")]) {
    const wish = it.items.find(({ id }) => id === "wish_area");
    const areas = wish?.kind === "single-choice" ? (wish.areas ?? []) : [];
    expect(areas.map(({ construct }) => construct).sort()).toEqual([...capabilities].sort());
    const options = it.scales["wish-areas"]?.points.map(({ code }) => code) ?? [];
    expect([...new Set(areas.map(({ code }) => code)), 99]).toEqual(options);
  }
});

test("every item of the short forms is comparable with the full instrument's", () => {
  const full = byId("delivery-capabilities");
  for (const id of ["delivery-pulse", "quick-check"]) {
    const short = byId(id);
    const shared = comparableItems(short, full).map(({ a }) => a);
    expect(short.items.map((item) => item.id).filter((item) => !shared.includes(item))).toEqual([]);
  }
});

test("every questionnaire goes out as XLSForm and SurveyJS and comes back identical, no cell longer than Excel allows", () => {
  for (const it of library) {
    const { sheets } = xlsFormOf(it);
    const longest = Math.max(...sheets.flatMap(({ rows }) => rows.flat().map((cell) => cell.length)));
    expect(longest).toBeLessThan(32_767);
    expect(readXlsForm(sheets)).toEqual({ instrument: it, losses: [] });
    const survey = JSON.parse(JSON.stringify(surveyJsOf(it).survey));
    expect(readSurveyJs(survey, "x")).toEqual({ instrument: it, losses: [] });
  }
});

test("columns of the whole library together have names of their own", () => {
  const whole = composeInstrument(byId("delivery-capabilities"), { attach: modules });
  const names = whole.items.flatMap((item) => codebookVariables(item, whole).map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});
