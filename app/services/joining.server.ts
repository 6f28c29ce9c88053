/** Coming in by an invitation: a new account, or one that is there already, becomes a member. The invitation is used up with it. */
import { accountByEmail, insertAccount, insertPassword } from "../../db/queries/accounts.ts";
import {
  deleteMemberInvitation,
  type MemberInvitation,
  memberInvitationByHash,
  putMember,
} from "../../db/queries/members.ts";
import { organizationById } from "../../db/queries/organizations.ts";
import type { Actor } from "../access/actor.ts";
import type { App } from "../platform/app.ts";
import type { Caller } from "../platform/auth.server.ts";
import { AppError } from "../shared/errors.ts";
import { type FieldProblem, readPerson } from "./account-form.server.ts";
import { signIn } from "./accounts.server.ts";
import { audit } from "./audit.server.ts";
import { inviterStillMay, withdrawUnfounded } from "./inviters.server.ts";
import { hashOfToken } from "./members.server.ts";
import { keepingAnOperator } from "./operators.server.ts";
import { randomId } from "./random-id.ts";

export type Joining = {
  organization: string;
  email: string;
  /**
   * The address is that of the account that is signed in. Whether it has another one the page does not say; only the form does, sent with a name and a
   * password that would do, for else its owner would not know how to come in. Who sends it for an address without an account has made one with that.
   */
  isOwn: boolean;
};

/** @throws AppError gone: used, withdrawn, ended, of an organization that is no more or of somebody who may not invite any more, or mistyped; not told apart */
export async function openJoining(app: App, actor: Actor, token: string): Promise<Joining> {
  const { invitation, organization } = await invitationOf(app, app.read, token);
  return { organization, email: invitation.email, isOwn: actor.account?.email === invitation.email };
}

/**
 * Accepts. Without an account one is made, with the invitation's address, which the link has proven.
 * @returns what is wrong with what was typed, that the address has an account which is not the one signed in (the invitation stays open for it), or the cookies that sign the new account in
 * @throws AppError gone
 */
export async function acceptInvitation(
  app: App,
  caller: Caller,
  actor: Actor,
  { token, sent }: { token: string; sent: Record<string, string> },
): Promise<{ problems: FieldProblem[] } | { hasAccount: true } | { cookies: string[] }> {
  const { email, isOwn } = await openJoining(app, actor, token);
  const person = isOwn ? null : await readPerson(sent, email);
  if (person && "problems" in person) return person;
  const hashed = person && (await app.auth.hash(person.password));
  const [accountId, passwordId, memberId] = [randomId(app), randomId(app), randomId(app)];
  const isIn = await app.write(async (tx) => {
    const now = app.now();
    const { invitation } = await invitationOf(app, tx, token);
    if (person && hashed) {
      if (await accountByEmail(tx, email)) return false;
      await insertAccount(tx, { id: accountId, name: person.name, email, role: "user", now });
      await insertPassword(tx, { id: passwordId, accountId, password: hashed, now });
      await audit(app, tx, { by: `account:${accountId}`, deed: "account.created" });
    }
    const { organization_id, role } = invitation;
    const account_id = person ? accountId : (actor.account?.id ?? "");
    const row = { id: memberId, organization_id, account_id, role, created_at: now };
    await keepingAnOperator(tx, () => putMember(tx, row));
    const details = { organization: organization_id, role };
    await audit(app, tx, { by: `account:${account_id}`, deed: "member.joined", details });
    await deleteMemberInvitation(tx, invitation.organization_id, invitation.id);
    // Another role than before may be a smaller one.
    await withdrawUnfounded(app, tx, `account:${account_id}`);
    return true;
  });
  if (!isIn) return { hasAccount: true };
  if (!person) return { cookies: [] };
  const outcome = await signIn(app, caller, { email, password: person.password });
  return { cookies: outcome.state === "in" ? outcome.cookies : [] };
}

async function invitationOf(
  app: App,
  db: App["read"],
  token: string,
): Promise<{ invitation: MemberInvitation; organization: string }> {
  const invitation = await memberInvitationByHash(db, hashOfToken(token), app.now());
  const organization = invitation && (await organizationById(db, invitation.organization_id));
  if (!organization || !(await inviterStillMay(db, invitation))) throw new AppError("gone", "join.ended");
  return { invitation, organization: organization.name };
}
