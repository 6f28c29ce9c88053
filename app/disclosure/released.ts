/** Reading a release plan as one kind of viewer. Nothing is decided here. */
import { everyone, organizationKey } from "./population.ts";
import type { Letter, ReleasePlan } from "./release-plan.ts";

/** Everybody of a kind sees the same; the leader of an organization sees it and its teams, and of everyone what dominance allows. */
export type Viewer =
  | { kind: "host" }
  | { kind: "researcher" }
  | { kind: "leader"; organization: string; teams: ReadonlySet<string> };

/** `letter`: what may be told; a figure or group that is not in the plan is hidden like one that is. */
export type Release = { letter: (figure: string, group: string) => Letter };

export function releaseFor({ groups, organizations, figures }: ReleasePlan, viewer: Viewer): Release {
  const places = new Map(groups.map((group, at) => [group, at]));
  const at = viewer.kind === "leader" ? organizations.indexOf(viewer.organization) : -1;
  return {
    letter(figure, group) {
      const plan = Object.hasOwn(figures, figure) ? figures[figure] : undefined;
      const place = places.get(group);
      if (!plan || place === undefined) return "h";
      if (viewer.kind !== "leader") return letterAt(plan.host, place);
      if (group === everyone) return plan.cohort[at] === "1" ? letterAt(plan.audited, place) : "h";
      const isOwn = group === organizationKey(viewer.organization) || viewer.teams.has(group);
      return isOwn ? letterAt(plan.audited, place) : "h";
    },
  };
}

const known: ReadonlySet<string> = new Set<Letter>(["b", "m", "c", "d", "q"]);

function isLetter(letter: string): letter is Letter {
  return known.has(letter);
}

function letterAt(letters: string, place: number): Letter {
  const letter = letters[place] ?? "h";
  return isLetter(letter) ? letter : "h";
}
