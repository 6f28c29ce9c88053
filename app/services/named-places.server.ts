/** Organizations and teams of a study as people name them. */
import { organizationsOfStudy, teamsOfStudy } from "../../db/queries/participants.ts";
import { type KnownPlaces, type Place, placeFinder } from "../imports/roster/places.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";

type Named = { organization?: string | undefined; team?: string | undefined };

export async function knownPlaces(db: App["read"], studyId: string): Promise<KnownPlaces> {
  const [organizations, teams] = await Promise.all([
    organizationsOfStudy(db, studyId),
    teamsOfStudy(db, studyId),
  ]);
  return { organizations, teams };
}

/**
 * A name or an id does; none is nowhere in particular.
 * @throws AppError not-found for an unknown one, bad-input for a team that several organizations have (details: why)
 */
export async function placeNamed(app: App, studyId: string, { organization, team }: Named): Promise<Place> {
  const place = placeFinder(await knownPlaces(app.read, studyId))(organization ?? "", team ?? "");
  if (place === "organization") throw notFound(`organization ${organization}`);
  if (place === "team") throw notFound(`team ${team}`);
  if (place === "team-of-several")
    throw new AppError("bad-input", "error.badInput", {
      why: `several organizations have a team "${team}": name the organization too`,
    });
  return place;
}

export function notFound(what: string): AppError {
  return new AppError("not-found", "error.badInput", { why: `there is no ${what}` });
}
