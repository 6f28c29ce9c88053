import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, onTestFinished, test } from "vitest";
import { simulate } from "../../scripts/simulate.ts";

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gemba-simulate-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A specification file of ten organizations in one wave; other keys as given. */
function specificationFile(folder: string, overrides: Record<string, unknown> = {}): string {
  const file = join(folder, "specification.json");
  const specification = {
    strata: [{ organizations: 10, teams: { min: 1, max: 2 }, people: { min: 8, max: 9 } }],
    smallTeamCases: [],
    waves: [{ responseRate: 1, newOrganizations: 0 }],
    oddProfiles: { fastButFragile: 0, slowButSafe: 0, fastTeamsInSlowOrganization: 0 },
    changes: [],
    ...overrides,
  };
  writeFileSync(file, JSON.stringify(specification));
  return file;
}

test("responses and truth are written: a row by person, a column by item, nothing where there is no value", async () => {
  const folder = freshFolder();
  const out = join(folder, "new", "place");
  const said = await simulate(["--seed", "7", "--out", out, "--spec", specificationFile(folder)]);
  const rows: Record<string, string>[] = parse(readFileSync(join(out, "responses.csv")), { columns: true });
  const truth = JSON.parse(readFileSync(join(out, "truth.json"), "utf8"));
  expect(said).toContain(`${rows.length} responses of 10 organizations in 1 waves`);
  expect(truth.organizations).toHaveLength(10);
  const names = new Set(truth.organizations.map(({ name }: { name: string }) => name));
  for (const row of rows) expect(names.has(row.organization)).toBe(true);
  const values = rows.map(({ lead_time }) => lead_time);
  expect(new Set(values)).toContain("");
  expect(values.every((value) => /^[1-6]?$/.test(value ?? "?"))).toBe(true);
});

test("the same seed writes the same bytes, another seed others", async () => {
  const folder = freshFolder();
  const written = async (seed: string, name: string) => {
    await simulate(["--seed", seed, "--out", join(folder, name), "--spec", specificationFile(folder)]);
    return readFileSync(join(folder, name, "responses.csv"), "utf8");
  };
  const first = await written("7", "a");
  expect(await written("7", "b")).toBe(first);
  expect(await written("8", "c")).not.toBe(first);
});

const folder = "unused";
const wrong: [argv: string[], words: RegExp][] = [
  [[], /--seed is missing/],
  [["--seed", "7"], /--out is missing/],
  [["--seed", "x", "--out", folder], /--seed: must be a whole number.*"x"/],
  [["--seed", "1e3", "--out", folder], /--seed: must be a whole number/],
  [["--seed", "4294967296", "--out", folder], /--seed: must be a whole number/],
  [["--seed", "7", "--out", folder, "--sed", "1"], /Unknown option '--sed'/],
  [["--seed", "7", "--out", folder, "extra"], /extra/],
  [["--seed", "7", "--out", folder, "--instrument", "nothing@1.0"], /there is no nothing@1.0/],
  [["--seed", "7", "--out", folder, "--spec", "not-there.json"], /cannot read not-there.json/],
];

test.each(wrong)("%j: refused in words", async (argv, words) => {
  await expect(simulate(argv)).rejects.toThrow(words);
});

test("a specification that is not JSON, has another shape or describes no study is refused, and nothing is written", async () => {
  const folder = freshFolder();
  const attempt = (file: string) => simulate(["--seed", "7", "--out", join(folder, "out"), "--spec", file]);
  const broken = join(folder, "broken.json");
  writeFileSync(broken, "{");
  await expect(attempt(broken)).rejects.toThrow(/broken\.json is not JSON/);
  await expect(attempt(specificationFile(folder, { strata: 3 }))).rejects.toThrow(/strata: .*array/);
  await expect(attempt(specificationFile(folder, { stratta: [] }))).rejects.toThrow(/stratta/);
  await expect(attempt(specificationFile(folder, { straightLiners: 2 }))).rejects.toThrow(
    /straightLiners: must be from 0 to 1/,
  );
  expect(() => readFileSync(join(folder, "out", "responses.csv"))).toThrow();
});

test("a folder that cannot be made is said so", async () => {
  const folder = freshFolder();
  const file = specificationFile(folder);
  await expect(simulate(["--seed", "7", "--out", join(file, "below"), "--spec", file])).rejects.toThrow(
    /cannot make the folder/,
  );
});
