import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { LanguageProvider } from "./components/layout/language.tsx";
import { isLanguage, languages } from "./i18n/languages.ts";
import { loadWords } from "./i18n/load-words.ts";

const { lang, dataset } = document.documentElement;
const language = isLanguage(lang) ? lang : languages[0];

// The words first: a page without them would differ from the one that the server sent.
void loadWords(dataset.alsoEnglish === undefined ? [language] : [language, "en"]).then(() =>
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <LanguageProvider value={language}>
          <RemixBrowser />
        </LanguageProvider>
      </StrictMode>,
    );
  }),
);
