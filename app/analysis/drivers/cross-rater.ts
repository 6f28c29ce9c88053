/**
 * One person's mood colours both how a team works and how it delivers. So the capability is taken from a random half of a team's
 * respondents and the outcome from the other half: what remains is not one person's mood. The smaller estimate leads.
 */
import { type Random, shuffled } from "../random.ts";
import type { ConstraintInput, MeasuredEffects } from "./measured-effects.ts";

/** @param team of each row, 0 .. teams - 1, -1 = none */
export type TeamsOfRows = { team: Int32Array; teams: number };

/**
 * Rows of teams in the place of rows of people: each capability from one half of a team, the outcome from the other, context from both.
 * @param minimum k: teams of fewer than 2k respondents are left out, so that either half holds k
 * @returns means of the halves; NaN where nobody of a half answered. Which half somebody is in depends on the order of the rows
 */
export function crossRated(
  input: ConstraintInput,
  { team, teams }: TeamsOfRows,
  minimum: number,
  random: Random,
): ConstraintInput {
  const members = Array.from({ length: teams }, (): number[] => []);
  for (const [row, each] of team.entries()) if (each >= 0) members[each]!.push(row);
  const large = members.filter((rows) => rows.length >= 2 * minimum);
  const halves = large.map((rows) => {
    const mixed = shuffled(rows, random);
    const middle = Math.ceil(mixed.length / 2);
    return { asked: mixed.slice(0, middle), delivered: mixed.slice(middle) };
  });
  return {
    ...input,
    capabilities: input.capabilities.map(({ id, values }) => ({
      id,
      values: Float64Array.from(halves, ({ asked }) => meanOf(values, asked)),
    })),
    outcome: Float64Array.from(halves, ({ delivered }) => meanOf(input.outcome, delivered)),
    controls: input.controls.map((values) => Float64Array.from(large, (rows) => meanOf(values, rows))),
    organization: Int32Array.from(large, (rows) => input.organization[rows[0]!]!),
  };
}

function meanOf(values: Float64Array, rows: number[]): number {
  let sum = 0;
  let n = 0;
  for (const row of rows) {
    if (Number.isNaN(values[row]!)) continue;
    sum += values[row]!;
    n++;
  }
  return n === 0 ? Number.NaN : sum / n;
}

/**
 * The same cohort measured twice, made one: of each capability the smaller effect leads, in the data and in every draw; distances are those
 * of everybody.
 * @param across measured from {@link crossRated} rows over the same draws of organizations
 */
export function crossChecked(main: MeasuredEffects, across: MeasuredEffects): MeasuredEffects {
  const leads = main.capabilities.map((_, c) => across.point[c]!.effect < main.point[c]!.effect);
  const led = (one: MeasuredEffects["point"], other: MeasuredEffects["point"]) =>
    one.map((own, c) => (leads[c] ? { ...own, effect: other[c]!.effect } : own));
  return {
    ...main,
    capabilities: main.capabilities.map((capability, c) => ({
      ...capability,
      acrossRaters: across.point[c]!.effect,
    })),
    point: led(main.point, across.point),
    drawn: main.drawn.map((own, draw) => {
      const other = across.drawn[draw] ?? null;
      return own === null || other === null ? null : led(own, other);
    }),
  };
}
