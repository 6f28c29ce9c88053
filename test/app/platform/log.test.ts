import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { createLog, loggedError, loggedPath } from "../../../app/platform/log.server.ts";

test("receipts, invitations and set-up tokens never reach the log; study and page do", () => {
  expect(loggedPath("/r/7QKM2FXR9TDAH4WP")).toBe("/r/…");
  expect(loggedPath("/r/7QKM2FXR9TDAH4WP/erase")).toBe("/r/…/erase");
  expect(loggedPath("/i/secret-token")).toBe("/i/…");
  expect(loggedPath("/setup/secret-token")).toBe("/setup/…");
  for (const path of ["/R/7QKM2FXR9TDAH4WP", "//r//7QKM2FXR9TDAH4WP", "/Setup/7QKM2FXR9TDAH4WP.data"])
    expect(loggedPath(path)).not.toContain("7QKM");
  expect(loggedPath("/s/demo/p/3")).toBe("/s/demo/p/3");
});

test("an error is logged by kind, code and place, without its message", () => {
  const cause = Object.assign(new TypeError("answers: [7, 3]"), { code: "SQLITE_CONSTRAINT" });
  const logged = loggedError(new Error("Failed query with params 7QKM", { cause }));
  expect(logged).toMatchObject({ kind: "TypeError", code: "SQLITE_CONSTRAINT" });
  expect(JSON.stringify(logged)).not.toMatch(/7QKM|\[7, 3\]/);
});

test("a log line is one line of JSON with time and level", () => {
  const lines: string[] = [];
  const to = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  createLog("info", to).info({ path: "/" }, "request");
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    level: 30,
    path: "/",
    msg: "request",
    time: expect.stringMatching(/Z$/),
  });
});
