import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkSurveys, checkWording, untranslated } from "../../scripts/check-surveys.ts";
import { diffSurveys } from "../../scripts/diff-surveys.ts";
import { newSurvey } from "../../scripts/new-survey.ts";
import { smallSource } from "../builders/instrument.ts";
import { smallPath, surveysFolder } from "../builders/surveys-folder.ts";

const draft11 = smallSource
  .replace('version: "1.0"', 'version: "1.1"')
  .replace("status: published", "status: draft")
  .replace("text: How fast?", "text: How quickly?");

/** Findings without the JSON Schema's, which these folders do not have. */
const findings = (folder: string) =>
  [...checkSurveys(folder), ...checkWording(folder)].filter((line) => !line.includes("json-schema"));

test("the questionnaires of this project have no finding about words that is not answered", () => {
  expect(checkWording("surveys")).toEqual([]);
});

test("surveys:new writes a draft in order, twice under different names, and never over another", () => {
  const folder = surveysFolder();
  expect(newSurvey(folder, ["team-habits"])).toBe("instruments/team-habits/0.1.yaml");
  newSurvey(folder, ["other-habits-of-a-very-large-organization"]);
  expect(findings(folder)).toEqual([]);
  const before = readFileSync(join(folder, smallPath), "utf8");
  expect(() => newSurvey(folder, ["small"])).toThrow(/exists/);
  expect(readFileSync(join(folder, smallPath), "utf8")).toBe(before);
});

test("surveys:new takes one name that can be a folder", () => {
  const folder = surveysFolder();
  for (const names of [[], ["a", "b"], ["../up"], ["A"], ["a/b"], ["a--b"], [""], ["x".repeat(61)]])
    expect(() => newSurvey(folder, names), names.join(" ")).toThrow();
  expect(existsSync(join(folder, "..", "up"))).toBe(false);
});

test("surveys:diff sets two versions against each other, with the pairs that are declared", () => {
  const pair = `pairs:
  - a: { instrument: small, version: "1.0", item: pace }
    b: { instrument: small, version: "1.1", item: pace }
    reason: Fast and quickly mean the same.
`;
  const files = { "instruments/small/1.1.yaml": draft11 };
  const words = ["small@1.0", "small@1.1"];
  expect(diffSurveys(surveysFolder(files), words).at(-1)).toContain("uses 8 of 9");
  const declared = diffSurveys(surveysFolder({ ...files, "equivalence.yaml": pair }), words);
  expect(declared.at(-1)).toContain("uses 9 of 9");
  expect(declared.join("\n")).toContain("Fast and quickly mean the same.");
  expect(() => diffSurveys(surveysFolder(files), ["small@1.0", "small@2.0"])).toThrow(/small@1\.1/);
  expect(() => diffSurveys(surveysFolder(files), ["small@1.0"])).toThrow(/usage/);
});

test("a broken equivalence map is found with line and rule, one about items that are gone as well", () => {
  const folder = surveysFolder({ "equivalence.yaml": "pairs:\n  - a: { instrument: small }\n" });
  expect(findings(folder)[0]).toMatch(/^surveys\/equivalence\.yaml:2 schema /);
  const gone = surveysFolder({
    "equivalence.yaml": `pairs:
  - a: { instrument: small, version: "1.0", item: pace }
    b: { instrument: small, version: "1.0", item: gone }
    reason: It was there once.
`,
  });
  expect(findings(gone)).toEqual([expect.stringContaining("unknown-item")]);
});

test("reasons beside a locked version answer its findings", () => {
  const folder = surveysFolder();
  const path = join(folder, "instruments/small/1.1.yaml");
  writeFileSync(path, draft11.replace("It is tidy.", "It is not tidy."));
  expect(findings(folder)).toEqual([expect.stringContaining("negation tidy_1")]);
  writeFileSync(join(folder, "instruments/small/1.1.reasons.yaml"), "negation tidy_1: It is said so.\n");
  expect(findings(folder)).toEqual([]);
});

test("a translation is read beside its questionnaire, and what it lacks is listed", () => {
  const german = (texts: string) => `language: de\nstatus: draft\ntexts:\n${texts}`;
  const folder = surveysFolder({ "instruments/small/1.0.de.yaml": german("  title: Ein kleiner\n") });
  expect(findings(folder)).toEqual([]);
  expect(untranslated(folder)).toEqual([
    expect.stringMatching(/^small 1\.0 de: draft, \d+ texts untranslated: purpose, subject, /),
  ]);
  const unknown = surveysFolder({ "instruments/small/1.0.de.yaml": german("  tidel: Ein kleiner\n") });
  expect(findings(unknown)).toEqual([expect.stringMatching(/1\.0\.de\.yaml:4 unknown-text /)]);
  const misnamed = surveysFolder({
    "instruments/small/1.0.fr.yaml": german("  title: Ein kleiner\n"),
    "instruments/small/2.0.de.yaml": german("  title: Ein kleiner\n"),
  });
  expect(findings(misnamed).filter((line) => line.includes("file-name"))).toHaveLength(2);
});

test("a folder beside the questionnaires changes nothing", () => {
  const folder = surveysFolder();
  mkdirSync(join(folder, "instruments/empty"));
  expect(findings(folder)).toEqual([]);
});
