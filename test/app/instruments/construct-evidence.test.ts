/** `none` needs nothing; a claim that wording was tested names how many answered and who they were. */
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { codebook } from "../../../app/export/codebook.ts";
import { parseInstrument } from "../../../app/instruments/parse.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { capabilitiesReport } from "../../../app/reports/capabilities.ts";
import { catalogueOf } from "../../../app/reports/instrument-catalogue.ts";
import { constructRows } from "../../../app/reports/instrument-constructs.ts";
import { instrumentFrom, smallInstrument, smallSource } from "../../builders/instrument.ts";
import { deliveryCore, sampleFacts, sampleResult } from "../reports/sample-result.ts";

const tidy = "role: capability, direction: higher-is-better, source: Own, evidence: ";
const withEvidence = (evidence: string) => {
  expect(smallSource).toContain(`${tidy}none`);
  return smallSource.replace(`${tidy}none`, `${tidy}${evidence}`);
};
const pilot = "{ n: 312, population: Engineers of 14 insurers }";
const second = "{ n: 460, population: Nurses }";

test("evidence is none, or says with how many and whom", () => {
  for (const evidence of ["none", `{ piloted: ${pilot} }`, `{ piloted: ${pilot}, confirmed: ${second} }`])
    expect(parseInstrument("small.yaml", withEvidence(evidence)), evidence).toHaveProperty("instrument");
});

test.each([
  ["a status without a sample", "piloted"],
  ["no number", "{ piloted: { population: Engineers } }"],
  ["no population", "{ piloted: { n: 312 } }"],
  ["nobody", "{ piloted: { n: 0, population: Engineers } }"],
  ["confirmed without a pilot", `{ confirmed: ${second} }`],
])("%s is refused", (_, evidence) => {
  expect(parseInstrument("small.yaml", withEvidence(evidence))).toHaveProperty("problems");
});

test("previews and the catalogue show n and population beside the status", () => {
  const it = instrumentFrom(withEvidence(`{ piloted: ${pilot}, confirmed: ${second} }`));
  expect(constructRows(it).find(({ id }) => id === "tidy")).toMatchObject({
    evidence: "confirmed",
    samples: [
      { n: 312, population: "Engineers of 14 insurers" },
      { n: 460, population: "Nurses" },
    ],
  });
  expect(catalogueOf([it], () => []).instruments[0]?.evidence).toMatchObject({ confirmed: 1, piloted: 0 });
});

test("the codebook says for each column with how many and whom its wording was tested", () => {
  const rows = (source: string): Record<string, string>[] =>
    parse(codebook(instrumentFrom(source), 5), { columns: true });
  const of = (source: string) => rows(source).find(({ variable }) => variable === "tidy_1");
  expect(of(withEvidence(`{ piloted: ${pilot}, confirmed: ${second} }`))).toMatchObject({
    evidence: "confirmed",
    evidence_n: "312 | 460",
    evidence_population: "Engineers of 14 insurers | Nurses",
  });
  expect(of(smallSource)).toMatchObject({ evidence: "none", evidence_n: "", evidence_population: "" });
});

test("the quality of a construct names the samples; without evidence it names none", () => {
  const instrument = deliveryCore();
  const [first] = instrument.constructs.filter(({ role }) => role === "capability");
  if (first) first.evidence = { piloted: { n: 312, population: "Engineers" } };
  const { constructs } = capabilitiesReport(sampleResult(), instrument, sampleFacts(), {
    sort: { by: "level", down: true },
    page: 1,
    language: "en",
  });
  for (const { id, evidence, samples } of constructs)
    expect([evidence, samples.length]).toEqual(id === first?.id ? ["piloted", 1] : ["none", 0]);
});

test("every published questionnaire still says none, and is what was frozen", () => {
  const registry = createRegistry("surveys");
  const used = registry.all().flatMap(({ constructs }) => constructs.map(({ evidence }) => evidence));
  expect(new Set(used)).toEqual(new Set(["none"]));
  expect(smallInstrument().constructs[0]?.evidence).toBe("none");
});
