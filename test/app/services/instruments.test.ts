import { expect, test } from "vitest";
import { checksum } from "../../../app/instruments/lock.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { catalogue, instrumentPreview } from "../../../app/services/instruments.server.ts";
import { smallInstrument, smallSource } from "../../builders/instrument.ts";
import { surveysFolder } from "../../builders/surveys-folder.ts";

const german = `language: de
status: draft
texts:
  title: Ein kleiner
  items.pace.text: Wie schnell?
  scales.speed.3: Schnell
`;
const newer = smallSource
  .replace('version: "1.0"', 'version: "1.1"')
  .replace("status: published", "status: draft")
  .replace("How fast?", "How quick?");
const library = () => ({
  registry: createRegistry(
    surveysFolder({
      "instruments/small/1.0.de.yaml": german,
      "instruments/small/1.1.yaml": newer,
      "instruments/small/1.1.ar.yaml": "language: ar\nstatus: draft\ntexts:\n  title: صغير\n",
    }),
  ),
});
const asked = (id: string, version: string, language: string | null = null, forAuthor = false) =>
  instrumentPreview(library(), id, version, { language, forAuthor });
const firstItem = (preview: ReturnType<typeof asked>) => preview.parts[0]?.pages[0]?.items[0];

test("the catalogue holds what the library holds", () => {
  expect(catalogue(library())).toMatchObject({
    instruments: [{ id: "small", version: "1.1", earlier: ["1.0"] }],
    modules: [],
    profiles: [],
  });
});

test("a preview is in the language asked for, what is not translated in the original", () => {
  const shown = asked("small", "1.0", "de");
  expect(shown.instrument.title).toBe("Ein kleiner");
  expect(firstItem(shown)?.item.text).toBe("Wie schnell?");
  expect(firstItem(shown)?.scale?.points.map(({ label }) => label)).toEqual(["Schnell", "So so", "Slow"]);
  expect(shown.language).toEqual({ shown: "de", original: "en", direction: "ltr", asked: null });
});

test("a language without texts gives the original and says so; the original's own is no such wish", () => {
  expect(asked("small", "1.0", "fr").language).toMatchObject({ shown: "en", asked: "fr" });
  expect(asked("small", "1.0", "en").language).toMatchObject({ shown: "en", asked: null });
});

test("a language written from right to left runs so", () => {
  expect(asked("small", "1.1", "ar").language).toMatchObject({ shown: "ar", direction: "rtl" });
});

test("respondents' eyes get no author's marks", () => {
  expect(asked("small", "1.0", "de").author).toBeNull();
});

test("an author sees which texts were translated from words that have changed since, and only those", () => {
  const sums = (title: string) =>
    `${german}originals:\n  title: "${checksum(title).slice(0, 8)}"\n  items.pace.text: "${checksum("How fast?").slice(0, 8)}"\n`;
  const outdated = (title: string) => {
    const registry = createRegistry(surveysFolder({ "instruments/small/1.0.de.yaml": sums(title) }));
    return instrumentPreview({ registry }, "small", "1.0", { language: "de", forAuthor: true }).author
      ?.outdated;
  };
  expect(outdated("An older title")).toEqual(["title"]);
  expect(outdated(smallInstrument().title)).toEqual([]);
});

test("an author sees what is untranslated and what changed since the version before", () => {
  const { author } = asked("small", "1.0", "de", true);
  expect(author?.untranslated).toEqual(expect.arrayContaining(["items.wait.text", "scales.speed.2"]));
  expect(author?.untranslated).not.toContain("items.pace.text");
  expect(author?.previous).toBeNull();
  const next = asked("small", "1.1", null, true);
  expect(next.author?.previous).toBe("1.0");
  expect(next.author?.facts.pace?.change?.kind).toBe("changed");
  expect(next.author?.untranslated).toEqual([]);
  expect(next.versions).toEqual(["1.0"]);
});

test("a translated preview compares the original's words, not the translation's", () => {
  const { author } = asked("small", "1.1", "ar", true);
  expect(author?.facts.wait?.change).toEqual({ kind: "same" });
});

test("what is not in the library is not found, whatever its name", () => {
  for (const [id, version] of [
    ["small", "9.9"],
    ["__proto__", "1.0"],
    ["", ""],
  ] as const)
    expect(() => asked(id, version)).toThrow(expect.objectContaining({ kind: "not-found" }));
});
