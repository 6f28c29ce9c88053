import fc from "fast-check";
import { expect, test } from "vitest";
import { waitingMatrix } from "../../../../app/analysis/flow/waiting-matrix.ts";

const teams = [
  { key: "clay", organization: 0 },
  { key: "kilns", organization: 0 },
  { key: "ledgers", organization: 1 },
];
/** Pairs of a team and what was named; -1: no team, no answer. */
function matrixOf(pairs: [team: number, chosen: number][], named = ["kilns", "nobody", "ledgers"]) {
  return waitingMatrix(
    { n: pairs.length, team: Int32Array.from(pairs, ([team]) => team), teams },
    { id: "waits", named, chosen: Int32Array.from(pairs, ([, chosen]) => chosen) },
  );
}

test("people are counted by their team and by what they named; who gave no answer only in their team", () => {
  const counted = matrixOf([
    [0, 0],
    [0, 0],
    [0, 2],
    [0, -1],
    [1, 1],
    [-1, 0],
  ]);
  expect(counted).toEqual({
    id: "waits",
    teams: [
      { key: "clay", respondents: 4 },
      { key: "kilns", respondents: 1 },
      { key: null, respondents: 1 },
    ],
    edges: [
      { from: "clay", to: "kilns", people: 2 },
      { from: null, to: "kilns", people: 1 },
      { from: "clay", to: "ledgers", people: 1 },
      { from: "kilns", to: "nobody", people: 1 },
    ],
  });
});

test("nobody asked, nobody counted", () => {
  expect(matrixOf([])).toEqual({ id: "waits", teams: [], edges: [] });
});

const anyPairs = fc.array(fc.tuple(fc.integer({ min: -1, max: 2 }), fc.integer({ min: -1, max: 2 })), {
  maxLength: 60,
});

test("each answer is in one edge, each person in one team, and the order of people or names decides nothing", () => {
  fc.assert(
    fc.property(anyPairs, fc.integer({ min: 0, max: 59 }), (pairs, cut) => {
      const counted = matrixOf(pairs);
      const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
      expect(sum(counted.edges.map(({ people }) => people))).toBe(pairs.filter(([, to]) => to >= 0).length);
      expect(sum(counted.teams.map(({ respondents }) => respondents))).toBe(pairs.length);
      expect(matrixOf([...pairs.slice(cut), ...pairs.slice(0, cut)])).toEqual(counted);
      const turned = pairs.map(([team, to]): [number, number] => [team, to < 0 ? to : 2 - to]);
      expect(matrixOf(turned, ["ledgers", "nobody", "kilns"])).toEqual(counted);
    }),
    { seed: 3 },
  );
});
