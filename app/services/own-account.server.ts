/** What a person does with the own account: another password, the second factor, and where it is signed in. */
import {
  type AccountSession,
  accountById,
  deleteSession,
  deleteSessions,
  hasPassword,
  sessionsOfAccount,
} from "../../db/queries/accounts.ts";
import type { Actor } from "../access/actor.ts";
import type { App } from "../platform/app.ts";
import type { AuthAnswer, Caller } from "../platform/auth.server.ts";
import { AppError } from "../shared/errors.ts";
import { passwordChanged } from "./accounts.server.ts";
import { audit } from "./audit.server.ts";
import { type PasswordProblem, passwordProblem } from "./password.server.ts";
import { isFirstUse } from "./second-factor-code.server.ts";

export type OwnAccount = {
  name: string;
  email: string;
  isOperator: boolean;
  hasPassword: boolean;
  hasSecondFactor: boolean;
  sessions: { id: string; device: string; since: string; isThis: boolean }[];
};

/** @throws AppError not-signed-in */
export async function ownAccount(app: App, actor: Actor, sessionId: string | null): Promise<OwnAccount> {
  const { id } = mine(actor);
  const [account, password, sessions] = await Promise.all([
    accountById(app.read, id),
    hasPassword(app.read, id),
    sessionsOfAccount(app.read, id, app.now()),
  ]);
  if (!account) throw new AppError("not-signed-in", "error.notSignedIn");
  return {
    name: account.name,
    email: account.email,
    isOperator: actor.isOperator,
    hasPassword: password,
    hasSecondFactor: account.twoFactorEnabled === true,
    sessions: sessions.map((each) => ({
      id: each.id,
      device: deviceOf(each),
      since: each.createdAt.toISOString().slice(0, 10),
      isThis: each.id === sessionId,
    })),
  };
}

/** @throws AppError not-signed-in. Signs one browser out; whose session it is not, nothing happens. */
export async function endOneSession(app: App, actor: Actor, sessionId: string): Promise<void> {
  const { id } = mine(actor);
  await app.write((tx) => deleteSession(tx, id, sessionId));
}

export async function endOtherSessions(app: App, actor: Actor, ownSessionId: string | null): Promise<void> {
  const { id } = mine(actor);
  await app.write((tx) => deleteSessions(tx, id, ownSessionId ?? ""));
}

export type OwnAccountProblem =
  | PasswordProblem
  | "accounts.password.wrong"
  | "accounts.second.wrong"
  | "abuse.tooMany";

/** All other browsers are signed out. @returns what is wrong, or the cookies of the session that goes on */
export async function changePassword(
  app: App,
  caller: Caller,
  actor: Actor,
  typed: { current: string; next: string },
): Promise<{ problem: OwnAccountProblem } | { cookies: string[] }> {
  const { id, name, email } = mine(actor);
  const weak = await passwordProblem(typed.next, [name, email]);
  if (weak) return { problem: weak };
  if (await isBusy(app, id)) return { problem: "abuse.tooMany" };
  const answer = await app.auth.call(caller, "/change-password", {
    currentPassword: typed.current,
    newPassword: typed.next,
    revokeOtherSessions: true,
  });
  if (!answer.ok) return { problem: problemOf(answer, "accounts.password.wrong") };
  await passwordChanged(app, id, "old password");
  return { cookies: answer.cookies };
}

export type NewSecondFactor = { address: string; secret: string; codes: string[] };

/** Begins: nothing is asked for when signing in until a code has been typed. @returns what the app needs, shown once */
export async function beginSecondFactor(
  app: App,
  caller: Caller,
  actor: Actor,
  password: string,
): Promise<{ problem: OwnAccountProblem } | { begun: NewSecondFactor }> {
  const { id } = mine(actor);
  if (await isBusy(app, id)) return { problem: "abuse.tooMany" };
  const answer = await app.auth.call(caller, "/two-factor/enable", { password });
  const { totpURI, backupCodes } = answer.data;
  if (!answer.ok || typeof totpURI !== "string" || !Array.isArray(backupCodes))
    return { problem: problemOf(answer, "accounts.password.wrong") };
  const secret = new URL(totpURI).searchParams.get("secret") ?? "";
  return { begun: { address: totpURI, secret, codes: backupCodes.map(String) } };
}

/** The first code proves that the app has the secret; from then on one is asked for. */
export async function confirmSecondFactor(
  app: App,
  caller: Caller,
  actor: Actor,
  code: string,
): Promise<{ problem: OwnAccountProblem } | { cookies: string[] }> {
  const { id } = mine(actor);
  if (await isBusy(app, id)) return { problem: "abuse.tooMany" };
  const typed = code.replace(/\s/g, "");
  const answer = await app.auth.call(caller, "/two-factor/verify-totp", { code: typed });
  if (!answer.ok) return { problem: problemOf(answer, "accounts.second.wrong") };
  await isFirstUse(app, { accountId: id, code: typed, sessionToken: null });
  await note(app, id, "account.factor-on");
  return { cookies: answer.cookies };
}

export async function endSecondFactor(
  app: App,
  caller: Caller,
  actor: Actor,
  password: string,
): Promise<{ problem: OwnAccountProblem } | { cookies: string[] }> {
  const { id } = mine(actor);
  if (await isBusy(app, id)) return { problem: "abuse.tooMany" };
  const answer = await app.auth.call(caller, "/two-factor/disable", { password });
  if (!answer.ok) return { problem: problemOf(answer, "accounts.password.wrong") };
  await note(app, id, "account.factor-off");
  return { cookies: answer.cookies };
}

async function note(app: App, id: string, deed: "account.factor-on" | "account.factor-off"): Promise<void> {
  await app.write((tx) => audit(app, tx, { by: `account:${id}`, deed }));
}

function mine({ account }: Actor) {
  if (!account) throw new AppError("not-signed-in", "error.notSignedIn");
  return account;
}

/** Whoever sits before a browser left open may not try passwords without end. */
async function isBusy(app: App, accountId: string): Promise<boolean> {
  return (await app.limits.excess("signIn", accountId)) > 0;
}

function problemOf(answer: AuthAnswer, otherwise: OwnAccountProblem): OwnAccountProblem {
  return answer.status === 429 ? "abuse.tooMany" : otherwise;
}

const browsers = /\b(Firefox|Edg|OPR|Chrome|Safari)\b/;
const systems = /\b(Windows|Android|iPhone|iPad|Mac OS X|Linux|CrOS)\b/;

/** As people call it; what a browser says of itself is longer and of no use here. */
function deviceOf({ userAgent }: Pick<AccountSession, "userAgent">): string {
  const told = userAgent ?? "";
  const found = [browsers.exec(told)?.[1], systems.exec(told)?.[1]].filter((each) => each !== undefined);
  return found.join(", ").replace("Edg", "Edge").replace("OPR", "Opera").replace("Mac OS X", "macOS");
}
