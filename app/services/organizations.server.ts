/** Organizations of this installation: the list, the page of one, making and removing, and which studies are theirs. */
import { deleteMemberInvitationsOf, memberInvitationsOf, membersOf } from "../../db/queries/members.ts";
import {
  deleteOrganization,
  insertOrganization,
  organizationByKey,
  organizations,
  type Part,
  setHost,
  setRegistered,
  studiesHostedBy,
  studiesWith,
} from "../../db/queries/organizations.ts";
import { endAgreements, forgetStandingTeams, setShownToHost } from "../../db/queries/participant-changes.ts";
import { organizationsOfStudy } from "../../db/queries/participants.ts";
import { standingTeamsOf } from "../../db/queries/standing-teams.ts";
import { allStudies, studyBySlug } from "../../db/queries/studies.ts";
import type { Actor, MemberRole } from "../access/actor.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { allow, mayInOrganization, organizationFor, organizationsOf } from "./access.server.ts";
import { accountName } from "./account-form.server.ts";
import { audit, doerOf } from "./audit.server.ts";
import { inviterStillMay, withdrawUnfounded } from "./inviters.server.ts";
import { keepingAnOperator } from "./operators.server.ts";
import { randomId } from "./random-id.ts";
import { nameKey } from "./typed-text.ts";

/** All for operators, else the own ones. @throws AppError not-signed-in */
export async function organizationsFor(
  app: App,
  actor: Actor,
): Promise<{ mayCreate: boolean; organizations: { id: string; name: string }[] }> {
  allow(actor, "organizations.list");
  const found = await organizations(app.read, actor.isOperator ? "all" : organizationsOf(actor));
  return { mayCreate: actor.isOperator, organizations: found.map(({ id, name }) => ({ id, name })) };
}

/** @returns its key, or what is wrong with the name. @throws AppError not-signed-in, forbidden */
export async function createOrganization(
  app: App,
  actor: Actor,
  typed: string,
): Promise<{ id: string } | { problem: "accounts.name.missing" | "organizations.taken" }> {
  allow(actor, "organizations.create");
  const name = accountName(typed);
  if (name === null) return { problem: "accounts.name.missing" };
  const id = randomId(app);
  const name_key = nameKey(name);
  return app.write(async (tx) => {
    if (await organizationByKey(tx, name_key)) return { problem: "organizations.taken" as const };
    await insertOrganization(tx, { id, name, name_key, created_at: app.now() });
    await audit(app, tx, { by: doerOf(actor), deed: "organization.created", details: { organization: id } });
    return { id };
  });
}

/** @throws AppError not-found, forbidden */
export async function removeOrganization(app: App, actor: Actor, id: string): Promise<void> {
  await app.write(async (tx) => {
    await organizationFor(tx, actor, "organization.delete", id);
    await deleteMemberInvitationsOf(tx, id);
    await keepingAnOperator(tx, () => deleteOrganization(tx, id));
    await audit(app, tx, { by: doerOf(actor), deed: "organization.deleted", details: { organization: id } });
    // Its operators were operators of the whole installation.
    await withdrawUnfounded(app, tx, doerOf(actor));
  });
}

export type OrganizationPage = {
  id: string;
  name: string;
  may: { members: boolean; operators: boolean; delete: boolean; studies: boolean; teams: boolean };
  members: { id: string; name: string; email: string; role: MemberRole }[];
  invitations: { id: string; email: string; role: MemberRole }[];
  hosted: Part[];
  partIn: (Part & { name: string })[];
  /** Names of those on its list. */
  teams: string[];
  /** Studies that can be given to it. */
  studies: Part[];
  /** The one that was picked, with the names of its organizations. */
  picked: (Part & { names: string[] }) | null;
};

/**
 * @param pick slug of a study that is about to be given to it
 * @throws AppError not-signed-in; not-found, also for those who are no member; forbidden
 */
