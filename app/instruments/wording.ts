/** What a careful reader would object to in a questionnaire's words. Each finding is mended, or stays with a written reason. */
import { z } from "zod";
import { estimatedSeconds, wordCount } from "./duration.ts";
import { joinsTwoVerbs, leadingWord, negations } from "./english.ts";
import type { Locate, Problem } from "./problem.ts";
import { readingGrade } from "./reading-grade.ts";
import type { Instrument, Item } from "./schema.ts";

/** Why findings stay, by "<rule> <id>": in the questionnaire, or in `<version>.reasons.yaml` beside a version that is locked. */
export const Reasons = z.record(z.string().max(200), z.string().trim().min(1).max(2000));

/** `id`: of the item, construct or questionnaire; with the rule it is the key of a reason. */
export type WordingFinding = { rule: string; id: string; path: PropertyKey[]; message: string };

/** School years after which a sentence is read with ease: for one question, and for a questionnaire as a whole. */
const highestGrade = { item: 12, instrument: 9 };

/** What is found, and reasons that answer nothing any more. `more`: reasons kept beside a version that is locked. */
export function wordingProblems(
  instrument: Instrument,
  locate: Locate,
  file: string,
  more: Record<string, string> = {},
): Problem[] {
  const reasons = { ...instrument.reasons, ...more };
  const findings = wordingFindings(instrument);
  const keys = new Set(findings.map(keyOf));
  const unanswered = findings.filter((finding) => !Object.hasOwn(reasons, keyOf(finding)));
  // Reasons for findings between files are looked up where those are found.
  const stale = Object.keys(reasons).filter((key) => !keys.has(key) && !key.startsWith("shared-"));
  return [
    ...unanswered.map((finding) => ({
      file,
      line: locate(finding.path),
      rule: finding.rule,
      message: `${finding.message}; mend it, or give a reason under "${keyOf(finding)}"`,
    })),
    ...stale.map((key) => ({
      file,
      line: locate(["reasons", key]),
      rule: "unused-reason",
      message: `nothing is found as "${key}" any more`,
    })),
  ].sort((a, b) => a.line - b.line);
}

const keyOf = ({ rule, id }: WordingFinding) => `${rule} ${id}`;

/** Every finding, answered or not. Rules about words look at English only. */
export function wordingFindings(it: Instrument): WordingFinding[] {
  return [
    ...(it.language === "en" ? [...it.items.flatMap(englishFindings), ...wholeGrade(it)] : []),
    ...duplicateTexts(it),
    ...reversedItems(it),
    ...oneItem(it),
    ...minutes(it),
  ];
}

function englishFindings(item: Item, at: number): WordingFinding[] {
  const found: WordingFinding[] = [];
  const add = (rule: string, message: string) =>
    found.push({ rule, id: item.id, path: ["items", at, "text"], message: `${item.id}: ${message}` });
  const joined = joinsTwoVerbs(item.text);
  if (joined) add("double-barrelled", `"${joined}" may ask two things at once`);
  const leading = leadingWord(item.text);
  if (leading) add("leading", `"${leading}" suggests an answer`);
  const denied = negations(item.text);
  if (item.kind === "agreement" && denied.length > 0)
    add("negation", `disagreeing with "${denied.join(", ")}" is a double negative`);
  else if (denied.length > 1) add("negation", `"${denied.join(", ")}" is a double negative`);
  const grade = readingGrade(item.text);
  // A short sentence with one long word says nothing about how hard it is to read.
  if (wordCount(item.text) >= 8 && grade > highestGrade.item)
    add("reading-grade", `it reads like school year ${grade.toFixed(0)}`);
  return found;
}

function wholeGrade(it: Instrument): WordingFinding[] {
  const grade = readingGrade(it.items.map(({ text }) => text).join("\n"));
  if (!(grade > highestGrade.instrument)) return [];
  const message = `its questions read like school year ${grade.toFixed(0)}; ${highestGrade.instrument} is enough`;
  return [{ rule: "reading-grade", id: it.id, path: ["title"], message }];
}

function duplicateTexts(it: Instrument): WordingFinding[] {
  const first = new Map<string, string>();
  return it.items.flatMap((item, at) => {
    const text = plainText(item.text);
    const other = first.get(text);
    if (other === undefined) {
      first.set(text, item.id);
      return [];
    }
    const message = `${item.id} asks what ${other} asks, in the same words`;
    return [{ rule: "duplicate-text", id: item.id, path: ["items", at, "text"], message }];
  });
}

/** A text without what does not change how it reads: case, punctuation, spaces. */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Some reversed items show who agrees with everything; a construct made of them is the opposite construct. */
function reversedItems(it: Instrument): WordingFinding[] {
  const statements = it.items.filter((item) => item.kind === "agreement");
  const found: WordingFinding[] = it.constructs.flatMap(({ id }, at) => {
    const own = statements.filter(({ construct }) => construct === id);
    const reversed = own.filter((item) => item.reversed);
    if (own.length < 2 || reversed.length * 2 <= own.length) return [];
    const message = `${id}: ${reversed.length} of ${own.length} statements are reversed; most should not be`;
    return [{ rule: "reversed-items", id, path: ["constructs", at, "id"], message }];
  });
  if (statements.length >= 10 && !statements.some((item) => item.reversed))
    found.push({
      rule: "reversed-items",
      id: it.id,
      path: ["items"],
      message: "no statement is reversed, so nobody can see who agrees with everything",
    });
  return found;
}

/** A construct of one item has no reliability and no dimensions; the file should say that it knows. */
function oneItem(it: Instrument): WordingFinding[] {
  return it.constructs.flatMap(({ id, dimensions }, at) => {
    const own = it.items.filter((item) => item.construct === id && item.kind !== "text");
    if (dimensions === 0 || own.length !== 1) return [];
    const message = `${id} has one item, which has no dimensions: say dimensions: 0, and singleItem: true to score it`;
    return [{ rule: "one-item", id, path: ["constructs", at, "id"], message }];
  });
}

function minutes(it: Instrument): WordingFinding[] {
  const estimated = estimatedSeconds(it) / 60;
  if (estimated <= it.minutes * 1.3 + 0.5 && estimated >= it.minutes * 0.5 - 0.5) return [];
  const message = `it says ${it.minutes} minutes; reading and answering takes about ${estimated.toFixed(1)}`;
  return [{ rule: "minutes", id: it.id, path: ["minutes"], message }];
}
