/** Stands at the door of every use case: compares who asks with the policy table. */
import { organizationById, type RegisteredOrganization } from "../../db/queries/organizations.ts";
import { participantsOf } from "../../db/queries/participants.ts";
import { type Study, studyBySlug } from "../../db/queries/studies.ts";
import type { Actor } from "../access/actor.ts";
import { type Action, may, type Standing } from "../access/policy.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";

/** For what belongs to no study and no organization. @throws AppError not-signed-in, forbidden */
export function allow(actor: Actor, action: Action): void {
  check(actor, action, generalStandings(actor));
}

/**
 * The study, for what somebody wants to do with it.
 * @throws AppError not-signed-in, the same whether or not there is such a study; not-found, also for one in which they have no part; forbidden
 */
export async function studyFor(db: App["read"], actor: Actor, action: Action, slug: string): Promise<Study> {
  requireSomebody(actor);
  const study = await studyBySlug(db, slug);
  const standings = study && (await standingsIn(db, actor, study));
  if (!study || !standings) throw new AppError("not-found", "error.notFound");
  check(actor, action, standings);
  return study;
}

/** @throws AppError like studyFor */
export async function organizationFor(
  db: App["read"],
  actor: Actor,
  action: Action,
  id: string,
): Promise<RegisteredOrganization> {
  requireSomebody(actor);
  const organization = await organizationById(db, id);
  const standings = memberOf(actor, id);
  if (!organization || (standings.length === 0 && !actor.isOperator))
    throw new AppError("not-found", "error.notFound");
  check(actor, action, [...generalStandings(actor), ...standings]);
  return organization;
}

export function mayInOrganization(actor: Actor, action: Action, id: string): boolean {
  return may(action, [...generalStandings(actor), ...memberOf(actor, id)]);
}

/** How somebody stands to a study; null for those who have no part in it. */
export async function standingsIn(
  db: App["read"],
  actor: Actor,
  study: Pick<Study, "id" | "host_id">,
): Promise<Standing[] | null> {
  const host = study.host_id === null ? [] : memberOf(actor, study.host_id);
  const participants = (await participantsOf(db, study.id, organizationsOf(actor))).flatMap((id) =>
    memberOf(actor, id),
  );
  const asParticipant = participants.map((role): Standing => `participant-${role}`);
  const own = [...host, ...asParticipant];
  return own.length > 0 || actor.isOperator ? [...generalStandings(actor), ...own] : null;
}

/** @param as "leading": only those that somebody leads */
export function organizationsOf({ memberships }: Actor, as: "any" | "leading" = "any"): string[] {
  return memberships
    .filter(({ role }) => as === "any" || role !== "researcher")
    .map(({ organizationId }) => organizationId);
}

function memberOf({ memberships }: Actor, organizationId: string): ("leader" | "researcher")[] {
  const mine = memberships.filter((each) => each.organizationId === organizationId);
  return mine.map(({ role }) => (role === "researcher" ? "researcher" : "leader"));
}

/** How somebody stands to what belongs to no study and no organization. */
export function generalStandings({ account, isOperator, memberships }: Actor): Standing[] {
  const leads = memberships.some(({ role }) => role !== "researcher");
  return [
    ...(isOperator ? (["operator"] as const) : []),
    ...(account ? (["account"] as const) : []),
    ...(leads ? (["any-leader"] as const) : []),
  ];
}

function requireSomebody(actor: Actor): void {
  if (generalStandings(actor).length === 0) throw new AppError("not-signed-in", "error.notSignedIn");
}

function check(actor: Actor, action: Action, standings: readonly Standing[]): void {
  requireSomebody(actor);
  if (!may(action, standings)) throw new AppError("forbidden", "error.role");
}
