/** /s/:slug/review: what was answered and what left out, and sending it. */
import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import ownScript from "../../client/respond.ts?script";
import { useT, useTextsIn } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { Kiosk } from "../../components/questions/kiosk.tsx";
import { rowId } from "../../components/questions/question.tsx";
import { ResumeCode } from "../../components/questions/resume-code.tsx";
import { Saving } from "../../components/questions/saving.tsx";
import { StartOver } from "../../components/questions/start-over.tsx";
import { StudyName } from "../../components/questions/study-name.tsx";
import { route } from "../../platform/route.server.ts";
import { openReview, send } from "../../services/respond-send.server.ts";
import { addressOf } from "./address.ts";
import { codeCookie, codeFrom, kioskFrom } from "./cookie.ts";
import { StudyParams } from "./params.ts";
import { privatePage } from "./private-page.ts";
import { sentForm } from "./sent-form.ts";
import "../../styles/respond.css";

export const handle = { js: false, script: ownScript };
export const headers = privatePage;

export const loader = route(async ({ app, request, params }) => {
  const { slug } = StudyParams.parse(params);
  const opened = await openReview(app, slug, codeFrom(request, slug));
  if ("instead" in opened) throw redirect(addressOf(slug, opened.instead));
  return { ...opened.review, kiosk: kioskFrom(request) };
});

export const action = route(async ({ app, request, params }) => {
  const { slug } = StudyParams.parse(params);
  const form = await sentForm(request);
  const next = await send(app, slug, codeFrom(request, slug), form.get("_mark"));
  const finish = next.at === "profile" && form.get("_action") === "finish";
  if (!finish) throw redirect(addressOf(slug, next), 303);
  throw redirect(addressOf(slug, { at: "welcome" }), {
    status: 303,
    headers: { "set-cookie": codeCookie({ app }, slug, null) },
  });
});

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: shown ? `${shown.study.title.text} - Gemba` : "Gemba" },
];

export default function Review() {
  const { study, code, mark, kiosk, consentResearch, texts, counts, pages, keptUntil } =
    useLoaderData<typeof loader>();
  const t = useT();
  const asWritten = useTextsIn(texts);
  const skipped = pages.flatMap((page) => page.skipped.map((item) => ({ ...item, page: page.number })));
  const questions = pages.reduce((sum, page) => sum + page.questions, 0);
  const empty = counts.skipped === questions;
  const change = (page: number) => `/s/${study.slug}/p/${page}?review=1`;
  return (
    <Page narrow bar={<StudyName title={study.title} />}>
      <header className="page-head">
        <h1>{t("respond.review.title")}</h1>
        <p>
          {t("respond.review.answered", { ...counts, questions })}{" "}
          {skipped.length > 0 && !empty && t("respond.review.mayLeave")}
        </p>
        <progress max={questions} value={questions - counts.skipped} aria-label={t("respond.progress")} />
        <ResumeCode code={code} saved={empty ? "nothing" : "all"} until={keptUntil} />
      </header>
      {empty ? (
        <section className="send" role="status" data-study={study.slug} data-mark={mark}>
          <h2>{t("respond.review.empty.title")}</h2>
          <p>{t("respond.review.empty")}</p>
          <p>
            <a className="button" href={addressOf(study.slug, { at: "page", number: 1 })}>
              {t("respond.review.toFirst")}
            </a>
          </p>
        </section>
      ) : (
        <form
          method="post"
          action={addressOf(study.slug, { at: "review" })}
          className="send"
          data-study={study.slug}
          data-mark={mark}
        >
          <input type="hidden" name="_mark" value={mark} />
          <p>{t(consentResearch ? "respond.review.research.yes" : "respond.review.research.no")}</p>
          <p>{t("respond.review.then")}</p>
          <button type="submit" className="button">
            {t("respond.review.send")}
          </button>
          {kiosk && (
            <button type="submit" className="button second" name="_action" value="finish">
              {t("kiosk.send")}
            </button>
          )}
          <p className="quiet">{t("respond.groups", { k: study.minimumGroup })}</p>
        </form>
      )}
      <Saving />
      {skipped.length > 0 && (
        <section>
          <h2>{t("respond.review.skipped")}</h2>
          <ul className="skipped">
            {skipped.map(({ id, text, page }) => (
              <li key={id}>
                <a href={`${change(page)}#${rowId(id)}`} {...asWritten}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t("respond.review.pages")}</h2>
        <ul className="pages">
          {pages.map(({ number, title, questions: asked, answered, without }) => (
            <li key={number}>
              <span {...asWritten}>{title}</span>
              <span className="quiet">
                {t("respond.review.count", { answered, questions: asked, without })}
              </span>
              <a href={change(number)} aria-label={t("respond.review.changePage", { title })}>
                {t("respond.review.change")}
              </a>
            </li>
          ))}
        </ul>
      </section>
      {kiosk ? <Kiosk slug={kiosk} /> : <StartOver slug={study.slug} />}
    </Page>
  );
}
