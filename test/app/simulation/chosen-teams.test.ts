import { expect, test } from "vitest";
import { createRandom } from "../../../app/analysis/random.ts";
import { drawTeam, withTeamNames } from "../../../app/simulation/chosen-teams.ts";
import { asksTeams } from "../instruments/asks-teams.ts";

function drawn(colleagues: number[]): Map<string, number> {
  const random = createRandom(7);
  const counts = new Map<string, number>();
  for (let i = 0; i < 4000; i++) {
    const team = drawTeam(colleagues, random);
    counts.set(team, (counts.get(team) ?? 0) + 1);
  }
  return counts;
}

test("most simulated people wait for another team of their organization, some for somebody else or nobody", () => {
  const counts = drawn([3, 5]);
  expect([...counts.keys()].sort()).toEqual(["3", "5", "nobody", "outside"]);
  expect((counts.get("3") ?? 0) / 4000).toBeCloseTo(0.375, 1);
  expect((counts.get("nobody") ?? 0) / 4000).toBeCloseTo(0.125, 1);
});

test("the only team of an organization waits for none of its own", () => {
  expect([...drawn([]).keys()].sort()).toEqual(["nobody", "outside"]);
});

test("a team gets its name or id once it has one; every other answer stays as it was drawn", () => {
  const nameOf = (team: number) => ["Clay", "Kilns"][team] ?? "";
  const named = (waits: string) => withTeamNames(asksTeams(), { waits, wall: 1 }, nameOf);
  expect(named("1")).toEqual({ waits: "Kilns", wall: 1 });
  expect(named("nobody")).toEqual({ waits: "nobody", wall: 1 });
});
