/** All accounts, as operators look after them. What is done counts from the next page of the person it is about. */
import {
  accountLines,
  deleteAccount,
  endOperatorMemberships,
  operatorsAmong,
  partsOfAccount,
  setAccountRole,
} from "../../../db/queries/account-overview.ts";
import {
  type Account,
  accountById,
  deleteSessions,
  removeSecondFactor,
  sessionsOfAccount,
  setBanned,
} from "../../../db/queries/accounts.ts";
import type { Actor, MemberRole } from "../../access/actor.ts";
import type { App } from "../../platform/app.ts";
import { AppError } from "../../shared/errors.ts";
import { allow } from "../access.server.ts";
import { audit, doerOf } from "../audit.server.ts";
import { withdrawUnfounded } from "../inviters.server.ts";
import { keepingAnOperator } from "../operators.server.ts";
import type { Transaction } from "../respond-draft.server.ts";

const accountsPerPage = 50;

type AccountLine = { id: string; name: string; email: string; isOperator: boolean; isBlocked: boolean };

/** By address, those whose address holds what is searched. @throws AppError not-signed-in, forbidden */
export async function accountsPage(
  app: App,
  actor: Actor,
  { search, page }: { search: string; page: number },
): Promise<{ accounts: AccountLine[]; page: number; search: string; hasMore: boolean }> {
  allow(actor, "installation.accounts");
  const place = { from: page * accountsPerPage, most: accountsPerPage + 1 };
  const found = await accountLines(app.read, search.trim().toLowerCase(), place);
  const shown = found.slice(0, accountsPerPage);
  const operators = await operatorsAmong(
    app.read,
    shown.map(({ id }) => id),
  );
  return {
    accounts: shown.map((each) => lineOf(each, operators.has(each.id))),
    page,
    search,
    hasMore: found.length > accountsPerPage,
  };
}

function lineOf({ id, name, email, banned }: Account, isOperator: boolean): AccountLine {
  return { id, name, email, isOperator, isBlocked: banned === true };
}

export type AccountPage = AccountLine & {
  hasSecondFactor: boolean;
  /** Browsers that are signed in. */
  sessions: number;
  since: string;
  parts: { id: string; name: string; role: MemberRole }[];
  /** By its own role, whatever it is in organizations. */
  isOperatorItself: boolean;
  isOwn: boolean;
};

/** @throws AppError not-signed-in, forbidden, not-found */
export async function accountPage(app: App, actor: Actor, id: string): Promise<AccountPage> {
  allow(actor, "installation.accounts");
  const account = await found(app.read, id);
  const [sessions, parts] = await Promise.all([
    sessionsOfAccount(app.read, id, app.now()),
    partsOfAccount(app.read, id),
  ]);
  const isOperatorItself = account.role === "operator";
  return {
    ...lineOf(account, isOperatorItself || parts.some(({ role }) => role === "operator")),
    isOperatorItself,
    hasSecondFactor: account.twoFactorEnabled === true,
    sessions: sessions.length,
    since: account.createdAt.toISOString().slice(0, 10),
    parts,
    isOwn: id === actor.account?.id,
  };
}

export const accountDeeds = [
  "block",
  "unblock",
  "sign-out",
  "make-operator",
  "end-operator",
  "remove-factor",
  "erase",
] as const;
export type AccountDeed = (typeof accountDeeds)[number];

type Act = {
  log: Parameters<typeof audit>[2]["deed"];
  act: (tx: Transaction, account: Account) => Promise<void>;
};

const acts: Record<AccountDeed, Act> = {
  block: {
    log: "account.blocked",
    act: async (tx, { id }) => {
      await setBanned(tx, id, true);
      await deleteSessions(tx, id);
    },
  },
  unblock: { log: "account.unblocked", act: (tx, { id }) => setBanned(tx, id, false) },
  "sign-out": { log: "account.signed-out", act: (tx, { id }) => deleteSessions(tx, id) },
  "make-operator": { log: "account.made-operator", act: (tx, { id }) => setAccountRole(tx, id, "operator") },
  "end-operator": { log: "account.no-operator", act: (tx, { id }) => setAccountRole(tx, id, "user") },
  "remove-factor": { log: "account.factor-removed", act: (tx, { id }) => removeSecondFactor(tx, id) },
  erase: { log: "account.erased", act: deleteAccount },
};

/** @throws AppError not-signed-in, forbidden, not-found; conflict for locking oneself out, or when nobody would be left to run the installation */
export async function changeAccount(app: App, actor: Actor, id: string, deed: AccountDeed): Promise<void> {
  allow(actor, "installation.accounts");
  if (id === actor.account?.id && (deed === "block" || deed === "erase"))
    throw new AppError("conflict", "users.notYourself");
  const { log, act } = acts[deed];
  await app.write(async (tx) => {
    const account = await found(tx, id);
    const leads = await keepingAnOperator(tx, async () => {
      await act(tx, account);
      // However it came to the right: whoever is an operator in an organization would otherwise stay one.
      return deed === "end-operator" ? endOperatorMemberships(tx, id) : [];
    });
    await audit(app, tx, { by: doerOf(actor), deed: log, details: { account: id } });
    for (const organization of leads) {
      const details = { organization, account: id, role: "leader" };
      await audit(app, tx, { by: doerOf(actor), deed: "member.role", details });
    }
    const lost = { email: account.email, organization: null, isOperatorNoMore: deed === "end-operator" };
    await withdrawUnfounded(app, tx, doerOf(actor), lost);
  });
}

async function found(db: App["read"], id: string): Promise<Account> {
  const account = await accountById(db, id);
  if (!account) throw new AppError("not-found", "error.notFound");
  return account;
}
