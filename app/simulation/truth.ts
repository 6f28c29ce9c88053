/** What was planted, as written to truth.json: the key to every question that an analysis of the simulated answers may be asked. */
import type { LevelName } from "../analysis/study-data.ts";
import type { AskedItem } from "./asked-items.ts";
import type { TrueOrganization } from "./delivery.ts";
import type { Profile } from "./planted-organizations.ts";
import type { PlannedOrganization } from "./population.ts";
import type {
  CapabilityEffect,
  PlantedChange,
  SimulationSpecification,
  SmallTeamCase,
  Synergy,
} from "./specification.ts";

export type SimulationTruth = {
  seed: number;
  instrument: string;
  specification: SimulationSpecification;
  /** `level` null: of an odd profile that belongs to none. */
  organizations: {
    name: string;
    level: LevelName | null;
    profile: Profile | null;
    smallTeams: SmallTeamCase["kind"] | null;
    /** Numbers of the waves it takes part in. */
    waves: number[];
    teams: { name: string; headcount: number; level: LevelName | null }[];
  }[];
  /** By agreement item. */
  loadings: Record<string, number>;
  /** One entry for each construct, zeros included. */
  effects: CapabilityEffect[];
  synergies: Synergy[];
  /** Items that were drawn without regard to performance, such as who deploys. */
  unrelated: string[];
  changes: (PlantedChange & { names: string[] })[];
};

export function writeTruth(
  plan: { seed: number; instrument: string; specification: SimulationSpecification },
  drawn: {
    organizations: readonly PlannedOrganization[];
    delivery: readonly TrueOrganization[];
    asked: readonly AskedItem[];
    constructs: readonly string[];
  },
): SimulationTruth {
  const { organizations, delivery, asked, constructs } = drawn;
  const { capabilities, changes, waves } = plan.specification;
  const metrics = delivery[0]?.teams[0]?.positions ?? new Map<string, number>();
  const agreement = asked.filter(({ item }) => item.kind === "agreement");
  return {
    ...plan,
    organizations: organizations.map((organization, o) => ({
      name: organization.name,
      level: delivery[o]!.level,
      profile: delivery[o]!.profile,
      smallTeams: organization.smallTeams,
      waves: waves
        .map((_, w) => w + 1)
        .filter((w) => w >= organization.firstWave && w <= organization.lastWave),
      teams: organization.teams.map((team, t) => ({ ...team, level: delivery[o]!.teams[t]!.level })),
    })),
    loadings: Object.fromEntries(agreement.map(({ item, loading }) => [item.id, loading])),
    effects: constructs.map((construct) => {
      const planted = capabilities.effects.find((effect) => effect.construct === construct);
      return planted ?? { construct, throughput: 0, stability: 0 };
    }),
    synergies: capabilities.synergies,
    unrelated: asked
      .filter(({ item }) => item.kind !== "agreement" && !metrics.has(item.id))
      .map(({ item }) => item.id),
    changes: changes.map((change) => ({
      ...change,
      names: organizations.filter((_, o) => delivery[o]!.changes.includes(change)).map(({ name }) => name),
    })),
  };
}
