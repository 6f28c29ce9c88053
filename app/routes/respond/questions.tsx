/** /s/:slug/p/:page: one page of questions. */
import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import ownScript from "../../client/respond.ts?script";
import { useT, useTextsIn } from "../../components/layout/language.tsx";
import { languageField } from "../../components/layout/language-switch.tsx";
import { Page } from "../../components/layout/page.tsx";
import { EnterGoesOn } from "../../components/questions/enter-goes-on.tsx";
import { ErrorSummary } from "../../components/questions/error-summary.tsx";
import { Kiosk } from "../../components/questions/kiosk.tsx";
import { Question, rowId } from "../../components/questions/question.tsx";
import { questionWords } from "../../components/questions/question-words.ts";
import { ResumeCode } from "../../components/questions/resume-code.tsx";
import { NumberKeys, Saving } from "../../components/questions/saving.tsx";
import { StartOver } from "../../components/questions/start-over.tsx";
import { StudyName } from "../../components/questions/study-name.tsx";
import { isLanguage } from "../../i18n/languages.ts";
import { translator } from "../../i18n/messages.ts";
import type { FieldError } from "../../instruments/answer-schema.ts";
import type { Item } from "../../instruments/schema.ts";
import { route } from "../../platform/route.server.ts";
import { openPage, savePage } from "../../services/respond-page.server.ts";
import { addressOf } from "./address.ts";
import { codeFrom, kioskFrom } from "./cookie.ts";
import { PageParams } from "./params.ts";
import { privatePage, shownAgain } from "./private-page.ts";
import { sentForm } from "./sent-form.ts";
import "../../styles/respond.css";

const formId = "answers";

export const handle = { js: false, script: ownScript };
export const headers = privatePage;

export const loader = route(async ({ app, request, params }) => {
  const { slug, page } = PageParams.parse(params);
  const opened = await openPage(app, slug, codeFrom(request, slug), page);
  if ("instead" in opened) throw redirect(addressOf(slug, opened.instead));
  return { ...opened.questions, kiosk: kioskFrom(request) };
});

export const action = route(async ({ app, request, params }) => {
  const { slug, page: number } = PageParams.parse(params);
  const asked = { number, reviewing: comesFromReview(new URL(request.url).searchParams) };
  const form = await sentForm(request);
  const chosen = form.get(languageField);
  form.delete(languageField);
  const code = codeFrom(request, slug);
  if (code !== null) await app.limits.take("save", code);
  const saved = await savePage(app, slug, code, asked, form);
  // Who chose another language sees the same page again, in that language, once it is saved.
  if ("next" in saved && chosen !== null) throw redirect(sameIn(chosen, slug, asked), 303);
  if ("next" in saved) throw redirect(addressOf(slug, saved.next), 303);
  // On a shared screen the next person may go back to it.
  return shownAgain(saved, 400, kioskFrom(request) === null ? {} : { "cache-control": "no-store" });
});

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  {
    title: shown
      ? `${shown.page.title} (${shown.page.number}/${shown.page.count}) - ${shown.study.title.text}`
      : "Gemba",
  },
];

export default function Questions() {
  const {
    study,
    code,
    mark,
    asOf,
    kiosk,
    savedUpTo,
    keptUntil,
    texts,
    subject,
    page,
    items,
    scales,
    teams,
    values: saved,
  } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const reviewing = comesFromReview(useSearchParams()[0]);
  const t = useT();
  const asWritten = useTextsIn(texts);
  // All of a question is in one language, its fixed words too.
  const words = questionWords(isLanguage(texts.language) ? translator(texts.language) : t);
  const values = refused?.values ?? saved;
  const errors = new Map(refused?.errors.map(({ item, message }) => [item, message]));
  return (
    <Page narrow languages={{ form: formId }} bar={<StudyName title={study.title} />}>
      {refused && (
        <ErrorSummary
          autosaved
          kept={savedUpTo !== "nothing"}
          lines={summaryOf(refused.errors, items, t("respond.errors.form"))}
        />
      )}
      <header className="page-head">
        <h1 {...asWritten}>{page.title}</h1>
        <p className="quiet">
          {t("respond.page", { number: page.number, count: page.count, minutes: page.minutes })}
        </p>
        <progress max={page.count} value={page.number - 1} aria-label={t("respond.progress")} />
        <ResumeCode code={code} saved={savedUpTo} until={keptUntil} />
        {items.some(({ kind }) => kind === "agreement") && <NumberKeys />}
      </header>
      <p className="stem" {...asWritten}>
        {subject}
      </p>
      {page.intro && <p {...asWritten}>{page.intro}</p>}
      {/* With an address of its own: else the row in this page's address would travel on to the next page's. */}
      <form
        id={formId}
        method="post"
        action={addressOf(study.slug, { at: "page", number: page.number, reviewing })}
        className="questions"
        data-study={study.slug}
        data-mark={mark}
        data-as-of={asOf}
        data-page={page.id}
        data-refused={refused ? "" : undefined}
      >
        <EnterGoesOn label={t("respond.next")} />
        <input type="hidden" name="_page" value={page.id} />
        <input type="hidden" name="_mark" value={mark} />
        <input type="hidden" name="_had" value={Object.keys(saved).join(" ")} />
        {items.map((item) => (
          <Question
            key={item.id}
            item={item}
            scale={"scale" in item ? scales[item.scale] : undefined}
            teams={teams ?? undefined}
            values={values}
            error={errors.get(item.id)}
            words={words}
            asWritten={asWritten}
          />
        ))}
        <Saving />
        <div className="foot">
          <button type="submit" className="button" name="_action" value="next">
            {t(reviewing ? "respond.toReview" : "respond.next")}
          </button>
          <button type="submit" className="button second" name="_action" value="back">
            {t("respond.back")}
          </button>
          <small>{t("respond.groups", { k: study.minimumGroup })}</small>
        </div>
      </form>
      {kiosk ? <Kiosk slug={kiosk} /> : <StartOver slug={study.slug} />}
    </Page>
  );
}

/** The address leads through the choice, which keeps it in the browser. */
function sameIn(language: string, slug: string, asked: { number: number; reviewing: boolean }): string {
  const query = new URLSearchParams({ lang: language, ...(asked.reviewing && { review: "1" }) });
  return `/s/${encodeURIComponent(slug)}/p/${asked.number}?${query}`;
}

function comesFromReview(search: URLSearchParams): boolean {
  return search.has("review");
}

function summaryOf(errors: FieldError[], items: readonly Item[], ofForm: string) {
  return errors.map(({ item: id, message }) => {
    const item = items.find((one) => one.id === id);
    return { href: item ? `#${rowId(id)}` : "#content", about: item?.text ?? ofForm, message };
  });
}
