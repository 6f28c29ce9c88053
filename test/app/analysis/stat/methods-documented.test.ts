/** docs/methods in step with the code: a row for every method, and no file named that is not there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { statMethods } from "../../../../app/analysis/stat/methods.ts";

const columns = ["question", "formula", "choice", "refuses", "source", "file", "test"] as const;

function rows(): Map<string, Record<(typeof columns)[number], string>> {
  const lines = readFileSync("docs/methods/all-methods.md", "utf8").split("\n");
  const cells = lines.filter((line) => line.startsWith("| `")).map((line) => line.split("|").slice(1, -1));
  return new Map(
    cells.map(([name, ...values]) => {
      expect(values, `cells of ${name}`).toHaveLength(columns.length);
      const row = Object.fromEntries(columns.map((column, i) => [column, values[i]!.trim()]));
      return [name!.trim().replaceAll("`", ""), row as Record<(typeof columns)[number], string>];
    }),
  );
}

const named = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);

test("every method of --list has a row that says everything, and every row is a method", () => {
  const found = rows();
  expect([...found.keys()].sort()).toEqual(statMethods.map(({ name }) => name).sort());
  for (const [name, row] of found)
    for (const column of columns) expect(row[column], `${column} of ${name}`).not.toBe("");
});

test("files and tests of a row are there", () => {
  for (const [name, { file, test: tests }] of rows()) {
    const places = [
      ...named(file).map((one) => `app/analysis/${one}`),
      ...named(tests).map((one) => `test/app/analysis/${one}`),
    ];
    expect(places.length, name).toBeGreaterThanOrEqual(2);
    expect(
      places.filter((place) => !existsSync(place)),
      name,
    ).toEqual([]);
  }
});

test("no page about methods names a source file or test that does not exist", () => {
  const files = ["app", "test", "scripts", "db"].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((path) => `${folder}/${path}`),
  );
  const pages = ["docs/methods.md", ...readdirSync("docs/methods").map((page) => `docs/methods/${page}`)];
  for (const page of pages) {
    const mentioned = named(readFileSync(page, "utf8")).filter((name) => /^[\w/.-]+\.ts$/.test(name));
    const gone = mentioned.filter(
      (name) => !files.some((file) => file === name || file.endsWith(`/${name}`)),
    );
    expect(gone, page).toEqual([]);
  }
});
