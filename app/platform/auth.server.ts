/**
 * Who somebody is: the one module that knows better-auth. It is called through its handler, as a browser would, so that its limits and its
 * check of the origin hold; no address of this site leads to it. What somebody may do is none of its business (app/access).
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { createHmac, randomBytes } from "node:crypto";
import { betterAuth } from "better-auth";
import { hashPassword } from "better-auth/crypto";
import { admin, genericOAuth, magicLink, twoFactor } from "better-auth/plugins";
import { adminAc, userAc } from "better-auth/plugins/admin/access";
import { accountAdapter } from "../../db/account-adapter.server.ts";
import type { Statements } from "../../db/database.ts";
import { AppError } from "../shared/errors.ts";
import type { Env } from "./env.server.ts";
import type { Logger } from "./log.server.ts";
import { loggedError } from "./log.server.ts";
import { isOwnOrigin } from "./origin.ts";
import { derive } from "./secret.server.ts";
import { personSignedOn, type TokenRefusal } from "./signed-on-person.server.ts";

/** Of passwords, in characters. */
export const passwordLength = { min: 10, max: 128 };
export const linkMinutes = { signIn: 15, resetPassword: 60 };
const sessionSeconds = 7 * 24 * 60 * 60;
const base = "/api/auth";
/** Longest wait for single sign-on's other side. */
const patienceMs = 10_000;
export const ssoProvider = "oidc";

/** Whom a letter with a link goes to; the link's token; the header's language. */
export type SendLink = (to: { email: string; token: string; language: string | null }) => Promise<void>;

type Parts = {
  env: Env;
  log: Logger;
  secret: Uint8Array;
  statements: Statements;
  sendSignInLink: SendLink;
  sendResetLink: SendLink;
};

/** A request as it came in, and the network that it came from. */
export type Caller = { request: Request; network: string; language: string };

export type AuthAnswer = {
  ok: boolean;
  status: number;
  /** Of better-auth, such as INVALID_PASSWORD. */
  code: string | null;
  data: Record<string, unknown>;
  cookies: string[];
  location: string | null;
  /** Seconds, when there were too many. */
  retryAfter: number;
  /** Whose password was reset. */
  resetAccount: string | null;
  /** Why the provider's token opened nothing. */
  tokenRefusal: TokenRefusal | null;
  /** The provider's own word for what it refused, such as invalid_client. */
  providerSaid: string | null;
};

export type Auth = ReturnType<typeof createAuth>;

export function createAuth(parts: Parts) {
  const { env, secret } = parts;
  const auth = betterAuth(optionsOf(parts));
  const key = derive(secret, "networks");
  const own = new URL(publicAddress(env));

  return {
    /** @param sent a body, which is posted, or nothing, which asks. @throws AppError forbidden for a form of another site */
    async call(caller: Caller, path: string, sent: object | null, query: Record<string, string> = {}) {
      const address = new URL(`${base}${path}`, own);
      for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
      const body = sent && { method: "POST", body: JSON.stringify(sent) };
      const headers = headersOf(caller, env, own, key);
      const learnt: Learnt = { resetAccount: null, tokenRefusal: null, providerSaid: null };
      const asked = learning.run(learnt, () => auth.handler(new Request(address, { headers, ...body })));
      return { ...(await answerOf(await inTime(asked))), ...learnt };
    },
    /** Of the browser that asks; null when it is signed in nowhere, or was signed out. */
    async session(request: Request): Promise<{ id: string; accountId: string } | null> {
      const cookie = request.headers.get("cookie");
      if (!cookie?.includes("session_token")) return null;
      const found = await auth.api.getSession({ headers: new Headers({ cookie }) });
      return found && { id: found.session.id, accountId: found.user.id };
    },
    hash: hashPassword,
    /** What a link to a new password carries: for an operator who hands it over. It works once. */
    async resetToken(accountId: string): Promise<string> {
      const token = randomBytes(18).toString("base64url");
      const { internalAdapter } = await auth.$context;
      await internalAdapter.createVerificationValue({
        identifier: `reset-password:${token}`,
        value: accountId,
        expiresAt: new Date(Date.now() + linkMinutes.resetPassword * 60_000),
      });
      return token;
    },
  };
}

