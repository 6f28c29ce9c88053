import { expect, test } from "vitest";
import { isOwnOrigin } from "../../../app/platform/origin.ts";

const here = { TRUST_PROXY_HOPS: 0 };
const headers = (values: Record<string, string>) => new Headers({ host: "gemba.example.org", ...values });

test("a form of this site is accepted", () => {
  expect(isOwnOrigin(here, headers({ origin: "https://gemba.example.org" }))).toBe(true);
});

test("a form without Origin, with an opaque one, or from elsewhere is not", () => {
  expect(isOwnOrigin(here, headers({}))).toBe(false);
  expect(isOwnOrigin(here, headers({ origin: "null" }))).toBe(false);
  expect(isOwnOrigin(here, headers({ origin: "https://evil.example" }))).toBe(false);
  expect(isOwnOrigin(here, headers({ origin: "https://gemba.example.org.evil.example" }))).toBe(false);
});

test("the forwarded host counts only behind a trusted proxy", () => {
  const forged = headers({ origin: "https://evil.example", "x-forwarded-host": "evil.example" });
  expect(isOwnOrigin(here, forged)).toBe(false);
  const proxied = headers({
    host: "10.0.0.7:3000",
    origin: "https://gemba.example.org",
    "x-forwarded-host": "gemba.example.org",
  });
  expect(isOwnOrigin({ TRUST_PROXY_HOPS: 1 }, proxied)).toBe(true);
});

test("the public address counts whatever host the proxy passes on", () => {
  const env = { TRUST_PROXY_HOPS: 0, PUBLIC_URL: "https://gemba.example.org" };
  expect(isOwnOrigin(env, headers({ host: "localhost:3000", origin: "https://gemba.example.org" }))).toBe(
    true,
  );
});

test("a page of this name that came without encryption is not this site where it is encrypted", () => {
  const env = { TRUST_PROXY_HOPS: 0, PUBLIC_URL: "https://gemba.example.org" };
  expect(isOwnOrigin(env, headers({ origin: "http://gemba.example.org" }))).toBe(false);
  expect(isOwnOrigin(env, headers({ origin: "https://gemba.example.org" }))).toBe(true);
});
