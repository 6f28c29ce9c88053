import { expect, test } from "vitest";
import type { Figure, Population } from "../../../app/disclosure/population.ts";
import { planRelease } from "../../../app/disclosure/release-plan.ts";

const levels = ["low", "medium", "high"];

/** Thirty organizations of twelve people in three levels, and one of four in the highest. */
function cohort(makesRoom: boolean): { people: Population; figure: Figure } {
  const sizes = [...Array<number>(30).fill(12), 4];
  const organization = Int32Array.from(sizes.flatMap((size, at) => Array<number>(size).fill(at)));
  const n = organization.length;
  const people = {
    n,
    organization,
    organizations: sizes.map((_, at) => `org ${at}`),
    team: new Int32Array(n).fill(-1),
    teams: [],
    folded: new Set<string>(),
    filters: [
      { id: "level", values: levels, of: organization.map((at) => (at === 30 ? 2 : at % 3)), makesRoom },
    ],
    pairs: [],
  };
  return {
    people,
    figure: {
      id: "score",
      values: Float64Array.from(organization, (at, i) => 1 + ((at + i) % 7)),
      min: 1,
      max: 7,
    },
  };
}

function told({ people, figure }: ReturnType<typeof cohort>) {
  const plan = planRelease({ people, figures: [figure], k: 5, withheld: new Set() });
  const letters = plan.figures.score!.audited;
  const of = (start: string) =>
    plan.groups.flatMap((group, at) => (group.startsWith(start) ? [letters[at]!] : []));
  return { levels: of("level="), organizations: of("organization:") };
}

test("an organization of four hides neither its level nor another one: a few organizations of its level are hidden beside it", () => {
  const without = told(cohort(false));
  expect(without.levels).toContain("h");
  const { levels, organizations } = told(cohort(true));
  expect(levels).toEqual(["m", "m", "m"]);
  expect(organizations.filter((letter) => letter === "h").length).toBeLessThanOrEqual(3);
});

test("where no cell is gained no organization is given up", () => {
  const { people, figure } = cohort(true);
  // Everybody of the high level says the same, so it is hidden whatever stands beside it.
  const of = people.filters[0]!.of;
  const agreed = { ...figure, values: figure.values.map((value, i) => (of[i] === 2 ? 7 : value)) };
  const without = { ...people, filters: people.filters.map((filter) => ({ ...filter, makesRoom: false })) };
  expect(told({ people, figure: agreed })).toEqual(told({ people: without, figure: agreed }));
});
