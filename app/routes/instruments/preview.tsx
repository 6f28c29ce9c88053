/** /instruments/:id/:version: one questionnaire, as respondents see it (`?in=de`) or with what its author wants to know (`?view=authors`). */
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AskedQuestions } from "../../components/instruments/asked-questions.tsx";
import { AuthorQuestions } from "../../components/instruments/author-questions.tsx";
import { Analyses, ConstructTable } from "../../components/instruments/construct-table.tsx";
import { Contents } from "../../components/instruments/contents.tsx";
import { PreviewHead } from "../../components/instruments/preview-head.tsx";
import { PreviewPages } from "../../components/instruments/preview-pages.tsx";
import { Written } from "../../components/instruments/written.tsx";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { questionWords } from "../../components/questions/question-words.ts";
import { isLanguage } from "../../i18n/languages.ts";
import { translator } from "../../i18n/messages.ts";
import { route } from "../../platform/route.server.ts";
import { instrumentPreview } from "../../services/instruments.server.ts";
import "../../styles/respond.css";
import "../../styles/instruments.css";

export const handle = { js: false };

const Params = z.object({ id: z.string().max(200), version: z.string().max(20) });
const Language = z.string().regex(/^[a-z]{2}$/);

export const loader = route(({ app, request, params }) => {
  const { id, version } = Params.parse(params);
  const search = new URL(request.url).searchParams;
  const language = Language.safeParse(search.get("in")).data ?? null;
  return instrumentPreview(app, id, version, { language, forAuthor: search.get("view") === "authors" });
});

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: shown ? `${shown.instrument.title} ${shown.instrument.version} - Gemba` : "Gemba" },
];

export default function Preview() {
  const { author, parts, pages, ...head } = useLoaderData<typeof loader>();
  const { language, instrument } = head;
  const t = useT();
  // What stands beside every question is in the language of the questions, as respondents get it.
  const words = questionWords(isLanguage(language.shown) ? translator(language.shown) : t);
  const marking = {
    language,
    untranslated: new Set(author?.untranslated),
    outdated: new Set(author?.outdated),
  };
  const more = author
    ? [
        { id: "measures", title: t("instruments.measures") },
        ...(author.analyses.length > 0 ? [{ id: "analyses", title: t("instruments.analyses") }] : []),
      ]
    : [];
  return (
    <Page narrow bar={<a href="/instruments">{t("instruments.back")}</a>}>
      <PreviewHead {...head} forAuthor={author !== null} />
      <div className="before">
        <Contents parts={parts} language={language} more={more} />
        {author && author.untranslated.length > 0 && (
          <p className="notice">{t("instruments.untranslated", { n: author.untranslated.length })}</p>
        )}
        {author && author.outdated.length > 0 && (
          <p className="notice">{t("instruments.outdated", { n: author.outdated.length })}</p>
        )}
        {author ? <Comparison {...author} /> : <p className="quiet">{t("instruments.noAnswers")}</p>}
        <p className="quiet">{t("instruments.everyPage")}</p>
        <p className="stem">
          <Written path="subject" marking={marking} text={instrument.subject} />
        </p>
      </div>
      <PreviewPages
        parts={parts}
        count={pages}
        marking={marking}
        questions={(items) =>
          author ? (
            <AuthorQuestions
              items={items}
              facts={author.facts}
              previous={author.previous}
              marking={marking}
            />
          ) : (
            <AskedQuestions items={items} words={words} language={language} />
          )
        }
      />
      {author && (
        <>
          <ConstructTable id="measures" rows={author.constructs} />
          <Analyses id="analyses" rows={author.analyses} />
        </>
      )}
    </Page>
  );
}

function Comparison({
  previous,
  removed,
}: {
  previous: string | null;
  removed: { id: string; text: string }[];
}) {
  const t = useT();
  if (previous === null) return <p className="quiet">{t("instruments.firstVersion")}</p>;
  return (
    <>
      <p className="quiet">{t("instruments.since", { version: previous })}</p>
      {removed.length > 0 && (
        <>
          <p>{t("instruments.removed", { version: previous })}:</p>
          <ul>
            {removed.map(({ id, text }) => (
              <li key={id}>
                {text} <code>{id}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
