/** Making the first account, signing in, and the letters that open an account without its password. */
import { z } from "zod";
import { endLinks, insertAccount, insertPassword } from "../../db/queries/accounts.ts";
import { operatorExists, redeemSetupLink } from "../../db/queries/setup.ts";
import type { App } from "../platform/app.ts";
import type { AuthAnswer, Caller } from "../platform/auth.server.ts";
import { loggedError } from "../platform/log.server.ts";
import { setupTokenHash } from "../platform/session.server.ts";
import { AppError } from "../shared/errors.ts";
import { accountEmail, type FieldProblem, readPerson } from "./account-form.server.ts";
import { audit } from "./audit.server.ts";
import { noteFailure, notePasswordFailure } from "./failed-sign-ins.server.ts";
import { passwordProblem } from "./password.server.ts";
import { randomId } from "./random-id.ts";
import { isFirstUse } from "./second-factor-code.server.ts";

/** Signed in, with the cookies that say so; or still to be asked for the second factor; or not, for a reason that may be shown. */
export type SignInOutcome =
  | { state: "in" | "second"; cookies: string[] }
  | { state: "refused"; message: SignInProblem; seconds: number };

type SignInProblem =
  | "accounts.signIn.wrong"
  | "accounts.second.wrong"
  | "accounts.second.ended"
  | "accounts.second.unreadable"
  | "accounts.link.ended"
  | "abuse.tooMany";

type FirstOperator = { sent: Record<string, string>; token: string | null; hasSession: boolean };

/**
 * Makes the account of the first operator and signs it in. Account and set-up link change together: of two people with one link, one gets in.
 * @param from the link's token, or a browser that has opened the link before
 * @throws AppError gone for a link that opens nothing, also once there is an operator
 */
export async function createFirstOperator(
  app: App,
  caller: Caller,
  { sent, token, hasSession }: FirstOperator,
): Promise<{ problems: FieldProblem[] } | { cookies: string[] }> {
  const person = await readPerson(sent, accountEmail(sent.email));
  if ("problems" in person) return person;
  const { name, email } = person;
  const password = await app.auth.hash(person.password);
  const [id, passwordId] = [randomId(app), randomId(app)];
  await app.write(async (tx) => {
    const now = app.now();
    const opened = hasSession || (token !== null && (await redeemSetupLink(tx, setupTokenHash(token), now)));
    if (!opened || (await operatorExists(tx))) throw new AppError("gone", "setup.used");
    await insertAccount(tx, { id, name, email, role: "operator", now });
    await insertPassword(tx, { id: passwordId, accountId: id, password, now });
    const details = { role: "operator" };
    await audit(app, tx, { by: `account:${id}`, deed: "account.created", details });
  });
  const outcome = await signIn(app, caller, { email, password: person.password });
  return { cookies: outcome.state === "in" ? outcome.cookies : [] };
}

/**
 * By address and password. What is answered, and how long it takes, is the same for an unknown address, a wrong password, an account without
 * a password and one that is blocked.
 */
export async function signIn(
  app: App,
  caller: Caller,
  typed: { email: string; password: string },
): Promise<SignInOutcome> {
  const email = accountEmail(typed.email) ?? "nobody@gemba.invalid";
  const seconds = await app.limits.excess("signIn", email);
  if (seconds > 0) {
    noteFailure(app, "info", { reason: "too-many" });
    return { state: "refused", message: "abuse.tooMany", seconds };
  }
  const answer = await app.auth.call(caller, "/sign-in/email", { email, password: typed.password });
  if (answer.ok && answer.data.twoFactorRedirect === true)
    return { state: "second", cookies: answer.cookies };
  const outcome = signedInOr(answer, "accounts.signIn.wrong");
  if (outcome.state === "refused") await notePasswordFailure(app, email, answer);
  return outcome;
}

/** @param code of the app, or a recovery code; either counts once */
export async function secondStep(app: App, caller: Caller, code: string): Promise<SignInOutcome> {
  const outcome = await secondStepOf(app, caller, code);
  if (outcome.state === "refused") noteFailure(app, "info", { reason: reasons[outcome.message] });
  return outcome;
}

const reasons: Record<SignInProblem, string> = {
  "accounts.signIn.wrong": "wrong-password",
  "accounts.second.wrong": "wrong-code",
  "accounts.second.ended": "second-step-ended",
  "accounts.second.unreadable": "other-secret",
  "accounts.link.ended": "link-ended",
  "abuse.tooMany": "too-many",
};

