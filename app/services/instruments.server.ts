/** The library to look at: the catalogue, and one questionnaire as respondents see it or with what its author wants to know. Reads no answers. */
import type { Instrument, Item } from "../instruments/schema.ts";
import { directionOfText, translateInstrument, translationGaps } from "../instruments/translation.ts";
import { changedSinceTranslated } from "../instruments/translation-originals.ts";
import type { App } from "../platform/app.ts";
import { type ItemFacts, itemFacts, type Neighbours, removedSince } from "../reports/instrument-authoring.ts";
import {
  type CatalogueEntry,
  catalogueOf,
  type EvidenceCount,
  evidenceOf,
} from "../reports/instrument-catalogue.ts";
import {
  type AnalysisRow,
  analysisRows,
  type ConstructRow,
  constructRows,
} from "../reports/instrument-constructs.ts";
import { type LanguageState, languagesOf } from "../reports/instrument-languages.ts";
import { type PreviewPart, partsOf } from "../reports/instrument-preview.ts";
import {
  type MultiplesYear,
  multiplesYears,
  type PublishedAverages,
  type PublishedYear,
  profileYears,
  publishedAverages,
} from "../reports/instrument-published.ts";

export type Catalogue = {
  instruments: CatalogueEntry[];
  modules: CatalogueEntry[];
  profiles: PublishedYear[];
  averages: PublishedAverages;
  multiples: MultiplesYear[];
};

export function catalogue({ registry }: Pick<App, "registry">): Catalogue {
  return {
    ...catalogueOf(registry.all(), registry.translations),
    profiles: profileYears(registry.benchmarks()),
    averages: publishedAverages(registry.norms()),
    multiples: multiplesYears(registry.multiples()),
  };
}

export type InstrumentPreview = {
  instrument: Pick<
    Instrument,
    | "id"
    | "version"
    | "kind"
    | "title"
    | "purpose"
    | "subject"
    | "minutes"
    | "exploratory"
    | "status"
    | "licence"
  >;
  items: number;
  pages: number;
  evidence: EvidenceCount;
  languages: LanguageState[];
  /** The language shown and how it runs; `asked`: the one wished for, when there is no text in it. */
  language: { shown: string; original: string; direction: "ltr" | "rtl"; asked: string | null };
  /** Other versions, newest first. */
  versions: string[];
  parts: PreviewPart[];
  author: Authoring | null;
};

type Authoring = {
  /** By item id. */
  facts: Record<string, ItemFacts>;
  previous: string | null;
  removed: Pick<Item, "id" | "text">[];
  /** Paths of the texts that are shown in the original, because the translation lacks them. */
  untranslated: string[];
  /** Paths of the texts whose original has changed since it was translated. */
  outdated: string[];
  constructs: ConstructRow[];
  analyses: AnalysisRow[];
};

/**
 * One version in the language wished for, else in that of the page; in the original when there is no text in it.
 * @throws AppError not-found for an unknown questionnaire or version
 */
export function instrumentPreview(
  { registry, language: ofPage }: Pick<App, "registry" | "language">,
  id: string,
  version: string,
  { language: wished, forAuthor }: { language: string | null; forAuthor: boolean },
): InstrumentPreview {
  const original = registry.get(id, version);
  const language = wished ?? ofPage ?? null;
  const translations = registry.translations(id, version);
  const translation = translations.find((one) => one.language === language);
  const instrument = translation ? translateInstrument(original, translation) : original;
  const { kind, title, purpose, subject, minutes, exploratory, status, licence } = instrument;
  const all = registry.all();
  return {
    instrument: { id, version, kind, title, purpose, subject, minutes, exploratory, status, licence },
    items: instrument.items.length,
    pages: instrument.pages.length,
    evidence: evidenceOf(instrument),
    languages: languagesOf(original, translations),
    language: {
      shown: instrument.language,
      original: original.language,
      direction: directionOfText(instrument.language),
      asked: language !== null && language !== instrument.language ? language : null,
    },
    versions: all
      .filter((one) => one.id === id && one.version !== version)
      .map((one) => one.version)
      .reverse(),
    parts: partsOf(instrument),
    author: forAuthor
      ? authoring(original, instrument, {
          untranslated: translation ? translationGaps(original, translation).untranslated : [],
          outdated: translation ? changedSinceTranslated(original, translation) : [],
          around: {
            previous: versionBefore(all, original),
            others: newestOfOthers(all, id),
            equivalences: registry.equivalences(),
          },
        })
      : null,
  };
}

/** What is compared is the original's wording; titles are those of the language shown. */
function authoring(
  original: Instrument,
  shown: Instrument,
  { untranslated, outdated, around }: { untranslated: string[]; outdated: string[]; around: Neighbours },
): Authoring {
  const titles = new Map(shown.constructs.map(({ id, title }) => [id, title]));
  const facts = [...itemFacts(original, around)].map(([id, one]) => {
    const title = titles.get(one.construct.id) ?? one.construct.title;
    return [id, { ...one, construct: { ...one.construct, title } }] as const;
  });
  return {
    facts: Object.fromEntries(facts),
    previous: around.previous?.version ?? null,
    removed: removedSince(original, around).map(({ id, text }) => ({ id, text })),
    untranslated,
    outdated,
    constructs: constructRows(shown),
    analyses: analysisRows(shown),
  };
}

/** Versions come oldest first. */
function versionBefore(all: readonly Instrument[], { id, version }: Instrument): Instrument | undefined {
  const versions = all.filter((one) => one.id === id);
  return versions[versions.findIndex((one) => one.version === version) - 1];
}

function newestOfOthers(all: readonly Instrument[], id: string): Instrument[] {
  return [...new Map(all.filter((one) => one.id !== id).map((one) => [one.id, one])).values()];
}
