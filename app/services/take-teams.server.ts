/**
 * A study takes over the teams that an organization keeps: copies, which are the study's own from then on, and each of which names the team that
 * it is, so that the same team is known again in other studies. Only an organization's own leaders hand its teams over.
 */

import { organizations, type RegisteredOrganization } from "../../db/queries/organizations.ts";
import { deleteOtherTeams, updateTeam } from "../../db/queries/participant-changes.ts";
import {
  insertOrganizations,
  insertTeams,
  type Organization,
  organizationsOfStudy,
  teamsOfStudy,
} from "../../db/queries/participants.ts";
import { type StandingTeam, standingTeamsOf } from "../../db/queries/standing-teams.ts";
import type { Study } from "../../db/queries/studies.ts";
import type { Actor } from "../access/actor.ts";
import type { MessageKey } from "../i18n/messages.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { mayInOrganization, organizationsOf, studyFor } from "./access.server.ts";
import { audit, doerOf } from "./audit.server.ts";
import { randomId } from "./random-id.ts";
import type { Transaction } from "./respond-draft.server.ts";
import { mayNow } from "./study-state.server.ts";
import { mostTeams } from "./team-lines.ts";
import { nameKey } from "./typed-text.ts";

/** Whose list somebody may give to a study: of what they lead, and operators the host's, for which they act. */
export function mayHandOver(
  actor: Actor,
  { registered_id: id }: Pick<Organization, "registered_id">,
  { host_id }: Pick<Study, "host_id">,
): boolean {
  if (id === null) return false;
  return organizationsOf(actor, "leading").includes(id) || (actor.isOperator && id === host_id);
}

/**
 * Brings the teams of a study's organization up to the list that the organization keeps: those that are missing come, those that it has are named
 * and counted as on the list, and those that came from it and were taken off it go. Teams that were written for this study alone stay.
 * @param as by what right: of the host, for an organization of its own, or of a leader of the organization that takes part
 * @returns what is wrong, if anything; then nothing is stored
 * @throws AppError not-found, also for an organization whose teams are not theirs to give; forbidden; conflict once a wave has opened
 */
export async function takeTeams(
  app: App,
  actor: Actor,
  slug: string,
  { organization: id, as }: { organization: string; as: "study.members" | "study.hand-over-teams" },
): Promise<MessageKey | null> {
  return app.write(async (tx) => {
    const study = await studyFor(tx, actor, as, slug);
    const organization = (await organizationsOfStudy(tx, study.id)).find((each) => each.id === id);
    if (!organization || !mayHandOver(actor, organization, study))
      throw new AppError("not-found", "error.notFound");
    await mayNow(tx, study, "members");
    return takeOver(app, tx, actor, study, organization);
  });
}

/** Organizations for which somebody may speak in a study: all for operators, else those that they lead. By name. */
export async function organizationsLed(db: App["read"], actor: Actor): Promise<RegisteredOrganization[]> {
  const led = actor.memberships
    .map(({ organizationId }) => organizationId)
    .filter((id) => mayInOrganization(actor, "organization.host", id));
  return organizations(db, actor.isOperator ? "all" : led);
}

/** Lets organizations take part. Those for which somebody may speak are connected with what they are here. */
export async function insertTakingPart(
  app: App,
  tx: Transaction,
  actor: Actor,
  study: Pick<Study, "id" | "host_id">,
  names: readonly string[],
): Promise<Organization[]> {
  const led = new Map((await organizationsLed(tx, actor)).map(({ name_key, id }) => [name_key, id]));
  const rows = names.map((name): Organization => {
    const registered = led.get(nameKey(name)) ?? null;
    return {
      id: randomId(app),
      study_id: study.id,
      name,
      // What the host's own people answered, the host sees: it needs nobody's leave.
      shown_to_host: registered !== null && registered === study.host_id,
      registered_id: registered,
    };
  });
  await insertOrganizations(tx, rows);
  return rows;
}

/** As takeTeams, for organizations that have just come: of those whose teams are theirs to hand over. */
export async function takeOwnTeams(
  app: App,
  tx: Transaction,
  actor: Actor,
  study: Pick<Study, "id" | "host_id">,
  rows: readonly Organization[],
): Promise<void> {
  for (const row of rows) if (mayHandOver(actor, row, study)) await takeOver(app, tx, actor, study, row);
}

/** For whoever has asked already whether it may be done. */
async function takeOver(
  app: App,
  tx: Transaction,
  actor: Actor,
  study: Pick<Study, "id">,
  organization: Pick<Organization, "id" | "registered_id">,
): Promise<MessageKey | null> {
  const standing = await standingTeamsOf(tx, organization.registered_id ?? "");
  const all = await teamsOfStudy(tx, study.id);
  const has = all.filter((team) => team.organization_id === organization.id);
  const { fresh, kept, stay } = planned(has, standing);
  if (fresh.length + kept.length + stay.length > mostTeams) return "members.error.many";
  const changed = kept.filter(({ team, to }) => !isAs(team, to));
  const isSame = fresh.length + changed.length === 0 && kept.length + stay.length === has.length;
  if (isSame) return null;
  await deleteOtherTeams(tx, organization.id, [...kept.map(({ team }) => team.id), ...stay]);
  // Two teams may have changed names with one another: no name is taken while each gets its new one.
  for (const { team, to } of changed)
    if (team.name !== to.name) await updateTeam(tx, team.id, { name: team.id });
  for (const { team, to } of changed) await updateTeam(tx, team.id, to);
  await insertTeams(
    tx,
    fresh.map((team) => ({
      id: randomId(app),
      study_id: study.id,
      organization_id: organization.id,
      ...team,
    })),
  );
  const details = { teams: fresh.length + kept.length };
  await audit(app, tx, { by: doerOf(actor), deed: "study.teams-taken", studyId: study.id, details });
  return null;
}

type Copy = { id: string; name: string; headcount: number | null; standing_id: string | null };
type Taken = Omit<Copy, "id">;

const isAs = (team: Taken, to: Taken) =>
  team.name === to.name && team.headcount === to.headcount && team.standing_id === to.standing_id;

function planned(has: readonly Copy[], standing: readonly StandingTeam[]) {
  const listed = standing.filter(({ is_retired }) => !is_retired);
  const ours = new Set(standing.map(({ id }) => id));
  const byId = new Map(has.map((team) => [team.standing_id, team]));
  const own = has.filter(({ standing_id }) => standing_id === null || !ours.has(standing_id));
  const byName = new Map(own.map((team) => [nameKey(team.name), team]));
  const copies = listed.map(({ id, name, name_key, headcount }) => ({
    team: byId.get(id) ?? byName.get(name_key),
    to: { name, headcount, standing_id: id },
  }));
  const names = new Set(listed.map(({ name_key }) => name_key));
  return {
    fresh: copies.flatMap(({ team, to }) => (team ? [] : [to])),
    kept: copies.flatMap(({ team, to }) => (team ? [{ team, to }] : [])),
    /** Keys of those that are of this study alone. */
    stay: own.filter(({ name }) => !names.has(nameKey(name))).map(({ id }) => id),
  };
}
