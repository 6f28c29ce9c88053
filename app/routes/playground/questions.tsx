/** /playground/questions: every kind of question in every state. There only while PLAYGROUND=1. */
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { Question } from "../../components/questions/question.tsx";
import { questionWords } from "../../components/questions/question-words.ts";
import { route } from "../../platform/route.server.ts";
import { playgroundQuestions } from "../../services/playground.server.ts";
import "../../styles/respond.css";
import "../../styles/playground.css";

export const handle = { js: false };

export const loader = route(({ app }) => ({ kinds: playgroundQuestions(app) }));

export const meta: MetaFunction = () => [{ title: "Gemba" }, { name: "robots", content: "noindex" }];

export default function PlaygroundQuestions() {
  const { kinds } = useLoaderData<typeof loader>();
  const t = useT();
  const words = questionWords(t);
  return (
    <Page narrow>
      <header className="page-head">
        <h1>{t("playground.questions.title")}</h1>
        <p>{t("playground.questions.intro")}</p>
        <nav aria-label={t("playground.kinds")} className="foot">
          {kinds.map(({ kind }) => (
            <a key={kind} href={`#${kind}`}>
              {t(`playground.kind.${kind}`)}
            </a>
          ))}
        </nav>
      </header>
      {kinds.map(({ kind, specimens }) => (
        <section key={kind} id={kind} className="specimens">
          <h2>{t(`playground.kind.${kind}`)}</h2>
          {specimens.map(({ state, item, scale, teams, values, error }) => (
            <div key={item.id} data-state={state}>
              <h3>{t(`playground.state.${state}`)}</h3>
              {state === "reversed" && <p className="quiet">{t("playground.reversed")}</p>}
              <form
                method="get"
                className="questions"
                {...(state === "right-to-left" && { dir: "rtl", lang: "he" })}
              >
                <Question
                  item={item}
                  scale={scale ?? undefined}
                  teams={teams ?? undefined}
                  values={values}
                  error={error ?? undefined}
                  words={words}
                />
              </form>
            </div>
          ))}
        </section>
      ))}
    </Page>
  );
}
