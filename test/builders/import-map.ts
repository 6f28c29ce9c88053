/** Column maps for the small questionnaire, with what a test does not care about filled in. */
import { stringify } from "yaml";
import { type ParsedMap, parseMap } from "../../app/imports/parse-map.ts";
import { problemsText } from "../../app/imports/report-text.ts";

type Written = Record<string, unknown> & { items?: Record<string, unknown> };

/** The map as a person would have written it. */
export function mapText(overrides: Written = {}): string {
  return stringify({
    study: {
      slug: "imported",
      title: "Imported answers",
      host: "Acme",
      purpose: "To see what to change first.",
      instrument: "small",
      version: "1.0",
    },
    wave: { title: "First wave" },
    researchConsent: true,
    items: { pace: { column: "pace" } },
    ...overrides,
  });
}

/** The same, read; it must be in order. */
export function readMap(overrides: Written = {}): ParsedMap {
  const parsed = parseMap(mapText(overrides));
  if ("problems" in parsed) throw new Error(problemsText(parsed.problems));
  return parsed;
}
