/** Who waits for whom as lines of text for a terminal: what app/disclosure lets out, and not a number more. */
import type { WaitingMatrix } from "../analysis/study-result.ts";
import type { ReleasePlan } from "../disclosure/release-plan.ts";
import { waitsAsPlanned } from "../disclosure/waiting.ts";

/**
 * @param minimum k in force
 * @param nameOf a team's name by its key; undefined for a team that does not take part any more
 */
export function waitsText(
  plan: ReleasePlan,
  waiting: WaitingMatrix,
  minimum: number,
  nameOf: (team: string) => string | undefined,
): string {
  const released = waitsAsPlanned(plan, waiting, minimum);
  const named = (key: string) => nameOf(key) ?? none[key] ?? "a team that is gone";
  const lines = released.flatMap(({ to, people, from }) => [
    `  ${named(to)}: ${people}`,
    ...from.map((each) => `    ${named(each.team)}: ${each.people}`),
  ]);
  return [
    `${waiting.id}: people by the team they wait for most, below it the teams they are of; groups under ${Math.max(minimum, plan.minimum)} people, and what would give them away, are not shown`,
    ...(lines.length > 0 ? lines : ["  nothing that may be shown"]),
  ].join("\n");
}

const none: Record<string, string> = { outside: "somebody outside these teams", nobody: "nobody" };
