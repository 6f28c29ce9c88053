/** A questionnaire as it will be asked: its modules, their pages, the questions, and under which answers each is shown. */
import { itemOf, scaleOf } from "../instruments/scales.ts";
import type { Condition, Instrument, Item, Page, Scale } from "../instruments/schema.ts";

/** Shown only after one of these answers to an earlier question, or after a number within these ends. */
export type ConditionInWords = { item: string; question: string } & (
  | { answers: string[] }
  | { atLeast: number | null; below: number | null }
);

export type PreviewItem = { item: Item; scale: Scale | undefined; when: ConditionInWords | null };

export type PreviewPage = {
  id: string;
  /** From 1, over the whole questionnaire. */
  number: number;
  title: string;
  intro: string | null;
  when: ConditionInWords | null;
  items: PreviewItem[];
};

/** A module of the questionnaire; one without a name holds everything where there are none. */
export type PreviewPart = {
  module: { id: string; title: string; purpose: string; core: boolean; exploratory: boolean } | null;
  pages: PreviewPage[];
};

/** Parts in the order in which their first pages are asked. */
export function partsOf(instrument: Instrument): PreviewPart[] {
  const pages = instrument.pages.map((page, at) => previewPage(instrument, page, at + 1));
  if (!instrument.modules) return [{ module: null, pages }];
  return instrument.modules
    .map(({ pages: ids, ...module }) => ({ module, pages: pages.filter(({ id }) => ids.includes(id)) }))
    .sort((a, b) => (a.pages[0]?.number ?? 0) - (b.pages[0]?.number ?? 0));
}

function previewPage(instrument: Instrument, page: Page, number: number): PreviewPage {
  return {
    id: page.id,
    number,
    title: page.title,
    intro: page.intro ?? null,
    when: inWords(instrument, page.when),
    items: page.items.map((id) => {
      const item = itemOf(instrument, id);
      return { item, scale: scaleOf(item, instrument), when: inWords(instrument, item.when) };
    }),
  };
}

function inWords(instrument: Instrument, condition: Condition | undefined): ConditionInWords | null {
  if (!condition) return null;
  const { item, in: codes, atLeast, below } = condition;
  const asked = itemOf(instrument, item);
  if (!codes) return { item, question: asked.text, atLeast: atLeast ?? null, below: below ?? null };
  const points = scaleOf(asked, instrument)?.points.filter(({ code }) => codes.includes(code));
  // In the order in which they are offered. Ratings have no words for their codes.
  const answers = points?.map(({ label }) => label) ?? codes.map(String);
  return { item, question: asked.text, answers };
}
