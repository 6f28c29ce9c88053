/** Who answered, by the groups of which figures may be published, and what they answered: all that the release plan decides from. */

/** Answers of one question, score or metric; NaN: not answered. `min` and `max` are the ends of its scale. */
export type Figure = { id: string; values: Float64Array; min: number; max: number };

/** A way to divide everybody: `of[i]` is the place of person i in `values`, -1 when it is not known. */
export type Filter = {
  id: string;
  values: readonly string[];
  of: Int32Array;
  /** Where not everything can be shown, what has a lower rank is shown rather than what has a higher one; 0 when it is not given. */
  rank?: number;
  /** Whether organizations may be hidden so that its cells can be shown. */
  makesRoom?: boolean;
};

/** `-1` stands for no organization, no team. What may be asked for is declared here: nothing else is ever offered. */
export type Population = {
  n: number;
  organization: Int32Array;
  organizations: readonly string[];
  team: Int32Array;
  teams: readonly { key: string; organization: number }[];
  /** Keys of teams that were folded into the other small teams of their organization when the wave opened. */
  folded: ReadonlySet<string>;
  filters: readonly Filter[];
  /** Pairs of filters that are crossed, by their places in `filters`. */
  pairs: readonly (readonly [number, number])[];
};

/** One node of everyone > organization > team; `parent` is a place in the list, -1 of everyone, and stands before its children. */
type Node = { key: string; parent: number };

/** Everyone, organizations and teams, each folded team inside its organization's other teams; and the node each person is in, deepest. */
export type Hierarchy = { nodes: Node[]; nodeOf: Int32Array };

export const everyone = "everyone";
export const organizationKey = (key: string): string => `organization:${key}`;
export const teamKey = (key: string): string => `team:${key}`;
const otherTeamsKey = (organization: string): string => `other-teams:${organization}`;
export const filterKey = (filter: string, value: string): string => `${filter}=${value}`;

export const pairKey = (row: string, column: string): string => `${row}&${column}`;

export function hierarchyOf(people: Population): Hierarchy {
  const nodes: Node[] = [{ key: everyone, parent: -1 }];
  for (const key of people.organizations) nodes.push({ key: organizationKey(key), parent: 0 });
  const others = new Map<number, number>();
  const places = people.teams.map(({ key, organization }) => {
    const parent = organization < 0 ? 0 : organization + 1;
    if (!people.folded.has(key)) return nodes.push({ key: teamKey(key), parent }) - 1;
    const known = others.get(organization);
    if (known !== undefined) return known;
    const name = otherTeamsKey(people.organizations[organization] ?? "");
    const place = nodes.push({ key: name, parent }) - 1;
    others.set(organization, place);
    return place;
  });
  const nodeOf = people.team.map((team, i) => (team >= 0 ? places[team]! : people.organization[i]! + 1));
  return { nodes, nodeOf };
}

/** A table that cuts across the hierarchy: the cells of a filter, or of two that are crossed. `of[i]`: the cell of person i, or -1. */
export type CrossTable = { keys: string[]; of: Int32Array; rank: number; makesRoom?: boolean };

export function crossTablesOf({ filters, pairs }: Population): CrossTable[] {
  const single = filters.map(({ id, values, of, rank = 0, makesRoom }) => ({
    keys: values.map((value) => filterKey(id, value)),
    of,
    rank,
    makesRoom,
  }));
  const crossed = pairs.map(([a, b]) => {
    const [first, second] = [single[a]!, single[b]!];
    const width = second.keys.length;
    return {
      keys: first.keys.flatMap((row) => second.keys.map((column) => pairKey(row, column))),
      of: first.of.map((row, i) => (row < 0 || second.of[i]! < 0 ? -1 : row * width + second.of[i]!)),
      rank: Math.max(first.rank, second.rank),
    };
  });
  return [...single, ...crossed];
}
