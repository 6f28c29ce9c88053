/** The head of a preview: what it is, and the switches of language, view and version. */
import type { CatalogueEntry } from "../../reports/instrument-catalogue.ts";
import { useLanguage, useT } from "../layout/language.tsx";
import { previewAddress } from "./address.ts";
import { evidenceWords, languageName, languageWords } from "./words.ts";

type PreviewHeadProps = {
  instrument: {
    id: string;
    version: string;
    title: string;
    purpose: string;
    minutes: number;
    exploratory: boolean;
    status: "draft" | "published";
  };
  items: number;
  evidence: CatalogueEntry["evidence"];
  languages: CatalogueEntry["languages"];
  language: { shown: string; original: string; direction: "ltr" | "rtl"; asked: string | null };
  versions: string[];
  forAuthor: boolean;
};

export function PreviewHead(props: PreviewHeadProps) {
  const { instrument, items, evidence, languages, language, versions, forAuthor } = props;
  const { id, version, title, purpose, minutes, exploratory, status } = instrument;
  const t = useT();
  const own = useLanguage();
  const chosen = language.shown;
  const current = (is: boolean) => (is ? "page" : undefined);
  return (
    <>
      <header className="page-head">
        <h1 lang={language.shown} dir={language.direction}>
          {title}
        </h1>
        <p className="quiet">
          <code>{id}</code> {t("instruments.version", { version })}, {t("instruments.items", { n: items })},{" "}
          {t("instruments.minutes", { n: minutes })}
          {exploratory && <span className="mark">{t("instruments.exploratory")}</span>}
        </p>
        <p lang={language.shown} dir={language.direction}>
          {purpose}
        </p>
        <p className="quiet">
          {t("instruments.evidence.label")}: {evidenceWords(t, evidence)}. {t("instruments.status.label")}:{" "}
          {t(status === "published" ? "instruments.status.published" : "instruments.status.draft")}.
        </p>
      </header>
      <div className="choices no-print">
        <nav aria-label={t("instruments.view")}>
          <a href={previewAddress({ id, version, language: chosen })} aria-current={current(!forAuthor)}>
            {t("instruments.view.respondents")}
          </a>
          <a
            href={previewAddress({ id, version, language: chosen, forAuthor: true })}
            aria-current={current(forAuthor)}
          >
            {t("instruments.view.authors")}
          </a>
        </nav>
        {languages.length > 1 && (
          <nav aria-label={t("instruments.language.name")}>
            {languages.map((one) => (
              <a
                key={one.language}
                href={previewAddress({
                  id,
                  version,
                  forAuthor,
                  language: one.language,
                })}
                aria-current={current(one.language === language.shown)}
              >
                {languageWords(t, one, own)}
              </a>
            ))}
          </nav>
        )}
        {versions.length > 0 && (
          <nav aria-label={t("instruments.otherVersions")}>
            {versions.map((one) => (
              <a key={one} href={previewAddress({ id, version: one, forAuthor, language: chosen })}>
                {t("instruments.version", { version: one })}
              </a>
            ))}
          </nav>
        )}
      </div>
      {language.asked !== null && (
        <p className="notice">
          {t("instruments.notInLanguage", { language: languageName(language.asked, own) })}
        </p>
      )}
    </>
  );
}
