import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checksum } from "../../app/instruments/lock.ts";
import { checkSurveys } from "../../scripts/check-surveys.ts";
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

test("a JSON Schema that is missing or old is a finding", () => {
  const folder = surveysFolder();
  expect(checkSurveys(folder)).toEqual([expect.stringContaining("instrument.schema.json:1 json-schema")]);
  expect(checkSurveys(folder, { writeLock: true })).toEqual([]);
  writeFileSync(join(folder, "instrument.schema.json"), "{}\n");
  expect(checkSurveys(folder)).toHaveLength(1);
});
