/** Which team each respondent counts in where every team counts once, whatever its size. */
import type { StudyData } from "./study-data.ts";

/**
 * People of small teams (fewer respondents than `data.fewest`) count together with those of no team as one more team of their organization: a
 * median of teams would otherwise be the answer of one or two people. Where that team is small itself, it joins the smallest other one.
 * @returns place in `data.teams`, or `data.teams.length` + place of the organization for its one more team; -1 without an organization
 */
export function countedTeams({
  n,
  team,
  organization,
  teams,
  organizations,
  fewest = 0,
}: StudyData): Int32Array {
  const sizes = new Int32Array(teams.length + organizations.length);
  for (const own of team) if (own >= 0) sizes[own]!++;
  const more = (row: number) => (organization[row]! < 0 ? -1 : teams.length + organization[row]!);
  const counted = Int32Array.from({ length: n }, (_, row) => {
    const own = team[row]!;
    const place = own >= 0 && sizes[own]! >= fewest ? own : more(row);
    if (place >= teams.length) sizes[place]!++;
    return place;
  });
  const home = smallestLarge({ teams, organizations, fewest }, sizes);
  return counted.map((place) => {
    const at = place - teams.length;
    return at >= 0 && sizes[place]! < fewest ? (home[at] ?? place) : place;
  });
}

/** Of each organization: its smallest team that is not small, by key among equals; undefined when it has none. */
function smallestLarge(
  { teams, organizations, fewest }: Required<Pick<StudyData, "teams" | "organizations" | "fewest">>,
  sizes: Int32Array,
): (number | undefined)[] {
  const found = new Array<number | undefined>(organizations.length).fill(undefined);
  for (const [at, { key, organization }] of teams.entries()) {
    if (sizes[at]! < fewest || sizes[at] === 0) continue;
    const best = found[organization];
    const difference = best === undefined ? -1 : sizes[at]! - sizes[best]!;
    if (best === undefined || difference < 0 || (difference === 0 && key < teams[best]!.key))
      found[organization] = at;
  }
  return found;
}
