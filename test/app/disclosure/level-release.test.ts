import { expect, test } from "vitest";
import { withLevels } from "../../../app/disclosure/level-release.ts";
import type { ReleasePlan } from "../../../app/disclosure/release-plan.ts";

/** Units as [level, people, whether shown, answer of its first person...]; the others of a unit answer 1 to 7 in turn. */
type Unit = { level: "low" | "medium" | "high"; n: number; shown: boolean; answers?: (at: number) => number };
const levels = ["low", "medium", "high"];

function lettersOf(units: Unit[]): string {
  const people = units.flatMap((unit, at) => Array.from({ length: unit.n }, (_, i) => ({ unit, at, i })));
  const groups = [
    "everyone",
    ...units.map((_, at) => `organization:u${at}`),
    ...levels.map((l) => `level:organization=${l}`),
  ];
  const host = `q${units.map(({ shown }) => (shown ? "c" : "h")).join("")}hhh`;
  const plan: ReleasePlan = {
    rules: 1,
    minimum: 5,
    groups,
    organizations: units.map((_, at) => `u${at}`),
    figures: { "metric:pace": { audited: host, host, cohort: "" } },
  };
  const values = Float64Array.from(people, ({ unit, i }) => unit.answers?.(i) ?? 1 + (i % 7));
  const made = withLevels(
    plan,
    {
      unit: "organization",
      levels,
      of: Int32Array.from(people, ({ unit }) => levels.indexOf(unit.level)),
      groupOf: people.map(({ at }) => `organization:u${at}`),
    },
    [{ id: "metric:pace", values, min: 1, max: 7 }],
  );
  return made.figures["levels:organization"]?.host.slice(-3) ?? "";
}

const full = (level: Unit["level"], n = 12): Unit => ({ level, n, shown: true });

test("levels of enough people whose units are all shown are told of, as finely as their people allow", () => {
  expect(lettersOf([full("low", 6), full("medium"), full("high", 20)])).toBe("cdq");
});

test("a level of four people takes another one with it", () => {
  expect(lettersOf([full("low", 4), full("medium", 12), full("high", 20)])).toBe("hhq");
});

test("one hidden unit of three people hides its level, whose typical answers less those of the others are theirs", () => {
  const hidden: Unit = { level: "high", n: 3, shown: false };
  expect(lettersOf([full("low"), full("medium", 8), full("high", 20), hidden])).toBe("dhh");
});

test("hidden units of enough people who differ are no reason to hide their level; of one mind they are", () => {
  const differ: Unit = { level: "high", n: 9, shown: false };
  expect(lettersOf([full("low"), full("medium"), full("high"), differ])).toBe("ddq");
  const alike: Unit = { ...differ, answers: (at) => (at < 2 ? 3 : 6) };
  expect(lettersOf([full("low"), full("medium"), full("high"), alike])).toMatch(/h$/);
});
