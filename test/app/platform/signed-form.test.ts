/** The mark of a form, and the work that a browser does for it. */
import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { solve } from "../../../app/client/proof-of-work.ts";
import { bits, challengeOf, isSolved, puzzles } from "../../../app/platform/proof-of-work.server.ts";
import { readForm, signForm } from "../../../app/platform/signed-form.server.ts";

function installation(secret = new Uint8Array(randomBytes(32))) {
  let time = 1_800_000_000_000;
  return {
    secret,
    now: () => new Date(time),
    randomBytes: (length: number) => new Uint8Array(randomBytes(length)),
    pass: (ms: number) => {
      time += ms;
    },
  };
}

test("a mark tells its kind and age to every process of the installation, and nothing to another study or installation", () => {
  const app = installation();
  const token = signForm(app, { kind: "first", study: "demo" });
  app.pass(4200);
  expect(readForm(app, token, "demo")).toEqual({ kind: "first", age: 4200 });
  expect(readForm(installation(app.secret), token, "demo")).toMatchObject({ kind: "first", age: 0 });
  expect(readForm(app, token, "other")).toBeNull();
  expect(readForm(installation(), token, "demo")).toBeNull();
});

test("a mark that was changed anywhere, cut, or made up is none", () => {
  const app = installation();
  const token = signForm(app, { kind: "first", study: "demo" });
  for (let at = 0; at < token.length - 1; at++) {
    const changed = token.slice(0, at) + (token[at] === "a" ? "b" : "a") + token.slice(at + 1);
    expect(readForm(app, changed, "demo"), changed).toBeNull();
    expect(readForm(app, token.slice(0, at), "demo")).toBeNull();
  }
  for (const nonsense of [
    null,
    "",
    "...",
    "x".repeat(100_000),
    `${token}\n`,
    `first.0.${"a".repeat(12)}.${"a".repeat(22)}`,
  ])
    expect(readForm(app, nonsense, "demo")).toBeNull();
});

test("no two marks are alike, so that a solution of one is none of another", () => {
  const app = installation();
  const tokens = Array.from({ length: 100 }, () => signForm(app, { kind: "first", study: "demo" }));
  expect(new Set(tokens).size).toBe(100);
});

test("what the browser's script finds is a solution for its mark only, and what is not all of it is none", async () => {
  const app = installation();
  const [token, other] = [0, 1].map(() => signForm(app, { kind: "first", study: "demo" })) as [
    string,
    string,
  ];
  const solution = await solve(challengeOf(token), puzzles, bits);
  expect(isSolved(token, solution)).toBe(true);
  expect(isSolved(other, solution)).toBe(false);
  const numbers = solution.split(" ");
  for (const wrong of [
    "",
    numbers.slice(1).join(" "),
    `${solution} 1`,
    [...numbers].reverse().join(" "),
    numbers.map(() => "1").join(" "),
    numbers.join("  "),
    solution.replace(/\d+$/, "1e3"),
    "9".repeat(100_000),
  ])
    expect(isSolved(token, wrong), wrong.slice(0, 60)).toBe(false);
}, 60_000);
