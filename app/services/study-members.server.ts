/** Who takes part in a study: organizations and their teams, chosen by the host until the first wave opens, and frozen from then on. */

import {
  deleteOrganizationOfStudy,
  deleteOtherTeams,
  updateTeam,
} from "../../db/queries/participant-changes.ts";
import { insertTeams, organizationsOfStudy, type Team, teamsOfStudy } from "../../db/queries/participants.ts";
import { countListed } from "../../db/queries/standing-teams.ts";
import { wavesOfStudy } from "../../db/queries/waves.ts";
import type { Actor } from "../access/actor.ts";
import type { MessageKey } from "../i18n/messages.ts";
import type { Said } from "../i18n/said.ts";
import type { App } from "../platform/app.ts";
import { type StudyState, verdictOn } from "../shared/study-life.ts";
import { studyFor } from "./access.server.ts";
import { audit, doerOf } from "./audit.server.ts";
import { mostOrganizations, readNames } from "./create-study.server.ts";
import { randomId } from "./random-id.ts";
import { mayNow, stateOf } from "./study-state.server.ts";
import { insertTakingPart, mayHandOver, takeOwnTeams } from "./take-teams.server.ts";
import { readTeams, stampOf, writtenTeams } from "./team-lines.ts";
import { nameKey } from "./typed-text.ts";

export type MembersPage = {
  slug: string;
  state: StudyState;
  changeable: boolean;
  organizations: {
    id: string;
    name: string;
    /** Its people, or another's who may sign in here; "none": nobody of it can. */
    of: "host" | "participant" | "none";
    shownToHost: boolean;
    /** One team a line, with its size where somebody counted. */
    teams: string;
    count: number;
    /** Says which teams somebody saw when they changed them. */
    seen: string;
    /** How many teams its own list has, where it is theirs to hand over; null: it is not. */
    listed: number | null;
  }[];
};

/** @throws AppError not-signed-in, not-found, forbidden */
export async function membersPage(app: App, actor: Actor, slug: string): Promise<MembersPage> {
  const study = await studyFor(app.read, actor, "study.members", slug);
  const [waves, organizations, teams] = await Promise.all([
    wavesOfStudy(app.read, study.id),
    organizationsOfStudy(app.read, study.id),
    teamsOfStudy(app.read, study.id),
  ]);
  const state = stateOf(study, waves);
  const lists = new Map<string, number>();
  for (const { registered_id: of } of organizations.filter((each) => mayHandOver(actor, each, study)))
    if (of !== null) lists.set(of, await countListed(app.read, of));
  return {
    slug,
    state,
    changeable: verdictOn("members", state) === "may",
    organizations: organizations.map(({ id, name, registered_id, shown_to_host }) => {
      const own = teams.filter(({ organization_id }) => organization_id === id);
      const of = registered_id === null ? "none" : registered_id === study.host_id ? "host" : "participant";
      const listed = lists.get(registered_id ?? "") ?? null;
      return {
        id,
        name,
        of,
        shownToHost: shown_to_host,
        teams: writtenTeams(own),
        count: own.length,
        seen: stampOf(own),
        listed,
      };
    }),
  };
}

/** @returns what is wrong with the names, if anything. @throws AppError not-found, forbidden, conflict once a wave has opened */
export async function addOrganizations(
  app: App,
  actor: Actor,
  slug: string,
  typed: string,
): Promise<MessageKey | null> {
  const read = readNames(typed);
  return app.write(async (tx) => {
    const study = await studyFor(tx, actor, "study.members", slug);
    await mayNow(tx, study, "members");
    if ("problem" in read) return read.problem;
    const has = await organizationsOfStudy(tx, study.id);
    const known = new Set(has.map(({ name }) => nameKey(name)));
    // Those that are there already, as when the button was pressed twice, stay as they are.
    const fresh = read.names.filter((name) => !known.has(nameKey(name)));
    if (read.names.length === 0) return "studies.error.names";
    if (has.length + fresh.length > mostOrganizations) return "studies.error.namesMany";
    if (fresh.length === 0) return null;
    const rows = await insertTakingPart(app, tx, actor, study, fresh);
    const details = { added: fresh.length };
    await audit(app, tx, { by: doerOf(actor), deed: "study.members", studyId: study.id, details });
    await takeOwnTeams(app, tx, actor, study, rows);
    return null;
  });
}

