/** What a planned study will show, what it will not, and what to change first: the sentence above the plan, in codes. */
import { isTold } from "../disclosure/expected-release.ts";
import type { LaunchPlan } from "./launch-plan.ts";

/**
 * Whether groups and what is compared can still be changed (planned), only more answers still come (open), or nothing moves any more. next: a
 * wave after the first that has not opened, so that its groups are fixed and nobody was asked yet.
 */
export type PlanStage = "planned" | "next" | "open" | "closed";

/** Something that a study can show, or not. `all`: of so many. */
export type PlanPart =
  | { part: "whole" | "bands" }
  | { part: "organizations" | "teams" | "hypotheses"; n: number; all: number }
  | { part: "noBands"; have: number; needed: number; unit: "organization" | "team" | "respondent" };

/** What helps most, in the order in which it helps. */
export type FirstStep =
  | { step: "count"; groups: number }
  | { step: "people"; k: number }
  | { step: "agree"; names: string[] }
  | { step: "compare"; instead: "team" | "respondent" }
  | { step: "units"; unit: "organization" | "team" | "respondent"; needed: number }
  | { step: "answers" }
  | { step: "join"; people: number }
  | { step: "more" | "nothing" }
  /** Its groups are frozen: only answers still come, later or now, or not even they. */
  | { step: "ask" | "remind" | "over" };

export type PlanVerdict = {
  /** If half of the people answer. `unknown`: nobody counted them. */
  kind: "unknown" | "none" | "some" | "all";
  shown: PlanPart[];
  missing: PlanPart[];
  first: FirstStep;
};

type Setting = { k: number; stage: PlanStage };

/** From here on finding nothing says something. */
const enoughPower = 0.8;

export function planVerdict(plan: LaunchPlan, setting: Setting): PlanVerdict {
  const parts = partsOf(plan);
  const first = firstOf(plan, parts.missing, setting);
  if (plan.people === null) return { kind: "unknown", shown: [], missing: [], first };
  const { shown, missing } = parts;
  const kind = shown.length === 0 ? "none" : missing.length === 0 ? "all" : "some";
  return { kind, shown, missing, first };
}

/** Hypotheses that half of the answers would probably decide. */
function decided({ hypotheses }: LaunchPlan): number {
  return hypotheses.filter(({ power }) => power !== null && power[0] >= enoughPower).length;
}

function partsOf(plan: LaunchPlan): { shown: PlanPart[]; missing: PlanPart[] } {
  const { everyone, organizations, teams, levels, hypotheses } = plan;
  const shown: PlanPart[] = [];
  const missing: PlanPart[] = [];
  const count = (part: "organizations" | "teams" | "hypotheses", n: number, all: number) => {
    if (n > 0) shown.push({ part, n, all });
    if (n < all) missing.push({ part, n: all - n, all });
  };
  const told = organizations.filter(({ expected }) => isTold(expected[0])).length;
  if (!isTold(everyone[0])) return { shown, missing: [{ part: "whole" }] };
  shown.push({ part: "whole" });
  count("organizations", told, organizations.length);
  count("teams", teams.shown[0], teams.all);
  const { units, needed, unit, enough } = levels;
  if (enough[0] === "yes") shown.push({ part: "bands" });
  else missing.push({ part: "noBands", have: units[0], needed, unit });
  count("hypotheses", decided(plan), hypotheses.length);
  return { shown, missing };
}

function firstOf(plan: LaunchPlan, missing: readonly PlanPart[], { k, stage }: Setting): FirstStep {
  if (stage === "closed") return { step: "over" };
  if (stage !== "planned" && missing.length === 0) return { step: "nothing" };
  if (stage === "next") return { step: "ask" };
  if (stage === "open") return { step: "remind" };
  const { everyone, organizations, people, teams, levels, withheld, withoutTeams } = plan;
  const uncounted = teams.uncounted + withoutTeams.length;
  if (uncounted > 0) return { step: "count", groups: uncounted };
  if (!isTold(everyone[0])) return { step: "people", k };
  if (withheld.length > 0) return { step: "agree", names: withheld };
  const { unit, needed, enough } = levels;
  if (enough[0] !== "yes" && enough[1] !== "yes") {
    if (unit === "organization" && teams.shown[0] >= needed) return { step: "compare", instead: "team" };
    if (unit !== "respondent" && (people?.[0] ?? 0) >= needed)
      return { step: "compare", instead: "respondent" };
    return { step: "units", unit, needed };
  }
  const hidden = organizations.flatMap((each) => [each, ...each.teams]);
  const all = hidden.filter(({ expected }) => !isTold(expected[0]));
  if (enough[0] !== "yes" || all.some(({ expected }) => isTold(expected[1]))) return { step: "answers" };
  // So many that half of them are enough.
  if (all.length > 0) return { step: "join", people: 2 * k };
  return missing.length > 0 ? { step: "more" } : { step: "nothing" };
}
