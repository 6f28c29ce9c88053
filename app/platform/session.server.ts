/** The operator's session: started by the one-time set-up link, kept in a signed cookie. Accounts will take its place. */
import { createHash } from "node:crypto";
import { createCookieSessionStorage, type SessionStorage } from "@remix-run/node";
import { operatorExists, redeemSetupLink, replaceSetupLink } from "../../db/queries/setup.ts";
import { type Actor, operator } from "../access/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { App } from "./app.ts";
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

export async function hasSession(app: App, request: Request): Promise<boolean> {
  const session = await storage(app).getSession(request.headers.get("cookie"));
  return session.get("openedBy") === "set-up link";
}

/**
 * Who asks. What they may do, the policy table says: services ask it.
 * @throws AppError not-signed-in, the same whether or not what was asked for exists
 */
export async function signedIn(app: App, request: Request): Promise<Actor> {
  if (!(await hasSession(app, request))) throw new AppError("not-signed-in", "error.notSignedIn");
  return operator;
}

export async function endSession(app: App, request: Request): Promise<string> {
  const session = await storage(app).getSession(request.headers.get("cookie"));
  return storage(app).destroySession(session);
}
