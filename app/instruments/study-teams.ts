/** The teams of a study, as a question offers them: a questionnaire's file does not know them, the study that asks it does. */
import { meant } from "../shared/short-refs.ts";
import type { Answer, Answers } from "./answer.ts";
import { Refusal } from "./refusal.ts";
import type { Instrument, Item, StudyTeams } from "./schema.ts";

/** Answers of a team choice that name no team. No id of a team looks like them. */
export const noTeam = ["outside", "nobody"] as const;

type TeamChoice = Item & { kind: "team-choice" };

/** The questions that are answered with a team of the study. */
export function teamChoicesOf({ items }: Pick<Instrument, "items">): TeamChoice[] {
  return items.filter((item): item is TeamChoice => item.kind === "team-choice");
}

/** Every team but the person's own, by organization; an organization without one is left out. */
export function offeredTeams({ organizations, own }: StudyTeams): StudyTeams["organizations"] {
  return organizations
    .map((each) => ({ ...each, teams: each.teams.filter(({ id }) => id !== own) }))
    .filter(({ teams }) => teams.length > 0);
}

/** The answer that a form's value means. @throws Refusal for what is not offered: the own team, a team of another study */
export function readTeam(value: string, { teams }: Instrument): string {
  const other = noTeam.find((each) => each === value);
  const answer = other ?? meant(teamsIn(teams), value)?.id;
  if (answer === undefined) throw new Refusal("respond.error.notAnOption");
  return answer;
}

/** Whether this is an answer to a team choice: a team that is offered, by its whole id, or one of the answers that name none. */
export function isTeamAnswer(value: unknown, { teams }: Instrument): value is string {
  return noTeam.some((each) => each === value) || teamsIn(teams).some(({ id }) => id === value);
}

/**
 * The questionnaire as a study with these teams asks it. With no team to choose there is nothing to ask: the question then waits for its
 * own answer, which never comes, and is stored as not shown.
 */
export function withTeams(instrument: Instrument, teams: StudyTeams): Instrument {
  const asked = { ...instrument, teams };
  if (offeredTeams(teams).length > 0) return asked;
  return {
    ...asked,
    items: instrument.items.map((item) => (item.kind === "team-choice" ? unasked(item) : item)),
  };
}

/** Answers with each chosen team turned into something else, undefined where it becomes no answer. The same object when there is none. */
export function turnTeams(
  choices: readonly TeamChoice[],
  answers: Answers,
  turn: (team: string) => Answer | undefined,
): Answers {
  if (choices.length === 0) return answers;
  const turned = { ...answers };
  for (const { id } of choices) {
    const answer = answers[id];
    if (typeof answer !== "string") continue;
    turned[id] = turn(answer) ?? { missing: "skipped" };
  }
  return turned;
}

function unasked(item: TeamChoice): TeamChoice {
  return { ...item, when: { item: item.id, in: [0] } };
}

function teamsIn(teams: StudyTeams | undefined) {
  return teams ? offeredTeams(teams).flatMap((organization) => organization.teams) : [];
}
