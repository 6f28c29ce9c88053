/** From capabilities to delivery: the planted effects as one latent score, and what tilts speed against stability. */
import { normal } from "../analysis/random.ts";
import { blend, type CapabilityScores, correlatedScores } from "./capabilities.ts";
import { curveOf } from "./level-curve.ts";
import type { SimulationSpecification } from "./specification.ts";
import { stream } from "./streams.ts";

type Effects = SimulationSpecification["capabilities"];

export type LatentTeam = {
  /** Delivery performance, standardized over teams. */
  performance: number;
  /** What throughput gains and stability loses, in the same unit. */
  tilt: number;
};

/**
 * Latent delivery of every team, by organization: the effects of its capabilities and chance, together of variance 1.
 * The effects are enlarged by what the curve from score to position takes away.
 * @throws RangeError when the effects alone explain more than 90 % of the variance, since nothing real does
 */
export function latentDelivery(
  capabilities: readonly CapabilityScores[][],
  specification: SimulationSpecification,
  seed: number,
): LatentTeam[][] {
  const effects = specification.capabilities;
  const gain = 1 / curveOf(specification.levels, seed).correlation;
  const chance = Math.sqrt(1 - explainedVariance(effects, gain, seed));
  const random = stream(seed, "delivery");
  return capabilities.map((teams) => {
    const shared = normal(random);
    return teams.map((scores) => {
      const unexplained = blend(specification.variation.betweenOrganizations, shared, normal(random));
      return {
        performance: gain * explained(scores, effects) + chance * unexplained,
        tilt: tilt(scores, effects),
      };
    });
  });
}

/** What acts on both sides alike. */
function explained(scores: CapabilityScores, effects: Effects): number {
  let sum = 0;
  for (const effect of effects.effects)
    sum += ((effect.throughput + effect.stability) / 2) * scores.get(effect.construct)!;
  for (const synergy of effects.synergies)
    if (scores.get(synergy.needs)! > 0) sum += synergy.effect * scores.get(synergy.construct)!;
  return sum;
}

function tilt(scores: CapabilityScores, effects: Effects): number {
  let sum = 0;
  for (const effect of effects.effects)
    sum += ((effect.throughput - effect.stability) / 2) * scores.get(effect.construct)!;
  return sum;
}

/** By simulation, because of the synergies; over many draws, so that a small study has the same model as a large one. */
function explainedVariance(effects: Effects, gain: number, seed: number): number {
  const constructs = [
    ...new Set([
      ...effects.effects.map((effect) => effect.construct),
      ...effects.synergies.flatMap((synergy) => [synergy.construct, synergy.needs]),
    ]),
  ];
  const random = stream(seed, "explained variance");
  const draws = 20_000;
  let sum = 0;
  let squares = 0;
  for (let draw = 0; draw < draws; draw++) {
    const value = gain * explained(correlatedScores(constructs, effects.correlation, random), effects);
    sum += value;
    squares += value * value;
  }
  const variance = squares / draws - (sum / draws) ** 2;
  if (variance > 0.9) {
    const percent = Math.round(variance * 100);
    throw new RangeError(
      `simulation specification: capabilities.effects explain ${percent} % of delivery, at most 90 %`,
    );
  }
  return variance;
}
