/**
 * Who asks: an account that is signed in, or, before there is an operator, somebody with the one-time set-up link, whose session is a signed
 * cookie.
 */
import { createHash } from "node:crypto";
import { createCookieSessionStorage, type SessionStorage } from "@remix-run/node";
import { type Account, accountById, deleteSession } from "../../db/queries/accounts.ts";
import { membershipsOf } from "../../db/queries/members.ts";
import { operatorExists, redeemSetupLink, replaceSetupLink } from "../../db/queries/setup.ts";
import { type Actor, nobody, operator } from "../access/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { App } from "./app.ts";
import type { Caller } from "./auth.server.ts";
import { derive } from "./secret.server.ts";

type SetupSession = { openedBy: "set-up link" };

const storages = new WeakMap<App, SessionStorage<SetupSession>>();

function storage(app: App): SessionStorage<SetupSession> {
  let known = storages.get(app);
  if (!known) {
    known = createCookieSessionStorage<SetupSession>({
      cookie: {
        name: "gemba_session",
        httpOnly: true,
        sameSite: "lax",
        path: "/",
        maxAge: 12 * 60 * 60,
        secure: app.env.PUBLIC_URL?.startsWith("https:") ?? false,
        secrets: [Buffer.from(derive(app.secret, "session")).toString("hex")],
      },
    });
    storages.set(app, known);
  }
  return known;
}

const hash = (token: string) => createHash("sha256").update(token).digest("hex");

/** A fresh token for the set-up link, which ends the one before; null once an operator exists. */
export async function renewSetupLink(app: App): Promise<string | null> {
  const token = Buffer.from(app.randomBytes(20)).toString("base64url");
  return app.write(async (tx) => {
    if (await operatorExists(tx)) return null;
    await replaceSetupLink(tx, hash(token), app.now());
    return token;
  });
}

/**
 * Uses the set-up link up.
 * @returns the cookie that opens the session
 * @throws AppError gone: used, replaced or never valid; the three are not told apart
 */
export async function openSession(app: App, token: string): Promise<string> {
  const redeemed = await app.write((tx) => redeemSetupLink(tx, hash(token), app.now()));
  if (!redeemed) throw new AppError("gone", "setup.used");
  const session = await storage(app).getSession();
  session.set("openedBy", "set-up link");
  return storage(app).commitSession(session);
}

/** Opened by the set-up link, in an installation that has no operator yet. */
export async function hasSetupSession(app: App, request: Request): Promise<boolean> {
  const session = await storage(app).getSession(request.headers.get("cookie"));
  return session.get("openedBy") === "set-up link" && !(await operatorExists(app.read));
}

/** Read anew for every request: what somebody may no longer do, they can no longer do on the next page. */
export async function actorOf(app: App, request: Request): Promise<Actor> {
  return (await visitOf(app, request)).actor;
}

/** Who asks, and the session of an account. */
export async function visitOf(
  app: App,
  request: Request,
): Promise<{ actor: Actor; sessionId: string | null }> {
  const session = await app.auth.session(request);
  const account = session && (await accountById(app.read, session.accountId));
  if (!account || account.banned)
    return { actor: (await hasSetupSession(app, request)) ? operator : nobody, sessionId: null };
  return { actor: await actorOfAccount(app.read, account), sessionId: session.id };
}

/** Who asked, as they are now: blocked, erased, or with other roles than when they asked. */
export async function actorNow(app: App, actor: Actor): Promise<Actor> {
  return actor.account ? actorByKey(app.read, actor.account.id) : actor;
}

/** What an account may do, were it to ask now; nobody, where it is blocked or gone. */
export async function actorByKey(db: App["read"], accountId: string): Promise<Actor> {
  const account = await accountById(db, accountId);
  return !account || account.banned ? nobody : actorOfAccount(db, account);
}

async function actorOfAccount(db: App["read"], { id, name, email, role }: Account): Promise<Actor> {
  const memberships = await membershipsOf(db, id);
  return {
    account: { id, name, email },
    isOperator: role === "operator" || memberships.some((each) => each.role === "operator"),
    memberships: memberships.map((each) => ({ organizationId: each.organization_id, role: each.role })),
  };
}

/**
 * Who asks. What they may do, the policy table says: services ask it.
 * @throws AppError not-signed-in, the same whether or not what was asked for exists
 */
export async function signedIn(app: App, request: Request): Promise<Actor> {
  const actor = await actorOf(app, request);
  if (!actor.account && !actor.isOperator) throw new AppError("not-signed-in", "error.notSignedIn");
  return actor;
}

/** Whatever limits others have used up: who signs out is out. @returns the cookies that end every session of this browser */
export async function endSession(app: App, { request, network, language }: Caller): Promise<string[]> {
  const session = await storage(app).getSession(request.headers.get("cookie"));
  const signedIn = await app.auth.session(request);
  if (signedIn) await app.write((tx) => deleteSession(tx, signedIn.accountId, signedIn.id));
  const { cookies } = await app.auth.call({ request, network, language }, "/sign-out", {});
  return [await storage(app).destroySession(session), ...cookies];
}

/** For the use case that makes the first operator's account: it ends the link in the same transaction. */
export const setupTokenHash = hash;
