/**
 * The release plan of a wave (rule 4): which figure of which group is published at all, decided once, for everything together, from the answers
 * of a closed wave. What is not in the plan does not exist for anybody; nothing in it depends on who asks for what, or in which order.
 */
import { releaseCrossing } from "./crossing-release.ts";
import { isFairTo } from "./dominance.ts";
import { type HierarchyRelease, releaseHierarchy } from "./hierarchy-release.ts";
import {
  type CrossTable,
  crossTablesOf,
  type Figure,
  type Hierarchy,
  hierarchyOf,
  organizationKey,
  type Population,
} from "./population.ts";
import { releaseWithRoom } from "./room-for-cells.ts";
import { everyRule, type Rules } from "./rules.ts";
import { codesOf } from "./tally.ts";
import { detailFor } from "./thresholds.ts";

/**
 * What may be told about a group, as one letter of the stored plan: nothing, a third of the scale, a mean (of a cell that cuts across), what five
 * answers allow, ten, twenty.
 */
export type Letter = "h" | "b" | "m" | "c" | "d" | "q";

/** A letter for each group, in their order. */
type FigurePlan = {
  /** All that is published to anybody: this is audited as a whole. */
  audited: string;
  /** Of it, what the study's host sees: not the organizations that did not agree. */
  host: string;
  /** For each organization, in the order of `organizations`: whether its leader sees what everyone answered ("1") or not ("0"). */
  cohort: string;
};

export type DeclaredMean = { mean: number; n: number };

/** `by`: ids of the questions; `scores`: by figure and group, in points of the figure's scale, cells that are shown and no other. */
export type DeclaredScores = {
  by: string[];
  pairs: [string, string][];
  scores: Record<string, Record<string, DeclaredMean>>;
};

export type ReleasePlan = {
  /** Version of the rules, raised when the meaning of anything here changes. */
  rules: 1;
  /** k. */
  minimum: number;
  groups: string[];
  organizations: string[];
  figures: Record<string, FigurePlan>;
  /** Scores by what the study declared; absent: it declared nothing. */
  declared?: DeclaredScores;
  /** Who waits for whom, by question: the teams waited for that are counted in public, and the teams of which it is told. */
  waits?: Record<string, { to: string; from: string[] }[]>;
};

export type PlanRequest = {
  people: Population;
  /** `onlyEveryone`: never shown of any smaller group. */
  figures: Iterable<Figure & { onlyEveryone?: boolean }>;
  k: number;
  /** Keys of organizations that the host may not see by themselves. */
  withheld: ReadonlySet<string>;
  /** How many figures are done. */
  onFigure?: (done: number) => void;
};

/** @param rules all; a test switches one off */
export function planRelease(request: PlanRequest, rules: Rules = everyRule): ReleasePlan {
  const { people, k, onFigure } = request;
  const hierarchy = hierarchyOf(people);
  const tables = crossTablesOf(people);
  const withheld = withheldNodes(hierarchy, request.withheld);
  const figures: ReleasePlan["figures"] = {};
  let done = 0;
  for (const figure of request.figures) {
    figures[figure.id] = figurePlan(figure, { people, hierarchy, tables, withheld, k, rules });
    onFigure?.(++done);
  }
  const groups = [...hierarchy.nodes.map(({ key }) => key), ...tables.flatMap(({ keys }) => keys)];
  return { rules: 1, minimum: k, groups, organizations: [...people.organizations], figures };
}

type Setting = {
  people: Population;
  hierarchy: Hierarchy;
  tables: CrossTable[];
  withheld: ReadonlySet<number>;
  k: number;
  rules: Rules;
};

function figurePlan(figure: Figure & { onlyEveryone?: boolean }, setting: Setting): FigurePlan {
  const { people, hierarchy, tables, withheld, k, rules } = setting;
  const cells = tables.map(({ keys }) => keys.length);
  const request = { hierarchy, codes: codesOf(figure.values), range: figure, k, rules };
  const tree = releaseWithRoom(
    { ...request, barred: (node) => node > 0 && figure.onlyEveryone === true },
    figure.onlyEveryone ? [] : tables.filter(({ makesRoom }) => makesRoom),
    figure,
  );
  const seen = releaseHierarchy({
    ...request,
    barred: (node) => (rules.screens && !tree.shown[node] && !tree.banded[node]) || withheld.has(node),
  });
  const ownerOf = hierarchy.nodeOf.map((node) => tree.owner[node]!);
  const crossing = releaseCrossing({
    tables: figure.onlyEveryone ? [] : tables,
    figure,
    ownerOf,
    k,
    rules,
  });
  const means = figure.onlyEveryone
    ? cells.map((n) => "h".repeat(n)).join("")
    : crossing.shown.flatMap((of) => of.map((is) => (is ? "m" : "h"))).join("");
  const answered = people.organization.map((organization, i) =>
    Number.isNaN(figure.values[i]!) ? -1 : organization,
  );
  return {
    audited: letters(tree, k) + means,
    host: letters(seen, k) + (seen.shown[0] ? means : "h".repeat(means.length)),
    cohort: isFairTo(answered, people.organizations.length)
      .map((fair) => ((fair || !rules.dominance) && tree.shown[0] ? "1" : "0"))
      .join(""),
  };
}

function withheldNodes({ nodes }: Hierarchy, organizations: ReadonlySet<string>): Set<number> {
  const keys = new Set([...organizations].map(organizationKey));
  const places = new Set<number>();
  for (const [node, { key, parent }] of nodes.entries())
    if (keys.has(key) || places.has(parent)) places.add(node);
  return places;
}

function letters({ shown, banded, sizes }: HierarchyRelease, k: number): string {
  return shown
    .map((is, node): Letter => {
      if (!is) return banded[node] ? "b" : "h";
      const detail = detailFor(sizes[node]!, { minimumGroup: k });
      return detail === "quartiles" ? "q" : detail === "distribution" ? "d" : "c";
    })
    .join("");
}
