import { expect, test } from "vitest";
import { createRandom } from "../../../app/analysis/random.ts";
import type { Figure, Population } from "../../../app/disclosure/population.ts";
import { planRelease } from "../../../app/disclosure/release-plan.ts";

/** Answers by team of one organization each, such as { a: [[1, 2], [3]] }: organization a with two teams. */
function wave(answers: Record<string, number[][]>, more: Partial<Population> = {}) {
  const organizations = Object.keys(answers);
  const teams = organizations.flatMap((name, organization) =>
    answers[name]!.map((_, at) => ({ key: `${name}${at + 1}`, organization })),
  );
  const given = Object.values(answers).flat();
  const team = Int32Array.from(given.flatMap((values, at) => values.map(() => at)));
  const people: Population = {
    n: team.length,
    organization: team.map((at) => teams[at]!.organization),
    organizations,
    team,
    teams,
    folded: new Set(),
    filters: [],
    pairs: [],
    ...more,
  };
  const figure: Figure = { id: "score", values: Float64Array.from(given.flat()), min: 1, max: 7 };
  return { people, figure };
}

function lettersOf(
  { people, figure }: ReturnType<typeof wave>,
  withheld: readonly string[] = [],
  viewer: "host" | "audited" = "host",
): Record<string, string> {
  const plan = planRelease({ people, figures: [figure], k: 5, withheld: new Set(withheld) });
  return Object.fromEntries(plan.groups.map((key, at) => [key, plan.figures.score![viewer][at]!]));
}

/** So many different answers. */
const mixed = (n: number) => Array.from({ length: n }, (_, at) => 1 + (at % 7));

test("a study of four people publishes nothing", () => {
  expect(lettersOf(wave({ a: [mixed(4)] }))).toEqual({
    everyone: "h",
    "organization:a": "h",
    "team:a1": "h",
  });
});

test("how much is told of a group grows with its answers: five, ten, twenty", () => {
  expect(lettersOf(wave({ a: [mixed(5)], b: [mixed(10)], c: [mixed(20)] }))).toMatchObject({
    everyone: "q",
    "organization:a": "c",
    "organization:b": "d",
    "organization:c": "q",
  });
});

test("an organization with one team shows both: they are the same people", () => {
  expect(lettersOf(wave({ a: [mixed(8)], b: [mixed(9)] }))).toEqual({
    everyone: "d",
    "organization:a": "c",
    "organization:b": "c",
    "team:a1": "c",
    "team:b1": "c",
  });
});

test("a team that would be hidden alone takes the smallest other team with it", () => {
  const letters = lettersOf(wave({ a: [mixed(4), mixed(8), mixed(12)] }));
  expect(letters).toMatchObject({ "organization:a": "q", "team:a1": "h", "team:a2": "h", "team:a3": "d" });
});

test("folded teams stand together as the other teams of their organization", () => {
  const both = wave({ a: [mixed(3), mixed(4), mixed(9)] }, { folded: new Set(["a1", "a2"]) });
  expect(lettersOf(both)).toMatchObject({ "other-teams:a": "c", "team:a3": "c" });
  expect(lettersOf(both)).not.toHaveProperty("team:a1");
});

test("an organization that did not agree is hidden from the host, with another one, and stays audited", () => {
  const three = wave({ a: [mixed(9)], b: [mixed(12)], c: [mixed(30)] });
  expect(lettersOf(three, ["a"])).toMatchObject({
    everyone: "q",
    "organization:a": "h",
    "team:a1": "h",
    "organization:b": "h",
    "organization:c": "q",
  });
  expect(lettersOf(three, ["a"], "audited")).toMatchObject({ "organization:a": "c", "organization:b": "d" });
});

test("where all but two agree a third of the scale is named instead of the value", () => {
  const agreed = [6, 6, 6, 6, 5];
  expect(lettersOf(wave({ a: [agreed], b: [mixed(20)], c: [mixed(20)] }))).toMatchObject({
    "organization:a": "b",
    everyone: "q",
  });
});

test("people without an answer do not count", () => {
  const answers = [...mixed(5), Number.NaN, Number.NaN];
  expect(lettersOf(wave({ a: [answers] }))).toMatchObject({ everyone: "c" });
  expect(lettersOf(wave({ a: [[...mixed(4), Number.NaN]] }))).toMatchObject({ everyone: "h" });
});

test("a filter's small value is hidden, and so is one from which it would follow", () => {
  const random = createRandom(3);
  const answers = Array.from({ length: 80 }, () => 2 + Math.floor(random() * 5));
  const of = Int32Array.from(answers, (_, i) => (i < 3 ? 0 : i < 30 ? 1 : i < 50 ? 2 : 3));
  const role = { id: "role", values: ["few", "some", "more", "most"], of };
  const letters = lettersOf(wave({ a: [answers] }, { filters: [role] }));
  expect(letters["role=few"]).toBe("h");
  expect(["role=some", "role=more", "role=most"].map((key) => letters[key]).sort()).toEqual(["h", "m", "m"]);
});

test("nobody in a filter, an organization without people, a question nobody answered: nothing, and no error", () => {
  const none = { id: "role", values: ["a"], of: new Int32Array(6).fill(-1) };
  const empty = wave({ a: [[Number.NaN, Number.NaN]], b: [Array(4).fill(Number.NaN)] }, { filters: [none] });
  expect(new Set(Object.values(lettersOf(empty)))).toEqual(new Set(["h"]));
});

test("the plan does not depend on the order of the answers", () => {
  const [some, more] = [mixed(9), mixed(13)];
  const forwards = lettersOf(wave({ a: [some, mixed(4)], b: [more] }));
  const backwards = lettersOf(wave({ a: [some.toReversed(), mixed(4)], b: [more.toReversed()] }));
  expect(backwards).toEqual(forwards);
});
