import fc from "fast-check";
import { expect, test } from "vitest";
import { analyseStudy } from "../../../../app/analysis/analyse-study.ts";
import { orderByPublished } from "../../../../app/analysis/published/published-order.ts";
import { createRandom } from "../../../../app/analysis/random.ts";
import { law } from "../laws.ts";
import { cohort, options } from "../study-data.ts";

const finding = (from: string, year: number, side: "throughput" | "stability" | "delivery" = "delivery") => ({
  from,
  year,
  side,
});
const published = {
  averages: { a: 60, b: 60, c: 70 },
  findings: [
    finding("a", 2014),
    finding("a", 2014, "throughput"),
    finding("b", 2015),
    finding("b", 2016),
    finding("d", 2017, "stability"),
  ],
};
const points = (of: Record<string, number>) => Object.entries(of).map(([id, own]) => ({ id, points: own }));

test("by hand: the largest gap leads; within six points the one found in more years; a year counts once", () => {
  const far = orderByPublished(points({ a: 30, b: 50, c: 69 }), published, "throughput")!;
  expect(far).toMatchObject({ leading: ["a"], linked: true, ahead: false });
  expect(far.ranked.map(({ id, distance, years }) => [id, distance, years])).toEqual([
    ["a", 30, [2014]],
    ["b", 10, [2015, 2016]],
    ["c", 1, []],
  ]);
  expect(orderByPublished(points({ a: 30, b: 35 }), published, "throughput")!.leading).toEqual(["b"]);
});

test("by hand: what no study found goes behind, however large its gap; without any finding all count", () => {
  const found = orderByPublished(points({ a: 50, c: 10 }), published, "throughput")!;
  expect(found.leading).toEqual(["a"]);
  expect(found.ranked.map(({ id }) => id)).toEqual(["a", "c"]);
  expect(orderByPublished(points({ c: 10 }), published, "throughput")).toMatchObject({
    leading: ["c"],
    linked: false,
  });
});

test("by hand: a finding of the other side does not count; one without an average stands beside the middle of all", () => {
  const { ranked } = orderByPublished(points({ d: 40 }), published, "throughput")!;
  expect(ranked).toEqual([{ id: "d", points: 40, reference: 60, by: "middle", distance: 20, years: [] }]);
  expect(orderByPublished(points({ d: 40 }), published, "stability")!.ranked[0]!.years).toEqual([2017]);
});

test("by hand: when all reach their averages, what is left to the upper end counts; at the end nothing is left", () => {
  expect(orderByPublished(points({ a: 80, b: 90 }), published, null)).toMatchObject({
    ahead: true,
    leading: ["a"],
  });
  expect(orderByPublished(points({ a: 100 }), published, null)).toBeNull();
});

test("a lower score never takes a capability off the lead", () => {
  const own = fc.record({ a: fc.integer({ min: 0, max: 100 }), b: fc.integer({ min: 0, max: 100 }) });
  law(
    fc.property(own, (of) => {
      const before = orderByPublished(points(of), published, "throughput");
      if (!before?.leading.includes("a") || before.ahead) return;
      const after = orderByPublished(points({ ...of, a: Math.max(0, of.a - 7) }), published, "throughput");
      expect(after!.leading).toContain("a");
    }),
    60,
  );
});

test("too few people for a model: capabilities are ordered by published figures, and nothing claims to be measured here", () => {
  // The level of organizations goes 0, 1, 2: "ci" follows it, "noise" lies around the middle.
  const data = cohort(createRandom(1), { organizations: 6, teams: 2, people: 5 });
  data.published = {
    reference: null,
    averages: { ci: 95, noise: 55 },
    findings: [finding("ci", 2014), finding("noise", 2015)],
  };
  const { constraints } = analyseStudy(data, options);
  for (const { cohort: whole, organizations } of constraints) {
    expect(whole).toMatchObject({ status: "not-measured", reason: "too-few", needed: 100 });
    expect(whole).toMatchObject({ published: { leading: ["ci"], linked: true } });
    expect(Object.keys(whole)).not.toContain("trail");
    expect(organizations[0]).toMatchObject({ status: "not-measured", published: { leading: ["ci"] } });
    const gap = (place: (typeof organizations)[number]) =>
      place.status === "not-measured" ? place.published!.ranked[0]!.distance : Number.NaN;
    // The first organization answers worst, the third best.
    expect(gap(organizations[0]!)).toBeGreaterThan(gap(organizations[2]!));
  }
});

test("once the model can be measured, published figures have no say", () => {
  const data = cohort(createRandom(21), { organizations: 40, teams: 3, people: 6 });
  data.published = { reference: null, averages: { noise: 100 }, findings: [finding("noise", 2014)] };
  const [throughput] = analyseStudy(data, { ...options, draws: 60 }).constraints;
  expect(throughput!.cohort).toMatchObject({ status: "named", id: "ci" });
});
