/** Who shares a count, how long it lasts, and that nobody can be told from it. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readEnvironment } from "../../../app/platform/env.server.ts";
import { networkOf } from "../../../app/platform/network.server.ts";
import { createRateLimits } from "../../../app/platform/rate-limit.server.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const limits = (environment: Record<string, string> = {}) => createRateLimits(readEnvironment(environment));

test("twenty wrong codes a minute are answered, the next ones told to wait; after the minute it works again", async () => {
  const { excess } = limits();
  for (let n = 0; n < 20; n++) expect(await excess("guess", "192.0.2.1")).toBe(0);
  vi.advanceTimersByTime(15_000);
  for (let n = 0; n < 980; n++) expect(await excess("guess", "192.0.2.1")).toBe(45);
  expect(await excess("guess", "192.0.2.2")).toBe(0);
  vi.advanceTimersByTime(45_000);
  expect(await excess("guess", "192.0.2.1")).toBe(0);
});

test("an answer every fifth of a second is never refused, and neither are 500 people beginning within ten minutes", async () => {
  const { take } = limits();
  for (let n = 0; n < 1500; n++) {
    await take("save", "7QKM-2FXR-9TDA-H4WP");
    vi.advanceTimersByTime(201);
  }
  for (let n = 0; n < 500; n++) await take("start", "192.0.2.1");
});

test("beyond a limit the refusal says for how many seconds", async () => {
  const { take } = limits({ LIMIT_STARTS: "2" });
  await take("start", "192.0.2.1");
  await take("start", "192.0.2.1");
  await expect(take("start", "192.0.2.1")).rejects.toMatchObject({
    kind: "too-many",
    status: 429,
    details: { seconds: 600 },
  });
});

test("what may be used once is used once, also when no limits are wanted; later it is new again", async () => {
  const { isFirst, excess } = limits({ ABUSE_CHECKS: "0", LIMIT_GUESSES: "1" });
  expect(await isFirst("solution", 100)).toBe(true);
  vi.advanceTimersByTime(99_000);
  expect(await isFirst("solution", 100)).toBe(false);
  expect(await isFirst("another", 100)).toBe(true);
  vi.advanceTimersByTime(100_000);
  expect(await isFirst("solution", 100)).toBe(true);
  for (let n = 0; n < 50; n++) expect(await excess("guess", "192.0.2.1")).toBe(0);
});

test.each([
  ["an address", 0, "192.0.2.7", undefined, "192.0.2.7"],
  ["an address in the clothes of the newer version", 0, "::ffff:192.0.2.7", undefined, "192.0.2.7"],
  ["one of many addresses of an office", 0, "2001:db8:1:2:3:4:5:6", undefined, "2001:db8:1:2::/64"],
  ["the same office, written short", 0, "2001:0DB8:1:2::1", undefined, "2001:db8:1:2::/64"],
  ["a short address", 0, "2001:db8::1", undefined, "2001:db8:0:0::/64"],
  ["this machine", 0, "::1", undefined, "0:0:0:0::/64"],
  ["with the name of an interface", 0, "fe80::1%eth0", undefined, "fe80:0:0:0::/64"],
  ["a header without a trusted proxy", 0, "192.0.2.7", "203.0.113.1", "192.0.2.7"],
  ["behind one proxy, what it has added", 1, "127.0.0.1", "203.0.113.1, 192.0.2.7", "192.0.2.7"],
  ["behind two", 2, "127.0.0.1", "203.0.113.1, 192.0.2.7,10.0.0.1", "192.0.2.7"],
  ["past the proxies", 2, "192.0.2.7", "203.0.113.1", "192.0.2.7"],
  ["without the header", 1, "192.0.2.7", undefined, "192.0.2.7"],
  ["with a port", 1, "127.0.0.1", "192.0.2.7:4711", "192.0.2.7"],
  ["with a port and brackets", 1, "127.0.0.1", "[2001:db8::1]:4711", "2001:db8:0:0::/64"],
  ["nonsense", 1, "192.0.2.7", "unknown", "192.0.2.7"],
  ["nothing at all", 0, undefined, undefined, "unknown"],
])("the network of %s", (_what, hops, socket, forwarded, network) => {
  expect(networkOf({ TRUST_PROXY_HOPS: hops }, socket, forwarded)).toBe(network);
});
