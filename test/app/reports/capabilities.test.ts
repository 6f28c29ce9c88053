import { expect, test } from "vitest";
import { translator } from "../../../app/i18n/messages.ts";
import { capabilitiesReport } from "../../../app/reports/capabilities.ts";
import { say } from "../../../app/reports/words.ts";
import { deliveryCore, plainUnits, type SampleUnit, sampleFacts, sampleResult } from "./sample-result.ts";

const instrument = deliveryCore();
const t = translator("en");
const byName = { by: "name", down: false };

const report = (units: SampleUnit[] = plainUnits, sort = byName, result = sampleResult(units)) =>
  capabilitiesReport(result, instrument, sampleFacts(units), { sort, page: 1, language: "en" });

test("capabilities are ordered by the difference between high and low, and the first one is the finding", () => {
  expect(report().byLevel.map(({ id }) => id)).toEqual([
    "generative-culture",
    "continuous-integration",
    "version-control",
  ]);
  expect(say(report().finding, t)).toBe("High and low group differ most in Generative culture");
});

test("without levels every organization still has its row, and the page says why nothing is compared", () => {
  const result = sampleResult(plainUnits, {
    levels: { status: "refused", reason: "too-few-units", needed: 30, have: 9 },
  });
  for (const construct of result.constructs) construct.byLevel = [];
  for (const unit of result.units) unit.level = null;
  const made = report(plainUnits, byName, result);
  expect(made.heatmap.levels).toEqual([]);
  expect(made.heatmap.units).toHaveLength(9);
  expect(made.noLevels && say(made.noLevels, t)).toContain("9 organizations have answered");
  expect(made.finding).toEqual({ key: "capabilities.finding.noLevels" });
});

test("hidden rows come last whichever way a column is sorted, so that their place tells nothing", () => {
  const units: SampleUnit[] = [
    { key: "best", n: 4, level: "high", score: 7 },
    { key: "worst", n: 4, level: "low", score: 1 },
    ...plainUnits,
  ];
  for (const down of [true, false]) {
    const rows = report(units, { by: "version-control", down }).heatmap.units;
    expect(rows.slice(-2).map((row) => row.name)).toEqual(["Name of best", "Name of worst"]);
  }
});

test("a column sorts its highest mean first, or last when turned", () => {
  const first = (down: boolean) =>
    report(plainUnits, { by: "version-control", down }).heatmap.units[0]?.level;
  expect([first(true), first(false)]).toEqual(["high", "low"]);
});

test("sorting by something that is no column falls back on the names", () => {
  const rows = report(plainUnits, { by: "__proto__", down: true }).heatmap.units;
  expect(rows[0]?.name).toBe("Name of high-1");
});

test("numbers in names sort by size", () => {
  const units = ["Team 10", "Team 9"].map((key) => ({ key, n: 12, level: "high" as const }));
  expect(report(units).heatmap.units.map(({ key }) => key)).toEqual(["Team 9", "Team 10"]);
});

test("the darkest shade is the highest shown mean, and hidden means do not stretch the legend", () => {
  const units: SampleUnit[] = [
    ...plainUnits,
    { key: "x", n: 2, level: "high", score: 7 },
    { key: "y", n: 3, level: "high", score: 1 },
  ];
  const { shading, units: rows } = report(units).heatmap;
  expect(shading[0]?.from).toBe(2);
  expect(shading.at(-1)?.to).toBe(6);
  const high = rows.find(({ key }) => key === "high-1")?.cells[0];
  expect(high && "shown" in high && high.shown.shade).toBe(5);
});

test("an unanswered construct gives an organization an empty cell, which is not a hidden one", () => {
  const result = sampleResult();
  const construct = result.constructs[0];
  if (!construct) throw new Error("expected a construct");
  construct.byOrganization = construct.byOrganization.filter(({ key }) => key !== "low-1");
  construct.n -= 12;
  const row = report(plainUnits, byName, result).heatmap.units.find(({ key }) => key === "low-1");
  expect(row?.cells[0]).toBeNull();
});

test("alpha that could not be estimated is told apart from a low one", () => {
  const result = sampleResult();
  const [first] = result.constructs;
  if (first) first.alpha = { status: "not-estimable", reason: "no-variance", n: 108 };
  const [quality, next] = report(plainUnits, byName, result).constructs;
  expect(quality?.alpha).toBeNull();
  expect(next?.alpha).toEqual({ value: 0.83, n: 108 });
});

test("a team whose organization has only one other team is hidden when that one is tiny", () => {
  const units: SampleUnit[] = [
    { key: "alpha", n: 12, level: "high", organization: "org" },
    { key: "beta", n: 3, level: "high", organization: "org" },
  ];
  const result = sampleResult(units, {}, "team");
  for (const construct of result.constructs) {
    construct.byTeam = construct.byOrganization.map((group) => ({ ...group, organization: "org" }));
    construct.byOrganization = [{ key: "org", n: 15, mean: 4, sd: 1, withheld: null }];
  }
  const facts = sampleFacts();
  facts.names.organizations.set("org", { name: "Org", shownToHost: true });
  for (const { key } of units) facts.names.teams.set(key, { name: key, organization: "org" });
  const made = capabilitiesReport(result, instrument, facts, { sort: byName, page: 1, language: "en" });
  const cells = made.heatmap.units.flatMap((row) => row.cells);
  expect(cells.every((cell) => (cell !== null && "suppressed" in cell) || cell === null)).toBe(true);
});

