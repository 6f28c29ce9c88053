import { expect, test } from "vitest";
import type { Instrument } from "../../../app/instruments/schema.ts";
import { type Translation, textsOf } from "../../../app/instruments/translation.ts";
import { catalogueOf } from "../../../app/reports/instrument-catalogue.ts";
import { languagesOf } from "../../../app/reports/instrument-languages.ts";
import { smallInstrument } from "../../builders/instrument.ts";
import { swarm } from "../instruments/all-kinds.ts";

const version = (one: string, change: Partial<Instrument> = {}): Instrument => ({
  ...smallInstrument(),
  version: one,
  ...change,
});

function translation(language: string, paths: number, status: "draft" | "reviewed" = "draft"): Translation {
  const texts = Object.fromEntries([...textsOf(smallInstrument())].slice(0, paths));
  return { instrument: "small", version: "1.0", language, status, texts };
}

test("the newest version of each stands in the list, its earlier ones behind it, newest first", () => {
  const all = [version("1.0"), version("1.9"), version("1.10", { status: "draft" }), swarm()];
  const { instruments } = catalogueOf(all, () => []);
  expect(instruments).toMatchObject([
    { id: "small", version: "1.10", published: false, earlier: ["1.9", "1.0"] },
  ]);
});

test("modules stand apart, and the shortest comes first", () => {
  const long = version("1.0", { id: "long", minutes: 30 });
  const { instruments, modules } = catalogueOf([long, version("1.0"), swarm()], () => []);
  expect(instruments.map(({ id }) => id)).toEqual(["small", "long"]);
  expect(modules).toMatchObject([{ id: "swarm", exploratory: true }]);
});

test("evidence is counted over the constructs", () => {
  const it = smallInstrument();
  const [first, second] = it.constructs;
  if (!first || !second) throw new Error("too small");
  first.evidence = { piloted: { n: 300, population: "Engineers" } };
  const sample = { n: 300, population: "Engineers" };
  second.evidence = { piloted: sample, confirmed: sample };
  expect(catalogueOf([it], () => []).instruments[0]?.evidence).toEqual({ none: 3, piloted: 1, confirmed: 1 });
});

test("a language counts the texts it has, the original first and whole", () => {
  const of = textsOf(smallInstrument()).size;
  const [original, german, spanish] = languagesOf(smallInstrument(), [
    translation("es", of, "reviewed"),
    translation("de", 7),
    { ...translation("fr", of), version: "2.0" },
  ]);
  expect(original).toEqual({ language: "en", original: true, reviewed: true, done: of, of });
  expect(german).toMatchObject({ language: "de", reviewed: false, done: 7, of });
  expect(spanish).toMatchObject({ language: "es", reviewed: true, done: of });
});

test("an empty library is an empty list", () => {
  expect(catalogueOf([], () => [])).toEqual({ instruments: [], modules: [] });
});
