/** The teams that an organization keeps: its leaders write the list, and studies take copies of it (take-teams). */
import {
  deleteStandingTeams,
  insertStandingTeams,
  retireStandingTeams,
  type StandingTeam,
  standingTeamsOf,
  studiesOfStandingTeams,
  updateStandingTeam,
} from "../../db/queries/standing-teams.ts";
import type { Actor } from "../access/actor.ts";
import type { MessageKey } from "../i18n/messages.ts";
import type { Said } from "../i18n/said.ts";
import type { App } from "../platform/app.ts";
import { mayInOrganization, organizationFor } from "./access.server.ts";
import { audit, doerOf } from "./audit.server.ts";
import { randomId } from "./random-id.ts";
import { longestTeamName, readTeams, stampOf, type TeamLine, writtenTeams } from "./team-lines.ts";
import { lineOf, nameKey } from "./typed-text.ts";

export type StandingTeamsPage = {
  organization: { id: string; name: string };
  mayChange: boolean;
  /** One a line, as it is written. */
  teams: string;
  /** Names of those on the list, and of those that are off it. */
  names: string[];
  retired: string[];
  /** Says which list somebody saw when they changed it. */
  seen: string;
  /** By team: the studies that have it, and the name that it has there where that is another one. */
  followed: { name: string; studies: { slug: string; title: string; as: string | null }[] }[];
};

/** @throws AppError not-signed-in; not-found, also for those who are no member */
export async function standingTeamsPage(app: App, actor: Actor, id: string): Promise<StandingTeamsPage> {
  const { name } = await organizationFor(app.read, actor, "organization.view", id);
  const [all, studies] = await Promise.all([
    standingTeamsOf(app.read, id),
    studiesOfStandingTeams(app.read, id),
  ]);
  const listed = all.filter(({ is_retired }) => !is_retired);
  return {
    organization: { id, name },
    mayChange: mayInOrganization(actor, "organization.teams", id),
    teams: writtenTeams(listed),
    names: listed.map((team) => team.name),
    retired: all.filter(({ is_retired }) => is_retired).map((team) => team.name),
    seen: stampOf(listed),
    followed: all.flatMap((team) => {
      const having = studies.filter((each) => each.id === team.id);
      const shown = having.map(({ slug, title, name: as }) => ({
        slug,
        title,
        as: as === team.name ? null : as,
      }));
      return having.length === 0 ? [] : [{ name: team.name, studies: shown }];
    }),
  };
}

/**
 * Stores the list. A team that is on it already, however its name is spelled, stays the same team; one that is on it no more is kept aside where a
 * study has it, and deleted where none does.
 * @param seen of the page on which it was written
 * @returns what is wrong, if anything; then nothing is stored
 * @throws AppError not-found, forbidden
 */
export async function saveStandingTeams(
  app: App,
  actor: Actor,
  id: string,
  { teams: typed, seen }: { teams: string; seen: string },
): Promise<Said | null> {
  const read = readTeams(typed);
  return app.write(async (tx) => {
    await organizationFor(tx, actor, "organization.teams", id);
    if ("problem" in read) return read.problem;
    const has = await standingTeamsOf(tx, id);
    const { added, changed, left } = changesOf(has, read.teams);
    const listed = has.filter(({ is_retired }) => !is_retired);
    const gone = left.filter(({ is_retired }) => !is_retired);
    // The same list sent twice is stored already.
    if (added.length + changed.length + gone.length === 0) return null;
    if (seen !== stampOf(listed)) return { message: "standing.error.changed" };
    const used = new Set((await studiesOfStandingTeams(tx, id)).map((each) => each.id));
    await retireStandingTeams(tx, idsOf(gone.filter((team) => used.has(team.id))));
    await deleteStandingTeams(tx, idsOf(left.filter((team) => !used.has(team.id))));
    for (const { team, to } of changed) await updateStandingTeam(tx, team.id, to);
    const fresh = { organization_id: id, is_retired: false, created_at: app.now() };
    await insertStandingTeams(
      tx,
      added.map((team) => ({ id: randomId(app), ...fresh, ...team, name_key: nameKey(team.name) })),
    );
    const counts = { added: added.length, changed: changed.length, gone: gone.length };
    const details = { organization: id, ...counts };
    await audit(app, tx, { by: doerOf(actor), deed: "organization.teams", details });
    return null;
  });
}

const idsOf = (teams: readonly StandingTeam[]) => teams.map(({ id }) => id);

function changesOf(has: readonly StandingTeam[], wanted: readonly TeamLine[]) {
  const known = new Map(has.map((team) => [team.name_key, team]));
  const changed = wanted.flatMap((line) => {
    const team = known.get(nameKey(line.name));
    const isSame = team && team.name === line.name && team.headcount === line.headcount && !team.is_retired;
    return !team || isSame ? [] : [{ team, to: { ...line, is_retired: false } }];
  });
  const keys = new Set(wanted.map(({ name }) => nameKey(name)));
  return {
    added: wanted.filter(({ name }) => !known.has(nameKey(name))),
    changed,
    left: has.filter(({ name_key }) => !keys.has(name_key)),
  };
}

/**
 * Gives a team another name: it stays the same team, also in the studies that have it, where its name does not change.
 * @returns what is wrong with the names, if anything
 * @throws AppError not-found, forbidden
 */
export async function renameStandingTeam(
  app: App,
  actor: Actor,
  id: string,
  { from, to }: { from: string; to: string },
): Promise<MessageKey | null> {
  const name = lineOf(to, longestTeamName);
  return app.write(async (tx) => {
    await organizationFor(tx, actor, "organization.teams", id);
    if (name === null) return "members.error.name";
    const has = await standingTeamsOf(tx, id);
    const named = (typed: string) => has.find(({ name_key }) => name_key === nameKey(typed));
    const [team, other] = [named(from), named(name)];
    // Pressed twice, it has that name already.
    if (!team && other && !other.is_retired) return null;
    if (!team || team.is_retired) return "standing.error.gone";
    if (other && other.id !== team.id)
      return other.is_retired ? "standing.error.retired" : "members.error.twice";
    if (team.name === name) return null;
    await updateStandingTeam(tx, team.id, { name, name_key: nameKey(name) });
    const details = { organization: id };
    await audit(app, tx, { by: doerOf(actor), deed: "organization.team-renamed", details });
    return null;
  });
}
