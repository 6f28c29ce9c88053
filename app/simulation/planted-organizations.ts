/** Which organizations carry a planted fact: an odd profile, or a change between waves. */
import { shuffled } from "../analysis/random.ts";
import type { PlannedOrganization } from "./population.ts";
import type { PlantedChange, SimulationSpecification } from "./specification.ts";
import { stream } from "./streams.ts";

export type Profile = "fast-but-fragile" | "slow-but-safe" | "fast-teams-in-slow-organization";

/** Only organizations that stay for all waves and are no small-team case carry planted facts. */
function lasts(organization: PlannedOrganization, waves: number): boolean {
  return !organization.smallTeams && organization.firstWave === 1 && organization.lastWave === waves;
}

export function pickProfiles(
  organizations: readonly PlannedOrganization[],
  ranks: readonly number[],
  scores: readonly number[],
  specification: SimulationSpecification,
  seed: number,
): Map<number, Profile> {
  const { fastButFragile, slowButSafe, fastTeamsInSlowOrganization } = specification.oddProfiles;
  const lasting = organizations
    .map((_, o) => o)
    .filter((o) => lasts(organizations[o]!, specification.waves.length));
  // The slowest of those with enough teams: the median of its teams stays slow when some are fast.
  const severalTeams = lasting
    .filter((o) => organizations[o]!.teams.length >= 4)
    .sort((a, b) => scores[a]! - scores[b]!)
    .slice(0, fastTeamsInSlowOrganization);
  const medium = shuffled(
    lasting.filter((o) => ranks[o] === 1 && !severalTeams.includes(o)),
    stream(seed, "odd profiles"),
  );
  if (severalTeams.length < fastTeamsInSlowOrganization || medium.length < fastButFragile + slowButSafe)
    throw new RangeError("simulation specification: too few organizations for oddProfiles");
  return new Map<number, Profile>([
    ...severalTeams.map((o) => [o, "fast-teams-in-slow-organization"] as const),
    ...medium.slice(0, fastButFragile).map((o) => [o, "fast-but-fragile"] as const),
    ...medium.slice(fastButFragile, fastButFragile + slowButSafe).map((o) => [o, "slow-but-safe"] as const),
  ]);
}

/** Organizations for each planted change: ordinary ones, with room to move in its direction. */
export function pickChanges(
  organizations: readonly PlannedOrganization[],
  ranks: readonly number[],
  profiles: ReadonlyMap<number, Profile>,
  specification: SimulationSpecification,
  seed: number,
): { change: PlantedChange; organizations: ReadonlySet<number> }[] {
  const random = stream(seed, "changes");
  return specification.changes.map((change) => {
    const best = change.steps >= 0 ? 2 : 0;
    const ordinary = organizations
      .map((_, o) => o)
      .filter(
        (o) => lasts(organizations[o]!, specification.waves.length) && !profiles.has(o) && ranks[o] !== best,
      );
    if (ordinary.length < change.organizations)
      throw new RangeError(
        `simulation specification: too few organizations for the change of ${change.metric}`,
      );
    return { change, organizations: new Set(shuffled(ordinary, random).slice(0, change.organizations)) };
  });
}
