/** One person's answers: what they would say to each item, and what they leave out. */
import { normal, type Random } from "../analysis/random.ts";
import type { Answer, Answers } from "../instruments/answer.ts";
import { completeAnswers } from "../instruments/answer-schema.ts";
import type { Instrument } from "../instruments/schema.ts";
import type { AskedItem } from "./asked-items.ts";
import { blend, type CapabilityScores, correlatedScores } from "./capabilities.ts";
import { drawFact, type Facts } from "./facts.ts";
import { reportPercent } from "./report-percent.ts";
import type { SimulationSpecification } from "./specification.ts";

/** What all people of one team have in common in one wave. */
export type TeamState = {
  capabilities: CapabilityScores;
  /** By metric item, 0 = worst answer, 1 = best. */
  positions: ReadonlyMap<string, number>;
  facts: Facts;
  /** Indices of the other teams of its organization. */
  colleagues: readonly number[];
};

/** Standard deviation of an agreement item, as a share of its range. */
const agreementSpread = 0.21;
/** Correlation between a person's deviations on any two constructs: some see all things a little better than others. */
const leniency = 0.35;
/** Share of the people who name the fact that holds for their team; the others say anything. */
const knowsFact = 0.9;

/** Answers of one more member of the team: complete, every item but open texts has a value or a reason. */
export function drawAnswers(
  instrument: Instrument,
  asked: readonly AskedItem[],
  specification: SimulationSpecification,
  team: TeamState,
  random: Random,
): { answers: Answers; straightLining: boolean } {
  const { dontKnow, skipped } = specification.missing;
  const straightLining = random() < specification.straightLiners;
  const line = 0.3 + 0.7 * random();
  const view = correlatedScores([...team.capabilities.keys()], leniency, random);
  const given: Answers = {};
  for (const each of asked) {
    const { item } = each;
    const silence = random();
    // Drawn even when it stays unsaid, so that shares of missing answers change no other answer of the same seed.
    const answer = drawAnswer(each, specification, team, view, random);
    if (item.kind === "agreement" && straightLining) given[item.id] = pointAt(each, line);
    else if (silence < dontKnow && item.missing.includes("dont-know"))
      given[item.id] = { missing: "dont-know" };
    else if (silence < dontKnow || silence >= dontKnow + skipped) given[item.id] = answer;
  }
  return { answers: completeAnswers(instrument, given), straightLining };
}

function drawAnswer(
  each: AskedItem,
  specification: SimulationSpecification,
  team: TeamState,
  view: CapabilityScores,
  random: Random,
): Answer {
  const { item, loading } = each;
  const { report, betweenTeams } = specification.variation;
  const position = team.positions.get(item.id);
  if (position !== undefined) {
    const reported = position + report * normal(random);
    return item.kind === "percentage"
      ? reportPercent(item, reported, random)
      : pointAt(each, each.turned ? 1 - reported : reported);
  }
  if (item.kind === "agreement") {
    const seen = blend(betweenTeams, team.capabilities.get(item.construct)!, view.get(item.construct)!);
    const place = each.mean + agreementSpread * blend(loading ** 2, seen, normal(random));
    return pointAt(each, each.turned ? 1 - place : place);
  }
  const other = drawFact(each, team.colleagues, random);
  return random() < knowsFact ? team.facts.get(item.id)! : other;
}

/** The code at this share of the way from the lowest to the highest. */
function pointAt({ codes }: AskedItem, place: number): number {
  const rank = Math.round(place * (codes.length - 1));
  return codes[Math.min(codes.length - 1, Math.max(0, rank))]!;
}
