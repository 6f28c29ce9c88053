/** Addresses that answer with a file have no page around them: whatever they refuse, a browser that went there shows it in words. */
import type { RouteConfigEntry } from "@remix-run/route-config";
import { expect, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import { loader as archive } from "../../../app/routes/admin/archive.ts";
import routes from "../../../app/routes.ts";
import { systemPage } from "../../../app/services/installation/system-page.server.ts";
import { signedInAs } from "../../builders/accounts.ts";
import { storedStudy } from "../../builders/database.ts";
import { installation } from "../../builders/installation.ts";

type Loader = (args: unknown) => Promise<unknown>;
const modules = import.meta.glob<{ loader?: Loader }>("../../../app/routes/**/*.ts");

const flat = (entries: readonly RouteConfigEntry[]): RouteConfigEntry[] =>
  entries.flatMap((entry) => [entry, ...flat(entry.children ?? [])]);
const files = flat(routes).filter(({ file }) => file.endsWith(".ts"));

async function answerOf(loader: Loader, args: unknown): Promise<unknown> {
  try {
    return await loader(args);
  } catch (thrown) {
    return thrown;
  }
}

test("there are addresses without a page", () => {
  expect(files.map(({ path }) => path)).toContain("admin/archive");
});

test.each(files.map(({ path, file }) => ({ path: path ?? "", file })))(
  "/$path is refused in words",
  async ({ path, file }) => {
    const { loader } = (await modules[`../../../app/${file}`]?.()) ?? {};
    if (!loader) return;
    const { app } = await installation();
    const answer = await answerOf(loader, {
      request: new Request(`http://localhost/${path}?study=acme`, { headers: { host: "localhost" } }),
      params: { study: "acme", sheet: "consent.txt", name: "none", slug: "acme" },
      context: { app, nonce: "", language: "en", network: "192.0.2.1" },
    });
    if (!(answer instanceof Response)) throw new Error(`no words: ${JSON.stringify(answer)}`);
    // What leads elsewhere leads to a page.
    if (answer.status < 400) return expect(answer.headers.get("location")).toMatch(/^\//);
    expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await answer.text()).toMatch(/^[A-Z][^{}]+\.\n$/);
  },
);

test("a study with an open wave is not offered as a file, the page says so, and its address says why", async () => {
  const { app, people } = await installation();
  await storedStudy(app, { study: { slug: "asking", title: "Asking" }, wave: { state: "open" } });
  const page = await systemPage(app, operator);
  expect(page.studiesAsking).toEqual([{ slug: "asking", title: "Asking" }]);
  expect(page.studies.map(({ slug }) => slug).sort()).toEqual(["acme", "plan"]);
  const cookie = (await signedInAs(app, people.operator)).cookie();
  const refused = (await answerOf(archive as Loader, {
    request: new Request("http://localhost/admin/archive?study=asking", {
      headers: { cookie, host: "localhost" },
    }),
    params: {},
    context: { app, nonce: "", language: "en", network: "192.0.2.1" },
  })) as Response;
  expect(refused.status).toBe(409);
  expect(await refused.text()).toBe(
    "This study has an open wave. Its answers can be handed over when the wave has closed.\n",
  );
});
