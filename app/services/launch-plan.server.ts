/** The launch planner: what the next wave would show and find, from the groups as they are now. */
import { organizationsOfStudy, teamsOfStudy } from "../../db/queries/participants.ts";
import type { Actor } from "../access/actor.ts";
import { freezePolicy } from "../disclosure/policy.ts";
import type { Instrument } from "../instruments/schema.ts";
import { deployersOf, failRateUnitOf } from "../instruments/who-deploys.ts";
import type { App } from "../platform/app.ts";
import { type LaunchPlan, launchPlan } from "../reports/launch-plan.ts";
import { type PlanStage, type PlanVerdict, planVerdict } from "../reports/plan-verdict.ts";
import { boundsOf } from "./analyse.server.ts";
import { askedIn } from "./asked.ts";
import { type LostLanguages, lostLanguages } from "./lost-languages.ts";
import { policyOf } from "./participation.server.ts";
import { openStudy, type StudyFrame, type StudyQuery } from "./study-frame.server.ts";
import { type Unwritten, unwrittenFor } from "./study-words.ts";

export type PlanPage = {
  frame: StudyFrame;
  /** No organization takes part yet: there is nothing to plan with. */
  plan: LaunchPlan | null;
  verdict: PlanVerdict | null;
  /** From the first wave on groups are frozen: the plan is of them, and changes nothing any more. */
  stage: PlanStage;
  /** What some will read in a language that is not theirs; null once a wave has opened. */
  unwritten: Unwritten | null;
  /** Languages that a part of the questionnaire takes away from the study; null once a wave has opened. */
  lost: LostLanguages | null;
};

/** @throws AppError not-signed-in, not-found, forbidden */
export async function planPage(
  app: App,
  actor: Actor,
  slug: string,
  query: StudyQuery = {},
): Promise<PlanPage> {
  const { frame, study, wave, waves, instrument } = await openStudy(app, actor, "study.plan", slug, query);
  const [organizations, teams] = await Promise.all([
    organizationsOfStudy(app.read, study.id),
    teamsOfStudy(app.read, study.id),
  ]);
  const isFrozen = waves.some(({ state }) => state !== "planned");
  const hasOpened = wave !== null && wave.state !== "planned";
  const stage = hasOpened ? wave.state : isFrozen ? "next" : "planned";
  const unwritten = hasOpened ? null : unwrittenFor(app, askedIn(study, wave));
  const lost = hasOpened ? null : lostLanguages(app, askedIn(study, wave), study.languages);
  if (organizations.length === 0) return { frame, plan: null, verdict: null, stage, unwritten, lost };
  const policy = hasOpened
    ? await policyOf(app.read, study, wave)
    : freezePolicy(study.minimum_group, organizations, teams);
  const plan = launchPlan({
    policy,
    k: frame.study.minimumGroup,
    unit: study.unit,
    withheld: new Set(organizations.flatMap(({ id, shown_to_host }) => (shown_to_host ? [] : [id]))),
    names: {
      organizations: new Map(organizations.map(({ id, name }) => [id, name])),
      teams: new Map(teams.map(({ id, name }) => [id, name])),
    },
    whoDeploys: whoDeploysOf(instrument, boundsOf(study)),
  });
  const verdict = planVerdict(plan, { k: frame.study.minimumGroup, stage });
  return { frame, plan, verdict, stage, unwritten, lost };
}

function whoDeploysOf(instrument: Instrument, bounds: ReturnType<typeof boundsOf>) {
  const groups = deployersOf(instrument);
  const unit = failRateUnitOf(instrument);
  return groups < 2 || !unit ? null : { groups, unit, bound: bounds[unit] };
}
