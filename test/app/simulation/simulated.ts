/** Simulated studies for the tests of this folder, and their answers as the analysis reads them. */
import type { StudyData } from "../../../app/analysis/study-data.ts";
import type { Instrument } from "../../../app/instruments/schema.ts";
import { createStudyDataBuilder } from "../../../app/instruments/scoring-key.ts";
import { type SimulatedStudy, simulateStudy } from "../../../app/simulation/simulate-study.ts";
import { demoSpecification, type SimulationSpecification } from "../../../app/simulation/specification.ts";
import { realInstrument } from "../../builders/instrument.ts";

export const deliveryCore: Instrument = realInstrument("delivery-core");

const drawn = new Map<number, SimulatedStudy>();

/** The demo cohort of a seed; drawn once, because it is large. Not to be changed by a test. */
export function demoStudy(seed = 7): SimulatedStudy {
  const study = drawn.get(seed) ?? simulateStudy(deliveryCore, demoSpecification, seed);
  drawn.set(seed, study);
  return study;
}

/** Eight demo cohorts in one: about 36,000 answers of 1,200 organizations, one wave, nothing changes. */
export function largeStudy(seed: number): SimulatedStudy {
  const strata = demoSpecification.strata.map((one) => ({ ...one, organizations: 8 * one.organizations }));
  const waves = demoSpecification.waves.slice(0, 1);
  return simulateStudy(deliveryCore, { ...demoSpecification, strata, waves, changes: [] }, seed);
}

/** A dozen small organizations, two waves, nothing planted but effects. */
export function smallSpecification(
  overrides: Partial<SimulationSpecification> = {},
): SimulationSpecification {
  return {
    ...demoSpecification,
    strata: [{ organizations: 12, teams: { min: 1, max: 3 }, people: { min: 4, max: 6 } }],
    smallTeamCases: [],
    waves: [
      { responseRate: 1, newOrganizations: 0 },
      { responseRate: 0.9, newOrganizations: 0.25 },
    ],
    oddProfiles: { fastButFragile: 0, slowButSafe: 0, fastTeamsInSlowOrganization: 0 },
    changes: [],
    ...overrides,
  };
}

/** One wave (1, 2, ...) as columns; organizations and teams keyed by their index. */
export function waveData(
  study: SimulatedStudy,
  number = 1,
  instrument: Instrument = deliveryCore,
): StudyData {
  const builder = createStudyDataBuilder(instrument);
  for (const { organization, team, answers } of study.waves[number - 1]!.respondents)
    builder.add({ organization: `${organization}`, team: `${team}`, answers });
  return builder.build();
}
