/** What is offered to choose organization and team from: one list where it is short, else first the organization, then the team. */
import { shortened } from "../shared/short-refs.ts";

/** `ref` stands for the id. */
type Option = { ref: string; name: string };
type Group = Option & { teams: Option[] };

/** What was typed to shorten a long list, and how many of it fit; with none, all are listed. */
type Find = { typed: string; found: number };

/** `find` is null where a list is short enough without. */
export type Choice =
  | { of: "all"; groups: Group[] }
  | { of: "organization"; options: Option[]; find: Find | null }
  | { of: "team"; organization: Option; alone: boolean; options: Option[]; find: Find | null };

type Organization = { id: string; name: string };
type Team = { id: string; name: string; organization_id: string };

/** Lines that a menu may have before it becomes work to look through. */
const shortList = 40;

/**
 * @param organizationId chosen in the first step, if any
 * @param typed part of a name; longer than a name is none
 */
export function choiceOf(
  organizations: readonly Organization[],
  teams: readonly Team[],
  { organizationId, typed }: { organizationId: string | null; typed: string },
): Choice {
  const teamRef = shortened(teams.map(({ id }) => id));
  const organizationRef = shortened(organizations.map(({ id }) => id));
  const option = ({ id, name }: Organization): Option => ({ ref: organizationRef(id), name });
  const teamsOf = (id: string) =>
    teams
      .filter(({ organization_id }) => organization_id === id)
      .map((team): Option => ({ ref: teamRef(team.id), name: team.name }));
  if (organizations.length + teams.length <= shortList)
    return { of: "all", groups: organizations.map((each) => ({ ...option(each), teams: teamsOf(each.id) })) };
  const alone = organizations.length === 1;
  const organization = alone ? organizations[0] : organizations.find(({ id }) => id === organizationId);
  return organization
    ? { of: "team", organization: option(organization), alone, ...narrowed(teamsOf(organization.id), typed) }
    : { of: "organization", ...narrowed(organizations.map(option), typed) };
}

function narrowed(options: Option[], typed: string): { options: Option[]; find: Find | null } {
  if (options.length <= shortList) return { options, find: null };
  const wanted = folded(typed);
  const fit = wanted === "" ? options : options.filter(({ name }) => folded(name).includes(wanted));
  return { options: fit.length > 0 ? fit : options, find: { typed: typed.trim(), found: fit.length } };
}

/** Capitals, accents and the spaces around do not matter. */
function folded(text: string): string {
  return text.trim().normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
