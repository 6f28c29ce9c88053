import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checksum } from "../../app/instruments/lock.ts";
import { checkSurveys, checkWording } from "../../scripts/check-surveys.ts";
import { smallSource } from "../builders/instrument.ts";
import { smallPath, surveysFolder } from "../builders/surveys-folder.ts";

const lockOf = (folder: string) => JSON.parse(readFileSync(join(folder, "LOCK.json"), "utf8"));

test("the questionnaires of this project are in order, and the JSON Schema is what the code says", () => {
  expect(checkSurveys("surveys")).toEqual([]);
});

test("writing the lock adds new published versions, and leaves drafts out", () => {
  const next = smallSource.replace('version: "1.0"', 'version: "1.1"');
  const folder = surveysFolder({
    "instruments/small/1.1.yaml": next,
    "instruments/small/1.2.yaml": next
      .replace('"1.1"', '"1.2"')
      .replace("status: published", "status: draft"),
  });
  expect(checkSurveys(folder, { writeLock: true })).toEqual([]);
  expect(lockOf(folder)).toEqual({
    [smallPath]: checksum(smallSource),
    "instruments/small/1.1.yaml": checksum(next),
  });
});

test("writing the lock never changes a checksum it has, so a changed version stays a finding", () => {
  const folder = surveysFolder();
  writeFileSync(join(folder, smallPath), smallSource.replace("How fast?", "How quickly?"));
  expect(checkSurveys(folder, { writeLock: true })).toEqual([
    expect.stringMatching(/^surveys\/instruments\/small\/1\.0\.yaml:1 locked /),
  ]);
  expect(lockOf(folder)).toEqual({ [smallPath]: checksum(smallSource) });
});

test("a lock that cannot be read is not overwritten", () => {
  const folder = surveysFolder({ "LOCK.json": "{" });
  expect(checkSurveys(folder, { writeLock: true })).not.toEqual([]);
  expect(readFileSync(join(folder, "LOCK.json"), "utf8")).toBe("{");
});

test("a broken questionnaire is not locked", () => {
  const folder = surveysFolder({ "instruments/odd/1.0.yaml": smallSource });
  expect(checkSurveys(folder, { writeLock: true })).toEqual([
    expect.stringMatching(/^surveys\/instruments\/odd\/1\.0\.yaml:1 file-name /),
  ]);
  expect(lockOf(folder)).toEqual({ [smallPath]: checksum(smallSource) });
});

test("one broken questionnaire gives its own mistakes and no others, whatever stands beside it or names it", () => {
  const folder = mkdtempSync(join(tmpdir(), "gemba-broken-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync("surveys", folder, { recursive: true });
  const path = join(folder, "instruments/delivery-pulse/1.0.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace("\nminutes: 3\n", "\nminutes: three\n"));
  const full = join(folder, "instruments/delivery-capabilities/1.0.yaml");
  writeFileSync(full, readFileSync(full, "utf8").replace("\nminutes: 28\n", "\nminutes: many\n"));
  const found = [...checkSurveys(folder), ...checkWording(folder)].filter(
    (line) => !line.includes(" locked "),
  );
  expect(found.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
    expect.stringMatching(/^surveys\/instruments\/delivery-capabilities\/1\.0\.yaml:\d+ schema$/),
    expect.stringMatching(/^surveys\/instruments\/delivery-pulse\/1\.0\.yaml:\d+ schema$/),
  ]);
});

test("a JSON Schema that is missing or old is a finding", () => {
  const folder = surveysFolder();
  expect(checkSurveys(folder)).toEqual([expect.stringContaining("instrument.schema.json:1 json-schema")]);
  expect(checkSurveys(folder, { writeLock: true })).toEqual([]);
  writeFileSync(join(folder, "instrument.schema.json"), "{}\n");
  expect(checkSurveys(folder)).toHaveLength(1);
});

const anchors = [
  "a: &a [x, x]",
  ...[..."bcdefghi"].map((name, at) => `${name}: &${name} [*${"abcdefgh"[at]}, *${"abcdefgh"[at]}]`),
];
const lineOf = (text: string) => smallSource.slice(0, smallSource.indexOf(text)).split("\n").length;
const wall = "id: wall, kind: single-choice,";

test.each<[what: string, line: number, rule: string, source: string]>([
  ["ids twice", lineOf("id: tidy_2"), "duplicate-id", smallSource.replace("id: tidy_2", "id: tidy_1")],
  [
    "an item in two constructs",
    lineOf("id: tidy_1"),
    "schema",
    smallSource.replace("construct: tidy,", "construct: [tidy, context],"),
  ],
  [
    "a condition on a later item",
    lineOf(wall),
    "condition",
    smallSource.replace(wall, `${wall} when: { item: doors, in: [1] },`),
  ],
  [
    "pages that wait for each other",
    lineOf("id: second"),
    "condition",
    smallSource
      .replace("when: { item: wall, in: [1, 2] }", "when: { item: doors, in: [1] }")
      .replace("title: Third,", "title: Third, when: { item: tidy_1, in: [1] },"),
  ],
  [
    "a scale without direction",
    lineOf("  speed:"),
    "schema",
    smallSource.replace("    direction: higher-is-better\n", ""),
  ],
  ["an unknown key", lineOf("minutes: 2"), "unknown-key", smallSource.replace("minutes: 2", "minuets: 2")],
  ["anchors within anchors", 1, "no-alias", anchors.join("\n")],
  ["50 MB", 1, "file-size", `${smallSource}#${"x".repeat(50 * 1024 * 1024)}`],
  [
    "text that turns the others round",
    lineOf("id: pace"),
    "hidden-signs",
    smallSource.replace("How fast?", '"How \\u202Efast?"'),
  ],
  ["a published version edited", 1, "locked", smallSource.replace("How fast?", "How quickly?")],
])("%s: found with file, line and rule", (_, line, rule, source) => {
  const folder = surveysFolder();
  writeFileSync(join(folder, smallPath), source);
  const start = `surveys/${smallPath}:${line} ${rule} `;
  expect(checkSurveys(folder).filter((finding) => finding.startsWith(start))).not.toEqual([]);
});
