/** Remix as a function from request to answer. */
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { RunningApp } from "./context.server.ts";
import type { PageHandler } from "./front.server.ts";
import { languageOf } from "./language.server.ts";

/** What respondents ask for, by far the most of all requests while a wave is open: addresses, and the routes that answer them. */
const respondents: { address: RegExp; route: RegExp }[] = [
  { address: /^\/s\/[^/?]+\/p\//, route: /^s\/:slug\/p\// },
  { address: /^\/s\/[^/?]+\/autosave$/, route: /^s\/:slug\/autosave$/ },
  { address: /^\/(s|r)\//, route: /^(s|r)\// },
];

/**
 * Remix compiles the patterns of all routes anew for every request, which took a tenth of the time of a saved page. So the pages of
 * respondents have handlers that know their routes only, and the one for what leads nowhere.
 */
export function pageHandler(app: RunningApp, build: () => Promise<ServerBuild>, mode: string): PageHandler {
  const all = handlerOf(build, mode);
  const few = respondents.map(({ address, route }) => ({
    address,
    handle: handlerOf(async () => withRoutes(await build(), route), mode),
  }));
  return (request, { nonce, network, chosen }) => {
    const path = request.url.slice(request.url.indexOf("/", "https://".length));
    const handle = few.find(({ address }) => address.test(path))?.handle ?? all;
    return handle(request, { app, nonce, language: languageOf(request.headers, chosen), network });
  };
}

type Handler = ReturnType<typeof createRequestHandler>;

/** Given a build, Remix prepares its routes once; given a function, as development needs it, for every request. */
function handlerOf(build: () => Promise<ServerBuild>, mode: string): Handler {
  if (mode !== "production") return createRequestHandler(build, mode);
  let prepared: Promise<Handler> | undefined;
  return async (request, context) => {
    prepared ??= build().then((built) => createRequestHandler(built, mode));
    return (await prepared)(request, context);
  };
}

function withRoutes(whole: ServerBuild, path: RegExp): ServerBuild {
  const assets = { ...whole.assets, routes: kept(whole.assets.routes, path) };
  return { ...whole, routes: kept(whole.routes, path), assets };
}

type Entry = { parentId?: string | undefined; path?: string | undefined } | undefined;

function kept<Routes extends Record<string, Entry>>(routes: Routes, path: RegExp): Routes {
  const entries = Object.entries(routes).filter(
    ([, route]) => route?.parentId === undefined || route.path === "*" || path.test(route.path ?? ""),
  );
  return Object.fromEntries(entries) as Routes;
}
