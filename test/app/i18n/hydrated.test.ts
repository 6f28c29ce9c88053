/** Words that a browser loads: enough for every page that goes on in it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { expect, test } from "vitest";
import { catalogue } from "../../../app/i18n/en/catalogue.ts";
import { hydrated } from "../../../app/i18n/en/hydrated.ts";

/** What a page's file brings into the browser, itself included. Words themselves, names of deeds and what stays on the server are not followed. */
function broughtBy(pages: readonly string[]): string[] {
  const found = new Set<string>();
  const open = [...pages];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (
      found.has(file) ||
      !existsSync(file) ||
      /\.server\.tsx?$|\/app\/(i18n|access|services|platform)\//.test(file)
    )
      continue;
    found.add(file);
    for (const [, path] of readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/g))
      open.push(resolve(dirname(file), path ?? ""));
  }
  return [...found];
}

const pages = readdirSync("app/routes", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".tsx"))
  .map((name) => resolve("app/routes", name))
  .filter((file) => !readFileSync(file, "utf8").includes("js: false"));

test("every word that a page with the framework's script may say is loaded with it", () => {
  const lacking = Object.keys(catalogue).filter((key) => !Object.hasOwn(hydrated, key));
  const files = broughtBy([...pages, resolve("app/root.tsx")]);
  const said = files.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const whole = lacking.filter((key) => text.includes(`"${key}"`));
    const begun = [...text.matchAll(/`([a-z][A-Za-z.]+\.)\$\{/g)].flatMap(([, start]) =>
      lacking.filter((key) => key.startsWith(start ?? "")),
    );
    return [...whole, ...begun].map((key) => `${file}: ${key}`);
  });
  expect(pages.length).toBeGreaterThan(5);
  expect(files.length).toBeGreaterThan(50);
  expect(said).toEqual([]);
});
