import { expect, test } from "vitest";
import { allEquivalent } from "../../../../app/analysis/comparison/equivalence.ts";
import {
  hypothesisWhoDeploys,
  type WhoDeploysData,
} from "../../../../app/analysis/hypotheses/who-deploys.ts";
import { createRandom, normal } from "../../../../app/analysis/random.ts";
import { estimated, expectClose } from "../laws.ts";

const bounds = { points: 5, levels: 0.5 };

type Truth = {
  organizations?: number;
  people?: number;
  byDeployer?: number[];
  practice?: number;
  spread?: number;
};

/** Fail rates by who deploys and one practice that works; organizations have levels of their own. */
function simulated(
  seed: number,
  { organizations = 60, people = 12, byDeployer = [0, 0, 0], practice = -3, spread = 8 }: Truth = {},
): WhoDeploysData {
  const random = createRandom(seed);
  const n = organizations * people;
  const chosen = Int32Array.from({ length: n }, () => Math.floor(random() * byDeployer.length));
  const level = Array.from({ length: organizations }, () => 3 * normal(random));
  const clusters = Int32Array.from({ length: n }, (_, row) => Math.floor(row / people));
  const practices = ["version-control", "test-automation"].map((id) => ({
    id,
    scores: Float64Array.from({ length: n }, () => 4 + normal(random)),
  }));
  const values = Float64Array.from(chosen, (deployer, row) => {
    const rate =
      25 + byDeployer[deployer]! + practice * (practices[0]!.scores[row]! - 4) + level[clusters[row]!]!;
    return Math.max(0, Math.min(100, rate + spread * normal(random)));
  });
  return {
    failRate: { values, unit: "points" },
    deployer: { codes: byDeployer.map((_, at) => at + 1), chosen },
    practices,
    clusters,
  };
}

const verdict = (data: WhoDeploysData) => estimated(hypothesisWhoDeploys(data, bounds)).verdict;

test("it does not matter who deploys, and a practice does: both results stand in one answer", () => {
  const found = estimated(hypothesisWhoDeploys(simulated(1), bounds));
  expect(found.verdict).toBe("equivalent");
  expect(found.pairs).toHaveLength(3);
  const model = estimated(found.model!);
  expect(model.verdict).toBe("equivalent");
  const [works, doesNot] = model.practices;
  expect(works!.interval.upper).toBeLessThan(0);
  expect(works!.slope).toBeCloseTo(-3, 0);
  expect(doesNot!.interval.lower).toBeLessThan(0);
  expect(doesNot!.interval.upper).toBeGreaterThan(0);
});

test("a high p is no evidence of no difference: too few to show the bound is undecided, never alike", () => {
  let undecided = 0;
  for (let seed = 1; seed <= 40; seed++) {
    const found = estimated(
      hypothesisWhoDeploys(simulated(seed, { organizations: 9, people: 8, spread: 30 }), bounds),
    );
    const isHigh = found.pairs.every((pair) => pair.found.pDifference > 0.3);
    if (!isHigh) continue;
    undecided++;
    expect(found.verdict).toBe("undecided");
    for (const pair of found.pairs) expect(pair.found.powerAtZero).toBeLessThan(0.5);
  }
  expect(undecided).toBeGreaterThan(3);
});

test("all four verdicts", () => {
  expect(verdict(simulated(2))).toBe("equivalent");
  expect(verdict(simulated(3, { byDeployer: [0, 15, 0] }))).toBe("different");
  expect(verdict(simulated(4, { byDeployer: [0, 2.5, 0], organizations: 400 }))).toBe("trivial");
  expect(verdict(simulated(5, { organizations: 9, people: 8, spread: 30 }))).toBe("undecided");
});

test("where it does not matter who deploys, a difference is claimed in about one of twenty, however many pairs there are", () => {
  let claimed = 0;
  for (let seed = 100; seed < 300; seed++)
    if (
      ["different", "trivial"].includes(
        verdict(simulated(seed, { organizations: 30, people: 8, byDeployer: [0, 0, 0, 0, 0] })),
      )
    )
      claimed++;
  expect(claimed / 200).toBeLessThan(0.09);
});

