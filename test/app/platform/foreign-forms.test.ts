/**
 * Every address that takes forms, by the URL map, asked with forms that stood on no page of this site: none reaches its page, whatever the
 * method, the type of the form, and whether a browser or the framework's script sends it.
 */
import type { RouteConfigEntry } from "@remix-run/route-config";
import { expect, test } from "vitest";
import { createFront } from "../../../app/platform/front.server.ts";
import urlMap from "../../../app/routes.ts";
import { testApp } from "../../builders/app.ts";

function paths(entries: readonly RouteConfigEntry[], above = ""): string[] {
  return entries.flatMap(({ path, children }) => {
    const own = path === undefined ? above : `${above}/${path}`;
    return [own === "" ? "/" : own, ...paths(children ?? [], own)];
  });
}

const addresses = [...new Set(paths(urlMap))].map((path) => path.replace(/:\w+|\*/g, "x"));

async function frontAsked() {
  const reached: string[] = [];
  const pages = async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith("/refused/")) return new Response("", { status: 403 });
    reached.push(`${request.method} ${pathname}`);
    return new Response("");
  };
  const front = createFront(await testApp(), { pages, clientFiles: null, ready: () => true });
  const ask = async (method: string, path: string, headers: Record<string, string>) =>
    (
      await front.request(path, {
        method,
        body: "_action=x",
        headers: {
          host: "localhost",
          "content-type": "application/x-www-form-urlencoded",
          "content-length": "9",
          ...headers,
        },
      })
    ).status;
  return { reached, ask };
}

const foreign: Record<string, Record<string, string>> = {
  "another site": { origin: "https://evil.example" },
  "no page at all": {},
  "a page without an address": { origin: "null" },
  "another port of this machine": { origin: "http://localhost:81" },
  "a site that calls itself ours": { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
  "a file": { origin: "file://" },
};

test.each(Object.entries(foreign))("a form from %s reaches no page", async (_, headers) => {
  const { reached, ask } = await frontAsked();
  for (const address of addresses)
    for (const path of [address, `${address === "/" ? "/_root" : address}.data`])
      for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
        // The one press of a mail program comes from no page; the address itself is the proof (RFC 8058).
        if (headers.origin === undefined && method === "POST" && path === "/no-mail/x") continue;
        expect(await ask(method, path, headers), `${method} ${path}`).toBe(403);
      }
  expect(reached).toEqual([]);
});

test("a form of this site reaches every page", async () => {
  const { reached, ask } = await frontAsked();
  const open = addresses.filter((address) => !address.startsWith("/refused/"));
  for (const address of open)
    expect(await ask("POST", address, { origin: "http://localhost" }), address).toBe(200);
  expect(reached).toHaveLength(open.length);
});

test("what is no form of a browser reaches no page, though it comes from this site", async () => {
  const { reached, ask } = await frontAsked();
  for (const type of ["application/json", "text/plain", "text/x-script", ""])
    await ask("POST", "/studies/x/settings", { origin: "http://localhost", "content-type": type });
  expect(reached).toEqual([]);
});

test("the one press of a mail program, which comes from no page, reaches the page that ends letters", async () => {
  const { reached, ask } = await frontAsked();
  expect(await ask("POST", "/no-mail/study.mark.0f3c", {})).toBe(200);
  expect(reached).toEqual(["POST /no-mail/study.mark.0f3c"]);
});
