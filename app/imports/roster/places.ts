/** Organizations and teams of a study as people name them in a list: by name or id. */

export type KnownPlaces = {
  organizations: readonly { id: string; name: string }[];
  teams: readonly { id: string; name: string; organization_id: string; organization_name: string }[];
};

export type Place = { organization_id: string | null; team_id: string | null };
export type NoPlace = "organization" | "team" | "team-of-several";

/** Reads them once and answers for many; empty names no place. @returns which name leads nowhere, where one does */
export function placeFinder({
  organizations,
  teams,
}: KnownPlaces): (organization: string, team: string) => Place | NoPlace {
  const organizationBy = new Map<string, string>();
  for (const { id, name } of organizations) organizationBy.set(id, id).set(name, id);
  const teamsBy = new Map<string, KnownPlaces["teams"][number][]>();
  for (const team of teams)
    for (const key of new Set([team.name, team.id])) teamsBy.set(key, [...(teamsBy.get(key) ?? []), team]);
  return (organization, team) => {
    const organizationId = organization === "" ? null : organizationBy.get(organization);
    if (organizationId === undefined) return "organization";
    if (team === "") return { organization_id: organizationId, team_id: null };
    const [only, ...more] = (teamsBy.get(team) ?? []).filter(
      (each) => organizationId === null || each.organization_id === organizationId,
    );
    if (!only) return "team";
    return more.length > 0 ? "team-of-several" : { organization_id: only.organization_id, team_id: only.id };
  };
}