/** What a call tells in passing, which its answer does not hold. */
type Learnt = Pick<AuthAnswer, "resetAccount" | "tokenRefusal" | "providerSaid">;
const learning = new AsyncLocalStorage<Learnt>();
const learn = (what: Partial<Learnt>) => Object.assign(learning.getStore() ?? {}, what);

/** A word of the protocol; anything longer may be what somebody typed into an address. */
export const protocolWord = (said: unknown): string | null =>
  typeof said === "string" && /^[\w-]{1,60}$/.test(said) ? said : null;

/** The address that letters name: never what a request says, for anybody can write one. */
export function publicAddress(env: Pick<Env, "PUBLIC_URL" | "PORT">): string {
  return env.PUBLIC_URL ?? `http://localhost:${env.PORT}`;
}

/** For the test that compares the tables. */
export function optionsOf({ env, log, secret, statements, sendSignInLink, sendResetLink }: Parts) {
  const languageOf = (headers: Headers | undefined) => headers?.get(languageHeader) ?? null;
  return {
    appName: "Gemba",
    baseURL: publicAddress(env),
    basePath: base,
    secret: Buffer.from(derive(secret, "accounts")).toString("base64"),
    database: accountAdapter({ statements }),
    telemetry: { enabled: false },
    logger: {
      level: "warn" as const,
      // The library types the message as a text, and gives an error in its place here and there.
      log: (level: "debug" | "info" | "warn" | "error", message: unknown, ...more: unknown[]) => {
        const error = [message, ...more].find((each) => each instanceof Error);
        for (const each of more)
          if (typeof each === "object" && each !== null && "error" in each)
            learn({ providerSaid: protocolWord(each.error) });
        // The words of an error may hold what a person sent. Anybody can come back with an answer of no provider: the caller says so, within bounds.
        if (error && !isOfState(error))
          log[level](loggedError(error), "the library of accounts met an error");
        else log.debug({ from: "accounts" }, typeof message === "string" ? message : "no words");
      },
    },
    // What nobody planned for is thrown, for whoever called; else it would be printed with its words.
    onAPIError: { throw: true },
    emailAndPassword: {
      enabled: true,
      // Accounts come by the set-up link and by invitation (services/accounts, services/members).
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      resetPasswordTokenExpiresIn: linkMinutes.resetPassword * 60,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: async ({ user }: { user: { id: string } }) => {
        learn({ resetAccount: user.id });
      },
      sendResetPassword: ({ user, token }: { user: { email: string }; token: string }, request?: Request) =>
        sendResetLink({ email: user.email, token, language: languageOf(request?.headers) }),
    },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
    verification: { storeIdentifier: "hashed" as const },
    account: {
      updateAccountOnSignIn: false,
      accountLinking: { enabled: true, trustedProviders: [ssoProvider] },
    },
    databaseHooks: {
      session: { create: { before: beforeSession } },
      account: { create: { before: async () => ({ data: withoutTokens }) } },
    },
    rateLimit: {
      enabled: env.ABUSE_CHECKS,
      storage: "database" as const,
      customRules: {
        "/sign-in/email": { window: 60, max: 10 },
        "/sign-in/oauth2": { window: 60, max: 30 },
        "/oauth2/callback/*": { window: 60, max: 30 },
      },
    },
    advanced: {
      cookiePrefix: "gemba",
      // Said, because tests are otherwise let through.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      useSecureCookies: env.PUBLIC_URL?.startsWith("https:") ?? false,
      ipAddress: { ipAddressHeaders: [networkHeader] },
    },
    plugins: [
      admin({ defaultRole: "user", adminRoles: ["operator"], roles: { user: userAc, operator: adminAc } }),
      magicLink({
        disableSignUp: true,
        expiresIn: linkMinutes.signIn * 60,
        storeToken: "hashed",
        sendMagicLink: ({ email, token }, context) =>
          sendSignInLink({ email, token, language: languageOf(context?.request?.headers) }),
      }),
      twoFactor({ issuer: "Gemba" }),
      genericOAuth({ config: singleSignOn(env) }),
    ],
  };
}

