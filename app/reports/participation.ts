/** Who has answered, and nothing of what: all that may be seen of a wave that is not closed. */
import { type OutcomeRates, outcomeRates } from "../analysis/response-rates.ts";
import type {
  Cases,
  Missing,
  OrganizationSteps,
  RoleStep,
  ShownParticipation,
  Step,
} from "../disclosure/participation.ts";

const steps = ["high", "middle", "low", "small", "unknown", "covered"] as const satisfies readonly Step[];

export type ParticipationReport = {
  /** The day it was taken, where the study is; `isLast`: when the wave had closed. */
  day: string;
  isLast: boolean;
  /** Counts are rounded down to a multiple of this. */
  roundedTo: number;
  people: number;
  /** People in the teams at launch; null when not everybody was counted. */
  headcount: number | null;
  /** Teams in each step; steps without a team are left out. */
  steps: { step: Step; teams: number }[];
  organizations: OrganizationParticipation[];
  /** Of the people invited from lists, the most people first. */
  roles: RoleStep[];
  cases: Cases;
  /** null: nobody was invited by name. */
  rates: OutcomeRates | null;
  /** `of`: the name of an organization, null where it is not known; or the code of a kind. */
  missing: { by: Missing["by"]; of: string | null }[];
};

/** What the count of an open wave does not hold yet. */
export type Uncounted = {
  invitations: number;
  /** YYYY-MM-DD; in its first minutes, where the study is. */
  on: string;
  zone: string;
};

export type OrganizationParticipation = {
  name: string;
  step: Step;
  teams: { name: string; step: Step }[];
  others: { names: string[]; step: Step } | null;
};

/** People of one wave; `fewerThan`: of the open one nothing is told but that they are fewer than this. */
export type AnsweredWave = { title: string; people: number; fewerThan: number | null };

type Named = { id: string; name: string };

/** @param organizations, teams in the order in which they are to be listed; what is not among them is left out */
export function participationReport(
  { day, is_last, shown }: { day: string; is_last: boolean; shown: ShownParticipation },
  organizations: readonly Named[],
  teams: readonly (Named & { organization_id: string })[],
): ParticipationReport {
  const known = new Map(shown.organizations.map((each) => [each.id, each]));
  const named = organizations.map(({ id, name }) => ({
    name,
    ...stepsOf(
      known.get(id),
      teams.filter((team) => team.organization_id === id),
    ),
  }));
  const all = named.flatMap((each) => [...each.teams, ...(each.others ? [each.others] : [])]);
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  return {
    day,
    isLast: is_last,
    roundedTo: shown.roundedTo,
    people: shown.people,
    headcount: shown.headcount,
    steps: steps.flatMap((step) => {
      const inStep = all.filter((team) => team.step === step).length;
      return inStep === 0 ? [] : [{ step, teams: inStep }];
    }),
    organizations: named,
    roles: shown.roles ?? [],
    cases: shown.cases,
    rates: shown.cases.invited === 0 ? null : ratesOf(shown.cases),
    missing: shown.missing.map(({ by, of }) => ({
      by,
      of: by === "organization" ? (names.get(of) ?? null) : of,
    })),
  };
}

function stepsOf(
  found: OrganizationSteps | undefined,
  teams: readonly Named[],
): Pick<OrganizationParticipation, "step" | "teams" | "others"> {
  const steps = new Map(found?.teams.map(({ id, step }) => [id, step]));
  const others = found?.others;
  const folded = new Set(others?.teams);
  return {
    step: found?.step ?? "unknown",
    teams: teams.flatMap(({ id, name }) => {
      const step = steps.get(id);
      return step === undefined ? [] : [{ name, step }];
    }),
    others: others
      ? { names: teams.filter(({ id }) => folded.has(id)).map(({ name }) => name), step: others.step }
      : null,
  };
}

/** A questionnaire that was sent is complete, whatever it leaves out; one that was not is broken off. So nobody is partial. */
function ratesOf({ invited, complete, brokenOff, declined, unreached }: Cases): OutcomeRates {
  const refused = brokenOff + declined;
  return outcomeRates({
    complete,
    partial: 0,
    refused,
    unreached,
    other: 0,
    unknown: Math.max(0, invited - complete - refused - unreached),
  });
}
