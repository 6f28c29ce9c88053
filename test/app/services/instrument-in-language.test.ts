/** In which language a questionnaire is asked. */
import { expect, test } from "vitest";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { instrumentOf, instrumentShown } from "../../../app/services/instrument-of.server.ts";

const registry = createRegistry("surveys");
const pulse = {
  id: "s1",
  instrument_id: "delivery-pulse",
  instrument_version: "1.0",
  modules: null,
};

test("a questionnaire with a whole translation is asked in the page's language, once made", () => {
  const shown = instrumentShown({ registry, language: "de" }, pulse);
  expect(shown.language).toBe("de");
  expect(shown.title).not.toBe(registry.get("delivery-pulse", "1.0").title);
  expect(shown.items.map(({ id }) => id)).toEqual(
    instrumentOf({ registry }, pulse).items.map(({ id }) => id),
  );
  expect(instrumentShown({ registry, language: "de" }, pulse)).toBe(shown);
});

test("without a translation it is asked as it was written, all of it", () => {
  const original = registry.get("delivery-pulse", "1.0");
  expect(instrumentShown({ registry, language: "ar" }, pulse)).toBe(original);
  expect(instrumentShown({ registry }, pulse)).toBe(original);
});

test("a translation that lacks one text is shown to nobody who answers", () => {
  const lacking = {
    ...registry,
    // A registry of its own keeps what is known apart.
    get: (id: string, version: string) => ({ ...registry.get(id, version) }),
    translations: (id: string, version: string) =>
      registry.translations(id, version).map((one) => {
        const texts = Object.fromEntries(Object.entries(one.texts).slice(1));
        return { ...one, texts };
      }),
  };
  expect(instrumentShown({ registry: lacking, language: "de" }, pulse).language).toBe("en");
});

test("an attached module that is not translated leaves the whole questionnaire in the original", () => {
  const study = { ...pulse, modules: { attach: [{ id: "value-stream", version: "1.0" }] } };
  const shown = instrumentShown({ registry, language: "de" }, study);
  expect(shown.language).toBe("en");
  expect(shown).toBe(instrumentOf({ registry }, study));
});
