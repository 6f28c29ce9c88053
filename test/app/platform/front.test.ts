import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { createFront } from "../../../app/platform/front.server.ts";
import { createLog } from "../../../app/platform/log.server.ts";
import { testApp } from "../../builders/app.ts";

async function frontBefore(pages: (request: Request) => Promise<Response>, ready = true) {
  let logged = "";
  const to = new Writable({
    write: (chunk, _encoding, done) => {
      logged += chunk;
      done();
    },
  });
  const app = await testApp({ log: createLog("info", to) });
  return { front: createFront(app, { pages, clientFiles: null, ready: () => ready }), log: () => logged };
}

test("an error outside the pages is a plain 500, and the log tells its kind and place but not its words", async () => {
  const { front, log } = await frontBefore(async () => {
    throw new RangeError("lead_time=6 of 7QKM");
  });
  const answer = await front.request("/r/7QKM2FXR9TDAH4WP");
  expect(answer.status).toBe(500);
  expect(await answer.text()).toBe("Something broke on our side.\n");
  expect(log()).toContain("RangeError");
  expect(log()).not.toMatch(/7QKM|lead_time/);
});

test("a page that says nothing about it is kept by no browser; one that does is left alone", async () => {
  const silent = await frontBefore(async () => new Response("results"));
  expect((await silent.front.request("/studies")).headers.get("cache-control")).toBe("private, no-store");
  const own = await frontBefore(
    async () => new Response("", { headers: { "cache-control": "private, no-cache" } }),
  );
  expect((await own.front.request("/s/x")).headers.get("cache-control")).toBe("private, no-cache");
});

test("alive is not ready: while opening or stopping, health is 200 and readiness 503", async () => {
  const { front } = await frontBefore(async () => new Response(""), false);
  expect((await front.request("/healthz")).status).toBe(200);
  expect((await front.request("/readyz")).status).toBe(503);
});

test("a text of 100,000 emoji reaches its page, which says that it is too long; what is larger is refused before", async () => {
  const asked: string[] = [];
  const { front } = await frontBefore(async (request) => {
    asked.push(new URL(request.url).pathname);
    return new Response("");
  });
  const post = (body: string) =>
    front.request("/s/x/p/1", {
      method: "POST",
      body,
      headers: {
        origin: "http://localhost",
        host: "localhost",
        "content-type": "application/x-www-form-urlencoded",
        "content-length": String(body.length),
      },
    });
  await post(new URLSearchParams({ hopes: "😀".repeat(100_000) }).toString());
  await post(`hopes=${"a".repeat(1_400_000)}`);
  expect(asked).toEqual(["/s/x/p/1", "/refused/too-large"]);
});

test("files and lists of teams of up to 17 MB reach the pages that take them, in their form, and no other", async () => {
  const asked: string[] = [];
  const { front } = await frontBefore(async (request) => {
    asked.push(new URL(request.url).pathname);
    return new Response("");
  });
  const file = "multipart/form-data; boundary=x";
  const plain = "application/x-www-form-urlencoded";
  const send = (path: string, bytes: number, type = file) =>
    front.request(path, {
      method: "POST",
      body: new Uint8Array(bytes),
      headers: {
        origin: "http://localhost",
        host: "localhost",
        "content-type": type,
        "content-length": String(bytes),
      },
    });
  const [fits, large] = [16_500_000, 18_000_000];
  for (const path of ["/admin/system", "/studies/acme/invitations"]) await send(path, fits);
  expect(asked.splice(0)).toEqual(["/admin/system", "/studies/acme/invitations"]);
  for (const path of ["/studies/acme/participants", "/studies/acme/participants.data"])
    await send(path, fits, plain);
  expect(asked.splice(0)).toEqual(["/studies/acme/participants", "/studies/acme/participants.data"]);
  await send("/studies/acme/participants", large, plain);
  await send("/studies/acme/participants", fits, file);
  await send("/studies/acme/participants/more", fits, plain);
  for (const path of ["/admin/system", "/studies/acme/invitations"]) await send(path, fits, plain);
  expect(asked.splice(0)).toEqual(Array(5).fill("/refused/too-large"));
  await send("/admin/system", large);
  for (const path of ["/admin/systems", "/admin/users", "/s/acme/p/1"]) await send(path, fits);
  expect(asked).toEqual(Array(4).fill("/refused/too-large"));
});