test("groups that differ by less than a twentieth of the scale get no headline of a difference", () => {
  const result = sampleResult();
  for (const construct of result.constructs)
    for (const group of construct.byLevel) group.mean = 4 + (group.level === "high" ? 0.2 : 0);
  expect(report(plainUnits, byName, result).finding).toEqual({ key: "capabilities.finding.noDifference" });
});

test("constructs with scales of different length are shaded by their place on the scale", () => {
  const result = sampleResult();
  const [five] = result.constructs;
  if (!five) throw new Error("expected a construct");
  five.max = 5;
  for (const group of [...five.byLevel, ...five.byOrganization]) group.mean = 5;
  const { heatmap } = report(plainUnits, byName, result);
  expect(heatmap.relative).toBe(true);
  expect(heatmap.shading.at(-1)?.to).toBe(100);
  const cell = heatmap.units[0]?.cells[0];
  expect(cell && "shown" in cell && cell.shown.shade).toBe(5);
});

test("what was asked by several items has its alpha listed, whatever its role", () => {
  const result = sampleResult();
  const [first] = result.constructs;
  if (first) result.constructs.push({ ...first, id: "delivery-throughput", role: "delivery" });
  const made = report(plainUnits, byName, result);
  expect(made.constructs.map(({ id }) => id)).toContain("delivery-throughput");
  expect(made.byLevel.map(({ id }) => id)).not.toContain("delivery-throughput");
});

test("of many rows a hundred at a time are shown, in the asked order, none twice and none left out", () => {
  const units = Array.from({ length: 120 }, (_, index) => ({
    key: `org ${index}`,
    n: 12,
    level: "high" as const,
  }));
  const made = (page: number) =>
    capabilitiesReport(sampleResult(units), instrument, sampleFacts(units), {
      sort: byName,
      page,
      language: "en",
    }).heatmap;
  expect(made(1)).toMatchObject({ total: 120, page: 1, pages: 2, from: 1 });
  expect(made(2)).toMatchObject({ page: 2, from: 101 });
  const shown = [...made(1).units, ...made(2).units].map(({ name }) => name);
  expect([made(1).units.length, new Set(shown).size]).toEqual([100, 120]);
  expect(shown).toEqual(units.map((_, index) => `Name of org ${index}`));
  // An address from before, when there were more.
  expect(made(9).page).toBe(2);
});

test("names are in the order of the reader's language", () => {
  const facts = sampleFacts(plainUnits);
  const [first, second] = plainUnits.map(({ key }) => facts.names.organizations.get(key));
  if (!first || !second) throw new Error("expected names");
  first.name = "Ñandú";
  second.name = "Nube";
  const order = (language: "en" | "es") =>
    capabilitiesReport(sampleResult(), instrument, facts, { sort: byName, page: 1, language })
      .heatmap.units.map(({ name }) => name)
      .filter((name) => name === "Ñandú" || name === "Nube");
  expect([order("en"), order("es")]).toEqual([
    ["Ñandú", "Nube"],
    ["Nube", "Ñandú"],
  ]);
});

test("a percentage where less is better says that its score is turned, and other items do not", () => {
  const result = sampleResult();
  const [first] = result.constructs;
  if (!first) throw new Error("expected a construct");
  const items = ["change_fail_rate", "vc_1"].map((id) => ({ id, n: 108, mean: 80, sd: 10 }));
  result.constructs.push({ ...first, id: "delivery-stability", role: "delivery", min: 0, max: 100, items });
  const made = report(plainUnits, byName, result).constructs.find(({ id }) => id === "delivery-stability");
  expect(made?.items.map(({ turned }) => turned)).toEqual(["percent", "no"]);
});

test("the page of capabilities carries the verdict on the groups too", () => {
  expect(report().verdict).toMatchObject({ called: "levels", title: { key: "levels.verdict.levels" } });
  const refused = sampleResult(plainUnits, {
    levels: { status: "refused", reason: "too-few-units", needed: 30, have: 9 },
  });
  expect(report(plainUnits, byName, refused).verdict).toBeNull();
});

test("a unit whose people do not agree shows the word for its spread in place of a mean; a small one stays hidden", () => {
  const units: SampleUnit[] = [
    ...plainUnits,
    { key: "tiny", n: 3, level: "low" },
    { key: "tiny-2", n: 3, level: "low" },
  ];
  const result = sampleResult(units);
  const culture = result.constructs.find(({ id }) => id === "generative-culture")!;
  culture.byOrganization = culture.byOrganization.map(({ key, n, sd }) => ({
    key,
    n,
    sd,
    mean: null,
    withheld: key === "high-1" ? "people-disagree" : "units-alike",
  }));
  const { heatmap } = report(units, { by: "generative-culture", down: true }, result);
  const column = heatmap.units.map(({ key, cells }) => [key, cells.at(-1)] as const);
  expect(Object.fromEntries(column)["high-1"]).toMatchObject({
    withheld: "people-disagree",
    spread: { shown: "mixed" },
  });
  expect(Object.fromEntries(column).tiny).toEqual({ suppressed: "too-few" });
  // No order tells what is withheld: rows stand by name.
  expect(column.map(([key]) => key)).toEqual(units.map(({ key }) => key).sort());
  expect(heatmap.withheld).toEqual([
    expect.objectContaining({ id: "generative-culture", reason: "units-alike" }),
  ]);
  // Groups of units keep their means.
  expect(heatmap.levels.at(-1)?.cells.at(-1)).toMatchObject({ shown: { mean: expect.any(Number) } });
});