/** What the hook before a session needs of better-auth's own context. */
type SessionContext = {
  path?: string;
  context: { internalAdapter: { findUserById: (id: string) => Promise<object | null> } };
} | null;

/** No address is kept. A letter's link that was on its way when the second factor was turned on would pass it by. */
async function beforeSession({ userId }: { userId: string }, context: SessionContext) {
  if (context?.path?.startsWith("/magic-link/")) {
    const account = await context.context.internalAdapter.findUserById(userId);
    if (account && "twoFactorEnabled" in account && account.twoFactorEnabled === true) return false;
  }
  return { data: { ipAddress: null } };
}

/** Nothing is asked of the other side after signing in, so its keys are not kept. */
const withoutTokens = {
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
};

function singleSignOn(env: Env) {
  const { PUBLIC_URL, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env;
  if (!PUBLIC_URL || !OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return [];
  return [
    {
      providerId: ssoProvider,
      discoveryUrl: `${OIDC_ISSUER}/.well-known/openid-configuration`,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      scopes: ["openid", "email", "profile"],
      pkce: true,
      redirectURI: `${PUBLIC_URL}/sign-in/sso`,
      // better-auth reads the token without asking who made it, for whom, and whether its address was proven.
      getUserInfo: async (tokens: { idToken?: string | undefined; accessToken?: string | undefined }) => {
        const trustsAddresses = env.OIDC_TRUST_EMAIL;
        const told = await personSignedOn(
          { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, trustsAddresses },
          tokens,
        );
        if (!("refused" in told)) return told;
        learn({ tokenRefusal: told.refused });
        return null;
      },
      // Only who was invited has an account.
      disableSignUp: true,
      mapProfileToUser: (profile: Record<string, unknown>) => ({
        name: String(profile.name ?? profile.email ?? ""),
      }),
    },
  ];
}

/** The cookie or the row that belongs to an answer of the provider is not there, or is another's. */
const isOfState = (error: Error) => "code" in error && /^state_/.test(String(error.code));

const networkHeader = "x-gemba-network";
const languageHeader = "x-gemba-language";

function headersOf({ request, network, language }: Caller, env: Env, own: URL, key: Uint8Array): Headers {
  const headers = new Headers({ "content-type": "application/json", [languageHeader]: language });
  for (const name of ["cookie", "user-agent"]) headers.set(name, request.headers.get(name) ?? "");
  // One rule decides what this site is, as before every page; better-auth compares again, but knows this site under one name only.
  if (request.method !== "GET" && !isOwnOrigin(env, request.headers))
    throw new AppError("forbidden", "error.forbidden");
  headers.set("origin", own.origin);
  headers.set(networkHeader, hiddenNetwork(key, network));
  return headers;
}

/** better-auth stores whom it has counted: an address of the private range that says nothing about the real one. */
function hiddenNetwork(key: Uint8Array, network: string): string {
  const hash = createHmac("sha256", key).update(network).digest("hex");
  return `fd${hash.slice(0, 2)}:${hash.slice(2, 6)}:${hash.slice(6, 10)}:${hash.slice(10, 14)}::1`;
}

function inTime(asked: Promise<Response>): Promise<Response> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Response>((resolve) => {
    timer = setTimeout(() => resolve(new Response("{}", { status: 504 })), patienceMs);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

async function answerOf(response: Response): Promise<Omit<AuthAnswer, keyof Learnt>> {
  const data: unknown = await response.json().catch(() => null);
  const known = typeof data === "object" && data !== null ? Object.fromEntries(Object.entries(data)) : {};
  return {
    ok: response.ok,
    status: response.status,
    code: typeof known.code === "string" ? known.code : null,
    data: known,
    cookies: response.headers.getSetCookie(),
    location: response.headers.get("location"),
    retryAfter: Number(response.headers.get("x-retry-after") ?? 60),
  };
}
