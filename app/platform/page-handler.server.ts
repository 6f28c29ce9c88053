/** Remix as a function from request to answer. */
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { RunningApp } from "./context.server.ts";
import type { PageHandler } from "./front.server.ts";
import { languageOf } from "./language.server.ts";

/** What respondents ask for, by far the most of all requests while a wave is open. */
const answering = /^\/(s|r)\//;
const answeringRoute = /^(s|r)\//;

/**
 * Remix compiles the patterns of all routes anew for every request, which took a tenth of the time of a saved page. So the pages of
 * respondents have a handler that knows their routes only, and the one for what leads nowhere.
 */
export function pageHandler(app: RunningApp, build: () => Promise<ServerBuild>, mode: string): PageHandler {
  const all = createRequestHandler(build, mode);
  const answers = createRequestHandler(async () => {
    const whole = await build();
    const assets = { ...whole.assets, routes: kept(whole.assets.routes) };
    return { ...whole, routes: kept(whole.routes), assets };
  }, mode);
  return (request, nonce, network) => {
    const path = request.url.slice(request.url.indexOf("/", "https://".length));
    return (answering.test(path) ? answers : all)(request, {
      app,
      nonce,
      language: languageOf(request.headers),
      network,
    });
  };
}

type Entry = { parentId?: string | undefined; path?: string | undefined } | undefined;

function kept<Routes extends Record<string, Entry>>(routes: Routes): Routes {
  const entries = Object.entries(routes).filter(
    ([, route]) =>
      route?.parentId === undefined || route.path === "*" || answeringRoute.test(route.path ?? ""),
  );
  return Object.fromEntries(entries) as Routes;
}
