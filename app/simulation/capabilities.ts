/** How strong each team is in each capability: standard normal scores, correlated, alike inside an organization. */
import { normal, type Random } from "../analysis/random.ts";
import type { PlannedOrganization } from "./population.ts";
import type { SimulationSpecification } from "./specification.ts";
import { stream } from "./streams.ts";

/** Score by construct; mean 0 and variance 1 over all teams. */
export type CapabilityScores = ReadonlyMap<string, number>;

/** By organization, by team. */
export function drawCapabilities(
  organizations: readonly PlannedOrganization[],
  constructs: readonly string[],
  specification: SimulationSpecification,
  seed: number,
): CapabilityScores[][] {
  const random = stream(seed, "capabilities");
  const { correlation } = specification.capabilities;
  const between = specification.variation.betweenOrganizations;
  return organizations.map((organization) => {
    const shared = correlatedScores(constructs, correlation, random);
    return organization.teams.map(() => {
      const own = correlatedScores(constructs, correlation, random);
      return new Map(constructs.map((id) => [id, blend(between, shared.get(id)!, own.get(id)!)]));
    });
  });
}

/** One draw of all capabilities with the same correlation between any two. */
export function correlatedScores(
  constructs: readonly string[],
  correlation: number,
  random: Random,
): Map<string, number> {
  const common = normal(random);
  return new Map(constructs.map((id) => [id, blend(correlation, common, normal(random))]));
}

/** Sum of two independent standard scores with variance 1, of which `share` comes from the first. */
export function blend(share: number, first: number, second: number): number {
  return Math.sqrt(share) * first + Math.sqrt(1 - share) * second;
}
