/**
 * A chosen team as a row may tell it: whether it belongs to the same organization, to another, or to none. Never which one it is: who
 * waits for whom would single out small teams, and with them who answered.
 */
import type { Answers } from "../instruments/answer.ts";
import { teamRelations } from "../instruments/codebook-variables.ts";
import type { Instrument } from "../instruments/schema.ts";
import { teamChoicesOf, turnTeams } from "../instruments/study-teams.ts";

/** Turns answers on their way into a row. A person without an organization has no relation to a team: the cell stays empty. */
export function teamRelationsOf(
  instrument: Instrument,
  teams: readonly { id: string; organization_id: string }[],
): (organization: string | null, answers: Answers) => Answers {
  const choices = teamChoicesOf(instrument);
  const organizationOf = new Map(teams.map(({ id, organization_id }) => [id, organization_id]));
  return (organization, answers) =>
    turnTeams(choices, answers, (answer) => {
      if (answer === "outside" || answer === "nobody") return teamRelations[answer];
      const theirs = organizationOf.get(answer);
      if (theirs === undefined || organization === null) return undefined;
      return theirs === organization ? teamRelations.sameOrganization : teamRelations.anotherOrganization;
    });
}
