/** A questionnaire of 80 items and 36,000 filled ones, as large as the largest published survey of its kind. */
import type { Answers } from "../../app/instruments/answer.ts";
import { Instrument } from "../../app/instruments/schema.ts";

export const items = 80;
export const people = 36_000;
export const organizations = 900;

export function wideInstrument(): Instrument {
  const ids = Array.from({ length: items }, (_, i) => `item_${i + 1}`);
  return Instrument.parse({
    id: "bench-wide",
    version: "1.0",
    status: "draft",
    language: "en",
    title: "Eighty items",
    purpose: "To be measured",
    licence: "CC-BY-4.0",
    minutes: 20,
    subject: "Think of your service.",
    scales: {
      agreement: {
        direction: "higher-is-better",
        points: Array.from({ length: 7 }, (_, i) => ({ code: i + 1, label: `Point ${i + 1}` })),
      },
    },
    constructs: [
      {
        id: "all",
        title: "All",
        role: "capability",
        direction: "higher-is-better",
        source: "Own",
        evidence: "none",
      },
    ],
    items: ids.map((id) => ({
      id,
      kind: "ordered",
      construct: "all",
      scale: "agreement",
      text: `Question ${id}?`,
    })),
    levelMetrics: ids.slice(0, 2),
    throughput: ids.slice(0, 1),
    stability: ids.slice(1, 2),
    pages: Array.from({ length: items / 8 }, (_, p) => ({
      id: `page-${p + 1}`,
      title: `Page ${p + 1}`,
      items: ids.slice(p * 8, p * 8 + 8),
    })),
  });
}

/** Answers of one person: codes, one in twelve missing. No chance, so that every run measures the same file. */
export function answersOf(person: number): Answers {
  const answers: Answers = {};
  for (let i = 0; i < items; i++) {
    const mixed = Math.imul(person * items + i + 1, 2654435761) >>> 0;
    answers[`item_${i + 1}`] = mixed % 12 === 0 ? { missing: "dont-know" } : (mixed % 7) + 1;
  }
  return answers;
}
