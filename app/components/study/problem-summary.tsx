/** What is wrong with a form about a study, above it; each line leads to its field. */
import type { MessageKey } from "../../i18n/messages.ts";
import { languageName } from "../instruments/words.ts";
import { useLanguage, useT } from "../layout/language.tsx";
import { ErrorSummary } from "../questions/error-summary.tsx";
import type { Problem } from "./form-field.tsx";
import { useLostWords } from "./lost-words.ts";

const labels: Record<string, MessageKey> = {
  title: "studyField.title",
  purpose: "studyField.purpose",
  organization: "studyField.organization",
  host: "studyField.host",
  slug: "studyField.slug",
  instrument: "studyField.instrument",
  unit: "studyField.unit",
  minimum: "studyField.minimum",
  names: "studyField.names",
  languages: "studyField.languages",
  mainLanguage: "studyField.mainLanguage",
  consent: "studyField.consent",
  retention: "studyField.retention",
  zone: "studyField.zone",
  quietFrom: "studyField.quietFrom",
  quietUntil: "studyField.quietUntil",
  order: "studyField.order",
  points: "studyField.points",
  halfLevels: "studyField.halfLevels",
  work: "studyField.work",
  by: "settings.filters.by",
  pairs: "settings.filters.pairs",
};

/** A field of one more language is called by its name and the language. */
export function useFieldName(): (field: string) => string {
  const t = useT();
  const own = useLanguage();
  return (field) => {
    const [name = "", language] = field.split("-");
    const words = t(labels[name] ?? "studyField.title");
    return language
      ? t("studyField.inLanguage", { field: words, language: languageName(language, own) })
      : words;
  };
}

export function SummaryOf({ problems }: { problems: readonly Problem[] }) {
  const aboutOf = useFieldName();
  const lostWords = useLostWords();
  if (problems.length === 0) return null;
  const lines = problems.map(({ field, message, lost }) => ({
    href: `#${field}`,
    about: aboutOf(field),
    message,
    ...(lost && { values: lostWords(lost) }),
  }));
  return <ErrorSummary lines={lines} kept={false} />;
}
