/**
 * One person's mood colours both how a team works and how it delivers. So the capability is taken from a random half of a team's
 * respondents and the outcome from the other half: what remains is not one person's mood. The smaller estimate leads.
 */
import { type Random, shuffled } from "../random.ts";

export type CrossRated = {
  /** Rows of teams: each capability from one half, the outcome from the other. */
  capabilities: Float64Array[];
  outcome: Float64Array;
  organization: Int32Array;
  /** Teams large enough. */
  teams: number;
};

/**
 * @param capabilities scores by respondent, missing NaN
 * @param team of each respondent, 0 .. teams - 1, -1 = none; `organizationOf` of each team
 * @param minimum k: teams of fewer than 2k respondents are left out, so that either half holds k
 * @returns means of the halves; NaN where nobody of a half answered
 */
export function crossRated(
  capabilities: Float64Array[],
  outcome: Float64Array,
  team: Int32Array,
  organizationOf: Int32Array,
  minimum: number,
  random: Random,
): CrossRated {
  const members = Array.from(organizationOf, (): number[] => []);
  for (const [row, each] of team.entries()) if (each >= 0) members[each]!.push(row);
  const large = [...members.keys()].filter((each) => members[each]!.length >= 2 * minimum);
  const halves = large.map((each) => {
    const rows = shuffled(members[each]!, random);
    const middle = Math.ceil(rows.length / 2);
    return { asked: rows.slice(0, middle), delivered: rows.slice(middle) };
  });
  return {
    capabilities: capabilities.map((values) =>
      Float64Array.from(halves, ({ asked }) => meanOf(values, asked)),
    ),
    outcome: Float64Array.from(halves, ({ delivered }) => meanOf(outcome, delivered)),
    organization: Int32Array.from(large, (each) => organizationOf[each]!),
    teams: large.length,
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
