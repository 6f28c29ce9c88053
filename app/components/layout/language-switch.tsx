/** Chooses the language of the pages: links back to the same page, each in its own language. Works without scripts. */
import { useLocation } from "@remix-run/react";
import { type Language, languageNames, languages } from "../../i18n/languages.ts";
import { useLanguage, useT } from "./language.tsx";

/** Name of the field that a page of answers sends: its answers are saved first, then shown in the chosen language. */
export const languageField = "_language";

/** @param form id of the form that must not be left unsaved */
export function LanguageSwitch({ form }: { form?: string | undefined }) {
  const t = useT();
  const own = useLanguage();
  return (
    <nav className="languages no-print" aria-label={t("app.languages")}>
      <ul>
        {languages.map((language) => (
          <li key={language} lang={language}>
            {language === own ? (
              <b aria-current="true">{languageNames[language]}</b>
            ) : form === undefined ? (
              <Choice language={language} />
            ) : (
              <button type="submit" form={form} name={languageField} value={language} className="link">
                {languageNames[language]}
              </button>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Choice({ language }: { language: Language }) {
  const { pathname, search } = useLocation();
  const query = new URLSearchParams(search);
  query.set("lang", language);
  return (
    // Loads the page anew: its words are those of one language.
    <a href={`${pathname}?${query}`} hrefLang={language} rel="nofollow">
      {languageNames[language]}
    </a>
  );
}
