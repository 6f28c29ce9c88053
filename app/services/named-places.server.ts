/** Organizations and teams of a study as people name them. */
import { organizationsOfStudy, teamsOfStudy } from "../../db/queries/participants.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";

type Named = { organization?: string | undefined; team?: string | undefined };
type Place = { organization_id: string | null; team_id: string | null };

/**
 * Reads them once and answers for many. A name or an id does.
 * @returns a function that throws AppError not-found for an unknown one, bad-input for a team that several organizations have
 */
export async function placesOf(app: App, studyId: string): Promise<(named: Named) => Place> {
  const [organizations, teams] = await Promise.all([
    organizationsOfStudy(app.read, studyId),
    teamsOfStudy(app.read, studyId),
  ]);
  const organizationBy = new Map(
    organizations.flatMap(({ id, name }) => [[name, id] as const, [id, id] as const]),
  );
  const teamsBy = new Map<string, typeof teams>();
  for (const team of teams)
    for (const key of [team.name, team.id]) teamsBy.set(key, [...(teamsBy.get(key) ?? []), team]);
  return ({ organization, team }) => {
    if (team !== undefined) {
      const [only, ...more] = (teamsBy.get(team) ?? []).filter(
        (each) => organization === undefined || each.organization_name === organization,
      );
      if (!only) throw notFound(`team ${team}`);
      if (more.length > 0)
        throw new AppError("bad-input", "error.badInput", {
          why: `several organizations have a team "${team}": name the organization too`,
        });
      return { organization_id: only.organization_id, team_id: only.id };
    }
    if (organization === undefined) return { organization_id: null, team_id: null };
    const id = organizationBy.get(organization);
    if (id === undefined) throw notFound(`organization ${organization}`);
    return { organization_id: id, team_id: null };
  };
}

export function notFound(what: string): AppError {
  return new AppError("not-found", "error.badInput", { why: `there is no ${what}` });
}