test("one pair of deployers that differs is enough for the whole to differ", () => {
  const found = estimated(hypothesisWhoDeploys(simulated(6, { byDeployer: [0, 0, 0, 12] }), bounds));
  expect(found.verdict).toBe("different");
  expect(found.pairs.filter((pair) => pair.found.verdict === "equivalent").length).toBeGreaterThan(0);
});

test("the plain comparison agrees with the test of all pairs, whose errors are clustered two groups at a time", () => {
  const data = simulated(7);
  const found = estimated(hypothesisWhoDeploys(data, bounds));
  const all = estimated(
    allEquivalent(data.failRate.values, data.deployer.chosen, 3, 5, { clusters: data.clusters }),
  );
  const byName = new Map(all.pairs.map((pair) => [`${pair.a + 1} ${pair.b + 1}`, pair.found.difference]));
  for (const { a, b, found: one } of found.pairs)
    expectClose(one.difference, -byName.get(`${b} ${a}`)!, 1e-8, 1e-8);
  expect(all.verdict).toBe(found.verdict);
});

test("organizations with levels of their own that deploy each in one way make the answer less sure, not more", () => {
  const data = simulated(8, { organizations: 12, people: 40 });
  const random = createRandom(9);
  const own = Array.from({ length: 12 }, () => 12 * normal(random));
  const nested: WhoDeploysData = {
    ...data,
    deployer: { codes: [1, 2], chosen: data.clusters.map((cluster) => cluster % 2) },
    failRate: {
      unit: "points",
      values: data.failRate.values.map((rate, row) => rate + own[data.clusters[row]!]!),
    },
  };
  const blind = { ...nested, clusters: nested.clusters.map((_, row) => row) };
  const width = (of: WhoDeploysData) => {
    const { interval } = estimated(hypothesisWhoDeploys(of, bounds)).pairs[0]!.found;
    return interval.upper - interval.lower;
  };
  expect(width(nested)).toBeGreaterThan(2 * width(blind));
});

test("small groups of deployers are left out and counted; fewer than eight organizations give no answer", () => {
  const data = simulated(10);
  const few = data.deployer.chosen.map((at, row) => (row < 5 ? 3 : at));
  const found = estimated(
    hypothesisWhoDeploys({ ...data, deployer: { codes: [1, 2, 3, 9], chosen: few } }, bounds),
  );
  expect(found.leftOut).toBe(5);
  expect(found.groups.map(({ deployer }) => deployer)).toEqual([1, 2, 3]);
  expect(hypothesisWhoDeploys(simulated(11, { organizations: 7, people: 60 }), bounds)).toMatchObject({
    status: "not-estimable",
    reason: "too-few",
  });
});

test("a bound has to be stated: none, or one of zero, is refused", () => {
  expect(() => hypothesisWhoDeploys(simulated(1), { ...bounds, points: 0 })).toThrow(RangeError);
  expect(() => hypothesisWhoDeploys(simulated(1), { ...bounds, points: Number.NaN })).toThrow(RangeError);
});

test("no practice asked: who deploys is answered, and there is no model", () => {
  expect(estimated(hypothesisWhoDeploys({ ...simulated(1), practices: [] }, bounds)).model).toBeNull();
});

test("a wider bound never turns alike into different", () => {
  for (let seed = 20; seed < 30; seed++) {
    const data = simulated(seed, { byDeployer: [0, 3, 1] });
    const shown = [2, 5, 9].map((points) => {
      const found = estimated(hypothesisWhoDeploys(data, { ...bounds, points }));
      return found.pairs.every(({ found: one }) => one.p <= 0.05);
    });
    expect(shown).toEqual([...shown].sort((a, b) => Number(a) - Number(b)));
  }
});
