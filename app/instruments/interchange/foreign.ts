/** A form that was made elsewhere, turned into a draft that an author completes: what measures what cannot be read from it. */
import { Instrument } from "../schema.ts";
import type { Loss } from "./loss.ts";

export type ForeignOption = { value: string; label: string };

export type ForeignQuestion = {
  name: string;
  text: string;
  help?: string;
} & (
  | { kind: "single-choice" | "multiple-choice"; options: ForeignOption[] }
  | { kind: "number"; min?: number; max?: number; unit?: string }
  | { kind: "rating"; min: number; max: number; lowLabel?: string; highLabel?: string }
  | { kind: "text"; maxLength?: number }
);

export type ForeignForm = {
  name: string;
  title: string;
  description?: string;
  language: string;
  pages: { title: string; questions: ForeignQuestion[] }[];
};

/**
 * The form as a draft module with one construct that has no score. Names become ids, options without a whole number as their value
 * are numbered 1, 2, 3 in their order, pages are cut after ten questions. Everything that changed is among the losses.
 */
export function draftOf(form: ForeignForm, losses: Loss[]): { instrument: Instrument } | { reason: string } {
  const id = slug(form.name, "-") || "imported";
  const taken = new Set<string>();
  const construct = `${id}-imported`.slice(0, 80);
  const scales = new Map<string, { id: string; points: { code: number; label: string }[] }>();
  const items: unknown[] = [];
  const pages: unknown[] = [];
  for (const [at, page] of form.pages.entries()) {
    const ids = page.questions.map((question) => {
      const itemId = unique(slug(question.name, "_").slice(0, 28) || "question", taken);
      if (itemId !== question.name) losses.push({ where: question.name, what: `is now called ${itemId}` });
      items.push(itemOf(question, itemId, construct, scales, losses));
      return itemId;
    });
    for (let from = 0; from < ids.length; from += 10)
      pages.push({
        id: `page-${at + 1}${from > 0 ? `-${from / 10 + 1}` : ""}`,
        title: clean(page.title) || `Page ${at + 1}`,
        items: ids.slice(from, from + 10),
      });
  }
  if (items.length === 0) return { reason: "there is no question in it that could be read" };
  const title = clean(form.title) || id;
  const made = Instrument.safeParse({
    id,
    kind: "module",
    version: "0.1",
    status: "draft",
    language: form.language,
    title,
    purpose: clean(form.description ?? "") || "Imported; say here what the answers are for.",
    licence: "CC-BY-4.0",
    minutes: Math.max(1, Math.round(items.length / 6)),
    subject: "Imported; say here what all answers are about.",
    scales: Object.fromEntries(
      [...scales.values()].map(({ id: scale, points }) => [scale, { direction: "none", points }]),
    ),
    constructs: [
      {
        id: construct,
        title,
        role: "background",
        direction: "none",
        source: "Imported; say here where each concept comes from.",
        dimensions: 0,
        evidence: "none",
      },
    ],
    items,
    pages,
    analysis: [{ method: "comparison", of: [construct], note: "Imported; say here what is to be computed." }],
  });
  if (!made.success)
    return {
      reason: made.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; "),
    };
  losses.push({
    where: id,
    what: "constructs, directions and sources are not part of the format: sort the questions into constructs",
  });
  return { instrument: made.data };
}

function itemOf(
  question: ForeignQuestion,
  id: string,
  construct: string,
  scales: Map<string, { id: string; points: { code: number; label: string }[] }>,
  losses: Loss[],
) {
  const help = clean(question.help ?? "");
  const common = { id, construct, text: clean(question.text) || id, ...(help && { help }) };
  switch (question.kind) {
    case "number":
      if (question.min === undefined || question.max === undefined)
        losses.push({ where: id, what: "no limits were given: 0 to 1000000 was set" });
      return {
        ...common,
        kind: question.kind,
        min: question.min ?? 0,
        max: question.max ?? 1_000_000,
        unit: question.unit ?? "units",
      };
    case "rating":
      return {
        ...common,
        kind: question.kind,
        min: question.min,
        max: question.max,
        lowLabel: clean(question.lowLabel ?? "") || "Lowest",
        highLabel: clean(question.highLabel ?? "") || "Highest",
        direction: "none",
      };
    case "text":
      return { ...common, kind: question.kind, ...(question.maxLength && { maxLength: question.maxLength }) };
    default: {
      const points = codedOptions(question.options, id, losses);
      const key = JSON.stringify(points);
      const scale = scales.get(key) ?? { id: `scale-${scales.size + 1}`, points };
      scales.set(key, scale);
      return { ...common, kind: question.kind, scale: scale.id };
    }
  }
}

/** Values that are whole numbers stay codes; if one of them is not, all are numbered. */
function codedOptions(options: readonly ForeignOption[], id: string, losses: Loss[]) {
  const codes = options.map(({ value }) => (/^\d{1,4}$/.test(value) ? Number(value) : -1));
  const kept = codes.every((code) => code >= 0) && new Set(codes).size === codes.length;
  if (!kept)
    losses.push({
      where: id,
      what: `options were numbered in their order (${options
        .map(({ value }, at) => `${value} = ${at + 1}`)
        .join(", ")
        .slice(0, 200)})`,
    });
  return options.map(({ label, value }, at) => ({
    code: kept ? (codes[at] ?? at + 1) : at + 1,
    label: clean(label) || value,
  }));
}

function clean(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, 2000);
}

/** A name as an id: lower-case letters and digits, other signs one separator. Empty when nothing is left. */
function slug(name: string, separator: "-" | "_"): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, separator);
  return plain
    .replace(/^[^a-z]+/, "")
    .replace(/[-_]+$/, "")
    .slice(0, 60);
}

function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name}_${n}`;
  taken.add(free);
  return free;
}
