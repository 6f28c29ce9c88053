import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { moduleRules } from "../../../app/instruments/lint-rules/modules.ts";
import { nameRules } from "../../../app/instruments/lint-rules/names.ts";
import { optionRules } from "../../../app/instruments/lint-rules/options.ts";
import { pageRules } from "../../../app/instruments/lint-rules/pages.ts";
import { scoringRules } from "../../../app/instruments/lint-rules/scoring.ts";
import { textRules } from "../../../app/instruments/lint-rules/texts.ts";
import { parseInstrument } from "../../../app/instruments/parse.ts";

const readme = readFileSync("surveys/README.md", "utf8");

test("the worked example of surveys/README.md is in order", () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1];
  expect(example).toBeDefined();
  const read = parseInstrument("README.md", example ?? "");
  expect("problems" in read ? read.problems : []).toEqual([]);
});

test("every rule that can refuse a questionnaire is explained there", () => {
  const rules = [nameRules, optionRules, pageRules, scoringRules, moduleRules, textRules].flatMap((some) =>
    Object.keys(some),
  );
  for (const rule of rules)
    expect(readme.includes(`\`${rule}\``) || rule.startsWith("unknown-"), rule).toBe(true);
});
