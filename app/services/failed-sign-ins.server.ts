/**
 * Why somebody did not get in, for whoever reads the log: the page says the same to everybody. Accounts are named by key, as in the audit log; no line
 * holds an address, a password or a code. Strangers can fail as often as they like, so a minute has so many lines at most.
 */
import { accountByEmail, hasPassword } from "../../db/queries/accounts.ts";
import type { App } from "../platform/app.ts";
import { type AuthAnswer, protocolWord } from "../platform/auth.server.ts";
import type { Logger, loggedError } from "../platform/log.server.ts";

type Facts = { reason: string; account?: string; issuer?: string; said?: string } & Partial<
  ReturnType<typeof loggedError>
>;

const linesPerMinute = 30;
const written = new WeakMap<Logger, { since: number; lines: number }>();

/** @param level "warn" for what is likely to be wrong with the installation, not with what somebody typed */
export function noteFailure(app: Pick<App, "log" | "now">, level: "info" | "warn", facts: Facts): void {
  const now = app.now().getTime();
  let minute = written.get(app.log);
  if (!minute || now - minute.since >= 60_000) {
    const left = Math.max(0, (minute?.lines ?? 0) - linesPerMinute);
    if (left > 0) app.log.info({ left }, "more sign-ins had failed than were noted");
    minute = { since: now, lines: 0 };
    written.set(app.log, minute);
  }
  minute.lines += 1;
  if (minute.lines <= linesPerMinute) app.log[level](facts, "a sign-in failed");
}

/** By address and password. Asks the same of the database whether or not the address has an account, so that the answer takes as long. */
export async function notePasswordFailure(app: App, email: string, answer: AuthAnswer): Promise<void> {
  const account = await accountByEmail(app.read, email);
  const withPassword = await hasPassword(app.read, account?.id ?? "");
  const reason =
    reasonOf(answer) ?? (!account ? "no-account" : withPassword ? "wrong-password" : "no-password");
  noteFailure(app, "info", { reason, ...(account && { account: account.id }) });
}

const reasons: Record<string, string> = {
  BANNED_USER: "blocked",
  signup_disabled: "no-account",
  issuer_mismatch: "other-issuer",
  oAuth_code_missing: "no-code",
  oauth_code_verification_failed: "code-refused",
  state_not_found: "begun-elsewhere",
  state_mismatch: "begun-elsewhere",
  state_invalid: "begun-elsewhere",
};

function reasonOf({ status, code }: AuthAnswer): string | null {
  if (status === 429) return "too-many";
  return code === null || code === "INVALID_EMAIL_OR_PASSWORD" ? null : (reasons[code] ?? code);
}

/** By single sign-on, on the way back. @param brought what the provider sent the browser back with */
export function noteSignOnFailure(app: App, answer: AuthAnswer, brought: URLSearchParams): void {
  const { why, issuer } = answer.tokenRefusal ?? {};
  const told = answer.location && new URL(answer.location, "http://here").searchParams.get("error");
  const code = protocolWord(told ?? answer.code);
  const said = brought.has("error") ? protocolWord(brought.get("error")) : answer.providerSaid;
  const reason = brought.has("error")
    ? "provider-refused"
    : (why ?? (answer.status === 504 ? "provider-late" : reasonOf({ ...answer, code })) ?? "unknown");
  noteFailure(app, "warn", { reason, ...(issuer && { issuer }), ...(said && { said }) });
}
