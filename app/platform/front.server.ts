/** What stands before every page: the log, the headers, the checks a request must pass, the files, and the health of the process. */
import { readdirSync } from "node:fs";
import type { HttpBindings } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import type { Language } from "../i18n/languages.ts";
import type { ErrorKind } from "../shared/errors.ts";
import type { RunningApp } from "./context.server.ts";
import { choiceIn } from "./language.server.ts";
import { loggedError, loggedPath } from "./log.server.ts";
import { networkOf } from "./network.server.ts";
import { isOwnOrigin, withForwardedHost } from "./origin.ts";
import { securityHeaders } from "./security-headers.ts";

/** Remix, as a function from request to answer. */
export type PageHandler = (request: Request, visit: Visit) => Promise<Response>;

type Visit = {
  nonce: string;
  network: string;
  /** Language chosen with this very request; null: the one chosen before, or wished. */
  chosen: Language | null;
};

export type FrontOptions = {
  pages: PageHandler;
  /** Folder of the built client files; null in development, where Vite serves them. */
  clientFiles: string | null;
  /** False while the installation is being opened, and while the process is stopping. */
  ready: () => boolean;
};

/** The largest form that is read: a text of 100,000 emoji, percent-encoded, is still answered beside its field as too long. */
const largestBody = 1280 * 1024;
/** A list of people to invite, or the file of a study, and the form around it; or the teams of all organizations of a study. */
const largestOfAll = 17 * 1024 * 1024;
/** In the form of these pages that is so large, whoever may not send it is refused before it is read. */
const takesMore = [
  { path: /^\/(studies\/[^/]+\/invitations|admin\/system)(\.data)?$/, type: /^multipart\/form-data\b/i },
  {
    path: /^\/studies\/[^/]+\/participants(\.data)?$/,
    type: /^application\/x-www-form-urlencoded\b/i,
  },
];
const formTypes = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;
const readOnly = new Set(["GET", "HEAD", "OPTIONS"]);

export function createFront(app: RunningApp, { pages, clientFiles, ready }: FrontOptions): Hono {
  const front = new Hono();
  // What fails outside Remix. Hono's own handler would print the error's words, which may hold what a person sent.
  front.onError((error, c) => {
    app.log.error({ path: loggedPath(c.req.path), ...loggedError(error) }, "unexpected error");
    return c.text("Something broke on our side.\n", 500);
  });

  const withHeaders = (answer: Response, nonce: string): Response => {
    for (const [name, value] of securityHeaders(app.env, nonce)) answer.headers.set(name, value);
    // Results must not be found in the browser once the session has ended.
    if (!answer.headers.has("cache-control")) answer.headers.set("cache-control", "private, no-store");
    return answer;
  };

  /** The page that says why a request was refused before it reached its page. */
  const refuse = async (c: Context, kind: ErrorKind) => {
    const nonce = newNonce(app);
    const headers = new Headers();
    for (const name of ["accept-language", "cookie"]) headers.set(name, c.req.header(name) ?? "");
    const answer = withHeaders(
      await pages(new Request(new URL(`/refused/${kind}`, c.req.url), { headers }), {
        nonce,
        network: networkAsking(app, c),
        chosen: null,
      }),
      nonce,
    );
    // What is left of the body is not read, so that nothing else can come over this connection.
    if (kind === "too-large") answer.headers.set("connection", "close");
    return answer;
  };

  /** For a body of unknown length. It reads the request anew, which a page of answers need not pay for. */
  const countedBody = bodyLimit({ maxSize: largestBody, onError: (c) => refuse(c, "too-large") });

  front.get("/healthz", (c) => c.text("ok\n"));
  front.get("/readyz", async (c) => {
    if (!ready()) return c.text("starting or stopping\n", 503);
    try {
      await app.check();
      return c.text("ready\n");
    } catch {
      return c.text("database out of reach\n", 503);
    }
  });

  front.use(requestLog(app));
  front.use(compress());

  if (clientFiles) {
    front.use(
      "/assets/*",
      serveStatic({
        root: clientFiles,
        onFound: (_path, c) => c.header("cache-control", "public, max-age=31536000, immutable"),
      }),
    );
    // Only the files that are there: a look at the disk for every page would cost more than it finds.
    for (const entry of readdirSync(clientFiles, { withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const onFound = (_path: string, c: Context) => c.header("cache-control", "public, max-age=3600");
      front.get(`/${entry.name}`, serveStatic({ root: clientFiles, onFound }));
    }
  }

  front.use(async (c, next) => {
    if (!isDecodable(c.req.url)) return refuse(c, "bad-input");
    if (readOnly.has(c.req.method)) {
      const choice = choiceIn(app.env, c.req.url);
      if (!choice) return next();
      const headers = { location: choice.to, "set-cookie": choice.cookie };
      return withHeaders(new Response(null, { status: 303, headers }), newNonce(app));
    }
    // Mail programs end letters with one press of their own (RFC 8058): they come from no page, and the address itself is the proof.
    const byMailProgram =
      c.req.method === "POST" && /^\/no-mail\/[^/]+(?<!\.data)$/.test(c.req.path) && !c.req.header("origin");
    if (!byMailProgram && !isOwnOrigin(app.env, c.req.raw.headers)) return refuse(c, "forbidden");
    if (!formTypes.test(c.req.header("content-type") ?? "")) return refuse(c, "wrong-type");
    return next();
  });
  front.use(async (c, next) => {
    if (readOnly.has(c.req.method)) return next();
    const length = c.req.header("content-length");
    if (length === undefined || c.req.header("transfer-encoding")) return countedBody(c, next);
    const sent = c.req.header("content-type") ?? "";
    const isMore = takesMore.some(({ path, type }) => path.test(c.req.path) && type.test(sent));
    return Number(length) <= (isMore ? largestOfAll : largestBody) ? next() : refuse(c, "too-large");
  });

  front.all("*", async (c) => {
    const nonce = newNonce(app);
    const network = networkAsking(app, c);
    // A form that brings a choice of language along is answered in it: a way round would lose what it holds.
    const choice = choiceIn(app.env, c.req.url);
    const chosen = choice?.language ?? null;
    const answer = withHeaders(await pages(withForwardedHost(c.req.raw), { nonce, network, chosen }), nonce);
    if (choice) answer.headers.append("set-cookie", choice.cookie);
    return answer;
  });
  return front;
}

/** A broken percent sign in an address: Remix would warn about it on the console and go on with what it cannot read. */
function isDecodable(url: string): boolean {
  if (!url.includes("%")) return true;
  try {
    decodeURI(new URL(url).pathname);
    return true;
  } catch {
    return false;
  }
}

function networkAsking(app: RunningApp, c: Context): string {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  return networkOf(app.env, incoming?.socket.remoteAddress, c.req.header("x-forwarded-for"));
}

function newNonce(app: RunningApp): string {
  return Buffer.from(app.randomBytes(16)).toString("base64");
}

function requestLog(app: RunningApp): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const ms = Math.round((performance.now() - start) * 10) / 10;
    app.log.info({ method: c.req.method, path: loggedPath(c.req.path), status: c.res.status, ms }, "request");
  };
}
