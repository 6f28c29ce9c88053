/** Chooses the language of the pages: links back to the same page, each in its own language. Works without scripts. */
import { useLocation } from "@remix-run/react";
import { type Language, languageNames, languages } from "../../i18n/languages.ts";
import { useLanguage, useT } from "./language.tsx";

/** Name of the field that a page of answers sends: its answers are saved first, then shown in the chosen language. */
export const languageField = "_language";

/** Says of a form on a page of which nothing is stored: show what it holds again. */
const stayHere = { name: "_action", value: "stay" } as const;

type LanguageSwitchProps = {
  /** Id of the form that must not be left unsaved. */
  form?: string | undefined;
  /** Nothing is stored: the answers go along to the same page in the chosen language. */
  carried?: boolean | undefined;
};

export function LanguageSwitch({ form, carried = false }: LanguageSwitchProps) {
  const t = useT();
  const own = useLanguage();
  const addressIn = useAddressIn();
  return (
    <nav className="languages no-print" aria-label={t("app.languages")}>
      <ul>
        {languages.map((language) => (
          <li key={language} lang={language}>
            {language === own ? (
              <b aria-current="true">{languageNames[language]}</b>
            ) : form === undefined ? (
              // Loads the page anew: its words are those of one language.
              <a href={addressIn(language)} hrefLang={language} rel="nofollow">
                {languageNames[language]}
              </a>
            ) : carried ? (
              <button
                type="submit"
                form={form}
                formAction={addressIn(language)}
                {...stayHere}
                className="link"
              >
                {languageNames[language]}
              </button>
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

/** The address of this page, with the choice of a language. */
function useAddressIn(): (language: Language) => string {
  const { pathname, search } = useLocation();
  return (language) => {
    const query = new URLSearchParams(search);
    query.set("lang", language);
    return `${pathname}?${query}`;
  };
}
