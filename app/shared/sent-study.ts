/** In one more language; empty: people read it in the main one. */
type SentTranslation = { title: string; purpose: string; consent: string };

/** What a form sends about a study, and shows again. Absent boxes are empty lists. */
export type SentStudy = {
  title: string;
  purpose: string;
  host: string;
  instrument: string;
  unit: string;
  minimum: string;
  languages: string[];
  consent: string;
  /** Of title, purpose and consent; empty: not said. */
  mainLanguage: string;
  /** By language. */
  translations: Partial<Record<string, SentTranslation>>;
  retention: string;
  zone: string;
  quietFrom: string;
  quietUntil: string;
};

/** How it asks and compares, as its form sends it. */
export type SentMethod = {
  order: string;
  /** Browsers that begin on the open link compute for a moment. */
  work: boolean;
  /** Of the largest difference that does not matter: percentage points, and halves of a level. */
  points: string;
  halfLevels: string;
};

/** By what results are shown besides groups: ids of questions, and pairs of them as `a.b`. */
export type SentFilters = { by: readonly string[]; pairs: readonly string[] };
