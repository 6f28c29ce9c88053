import { expect, test } from "vitest";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { surveysFolder } from "../../builders/surveys-folder.ts";

test("the registry knows translations by version, and what was declared comparable", () => {
  const registry = createRegistry(
    surveysFolder({
      "instruments/small/1.0.de.yaml": "language: de\nstatus: reviewed\ntexts:\n  title: Ein kleiner\n",
      "equivalence.yaml": `pairs:
  - a: { instrument: small, version: "1.0", item: pace }
    b: { instrument: small, version: "1.0", item: wait }
    reason: Only to be read again.
`,
    }),
  );
  expect(registry.all().map(({ id }) => id)).toEqual(["small"]);
  expect(registry.translations("small", "1.0")).toMatchObject([
    { language: "de", texts: { title: "Ein kleiner" } },
  ]);
  expect(registry.translations("small", "1.1")).toEqual([]);
  expect(registry.equivalences()).toMatchObject([{ equivalent: true, reason: "Only to be read again." }]);
});

test("nothing starts on a translation that is broken, or belongs to nothing", () => {
  const start = (name: string, text: string) => () =>
    createRegistry(surveysFolder({ [`instruments/small/${name}`]: text }));
  expect(start("1.0.de.yaml", "language: de\n")).toThrow(/1\.0\.de\.yaml:1 schema/);
  expect(start("3.0.de.yaml", "language: de\nstatus: draft\ntexts: {}\n")).toThrow(/file-name/);
  expect(start("1.0.de.yaml", "a: &a 1\nb: *a\n")).toThrow(/no-alias/);
});
