/** Rules of a questionnaire that need more than one place of the file to check. The shape of each place stands in schema.ts. */
import { moduleRules } from "./lint-rules/modules.ts";
import { nameRules } from "./lint-rules/names.ts";
import { optionRules } from "./lint-rules/options.ts";
import { pageRules } from "./lint-rules/pages.ts";
import { scoringRules } from "./lint-rules/scoring.ts";
import { textRules } from "./lint-rules/texts.ts";
import type { Locate, Problem } from "./problem.ts";
import type { Instrument } from "./schema.ts";

const rules = { ...nameRules, ...optionRules, ...scoringRules, ...pageRules, ...moduleRules, ...textRules };

/** All findings of all rules, by line. `locate` turns a path of the file into its line. */
export function lintInstrument(instrument: Instrument, locate: Locate, file = instrument.id): Problem[] {
  return Object.entries(rules)
    .flatMap(([rule, find]) =>
      find(instrument).map(({ path, message }) => ({ file, line: locate(path), rule, message })),
    )
    .sort((a, b) => a.line - b.line);
}
