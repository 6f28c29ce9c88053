import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checksum } from "../../../app/instruments/lock.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { AppError } from "../../../app/shared/errors.ts";
import { smallSource } from "../../builders/instrument.ts";
import { smallPath, surveysFolder } from "../../builders/surveys-folder.ts";

/** Folders with several versions: all locked as they are. */
function lockOf(files: Record<string, string>): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(files).map(([path, source]) => [path, checksum(source)])),
  );
}
const versioned = (version: string, status = "published") =>
  smallSource
    .replace('version: "1.0"', `version: "${version}"`)
    .replace("status: published", `status: ${status}`);

test("the questionnaires and benchmarks of this project load", () => {
  const registry = createRegistry("surveys");
  expect(registry.all().map(({ id, version }) => `${id} ${version}`)).toEqual(
    expect.arrayContaining(["cloud-native-cadence 1.0", "delivery-capabilities 1.0", "delivery-core 1.0"]),
  );
  expect(registry.benchmarks().map(({ year }) => year)).toEqual([2016, 2018, 2019, 2021, 2022, 2023, 2024]);
});

test("a version is found by its id and version", () => {
  expect(createRegistry(surveysFolder()).get("small", "1.0").title).toBe("A small one");
});

test("an unknown questionnaire or version is not found, whatever its name", () => {
  const registry = createRegistry(surveysFolder());
  for (const [id, version] of [
    ["small", "2.0"],
    ["large", "1.0"],
    ["__proto__", "1.0"],
    ["constructor", ""],
    ["", ""],
    ["../small", "1.0"],
  ] as const)
    expect(() => registry.get(id, version)).toThrow(expect.objectContaining({ kind: "not-found" }));
  expect(() => registry.latest("large")).toThrow(AppError);
});

test("the latest is the newest published version, 1.10 after 1.9, drafts aside", () => {
  const files = Object.fromEntries(
    ["1.9", "1.10"].map((version) => [`instruments/small/${version}.yaml`, versioned(version)]),
  );
  const all = { ...files, [smallPath]: smallSource };
  const folder = surveysFolder({
    ...all,
    "instruments/small/2.0.yaml": versioned("2.0", "draft"),
    "LOCK.json": lockOf(all),
  });
  const registry = createRegistry(folder);
  expect(registry.latest("small").version).toBe("1.10");
  expect(registry.all().map(({ version }) => version)).toEqual(["1.0", "1.9", "1.10", "2.0"]);
});

test("a broken questionnaire stops the start with file, line and rule", () => {
  const folder = surveysFolder({
    "instruments/odd/1.0.yaml": smallSource.replace("minutes: 2", "minutes: 2\nminuets: 3"),
    "instruments/worse/1.0.yaml": "id: [",
  });
  expect(() => createRegistry(folder)).toThrow(
    /surveys\/instruments\/odd\/1\.0\.yaml:9 unknown-key .*minuets/,
  );
  expect(() => createRegistry(folder)).toThrow(/surveys\/instruments\/worse\/1\.0\.yaml:1 yaml /);
});

test("a published version that was changed stops the start", () => {
  const changed = smallSource.replace("How fast?", "How quickly?");
  expect(() => createRegistry(surveysFolder({ [smallPath]: changed }))).toThrow(
    /small\/1\.0\.yaml:1 locked /,
  );
});

test("a published version missing in the lock, or gone, or made a draft again stops the start", () => {
  expect(() => createRegistry(surveysFolder({ "LOCK.json": null }))).toThrow(/1\.0\.yaml:1 not-locked /);
  expect(() => createRegistry(surveysFolder({ [smallPath]: null }))).toThrow(
    /LOCK\.json:1 locked .*small\/1\.0\.yaml/,
  );
  expect(() => createRegistry(surveysFolder({ [smallPath]: versioned("1.0", "draft") }))).toThrow(
    /1\.0\.yaml:1 locked /,
  );
});

test("another system's line ends are no change", () => {
  const folder = surveysFolder({ [smallPath]: smallSource.replaceAll("\n", "\r\n") });
  expect(createRegistry(folder).get("small", "1.0").items).toHaveLength(9);
});

test("a lock that is no lock stops the start", () => {
  for (const lock of ["{", "[]", '{"a":1}', '{"a":"short"}', '"x"'])
    expect(() => createRegistry(surveysFolder({ "LOCK.json": lock })), lock).toThrow(
      /LOCK\.json:1 (json|lock) /,
    );
});

test("a file under another name than its own is refused", () => {
  const misnamed = { "instruments/small/1.1.yaml": smallSource };
  expect(() => createRegistry(surveysFolder(misnamed))).toThrow(/small\/1\.1\.yaml:1 file-name /);
  expect(() => createRegistry(surveysFolder({ "instruments/small/1.0.yml": smallSource }))).toThrow(
    /file-name/,
  );
});

test("a huge file is refused without being read", () => {
  const folder = surveysFolder({ "instruments/huge/1.0.yaml": "x".repeat(3 * 1024 * 1024) });
  expect(() => createRegistry(folder)).toThrow(/huge\/1\.0\.yaml:1 file-size /);
});

test("a broken benchmark stops the start with its path inside the file", () => {
  const file = readFileSync("surveys/benchmarks/state-of-devops/2019.json", "utf8");
  const path = "benchmarks/state-of-devops/2019.json";
  expect(createRegistry(surveysFolder({ [path]: file })).benchmarks()).toHaveLength(1);
  expect(() => createRegistry(surveysFolder({ [path]: file.replace("6-is-best", "1-is-best") }))).toThrow(
    /2019\.json:1 benchmark orientation/,
  );
  expect(() => createRegistry(surveysFolder({ [path]: file.slice(0, 300) }))).toThrow(/2019\.json:\d+ json /);
  expect(() => createRegistry(surveysFolder({ "benchmarks/state-of-devops/2020.json": file }))).toThrow(
    /file-name/,
  );
});

test("an empty or absent folder is a registry without questionnaires", () => {
  const folder = surveysFolder({ [smallPath]: null, "LOCK.json": null });
  expect(createRegistry(folder).all()).toEqual([]);
  expect(createRegistry(`${folder}/nowhere`).benchmarks()).toEqual([]);
});

test("what a caller does to the lists does not reach the next caller", () => {
  const registry = createRegistry(surveysFolder());
  registry.all().pop();
  expect(registry.all()).toHaveLength(1);
});
