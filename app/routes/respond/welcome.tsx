/**
 * /s/:slug: who asks, what for, the proof of protection, the two consents, and starting. Where somebody works is chosen first, in the
 * address, so that the proof is about exactly that choice.
 */
import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import ownScript from "../../client/respond.ts?script";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { ChooseWho } from "../../components/questions/choose-who.tsx";
import { ChosenWho } from "../../components/questions/chosen-who.tsx";
import { CountedIn } from "../../components/questions/counted-in.tsx";
import { CrossedBy } from "../../components/questions/crossed-by.tsx";
import { ErrorSummary } from "../../components/questions/error-summary.tsx";
import { KeptUntil } from "../../components/questions/kept-until.tsx";
import { Kiosk } from "../../components/questions/kiosk.tsx";
import { NoAnswers } from "../../components/questions/no-answers.tsx";
import { PolicyRules } from "../../components/questions/policy-rules.tsx";
import { Standing } from "../../components/questions/standing.tsx";
import { StartForm } from "../../components/questions/start-form.tsx";
import { StudyName } from "../../components/questions/study-name.tsx";
import { WelcomeFacts } from "../../components/questions/welcome-facts.tsx";
import { route } from "../../platform/route.server.ts";
import { start, welcome } from "../../services/respond-welcome.server.ts";
import { addressOf } from "./address.ts";
import {
  codeCookie,
  codeFrom,
  forgottenInvitation,
  invitationFrom,
  kioskCookie,
  kioskFrom,
  withCookies,
} from "./cookie.ts";
import { StudyParams } from "./params.ts";
import { privatePage, shownAgain } from "./private-page.ts";
import { sentForm } from "./sent-form.ts";
import { visitOf } from "./visit.ts";
import "../../styles/respond.css";
import "../../styles/first-page.css";

export const handle = { js: false, script: ownScript };
export const headers = privatePage;

export const loader = route(async ({ app, request, params }) => {
  const { slug } = StudyParams.parse(params);
  const search = new URL(request.url).searchParams;
  if (search.has("kiosk"))
    throw redirect(addressOf(slug, { at: "welcome" }), {
      headers: { "set-cookie": kioskCookie({ app }, slug, search.get("kiosk") !== "0") },
    });
  const { standing, ...shown } = await welcome(app, slug, {
    team: search.get("team"),
    who: search.getAll("who"),
    organization: search.get("organization"),
    find: search.get("find"),
    code: codeFrom(request, slug),
    token: invitationFrom(request, slug),
  });
  const go = standing.at === "under-way" ? addressOf(slug, standing.next) : null;
  return {
    ...shown,
    standing,
    go,
    noAnswers: search.get("notice") === "no-answers",
    kiosk: kioskFrom(request),
  };
});

export const action = route(async ({ app, request, params, network }) => {
  const { slug } = StudyParams.parse(params);
  const sent = await sentForm(request);
  if (sent.get("_action") === "start-over")
    throw redirect(addressOf(slug, { at: "welcome" }), {
      status: 303,
      headers: withCookies(codeCookie({ app }, slug, null), ...forgottenInvitation({ app }, request, slug)),
    });
  const form = {
    who: sent.getAll("who"),
    consent: sent.get("consent") === "yes",
    research: sent.get("research") === "yes",
  };
  const visit = visitOf({ network }, sent);
  const started = await start(app, slug, form, codeFrom(request, slug), invitationFrom(request, slug), visit);
  if ("errors" in started) return shownAgain({ errors: started.errors, form, confirm: null }, 400);
  if ("confirm" in started) return shownAgain({ errors: [], form, confirm: started.confirm }, 400);
  throw redirect(addressOf(slug, started.next), {
    status: 303,
    headers: withCookies(
      codeCookie({ app }, slug, started.code),
      ...forgottenInvitation({ app }, request, slug),
    ),
  });
});

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: shown ? `${shown.study.title.text} - Gemba` : "Gemba" },
  { name: "robots", content: "noindex" },
];

export default function Welcome() {
  const page = useLoaderData<typeof loader>();
  const { study, questionnaire, standing, rules, proof } = page;
  const refused = useActionData<typeof action>();
  const t = useT();
  const here = `/s/${study.slug}`;
  const who = standing.at === "new" ? standing.who : null;
  const wrong = new Map(refused?.errors.map(({ field, message }) => [field, message]));
  const aboutOf = { who: t("respond.welcome.who"), consent: t("firstPage.consent.title") };
  // Only what this page still asks can be mended on it.
  const lines = [...wrong]
    .filter(([field]) => (who?.kind === "choose") === (field === "who"))
    .map(([field, message]) => ({ href: `#${field}`, about: aboutOf[field], message }));
  return (
    <Page narrow languages="top" bar={<StudyName title={study.title} />}>
      {page.noAnswers && who && <NoAnswers />}
      {lines.length > 0 && <ErrorSummary kept={false} lines={lines} />}
      <WelcomeFacts study={study} questionnaire={questionnaire} until={page.until} />
      {standing.at !== "new" && <Standing standing={standing} go={page.go} slug={study.slug} />}
      {who?.kind === "choose" && (
        <ChooseWho choice={who.choice} strange={who.strange} here={here} error={wrong.get("who")} />
      )}
      {who?.kind === "chosen" && <ChosenWho names={who.names} change={who.by !== "invitation" && here} />}
      {proof && <CountedIn {...proof} />}
      {rules && <CrossedBy {...page.crossed} />}
      {rules && <PolicyRules {...rules} />}
      <KeptUntil openTexts={questionnaire.openTexts} invited={page.invited} backupDays={page.backupDays} />
      {who && who.kind !== "choose" && rules && (
        <StartForm
          who={who.kind === "chosen" ? who.who : null}
          k={rules.sizes.mean}
          sent={refused?.form}
          error={wrong.get("consent")}
          consent={study.consent}
          guard={refused?.confirm?.guard ?? page.guard}
          confirm={refused?.confirm ?? null}
        />
      )}
      <Kiosk slug={page.kiosk} />
    </Page>
  );
}
