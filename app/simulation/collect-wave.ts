/** One wave of collection: who of the people present answers, and what they say. */
import { normal, type Random, shuffled } from "../analysis/random.ts";
import type { Answers } from "../instruments/answer.ts";
import type { Instrument } from "../instruments/schema.ts";
import { drawAnswers, type TeamState } from "./answers.ts";
import type { AskedItem } from "./asked-items.ts";
import type { PlantedShift } from "./delivery.ts";
import type { SimulationSpecification, WavePlan } from "./specification.ts";
import { stream } from "./streams.ts";

export type SimulatedRespondent = {
  /** Indices into the study's organizations and teams. */
  organization: number;
  team: number;
  answers: Answers;
  consentResearch: boolean;
  straightLining: boolean;
};

export type SimulatedWave = {
  number: number;
  /** Indices of the organizations that take part, rising. */
  organizations: number[];
  /** In an order that says nothing. */
  respondents: SimulatedRespondent[];
};

/** A team with all that is true of it. */
export type Member = TeamState & {
  organization: number;
  headcount: number;
  firstWave: number;
  lastWave: number;
  /** Its answers must come in the stated number, not by chance, so that the case it was planted for shows. */
  smallTeams: boolean;
  shifts: readonly PlantedShift[];
};

/** Draws wave `number` (1, 2, ...); `members` in the order of the study's teams. */
export function collectWave(
  number: number,
  members: readonly Member[],
  questionnaire: { instrument: Instrument; asked: readonly AskedItem[] },
  specification: SimulationSpecification,
  seed: number,
): SimulatedWave {
  const random = stream(seed, `wave ${number}`);
  const plan = specification.waves[number - 1]!;
  const organizations = new Set<number>();
  const respondents: SimulatedRespondent[] = [];
  for (const [team, member] of members.entries()) {
    if (number < member.firstWave || number > member.lastWave) continue;
    organizations.add(member.organization);
    const state = { ...member, positions: shifted(member, number) };
    for (let left = answering(member, plan, random); left > 0; left--) {
      const drawn = drawAnswers(questionnaire.instrument, questionnaire.asked, specification, state, random);
      const consentResearch = random() < specification.consentResearch;
      respondents.push({ organization: member.organization, team, ...drawn, consentResearch });
    }
  }
  return { number, organizations: [...organizations], respondents: shuffled(respondents, random) };
}

/** How many of a team answer; teams differ in their willingness. */
function answering({ headcount, smallTeams }: Member, { responseRate }: WavePlan, random: Random): number {
  if (smallTeams) return Math.round(headcount * responseRate);
  const willing = responseRate + 0.6 * responseRate * (1 - responseRate) * normal(random);
  let count = 0;
  for (let person = 0; person < headcount; person++) if (random() < willing) count++;
  return count;
}

/** Positions with the planted changes that have happened by this wave. */
function shifted({ positions, shifts }: Member, number: number): ReadonlyMap<string, number> {
  const now = new Map(positions);
  for (const shift of shifts) {
    const before = now.get(shift.item);
    if (number >= shift.wave && before !== undefined) now.set(shift.item, before + shift.by);
  }
  return now;
}
