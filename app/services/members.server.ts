/** Members of an organization: inviting, another role, removing. Whatever changes counts from the next page of the person it is about. */
import { createHash } from "node:crypto";
import { accountById } from "../../db/queries/accounts.ts";
import {
  deleteMember,
  deleteMemberInvitation,
  memberById,
  replaceMemberInvitation,
  setMemberRole,
} from "../../db/queries/members.ts";
import type { Actor, MemberRole } from "../access/actor.ts";
import type { Language } from "../i18n/languages.ts";
import type { App } from "../platform/app.ts";
import { publicAddress } from "../platform/auth.server.ts";
import { AppError } from "../shared/errors.ts";
import { organizationFor } from "./access.server.ts";
import { accountEmail } from "./account-form.server.ts";
import { audit, doerOf } from "./audit.server.ts";
import { actionFor, withdrawUnfounded } from "./inviters.server.ts";
import { keepingAnOperator } from "./operators.server.ts";
import { randomId } from "./random-id.ts";

const invitationDays = 14;
export const hashOfToken = (token: string) => createHash("sha256").update(token).digest("hex");

/**
 * Invites one person; an earlier invitation of the same address ends.
 * @returns the link, to be handed over where no letter can be sent; null when one is on its way
 * @throws AppError bad-input for no address; not-found, forbidden, also for making an operator without being one
 */
export async function inviteMember(
  app: App,
  actor: Actor,
  organizationId: string,
  { email: typed, role, language }: { email: string; role: MemberRole; language: Language },
): Promise<string | null> {
  const email = accountEmail(typed);
  if (email === null) throw new AppError("bad-input", "error.noMailAddress");
  const token = Buffer.from(app.randomBytes(20)).toString("base64url");
  const link = `${publicAddress(app.env)}/join/${token}`;
  const id = randomId(app);
  const now = app.now();
  const until = new Date(now.getTime() + invitationDays * 24 * 60 * 60 * 1000);
  await app.write(async (tx) => {
    const { name } = await organizationFor(tx, actor, actionFor(role), organizationId);
    const row = { id, organization_id: organizationId, email, role, token_hash: hashOfToken(token) };
    const invited_by = actor.account?.id ?? null;
    await replaceMemberInvitation(tx, { ...row, invited_by, expires_at: until, created_at: now });
    const details = { organization: organizationId, role };
    await audit(app, tx, { by: doerOf(actor), deed: "member.invited", details });
    if (!app.mail.isConfigured) return;
    const values = { organization: name, days: invitationDays };
    const letter = { to: email, language, name: "invite", values, link, stopLink: null } as const;
    await app.mail.queue(tx, [{ ...letter, bringsInvitation: id }], { until });
  });
  return app.mail.isConfigured ? null : link;
}

/** @throws AppError not-found, forbidden */
export async function withdrawInvitation(
  app: App,
  actor: Actor,
  organizationId: string,
  id: string,
): Promise<void> {
  await app.write(async (tx) => {
    await organizationFor(tx, actor, "organization.members", organizationId);
    await deleteMemberInvitation(tx, organizationId, id);
    const details = { organization: organizationId };
    await audit(app, tx, { by: doerOf(actor), deed: "member.withdrawn", details });
  });
}

/** @param role null: a member no more. @throws AppError not-found, forbidden, also for what makes or ends an operator without being one */
export async function changeMember(
  app: App,
  actor: Actor,
  organizationId: string,
  { member: id, role }: { member: string; role: MemberRole | null },
): Promise<void> {
  await app.write(async (tx) => {
    await organizationFor(tx, actor, actionFor(role), organizationId);
    const member = await memberById(tx, organizationId, id);
    if (!member) throw new AppError("not-found", "error.notFound");
    await organizationFor(tx, actor, actionFor(member.role), organizationId);
    await keepingAnOperator(tx, () => (role === null ? deleteMember(tx, id) : setMemberRole(tx, id, role)));
    const details = { organization: organizationId, account: member.account_id, ...(role && { role }) };
    const deed = role === null ? "member.removed" : "member.role";
    await audit(app, tx, { by: doerOf(actor), deed, details });
    const account = await accountById(tx, member.account_id);
    const isOperatorNoMore = member.role === "operator" && role !== "operator";
    const lost = { email: account?.email ?? "", organization: organizationId, isOperatorNoMore };
    await withdrawUnfounded(app, tx, doerOf(actor), lost);
  });
}