async function secondStepOf(app: App, caller: Caller, code: string): Promise<SignInOutcome> {
  const typed = code.replace(/\s/g, "");
  const isOfApp = /^\d{6}$/.test(typed);
  const path = isOfApp ? "/two-factor/verify-totp" : "/two-factor/verify-backup-code";
  const answer = await app.auth.call(caller, path, { code: typed }).catch((error: unknown) => {
    if (isUnderOtherSecret(error)) return null;
    throw error;
  });
  if (!answer) return { state: "refused", message: "accounts.second.unreadable", seconds: 0 };
  const opened = isOfApp && answer.ok ? Opened.parse(answer.data) : null;
  if (opened) {
    const used = { accountId: opened.user.id, code: typed, sessionToken: opened.token };
    if (!(await isFirstUse(app, used)))
      return { state: "refused", message: "accounts.second.wrong", seconds: 0 };
  }
  const ended = ["INVALID_TWO_FACTOR_COOKIE", "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE"].includes(
    answer.code ?? "",
  );
  return signedInOr(answer, ended ? "accounts.second.ended" : "accounts.second.wrong");
}

/** What a code is compared with is sealed with the secret of the installation: with another one the cipher refuses it. */
function isUnderOtherSecret(error: unknown): boolean {
  return error instanceof Error && error.message === "invalid tag";
}

/** What better-auth says of a second step that was right. */
const Opened = z.object({ token: z.string(), user: z.object({ id: z.string() }) });

/** With the link of a letter. Works once. */
export async function openSignInLink(app: App, caller: Caller, token: string): Promise<SignInOutcome> {
  const answer = await app.auth.call(caller, "/magic-link/verify", null, { token });
  const outcome = signedInOr(answer, "accounts.link.ended");
  if (outcome.state === "refused") noteFailure(app, "info", { reason: reasons[outcome.message] });
  return outcome;
}

function signedInOr(answer: AuthAnswer, message: SignInProblem): SignInOutcome {
  if (answer.status === 429)
    return { state: "refused", message: "abuse.tooMany", seconds: answer.retryAfter };
  const signsIn = answer.cookies.some((each) => /session_token=[^;]/.test(each));
  return answer.ok && signsIn
    ? { state: "in", cookies: answer.cookies }
    : { state: "refused", message, seconds: 0 };
}

const letters = {
  signIn: (email: string) => ({ path: "/sign-in/magic-link", sent: { email } }),
  resetPassword: (email: string) => ({ path: "/request-password-reset", sent: { email } }),
};

/**
 * Asks for a letter. The answer does not wait for it, so it is the same, and comes as fast, whether the address has an account or not.
 * @throws AppError unavailable without a mail server, bad-input for no address, too-many
 */
export async function askForLetter(
  app: App,
  caller: Caller,
  { email: typed, which }: { email: string; which: keyof typeof letters },
): Promise<void> {
  if (app.mail.missing) throw new AppError("unavailable", app.mail.missing);
  const email = accountEmail(typed);
  if (email === null) throw new AppError("bad-input", "error.noMailAddress");
  await app.limits.take("letter", email);
  const { path, sent } = letters[which](email);
  app.auth
    .call(caller, path, sent)
    .catch((error) => app.log.error(loggedError(error), "a letter with a link could not be written"));
}

export type ResetProblem =
  | NonNullable<Awaited<ReturnType<typeof passwordProblem>>>
  | "accounts.link.ended"
  | "abuse.tooMany";

/** A new password by the link of a letter; every browser is signed out, and no other link opens anything. @returns what is wrong, if anything */
export async function resetPassword(
  app: App,
  caller: Caller,
  { token, password }: { token: string; password: string },
): Promise<ResetProblem | null> {
  const weak = await passwordProblem(password, []);
  if (weak) return weak;
  const answer = await app.auth.call(caller, "/reset-password", { token, newPassword: password });
  if (answer.status === 429) return "abuse.tooMany";
  if (!answer.ok) return "accounts.link.ended";
  if (answer.resetAccount !== null) await passwordChanged(app, answer.resetAccount, "letter");
  return null;
}

/** Ends what the old password or an older letter had begun, and notes in the log that there is another password. */
export async function passwordChanged(
  app: App,
  accountId: string,
  how: "letter" | "old password",
): Promise<void> {
  await app.write(async (tx) => {
    await endLinks(tx, accountId);
    await audit(app, tx, { by: `account:${accountId}`, deed: "account.password", details: { by: how } });
  });
}
