/** A whole study with known truth: pure, from an instrument, a specification and a seed. Stores nothing. */
import type { Instrument } from "../instruments/schema.ts";
import { askedItems, measuredConstructs } from "./asked-items.ts";
import { drawCapabilities } from "./capabilities.ts";
import { checkSpecification } from "./check-specification.ts";
import { collectWave, type Member, type SimulatedWave } from "./collect-wave.ts";
import { trueDelivery } from "./delivery.ts";
import { latentDelivery } from "./effects.ts";
import { drawFacts } from "./facts.ts";
import { planPopulation } from "./population.ts";
import type { SimulationSpecification } from "./specification.ts";
import { stream } from "./streams.ts";
import { type SimulationTruth, writeTruth } from "./truth.ts";

export type SimulatedStudy = {
  organizations: { name: string; shownToHost: boolean }[];
  /** `organization`: index. `headcount`: people in the team, whether they answer or not. */
  teams: { organization: number; name: string; headcount: number }[];
  waves: SimulatedWave[];
  truth: SimulationTruth;
};

/**
 * Draws a study. The same arguments give the same study.
 * @param seed whole number, 0 to 4294967295
 * @throws RangeError for a specification that describes no study of this instrument, naming the field
 */
export function simulateStudy(
  instrument: Instrument,
  specification: SimulationSpecification,
  seed: number,
): SimulatedStudy {
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
    throw new RangeError(`seed: must be a whole number from 0 to ${2 ** 32 - 1}, not ${seed}`);
  checkSpecification(specification, instrument);
  const asked = askedItems(instrument, specification);
  const constructs = measuredConstructs(asked);
  const organizations = planPopulation(specification, seed);
  const capabilities = drawCapabilities(organizations, constructs, specification, seed);
  const latent = latentDelivery(capabilities, specification, seed);
  const delivery = trueDelivery(organizations, latent, instrument, specification, seed);
  const random = stream(seed, "facts");
  const firstTeams = organizations.map((_, o) =>
    organizations.slice(0, o).reduce((sum, { teams }) => sum + teams.length, 0),
  );
  const members = organizations.flatMap(({ teams, firstWave, lastWave, smallTeams }, organization) =>
    teams.map(({ headcount }, t): Member => {
      const positions = delivery[organization]!.teams[t]!.positions;
      const colleagues = teams.flatMap((_, other) =>
        other === t ? [] : [firstTeams[organization]! + other],
      );
      return {
        ...{ organization, headcount, firstWave, lastWave, smallTeams: smallTeams !== null },
        ...{ positions, shifts: delivery[organization]!.shifts },
        ...{ capabilities: capabilities[organization]![t]!, facts: drawFacts(asked, colleagues, random) },
        colleagues,
      };
    }),
  );
  return {
    organizations: organizations.map(({ name, shownToHost }) => ({ name, shownToHost })),
    teams: organizations.flatMap(({ teams }, organization) =>
      teams.map((team) => ({ organization, ...team })),
    ),
    waves: specification.waves.map((_, w) =>
      collectWave(w + 1, members, { instrument, asked }, specification, seed),
    ),
    truth: writeTruth(
      { seed, instrument: `${instrument.id} ${instrument.version}`, specification },
      { organizations, delivery, asked, constructs },
    ),
  };
}
