/** Requests reach the page that their address names, whichever of the handlers it is given to. */
import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { pageHandler } from "../../../app/platform/page-handler.server.ts";
import { testApp } from "../../builders/app.ts";

const paths = {
  welcome: "s/:slug",
  questions: "s/:slug/p/:page",
  autosave: "s/:slug/autosave",
  review: "s/:slug/review",
  profile: "r/:receipt",
  studies: "studies",
  nowhere: "*",
};

/** Every page says its own name. */
function build(): ServerBuild {
  const routes = Object.entries(paths).map(([id, path]) => [
    id,
    { id, path, parentId: "root", module: { loader: async () => new Response(id) } },
  ]);
  const root = { id: "root", path: "", module: {} };
  const built: unknown = {
    mode: "production",
    entry: { module: {} },
    routes: { root, ...Object.fromEntries(routes) },
    assets: { routes: {} },
    future: { v3_singleFetch: true },
  };
  return built as ServerBuild;
}

const answeredBy = [
  ["/s/one", "welcome"],
  ["/s/one?from=/p/1", "welcome"],
  ["/s/one?from=two/autosave", "welcome"],
  ["/s/one/p/3?review", "questions"],
  ["/s/one/autosave", "autosave"],
  ["/s/one/autosave?once", "autosave"],
  ["/s/one/review", "review"],
  ["/s/p/p/p", "questions"],
  ["/S/one/p/3", "questions"],
  ["/r/abc", "profile"],
  ["/studies", "studies"],
  ["/s/one/p/3/more", "nowhere"],
  ["/s/", "nowhere"],
];

const visit = { nonce: "", network: "", chosen: null };

test("each address is answered by its own page", async () => {
  const handle = pageHandler(await testApp(), async () => build(), "production");
  for (const [address, page] of answeredBy) {
    const answer = await handle(new Request(`http://gemba.test${address}`), visit);
    expect([address, await answer.text()]).toEqual([address, page]);
  }
});

test("in production what was built is prepared once; in development it is asked for every time", async () => {
  const app = await testApp();
  const asked = { production: 0, development: 0 };
  for (const mode of ["production", "development"] as const) {
    const handle = pageHandler(
      app,
      async () => {
        asked[mode]++;
        return build();
      },
      mode,
    );
    for (let n = 0; n < 3; n++) await handle(new Request("http://gemba.test/s/one/p/3"), visit);
  }
  expect(asked).toEqual({ production: 1, development: 3 });
});
