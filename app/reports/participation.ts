/** Who has answered so far, and nothing of what: all that may be seen of a wave that is not closed. */
import { type Policy, reachesMinimum } from "../disclosure/thresholds.ts";

/** `unknown`: nobody counted the team; `small`: it is under the minimum group, so that its share would tell on single people. */
export type Step = "low" | "middle" | "high" | "unknown" | "small";
const steps = ["high", "middle", "low", "small", "unknown"] as const satisfies readonly Step[];

export type ParticipationReport = {
  people: number;
  /** People in the teams that were counted; null when none was. */
  headcount: number | null;
  /** Teams in each step; steps without a team are left out. */
  steps: { step: Step; teams: number }[];
  organizations: { name: string; teams: { name: string; step: Step }[] }[];
};

type TeamCount = { id: string; name: string; organization_name: string; headcount: number | null };

/**
 * @param counts answers by team of the wave; those without a team count for the wave only
 * @param teams in the order in which they are to be listed
 */
export function participationReport(
  counts: readonly { teamId: string | null; n: number }[],
  teams: readonly TeamCount[],
  policy: Policy,
): ParticipationReport {
  const answered = new Map(counts.map(({ teamId, n }) => [teamId, n]));
  const organizations: ParticipationReport["organizations"] = [];
  for (const team of teams) {
    const step = stepOf(answered.get(team.id) ?? 0, team.headcount, policy);
    const last = organizations.at(-1);
    if (last?.name === team.organization_name) last.teams.push({ name: team.name, step });
    else organizations.push({ name: team.organization_name, teams: [{ name: team.name, step }] });
  }
  const all = organizations.flatMap((organization) => organization.teams);
  const counted = teams.filter(({ headcount }) => headcount !== null);
  return {
    people: counts.reduce((sum, { n }) => sum + n, 0),
    headcount: counted.length === 0 ? null : counted.reduce((sum, team) => sum + (team.headcount ?? 0), 0),
    steps: steps.flatMap((step) => {
      const inStep = all.filter((team) => team.step === step).length;
      return inStep === 0 ? [] : [{ step, teams: inStep }];
    }),
    organizations,
  };
}

function stepOf(answered: number, headcount: number | null, policy: Policy): Step {
  if (headcount === null || headcount === 0) return "unknown";
  if (!reachesMinimum(headcount, policy)) return "small";
  const share = answered / headcount;
  if (share < 0.5) return "low";
  return share <= 0.75 ? "middle" : "high";
}
