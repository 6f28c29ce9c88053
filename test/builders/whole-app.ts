/** All pages and files of an app as its server answers them, in this process: made from the URL map, with every header, without a build. */
import type { ServerBuild } from "@remix-run/node";
import type { RouteConfigEntry } from "@remix-run/route-config";
import * as entry from "../../app/entry.server.tsx";
import type { RunningApp } from "../../app/platform/context.server.ts";
import { createFront } from "../../app/platform/front.server.ts";
import { pageHandler } from "../../app/platform/page-handler.server.ts";
import * as root from "../../app/root.tsx";
import urlMap from "../../app/routes.ts";
import remixConfig from "../../remix.config.js";

type Route = { id: string; parentId: string; path: string | undefined; index: boolean; file: string };
type RouteModule = ServerBuild["routes"][string]["module"];

/** The routes of the URL map, each with the whole address that it stands under. */
export type Address = { address: string; file: string };

const modules = import.meta.glob<RouteModule>("../../app/routes/**/*.{ts,tsx}");

function routesOf(entries: readonly RouteConfigEntry[], parentId = "root"): Route[] {
  return entries.flatMap(({ id, path, index, file, children }) => {
    const own = { id: id ?? file, parentId, path, index: index ?? false, file };
    return [own, ...routesOf(children ?? [], own.id)];
  });
}

function under(above: string, entries: readonly RouteConfigEntry[]): Address[] {
  return entries.flatMap(({ path, file, children = [] }) => {
    const address = path === undefined ? above : `${above}/${path}`;
    return [{ address: address || "/", file }, ...under(address, children)];
  });
}

export const addresses: readonly Address[] = under("", urlMap);

export async function moduleOf({ file }: { file: string }): Promise<RouteModule> {
  const load = modules[`../../app/${file}`];
  if (!load) throw new Error(`no module ${file}`);
  return load();
}

async function build(): Promise<ServerBuild> {
  const rootRoute = { id: "root", path: "", module: root as RouteModule };
  const routes = await Promise.all(
    routesOf(urlMap).map(async (route) => ({ ...route, module: await moduleOf(route) })),
  );
  const known = (module: RouteModule) => ({
    hasAction: "action" in module,
    hasLoader: "loader" in module,
    hasClientAction: false,
    hasClientLoader: false,
    hasErrorBoundary: "ErrorBoundary" in module,
    module: "/assets/page.js",
  });
  const withId = <T extends { id: string }>(list: T[]) =>
    Object.fromEntries(list.map((one) => [one.id, one]));
  const manifest = [rootRoute, ...routes].map(({ module, ...route }) => ({ ...route, ...known(module) }));
  return {
    mode: "production",
    entry: { module: entry },
    routes: withId([rootRoute, ...routes]),
    assets: {
      entry: { module: "/assets/entry.js", imports: [] },
      routes: withId(manifest),
      url: "/assets/manifest.js",
      version: "1",
    },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: remixConfig.future,
    isSpaMode: false,
  };
}

export type WholeApp = (
  path: string,
  options?: { cookie?: string; form?: Record<string, string>; headers?: Record<string, string> },
) => Promise<Response>;

export function wholeApp(app: RunningApp): WholeApp {
  const front = createFront(app, {
    pages: pageHandler(app, build, "production"),
    clientFiles: null,
    ready: () => true,
  });
  return async (path, { cookie = "", form, headers = {} } = {}) =>
    front.request(path, {
      headers: { cookie, host: "localhost", origin: "http://localhost", ...headers },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
}