/** Its teams go with it. One that is gone already stays gone. @throws AppError not-found, forbidden, conflict */
export async function removeOrganizationOf(app: App, actor: Actor, slug: string, id: string): Promise<void> {
  await app.write(async (tx) => {
    const study = await studyFor(tx, actor, "study.members", slug);
    await mayNow(tx, study, "members");
    const found = (await organizationsOfStudy(tx, study.id)).some((each) => each.id === id);
    if (!found) return;
    await deleteOrganizationOfStudy(tx, study.id, id);
    const details = { removed: 1 };
    await audit(app, tx, { by: doerOf(actor), deed: "study.members", studyId: study.id, details });
  });
}

/** `name`: how the page called the organization, which may be gone by now. */
export type SentTeams = { organization: string; name: string; teams: string; seen: string };
export type RefusedTeams = Said & { organization: string };

/**
 * Stores the teams of organizations, one a line, with the number of people where it is known. A team that keeps its name, however it is spelled,
 * keeps everything that belongs to it. A list that is as it was seen stays as it is by now, also that of an organization that was removed meanwhile.
 * @param sent of the page on which they were written: an organization's own leaders may have handed teams over meanwhile
 * @returns what is wrong with the lines, if anything; then nothing is stored, of no organization
 * @throws AppError not-found, forbidden, conflict once a wave has opened
 */
export async function saveTeams(
  app: App,
  actor: Actor,
  slug: string,
  sent: readonly SentTeams[],
): Promise<RefusedTeams[]> {
  return app.write(async (tx) => {
    const study = await studyFor(tx, actor, "study.members", slug);
    await mayNow(tx, study, "members");
    const known = new Set((await organizationsOfStudy(tx, study.id)).map(({ id }) => id));
    const teams = await teamsOfStudy(tx, study.id);
    const gone = sent.filter(({ organization }) => !known.has(organization));
    const changes = sent
      .filter(({ organization }) => known.has(organization))
      .map((list) => changeOf(list, teams));
    const refused = [
      ...gone.flatMap(refusedAsGone),
      ...changes.flatMap((change) => ("message" in change ? [change] : [])),
    ];
    if (refused.length > 0) return refused;
    for (const change of changes) {
      if ("message" in change || change.isSame) continue;
      const { organization, kept, changed, fresh } = change;
      await deleteOtherTeams(
        tx,
        organization,
        kept.map(({ team }) => team.id),
      );
      for (const { team, to } of changed) await updateTeam(tx, team.id, to);
      await insertTeams(
        tx,
        fresh.map((team) => ({
          id: randomId(app),
          study_id: study.id,
          organization_id: organization,
          ...team,
        })),
      );
      const details = { teams: kept.length + fresh.length };
      await audit(app, tx, { by: doerOf(actor), deed: "study.members", studyId: study.id, details });
    }
    return [];
  });
}

/** The list of an organization that does not take part any more: what somebody wrote into it is not dropped. */
function refusedAsGone({ organization, name, teams: typed, seen }: SentTeams): RefusedTeams[] {
  const read = readTeams(typed);
  const isUntouched = "teams" in read && seen === stampOf(read.teams);
  return isUntouched ? [] : [{ organization, message: "partners.error.gone", values: { name } }];
}

/** What a list changes, or what is wrong with it. */
function changeOf({ organization, teams: typed, seen }: SentTeams, teams: readonly Team[]) {
  const read = readTeams(typed);
  if ("problem" in read) return { organization, ...read.problem };
  const has = teams.filter((team) => team.organization_id === organization);
  const named = new Map(has.map((team) => [nameKey(team.name), team]));
  const kept = read.teams.flatMap((to) => {
    const team = named.get(nameKey(to.name));
    return team ? [{ team, to }] : [];
  });
  const changed = kept.filter(({ team, to }) => team.name !== to.name || team.headcount !== to.headcount);
  const fresh = read.teams.filter(({ name }) => !named.has(nameKey(name)));
  // Sent twice they are stored already; and nobody touched a list that is as it was seen.
  const isStored = changed.length + fresh.length === 0 && kept.length === has.length;
  const isSame = isStored || seen === stampOf(read.teams);
  if (!isSame && seen !== stampOf(has)) return { organization, message: "standing.error.changed" as const };
  return { organization, kept, changed, fresh, isSame };
}
