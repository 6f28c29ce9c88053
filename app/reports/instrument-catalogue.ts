/** The library as a list: what each questionnaire is for, how long it is, in which languages, and what its wording has shown so far. */
import { type EvidenceStatus, evidenceStatus } from "../instruments/construct-evidence.ts";
import type { Instrument } from "../instruments/schema.ts";
import type { Translation } from "../instruments/translation.ts";
import { type LanguageState, languagesOf } from "./instrument-languages.ts";

export type CatalogueEntry = {
  id: string;
  version: string;
  title: string;
  purpose: string;
  language: string;
  published: boolean;
  exploratory: boolean;
  items: number;
  minutes: number;
  /** Modules that a study takes or leaves; 0 when it is asked whole. */
  modules: number;
  evidence: EvidenceCount;
  languages: LanguageState[];
  /** Versions before this one, newest first. */
  earlier: string[];
};

/** Constructs by what their wording has shown. */
export type EvidenceCount = Record<EvidenceStatus, number>;

/**
 * The newest version of each, shortest first; files that are attached to others apart.
 * @param all every version, oldest first within an id
 */
export function catalogueOf(
  all: readonly Instrument[],
  translationsOf: (id: string, version: string) => readonly Translation[],
): { instruments: CatalogueEntry[]; modules: CatalogueEntry[] } {
  const newest = [...new Map(all.map((one) => [one.id, one])).values()].sort(
    (a, b) => a.minutes - b.minutes || (a.id < b.id ? -1 : 1),
  );
  const entry = (it: Instrument): CatalogueEntry => ({
    id: it.id,
    version: it.version,
    title: it.title,
    purpose: it.purpose,
    language: it.language,
    published: it.status === "published",
    exploratory: it.exploratory,
    items: it.items.length,
    minutes: it.minutes,
    modules: it.modules?.length ?? 0,
    evidence: evidenceOf(it),
    languages: languagesOf(it, translationsOf(it.id, it.version)),
    earlier: all
      .filter(({ id, version }) => id === it.id && version !== it.version)
      .map(({ version }) => version)
      .reverse(),
  });
  return {
    instruments: newest.filter(({ kind }) => kind === "instrument").map(entry),
    modules: newest.filter(({ kind }) => kind === "module").map(entry),
  };
}

export function evidenceOf({ constructs }: Instrument): EvidenceCount {
  const count = { none: 0, piloted: 0, confirmed: 0 };
  for (const { evidence } of constructs) count[evidenceStatus(evidence)] += 1;
  return count;
}
