/** /studies/:study/questionnaire: what the study asks, as respondents see it; with `unsaved`, a choice of modules not stored yet; `?in=de`: in German. */
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { AskedQuestions } from "../../components/instruments/asked-questions.tsx";
import { Contents } from "../../components/instruments/contents.tsx";
import { PreviewPages } from "../../components/instruments/preview-pages.tsx";
import { languageName } from "../../components/instruments/words.ts";
import { useLanguage, useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { questionWords } from "../../components/questions/question-words.ts";
import { isLanguage } from "../../i18n/languages.ts";
import { translator } from "../../i18n/messages.ts";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { questionnairePreview } from "../../services/modules-page.server.ts";
import "../../styles/respond.css";
import "../../styles/instruments.css";
import { modulesAsked } from "./modules-asked.ts";
import { studyAsked } from "./study-query.ts";

export const handle = { js: false };

export const loader = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug } = studyAsked(request, params);
  const fields = new URL(request.url).searchParams;
  const sent = fields.has("unsaved") ? modulesAsked(fields) : null;
  const wished = fields.get("in");
  // A language that no page has is no wish.
  return questionnairePreview(app, actor, slug, sent, isLanguage(wished) ? wished : null);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.study} - Gemba` : "Gemba" },
];

export default function Questionnaire() {
  const page = useLoaderData<typeof loader>();
  const { slug, study, subject, language, languages, pages, total, parts, unsaved } = page;
  const t = useT();
  // What stands beside every question is in the language of the questions, as respondents get it.
  const words = questionWords(isLanguage(language.shown) ? translator(language.shown) : t);
  const marking = {
    language: { ...language, original: language.shown },
    untranslated: new Set<string>(),
    outdated: new Set<string>(),
  };
  return (
    <Page narrow bar={<a href={`/studies/${encodeURIComponent(slug)}/modules`}>{t("modules.back")}</a>}>
      <header className="page-head">
        <h1>{t("modules.previewOf", { study })}</h1>
        <p className="quiet">{t("modules.facts", total)}</p>
        {unsaved && <p className="notice">{t("modules.previewChoice")}</p>}
      </header>
      <InLanguages languages={languages} language={language} />
      <div className="before">
        <Contents parts={parts} language={language} more={[]} />
        <p className="quiet">{t("instruments.noAnswers")}</p>
        <p className="quiet">{t("instruments.everyPage")}</p>
        <p className="stem" lang={language.shown} dir={language.direction}>
          {subject}
        </p>
      </div>
      <PreviewPages
        parts={parts}
        count={pages}
        marking={marking}
        questions={(items) => <AskedQuestions items={items} words={words} language={language} />}
      />
    </Page>
  );
}

type InLanguagesProps = { languages: string[]; language: { shown: string; asked: string | null } };

/** The languages in which the study is asked; a choice of modules that is not saved goes along. */
function InLanguages({ languages, language }: InLanguagesProps) {
  const t = useT();
  const own = useLanguage();
  const { search } = useLocation();
  const addressIn = (code: string) => {
    const query = new URLSearchParams(search);
    query.set("in", code);
    return `?${query}`;
  };
  return (
    <>
      {languages.length > 1 && (
        <div className="choices no-print">
          <nav aria-label={t("instruments.language.name")}>
            {languages.map((code) => (
              <a
                key={code}
                href={addressIn(code)}
                aria-current={code === language.shown ? "page" : undefined}
              >
                {languageName(code, own)}
              </a>
            ))}
          </nav>
        </div>
      )}
      {language.asked !== null && (
        <p className="notice">
          {t("modules.notInLanguage", {
            language: languageName(language.asked, own),
            shown: languageName(language.shown, own),
          })}
        </p>
      )}
    </>
  );
}
