/** /studies/:study/questionnaire: what the study asks, as respondents see it; with `unsaved`, a choice of modules not stored yet. */
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AskedQuestions } from "../../components/instruments/asked-questions.tsx";
import { Contents } from "../../components/instruments/contents.tsx";
import { PreviewPages } from "../../components/instruments/preview-pages.tsx";
import { useT } from "../../components/layout/language.tsx";
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
  return questionnairePreview(app, actor, slug, fields.has("unsaved") ? modulesAsked(fields) : null);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.study} - Gemba` : "Gemba" },
];

export default function Questionnaire() {
  const { slug, study, subject, language, pages, total, parts, unsaved } = useLoaderData<typeof loader>();
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
