/** What an answer of the server, or none, means for what waits. */
import { afterEach, expect, test, vi } from "vitest";
import { post } from "../../../app/client/post.ts";

const form = () => new URLSearchParams({ _page: "p", _age: "a:5 b:7", a: "1", b: "2" });
const answered = (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(body), { status, headers }));
afterEach(() => {
  vi.unstubAllGlobals();
});

test("taken, also when something of it is wrong", async () => {
  answered(200, { wrong: {}, newer: {} });
  expect(await post("/", form(), "")).toEqual({ kind: "taken", wrong: {}, newer: {} });
  answered(200, { wrong: {}, newer: {}, asOf: 7 });
  expect(await post("/", form(), "")).toMatchObject({ asOf: 7 });
  answered(400, { wrong: { a: "no" }, newer: {} });
  expect(await post("/", form(), "")).toMatchObject({ kind: "taken", wrong: { a: "no" } });
});

test("no connection and a server in trouble are for later, never a refusal", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("failed")));
  expect(await post("/", form(), "")).toEqual({ kind: "later", offline: true });
  for (const status of [500, 502, 503, 429, 408]) {
    answered(status, {}, { "retry-after": "7" });
    expect(await post("/", form(), "")).toEqual({ kind: "later", offline: false, after: 7000 });
  }
  answered(503, {}, { "retry-after": new Date(Date.now() + 30_000).toUTCString() });
  const later = await post("/", form(), "");
  expect(later.kind === "later" && later.after).toBeGreaterThan(20_000);
  answered(503, {}, { "retry-after": "whenever" });
  expect(await post("/", form(), "")).toMatchObject({ after: 0 });
});

test("gone is closed; what else is refused is not tried again", async () => {
  answered(410);
  expect(await post("/", form(), "")).toEqual({ kind: "closed" });
  answered(409);
  expect(await post("/", form(), "")).toEqual({ kind: "replaced" });
  for (const status of [403, 404, 415]) {
    answered(status);
    expect(await post("/", form(), "")).toEqual({ kind: "refused" });
  }
  // Something between here and the server that answers 400 in its own words.
  for (const body of ["{}", "<p>Bad request"]) {
    vi.stubGlobal("fetch", async () => new Response(body, { status: 400 }));
    expect(await post("/", form(), "")).toEqual({ kind: "refused" });
  }
});

test("answers larger than the server reads are wrong, with words, and stay in their fields", async () => {
  answered(413);
  expect(await post("/", form(), "too long")).toEqual({
    kind: "taken",
    wrong: { a: "too long", b: "too long" },
    newer: {},
  });
});
