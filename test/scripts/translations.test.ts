import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkSurveys, checkTranslations, untranslated } from "../../scripts/check-surveys.ts";
import { smallSource } from "../builders/instrument.ts";
import { smallPath, surveysFolder } from "../builders/surveys-folder.ts";

const german = `# Read by nobody yet
language: de
status: draft
texts:
  title: Ein kleiner # gut
  items.pace.text: Wie schnell?
  scales.speed.3: Schnell
`;
const draft = smallSource.replace("status: published", "status: draft");
const path = "instruments/small/1.0.de.yaml";
const folderWith = (text = german) => surveysFolder({ [smallPath]: draft, "LOCK.json": "{}", [path]: text });
const change = (folder: string, from: string, to: string) =>
  writeFileSync(join(folder, smallPath), readFileSync(join(folder, smallPath), "utf8").replace(from, to));

test("no translation of this project translates something that has changed since", () => {
  expect(checkTranslations("surveys")).toEqual([]);
});

test("a text whose original changed is found with file, line and key; accepting it ends that", () => {
  const folder = folderWith();
  expect(checkTranslations(folder)).toHaveLength(3);
  expect(checkTranslations(folder, [])).toEqual([]);
  change(folder, "How fast?", "How quick?");
  expect(checkTranslations(folder)).toEqual([
    expect.stringMatching(
      /^surveys\/instruments\/small\/1\.0\.de\.yaml:6 original-changed items\.pace\.text: changed since it was translated/,
    ),
  ]);
  change(folder, "label: Fast", "label: Very fast");
  expect(checkTranslations(folder).map((line) => line.split(" ")[2])).toEqual([
    "items.pace.text:",
    "scales.speed.3:",
  ]);
  expect(checkTranslations(folder, ["small/1.0.de.yaml"])).toEqual([]);
  expect(checkTranslations(folder)).toEqual([]);
});

test("accepting writes nothing but the checksums, twice the same, and what a person wrote stays", () => {
  const folder = folderWith();
  checkTranslations(folder, []);
  const once = readFileSync(join(folder, path), "utf8");
  expect(once.startsWith(german)).toBe(true);
  checkTranslations(folder, []);
  expect(readFileSync(join(folder, path), "utf8")).toBe(once);
  const middle = folderWith(
    german.replace("status: draft", 'originals:\n  title: "00000000"\nstatus: draft'),
  );
  checkTranslations(middle, []);
  expect(readFileSync(join(middle, path), "utf8")).toBe(once);
  expect(checkSurveys(folder).filter((line) => !line.includes("json-schema"))).toEqual([]);
});

test("a checksum of a text that is no longer translated is found, a checksum that is none is refused", () => {
  const folder = folderWith();
  checkTranslations(folder, []);
  const file = join(folder, path);
  const whole = readFileSync(file, "utf8");
  writeFileSync(file, whole.replace("  items.pace.text: Wie schnell?\n", ""));
  expect(checkTranslations(folder)).toEqual([expect.stringContaining(" original-unused items.pace.text ")]);
  writeFileSync(file, whole.replace(/title: "[0-9a-f]{8}"/, 'title: "none"'));
  expect(checkSurveys(folder)[0]).toMatch(/1\.0\.de\.yaml:\d+ schema /);
});

test("a file that is no translation is not accepted", () => {
  const folder = folderWith();
  expect(() => checkTranslations(folder, ["small/1.0.fr.yaml"])).toThrow(/small\/1\.0\.de\.yaml/);
  expect(readFileSync(join(folder, path), "utf8")).toBe(german);
});

test("what a translation lacks is counted and named, one text or many", () => {
  const [many] = untranslated(folderWith());
  expect(many).toMatch(/^small 1\.0 de: draft, \d+ texts untranslated: purpose, subject, /);
  const lacking = (many ?? "").split("untranslated: ")[1]?.split(", ") ?? [];
  const all = lacking.slice(1).map((key) => `  ${key}: Wort\n`);
  expect(untranslated(folderWith(german + all.join("")))).toEqual([
    `small 1.0 de: draft, 1 text untranslated: ${lacking[0]}`,
  ]);
});
