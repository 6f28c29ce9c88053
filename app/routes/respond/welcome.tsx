/** /s/:slug: who asks, what for, how answers are protected, and starting. */
import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Page } from "../../components/layout/page.tsx";
import { NoAnswers } from "../../components/questions/no-answers.tsx";
import { Standing } from "../../components/questions/standing.tsx";
import { StartForm } from "../../components/questions/start-form.tsx";
import { WelcomeFacts } from "../../components/questions/welcome-facts.tsx";
import { route } from "../../platform/route.server.ts";
import { start, welcome } from "../../services/respond-welcome.server.ts";
import { addressOf } from "./address.ts";
import { codeCookie, codeFrom } from "./cookie.ts";
import { StudyParams } from "./params.ts";
import { privatePage, shownAgain } from "./private-page.ts";
import { sentForm } from "./sent-form.ts";
import "../../styles/respond.css";

export const handle = { js: false };
export const headers = privatePage;

export const loader = route(async ({ app, request, params }) => {
  const { slug } = StudyParams.parse(params);
  const search = new URL(request.url).searchParams;
  const { standing, ...shown } = await welcome(app, slug, {
    team: search.get("team"),
    code: codeFrom(request, slug),
  });
  const go = standing.at === "under-way" ? addressOf(slug, standing.next) : null;
  return { ...shown, standing, go, noAnswers: search.get("notice") === "no-answers" };
});

export const action = route(async ({ app, request, params }) => {
  const { slug } = StudyParams.parse(params);
  const sent = await sentForm(request);
  if (sent.get("_action") === "start-over")
    throw redirect(addressOf(slug, { at: "welcome" }), {
      status: 303,
      headers: { "set-cookie": codeCookie({ app }, slug, null) },
    });
  const form = {
    who: sent.getAll("who"),
    consent: sent.get("consent") === "yes",
    research: sent.get("research") === "yes",
  };
  const started = await start(app, slug, form, codeFrom(request, slug));
  if ("errors" in started) return shownAgain({ errors: started.errors, form }, 400);
  throw redirect(addressOf(slug, started.next), {
    status: 303,
    headers: { "set-cookie": codeCookie({ app }, slug, started.code) },
  });
});

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: shown ? `${shown.study.title} - Gemba` : "Gemba" },
  { name: "robots", content: "noindex" },
];

export default function Welcome() {
  const { study, questionnaire, closesOn, standing, go, noAnswers } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page narrow bar={<span className="quiet">{study.title}</span>}>
      {noAnswers && standing.at === "new" && <NoAnswers />}
      <WelcomeFacts study={study} questionnaire={questionnaire} closesOn={closesOn} />
      {standing.at === "new" ? (
        <StartForm
          who={standing.who}
          here={`/s/${study.slug}`}
          sent={refused?.form}
          errors={refused?.errors ?? []}
        />
      ) : (
        <Standing standing={standing} go={go} slug={study.slug} />
      )}
    </Page>
  );
}
