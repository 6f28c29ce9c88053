import { expect, test } from "vitest";
import { realInstrument } from "../../builders/instrument.ts";

const core = realInstrument("delivery-core");
const itemsOf = (construct: string) =>
  core.items.filter((item) => item.construct === construct).map(({ id }) => id);

test("the ids that data and analyses rely on are there", () => {
  expect(itemsOf("delivery-throughput")).toEqual(["lead_time", "deployment_frequency", "recovery_time"]);
  expect(itemsOf("delivery-stability")).toEqual(["change_fail_rate", "rework_rate"]);
  expect(itemsOf("who-deploys")).toEqual(["who_deploys"]);
  expect(itemsOf("service-context")).toEqual([
    "service_type",
    "criticality",
    "regulated",
    "service_age",
    "platform",
    "service_size",
  ]);
  expect(core.items).toHaveLength(45);
});

test("ten capabilities have their items: three each, six for culture", () => {
  const prefixes: Record<string, string> = {
    "version-control": "vc",
    "environment-creation": "ec",
    "continuous-integration": "ci",
    "test-automation": "ta",
    "deployment-automation": "da",
    "trunk-based-development": "tbd",
    "loosely-coupled-teams": "lct",
    "change-approval": "cha",
    monitoring: "mon",
    "generative-culture": "gc",
  };
  const capabilities = core.constructs.filter(({ role }) => role === "capability").map(({ id }) => id);
  expect([...capabilities].sort()).toEqual(Object.keys(prefixes).sort());
  for (const [construct, prefix] of Object.entries(prefixes))
    expect(itemsOf(construct)).toEqual(
      Array.from({ length: prefix === "gc" ? 6 : 3 }, (_, at) => `${prefix}_${at + 1}`),
    );
});

test("every capability item is a statement on seven points that may be left with I-don't-know or does-not-apply", () => {
  const statements = core.items.filter(({ kind }) => kind === "agreement");
  expect(statements).toHaveLength(33);
  for (const item of statements) {
    expect(item.missing).toEqual(["dont-know", "not-applicable"]);
    expect(item.text).toMatch(/\.$/);
  }
  expect(core.scales.agreement?.points.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test("items that restate a key metric say so", () => {
  const overlapping = core.items.filter(({ overlaps }) => overlaps.length > 0);
  expect(overlapping.map(({ id, overlaps }) => [id, overlaps])).toEqual([
    ["da_3", ["recovery_time"]],
    ["cha_3", ["lead_time"]],
  ]);
});

test("questions are short and easy: at most 30 words, no markup, a reading grade of 7 at most on average", () => {
  for (const item of core.items) {
    expect(item.text.split(/\s+/).length, item.id).toBeLessThanOrEqual(30);
    expect(item.text, item.id).not.toMatch(/[<>_*]|and\/or/);
  }
  const grades = core.items.map(({ text }) => gradeOf(text));
  expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThan(7);
});

test("no two items ask with the same words", () => {
  expect(new Set(core.items.map(({ text }) => text.toLowerCase())).size).toBe(core.items.length);
});

test("pages begin with the key metrics, hold at most nine questions and end with the context", () => {
  expect(core.pages[0]?.items).toEqual(core.throughput);
  expect(core.pages.at(-1)?.items).toEqual(itemsOf("service-context"));
  for (const page of core.pages) expect(page.items.length, page.id).toBeLessThanOrEqual(9);
});

test("a construct's items stay together on one page in their order", () => {
  for (const { id } of core.constructs.filter(({ role }) => role === "capability")) {
    const items = itemsOf(id);
    const page = core.pages.find((one) => one.items.includes(items[0] ?? ""));
    const from = page?.items.indexOf(items[0] ?? "") ?? -1;
    expect(page?.items.slice(from, from + items.length), id).toEqual(items);
  }
});

/** Flesch and Kincaid's grade with vowel groups for syllables: rough, and enough to notice a sentence of officialese. */
function gradeOf(text: string): number {
  const words = text.match(/[A-Za-z']+/g) ?? [];
  const sentences = Math.max(1, (text.match(/[.?!:]+/g) ?? []).length);
  const syllables = words.map((word) =>
    Math.max(
      1,
      (
        word
          .toLowerCase()
          .replace(/(?:ed|[^l]e)$/, "")
          .match(/[aeiouy]+/g) ?? []
      ).length,
    ),
  );
  const total = syllables.reduce((sum, count) => sum + count, 0);
  return 0.39 * (words.length / sentences) + 11.8 * (total / words.length) - 15.59;
}
