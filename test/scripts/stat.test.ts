/** The researchers' command as a person types it. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { statMethods } from "../../app/analysis/stat/methods.ts";

vi.setConfig({ testTimeout: 240_000 });

const folder = mkdtempSync(join(tmpdir(), "gemba-stat-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

type Outcome = { code: number; out: string; error: string };

function stat(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", "scripts/stat.ts", ...args], (failure, out, error) =>
      resolve({ code: typeof failure?.code === "number" ? failure.code : 0, out, error }),
    );
  });
}

const people = file("people.csv", "id,a,b,team,w\n1,1,2,x,1\n2,2,3,x,2\n3,4,4,y,1\n4,5,6,y,3\n5,3,,y,1\n");

test("--list names every method with its question", async () => {
  const { code, out } = await stat("--list");
  expect(code).toBe(0);
  for (const { name, question } of statMethods) expect(out).toContain(`${name}: ${question}`);
});

test("columns, a grouping column and options give one JSON object", async () => {
  const described = await stat("describe", "--csv", people, "--columns", "a,b");
  expect(described.code).toBe(0);
  expect(JSON.parse(described.out)).toMatchObject({ n: { a: 5, b: 4 }, mean: { a: 3, b: 3.75 } });
  const compared = await stat("two", "--csv", people, "--columns", "a", "--by", "team");
  expect(JSON.parse(compared.out)).toMatchObject({ groups: ["x", "y"], n1: 2, n2: 3 });
  const args = ["--csv", people, "--columns", "a", "--by", "team", "--option", "draws=99"];
  const drawn = await stat("boot", ...args, "--option", "seed=3");
  expect(JSON.parse(drawn.out)).toMatchObject({ R: 99, t0: 3 });
});

test("weights count rows, and a request file finds its data beside itself", async () => {
  const weighted = await stat("weighted_ward", "--csv", people, "--columns", "a", "--weights", "w");
  expect(JSON.parse(weighted.out)).toMatchObject({ n_expanded: 8 });
  const request = file(
    "ask.json",
    '{ "method": "describe", "csv": "people.csv", "columns": ["a"], "where": { "team": ["y"] } }',
  );
  const asked = await stat("--request", request);
  expect(JSON.parse(asked.out)).toMatchObject({ mean: { a: 4 } });
});

test("no row is an answer with its reason", async () => {
  const { code, out } = await stat("describe", "--csv", file("none.csv", "a,b\n"));
  expect([code, JSON.parse(out)]).toEqual([0, { status: "not-estimable", reason: "too-few", n: 0 }]);
});

const wrong: [string, string[], string][] = [
  ["an unknown method", ["alfa", "--csv", people], "there is no method alfa"],
  ["an unknown option", ["alpha", "--csv", people, "--option", "nonsense=3"], "alpha has no option nonsense"],
  ["weights that nothing reads", ["alpha", "--csv", people, "--weights", "w"], "alpha takes no weights"],
  ["an empty file", ["describe", "--csv", file("empty.csv", "")], "empty.csv: is empty"],
  [
    "an infinite cell",
    ["clusterability", "--csv", file("infinite.csv", "a,b\n1,2\n3,Infinity\n")],
    'infinite.csv, data row 2, column b: "Infinity" is no finite number',
  ],
  ["half a request", ["--request", file("half.json", '{ "csv": "people.csv" }')], "method"],
];

test("what is typed wrongly ends with code 2 and words about it, and without a stack", async () => {
  for (const [what, args, words] of wrong) {
    const { code, out, error } = await stat(...args);
    expect([what, code, out]).toEqual([what, 2, ""]);
    expect(error).toContain(words);
    expect(error).not.toMatch(/\n\s+at /);
  }
});
