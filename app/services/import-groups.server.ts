/** The organizations and teams that a file names: those the study has, and those to be made for it. */
import {
  insertOrganizations,
  insertTeams,
  type NewOrganization,
  type NewTeam,
  organizationsOfStudy,
  teamsOfStudy,
} from "../../db/queries/participants.ts";
import type { RecodedRow } from "../imports/recode.ts";
import type { App } from "../platform/app.ts";
import { randomId } from "./random-id.ts";

type Read = Parameters<typeof organizationsOfStudy>[0];

/** Team names by organization name. */
export type GroupNames = Map<string, Set<string>>;

export function collectNames(names: GroupNames, { organization, team }: RecodedRow): void {
  if (organization === null) return;
  const teams = names.get(organization) ?? new Set();
  if (team !== null) teams.add(team);
  names.set(organization, teams);
}

export type Groups = {
  newOrganizations: NewOrganization[];
  newTeams: NewTeam[];
  idsOf(row: Pick<RecodedRow, "organization" | "team">): {
    organization_id: string | null;
    team_id: string | null;
  };
};

/** Looks up what the study has, and gives a key to everything else. Stores nothing. */
export async function planGroups(
  db: Read,
  app: App,
  studyId: string,
  names: GroupNames,
  shownToHost: boolean,
): Promise<Groups> {
  const organizations = new Map(
    (await organizationsOfStudy(db, studyId)).map((each) => [each.name, each.id]),
  );
  const teams = new Map<string, string>();
  for (const each of await teamsOfStudy(db, studyId))
    teams.set(teamKey(each.organization_name, each.name), each.id);
  const newOrganizations: NewOrganization[] = [];
  const newTeams: NewTeam[] = [];
  for (const [name, teamNames] of names) {
    const id = organizations.get(name) ?? randomId(app);
    if (!organizations.has(name)) {
      organizations.set(name, id);
      newOrganizations.push({ id, study_id: studyId, name, shown_to_host: shownToHost });
    }
    for (const teamName of teamNames) {
      const key = teamKey(name, teamName);
      if (teams.has(key)) continue;
      const teamId = randomId(app);
      teams.set(key, teamId);
      newTeams.push({ id: teamId, study_id: studyId, organization_id: id, name: teamName, headcount: null });
    }
  }
  return {
    newOrganizations,
    newTeams,
    idsOf: ({ organization, team }) => ({
      organization_id: organization === null ? null : (organizations.get(organization) ?? null),
      team_id:
        organization === null || team === null ? null : (teams.get(teamKey(organization, team)) ?? null),
    }),
  };
}

const rowsPerStep = 50;

/** Stores what is new, in short transactions. */
export async function storeGroups(app: App, { newOrganizations, newTeams }: Groups): Promise<void> {
  for (let from = 0; from < newOrganizations.length; from += rowsPerStep) {
    await app.write((tx) => insertOrganizations(tx, newOrganizations.slice(from, from + rowsPerStep)));
  }
  for (let from = 0; from < newTeams.length; from += rowsPerStep) {
    await app.write((tx) => insertTeams(tx, newTeams.slice(from, from + rowsPerStep)));
  }
}

function teamKey(organization: string, team: string): string {
  return JSON.stringify([organization, team]);
}
