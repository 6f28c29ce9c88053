/** The true delivery performance: level and profile of each organization, position of each team on each metric. */
import { normal, type Random } from "../analysis/random.ts";
import type { LevelName } from "../analysis/study-data.ts";
import { levelCount } from "../instruments/scales.ts";
import type { Instrument, KeyMetric } from "../instruments/schema.ts";
import type { LatentTeam } from "./effects.ts";
import { curveOf, levelMeans, levelNames, mean, ranksByShare } from "./level-curve.ts";
import { type Profile, pickChanges, pickProfiles } from "./planted-organizations.ts";
import type { PlannedOrganization } from "./population.ts";
import type { PlantedChange, SimulationSpecification } from "./specification.ts";
import { stream } from "./streams.ts";

/** From wave `wave` on, the position on this item is higher by `by`. */
export type PlantedShift = { item: string; wave: number; by: number };

type TrueTeam = {
  level: LevelName | null;
  /** By metric item: 0 = worst answer, 1 = best; before the planted changes. May lie a little outside. */
  positions: ReadonlyMap<string, number>;
};

export type TrueOrganization = {
  /** null for the two profiles that belong to no level. */
  level: LevelName | null;
  profile: Profile | null;
  /** Planted changes it takes part in, and what they do to its teams' positions. */
  changes: PlantedChange[];
  shifts: PlantedShift[];
  teams: TrueTeam[];
};

/** True delivery by organization, in the order given. @throws RangeError when there are too few organizations for what is planted */
export function trueDelivery(
  organizations: readonly PlannedOrganization[],
  latent: readonly LatentTeam[][],
  instrument: Instrument,
  specification: SimulationSpecification,
  seed: number,
): TrueOrganization[] {
  const scores = latent.map((teams) => mean(teams.map((team) => team.performance)));
  const ranks = ranksByShare(scores, specification.levels.shares);
  const profiles = pickProfiles(organizations, ranks, scores, specification, seed);
  for (const [o, profile] of profiles) if (profile === "fast-teams-in-slow-organization") ranks[o] = 0;
  const means = levelMeans(scores, ranks);
  const changes = pickChanges(organizations, ranks, profiles, specification, seed);
  const random = stream(seed, "metrics");
  const metrics = metricItems(instrument);
  const { spread } = curveOf(specification.levels, seed);
  return latent.map((teams, o) => {
    const profile = profiles.get(o) ?? null;
    const own = changes.filter((change) => change.organizations.has(o)).map(({ change }) => change);
    const odd = profile === "fast-but-fragile" || profile === "slow-but-safe";
    const inside = specification.levels.slope * (scores[o]! - means[ranks[o]!]!);
    return {
      level: odd ? null : levelNames[ranks[o]!]!,
      profile,
      changes: own,
      shifts: own.map((change) => shiftOf(change, instrument)),
      teams: teams.map((team, t): TrueTeam => {
        const rank = t < fastTeams(profile, teams.length) ? 2 : ranks[o]!;
        const own = specification.levels.teamSlope * (team.performance - scores[o]!);
        const place = { rank, profile, above: inside + own, tilt: spread * team.tilt };
        return {
          level: odd ? null : levelNames[rank]!,
          positions: drawPositions(place, metrics, specification, random),
        };
      }),
    };
  });
}

function drawPositions(
  team: { rank: number; profile: Profile | null; above: number; tilt: number },
  metrics: readonly MetricItem[],
  { levels, variation }: SimulationSpecification,
  random: Random,
): Map<string, number> {
  const positions = metrics.map(({ id, axis }): [string, number] => {
    const sign = axis === "throughput" ? 1 : -1;
    const oddRank = { "fast-but-fragile": 1 + sign, "slow-but-safe": 1 - sign } as const;
    const rank =
      team.profile === "fast-but-fragile" || team.profile === "slow-but-safe"
        ? oddRank[team.profile]
        : team.rank;
    const chance = variation.teamMetric * normal(random);
    return [id, levels.centres[rank]! + team.above + sign * team.tilt + chance];
  });
  return new Map(positions);
}

type MetricItem = { id: string; axis: "throughput" | "stability" };

/** Items whose answers come from delivery performance. */
function metricItems(instrument: Instrument): MetricItem[] {
  const unstable: ReadonlySet<KeyMetric | undefined> = new Set<KeyMetric>([
    "change_fail_rate",
    "rework_rate",
  ]);
  return instrument.items
    .filter((item) => item.metric !== undefined || instrument.levelMetrics.includes(item.id))
    .map((item) => {
      const stability = instrument.stability.includes(item.id) || unstable.has(item.metric);
      return { id: item.id, axis: stability ? "stability" : "throughput" };
    });
}

/** Few enough that the median of the teams stays slow. */
function fastTeams(profile: Profile | null, teams: number): number {
  return profile === "fast-teams-in-slow-organization" ? Math.min(2, Math.floor(teams / 3)) : 0;
}

function shiftOf({ metric, wave, steps }: PlantedChange, instrument: Instrument): PlantedShift {
  const item = instrument.items.find((candidate) => candidate.metric === metric);
  if (!item) throw new RangeError(`${instrument.id} does not ask ${metric}`);
  // A percentage without bands has no answer levels: a step is then a fifth of its range, as for six levels.
  return { item: item.id, wave, by: steps / ((levelCount(item, instrument) || 6) - 1) };
}