export async function organizationPage(
  app: App,
  actor: Actor,
  id: string,
  pick: string | null = null,
): Promise<OrganizationPage> {
  const { name } = await organizationFor(app.read, actor, "organization.view", id);
  const may = {
    members: mayInOrganization(actor, "organization.members", id),
    operators: mayInOrganization(actor, "organization.operators", id),
    delete: mayInOrganization(actor, "organization.delete", id),
    studies: mayInOrganization(actor, "organization.studies", id),
    teams: mayInOrganization(actor, "organization.teams", id),
  };
  const [members, invitations, hosted, partIn, studies, teams] = await Promise.all([
    membersOf(app.read, id),
    may.members ? openInvitations(app, id) : [],
    studiesHostedBy(app.read, id),
    studiesWith(app.read, id),
    may.studies ? allStudies(app.read) : [],
    standingTeamsOf(app.read, id),
  ]);
  const picked = studies.find(({ slug }) => slug === pick) ?? null;
  return {
    id,
    name,
    may,
    members: members.map(({ accountId: _, ...member }) => member),
    invitations,
    hosted,
    partIn,
    teams: teams.filter(({ is_retired }) => !is_retired).map((team) => team.name),
    studies: studies.map(({ slug, title }) => ({ slug, title })),
    picked: picked && {
      slug: picked.slug,
      title: picked.title,
      names: (await organizationsOfStudy(app.read, picked.id)).map((each) => each.name),
    },
  };
}

async function openInvitations(app: App, id: string): Promise<OrganizationPage["invitations"]> {
  const open: OrganizationPage["invitations"] = [];
  for (const invitation of await memberInvitationsOf(app.read, id, app.now()))
    if (await inviterStillMay(app.read, invitation))
      open.push({ id: invitation.id, email: invitation.email, role: invitation.role });
  return open;
}

/** What the organization is in a study: its host, or one of those that take part, by the name that it has there. */
export type PartOf = "host" | { name: string };

/** The study that it is about, and what the log says of whoever asks. @throws AppError not-found, forbidden */
async function partFor(
  tx: App["read"],
  actor: Actor,
  id: string,
  { study: slug, as }: { study: string; as: PartOf },
) {
  await organizationFor(tx, actor, "organization.studies", id);
  const study = await studyBySlug(tx, slug);
  if (!study) throw new AppError("not-found", "error.notFound");
  const details = { organization: id, as: as === "host" ? "host" : "participant" };
  return { study, entry: { by: doerOf(actor), studyId: study.id, details } };
}

/**
 * Says that the organization hosts a study, or which of the study's organizations it is. A name counts however it is spelled in capitals.
 * @throws AppError not-found, forbidden; bad-input where the study has no organization of the name
 */
export async function giveStudy(
  app: App,
  actor: Actor,
  id: string,
  { study: slug, as }: { study: string; as: PartOf },
): Promise<void> {
  await app.write(async (tx) => {
    const { study, entry } = await partFor(tx, actor, id, { study: slug, as });
    await audit(app, tx, { ...entry, deed: "organization.study" });
    if (as === "host") {
      if (study.host_id !== null && study.host_id !== id) await endAgreements(tx, study.id, id);
      return setHost(tx, study.id, id);
    }
    const all = await organizationsOfStudy(tx, study.id);
    const participant =
      all.find(({ name }) => name === as.name) ?? all.find(({ name }) => nameKey(name) === nameKey(as.name));
    if (!participant) throw new AppError("bad-input", "organizations.unknownPart");
    if (participant.registered_id !== id) await forgetStandingTeams(tx, participant.id);
    // What others agreed for it is no word of its own leaders.
    if (participant.registered_id !== null && participant.registered_id !== id)
      await setShownToHost(tx, participant.id, study.host_id === id);
    return setRegistered(tx, participant.id, id);
  });
}

/**
 * Takes a study from the organization: its people see it no more, and what was agreed for or to it holds no longer. Once more changes nothing.
 * @throws AppError not-found, forbidden
 */
export async function takeStudyBack(
  app: App,
  actor: Actor,
  id: string,
  { study: slug, as }: { study: string; as: PartOf },
): Promise<void> {
  await app.write(async (tx) => {
    const { study, entry } = await partFor(tx, actor, id, { study: slug, as });
    const taken = { ...entry, deed: "organization.study-taken" } as const;
    if (as === "host") {
      if (study.host_id !== id) return;
      for (const { id: part, registered_id } of await organizationsOfStudy(tx, study.id))
        if (registered_id !== null) await setShownToHost(tx, part, false);
      await setHost(tx, study.id, null);
      return audit(app, tx, taken);
    }
    const all = await organizationsOfStudy(tx, study.id);
    const part = all.find(({ name, registered_id }) => name === as.name && registered_id === id);
    if (!part) return;
    await forgetStandingTeams(tx, part.id);
    await setShownToHost(tx, part.id, false);
    await setRegistered(tx, part.id, null);
    return audit(app, tx, taken);
  });
}
