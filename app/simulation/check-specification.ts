/** Refuses a specification that describes no study, in words that name the place. Shapes are the compiler's business (or the script's). */
import type { Instrument } from "../instruments/schema.ts";
import type { SimulationSpecification, WholeRange } from "./specification.ts";

/** @throws RangeError naming the field and what it must be, also for NaN and infinities */
export function checkSpecification(specification: SimulationSpecification, instrument: Instrument): void {
  checkSizes(specification);
  checkWaves(specification);
  checkLevels(specification);
  checkAnswering(specification);
  checkNames(specification, instrument);
}

function checkSizes({ strata, smallTeamCases }: SimulationSpecification): void {
  demand(strata.length > 0, "strata: at least one is needed");
  for (const [i, stratum] of strata.entries()) {
    whole(stratum.organizations, 1, 9000, `strata[${i}].organizations`);
    range(stratum.teams, 200, `strata[${i}].teams`);
    range(stratum.people, 10_000, `strata[${i}].people`);
  }
  const total = strata.reduce((sum, stratum) => sum + stratum.organizations, 0);
  demand(total <= 4000, `strata: 4000 organizations in all at most, not ${total}`);
  const most = strata.reduce(
    (sum, { organizations, teams, people }) => sum + organizations * teams.max * people.max,
    0,
  );
  demand(most <= 500_000, `strata: 500000 people at most, not ${most}`);
  for (const [i, small] of smallTeamCases.entries()) {
    whole(small.stratum, 0, strata.length - 1, `smallTeamCases[${i}].stratum`);
    demand(small.people.length > 0, `smallTeamCases[${i}].people: at least one team is needed`);
    for (const people of small.people) whole(people, 1, 10_000, `smallTeamCases[${i}].people`);
  }
}

function checkWaves({ waves, changes }: SimulationSpecification): void {
  demand(waves.length > 0, "waves: at least one is needed");
  for (const [i, wave] of waves.entries()) {
    share(wave.responseRate, `waves[${i}].responseRate`);
    share(wave.newOrganizations, `waves[${i}].newOrganizations`);
  }
  demand(
    waves[0]?.newOrganizations === 0,
    "waves[0].newOrganizations: must be 0, all are new in the first wave",
  );
  for (const [i, change] of changes.entries()) {
    whole(change.wave, 2, waves.length, `changes[${i}].wave`);
    whole(change.organizations, 0, 4000, `changes[${i}].organizations`);
    between(change.steps, -10, 10, `changes[${i}].steps`);
  }
}

function checkLevels({ levels, oddProfiles, capabilities, variation }: SimulationSpecification): void {
  shares(levels.shares, "levels.shares");
  for (const centre of levels.centres) share(centre, "levels.centres");
  const [low, medium, high] = levels.centres;
  demand(low < medium && medium < high, "levels.centres: must rise from low to high");
  share(levels.slope, "levels.slope");
  share(levels.teamSlope, "levels.teamSlope");
  for (const [name, count] of Object.entries(oddProfiles)) whole(count, 0, 4000, `oddProfiles.${name}`);
  for (const [i, effect] of capabilities.effects.entries()) {
    between(effect.throughput, -1, 1, `capabilities.effects[${i}].throughput`);
    between(effect.stability, -1, 1, `capabilities.effects[${i}].stability`);
  }
  for (const [i, synergy] of capabilities.synergies.entries())
    between(synergy.effect, -1, 1, `capabilities.synergies[${i}].effect`);
  between(capabilities.correlation, 0, 0.95, "capabilities.correlation");
  for (const [name, mean] of Object.entries(capabilities.means)) share(mean, `capabilities.means.${name}`);
  for (const [name, value] of Object.entries(variation)) share(value, `variation.${name}`);
}

function checkAnswering(specification: SimulationSpecification): void {
  const { dontKnow, skipped } = specification.missing;
  share(dontKnow, "missing.dontKnow");
  share(skipped, "missing.skipped");
  demand(dontKnow + skipped <= 1, "missing: dontKnow and skipped together must not exceed 1");
  share(specification.straightLiners, "straightLiners");
  share(specification.consentResearch, "consentResearch");
  share(specification.shownToHost, "shownToHost");
  for (const [item, list] of Object.entries(specification.choices)) shares(list, `choices.${item}`);
}

/** Everything named must exist in the instrument: a misspelt capability would silently have no effect. */
function checkNames(
  { capabilities, choices, changes }: SimulationSpecification,
  instrument: Instrument,
): void {
  const constructs = new Set(instrument.constructs.map((construct) => construct.id));
  const named = [
    ...capabilities.effects.map((effect) => effect.construct),
    ...capabilities.synergies.flatMap((synergy) => [synergy.construct, synergy.needs]),
    ...Object.keys(capabilities.means),
  ];
  for (const id of named)
    demand(constructs.has(id), `capabilities: ${instrument.id} has no construct "${id}"`);
  for (const [id, list] of Object.entries(choices)) {
    const item = instrument.items.find((candidate) => candidate.id === id);
    demand(item?.kind === "single-choice" || item?.kind === "ordered", `choices: no choice item "${id}"`);
    const options = instrument.scales[item.scale]?.points.length;
    demand(list.length === options, `choices.${id}: ${options} shares are needed, one by option`);
  }
  for (const [i, change] of changes.entries()) {
    const asked = instrument.items.some((item) => item.metric === change.metric);
    demand(asked, `changes[${i}].metric: ${instrument.id} does not ask ${change.metric}`);
  }
}

function demand(condition: boolean, message: string): asserts condition {
  if (!condition) throw new RangeError(`simulation specification: ${message}`);
}

function between(value: number, min: number, max: number, name: string): void {
  demand(value >= min && value <= max, `${name}: must be from ${min} to ${max}, not ${value}`);
}

function share(value: number, name: string): void {
  between(value, 0, 1, name);
}

function shares(list: readonly number[], name: string): void {
  for (const value of list) share(value, name);
  const sum = list.reduce((total, value) => total + value, 0);
  demand(Math.abs(sum - 1) < 1e-9, `${name}: must sum to 1, not ${sum}`);
}

function whole(value: number, min: number, max: number, name: string): void {
  demand(Number.isInteger(value), `${name}: must be a whole number, not ${value}`);
  between(value, min, max, name);
}

function range({ min, max }: WholeRange, most: number, name: string): void {
  whole(min, 1, most, `${name}.min`);
  whole(max, 1, most, `${name}.max`);
  demand(min <= max, `${name}: min ${min} is above max ${max}`);
}
