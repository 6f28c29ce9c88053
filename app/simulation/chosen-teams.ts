/** Which team of the study a simulated person chooses. Drawn before any team has an id: an answer holds the team's index until it gets one. */

import type { Random } from "../analysis/random.ts";
import type { Answers } from "../instruments/answer.ts";
import type { Instrument } from "../instruments/schema.ts";
import { noTeam, teamChoicesOf, turnTeams } from "../instruments/study-teams.ts";
import { pick } from "./streams.ts";

/** Most wait for a team of their own organization. */
const amongColleagues = 0.75;
const outsideElse = 0.5;

/** @param colleagues indices of the other teams of the organization */
export function drawTeam(colleagues: readonly number[], random: Random): string {
  const [place, other] = [random(), random()];
  if (colleagues.length > 0 && place < amongColleagues) return String(pick(random, colleagues));
  return other < outsideElse ? "outside" : "nobody";
}

/** Answers with the name or id of each chosen team in place of its index. */
export function withTeamNames(
  instrument: Instrument,
  answers: Answers,
  nameOf: (team: number) => string,
): Answers {
  return turnTeams(teamChoicesOf(instrument), answers, (answer) =>
    noTeam.some((each) => each === answer) ? answer : nameOf(Number(answer)),
  );
}
