/** /r/:receipt: the own profile, and erasing the answers it is made of. */
import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import ownScript from "../../client/respond.ts?script";
import { useLanguage, useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { OwnProfileParts } from "../../components/profile/own-profile.tsx";
import { dayWords } from "../../components/questions/day-words.ts";
import { EraseAnswers } from "../../components/questions/erase-answers.tsx";
import { Kiosk } from "../../components/questions/kiosk.tsx";
import { StudyName, WithStudyName } from "../../components/questions/study-name.tsx";
import { route } from "../../platform/route.server.ts";
import { eraseAnswers, isReceiptOf, ownProfile } from "../../services/own-profile.server.ts";
import { addressOf } from "./address.ts";
import { codeCookie, codeFrom, kioskFrom } from "./cookie.ts";
import { opened } from "./guess.ts";
import { ReceiptParams } from "./params.ts";
import { privatePage } from "./private-page.ts";
import { sentForm } from "./sent-form.ts";
import "../../styles/respond.css";
import "../../styles/profile.css";

export const handle = { js: false, script: ownScript };
export const headers = privatePage;

export const loader = route(async ({ app, request, params, network }) => {
  const { receipt } = ReceiptParams.parse(params);
  const kiosk = notSomebodyElses(request, receipt);
  const url = new URL(request.url);
  const year = Number(url.searchParams.get("year")) || null;
  const profile = await opened({ app, network }, () => ownProfile(app, receipt, year));
  const address = `${app.env.PUBLIC_URL ?? url.origin}/r/${receipt}`;
  return {
    profile,
    receipt,
    address,
    kiosk,
    erasing: profile.state === "open" && url.searchParams.has("erase"),
  };
});

export const action = route(async ({ app, request, params }) => {
  const { receipt } = ReceiptParams.parse(params);
  notSomebodyElses(request, receipt);
  // Only the button of the confirmation erases.
  if ((await sentForm(request)).get("_action") !== "erase") throw redirect(`/r/${receipt}?erase=1`, 303);
  const { slug } = await eraseAnswers(app, receipt);
  throw redirect("/?erased=1", { status: 303, headers: { "set-cookie": codeCookie({ app }, slug, null) } });
});

/**
 * On a shared screen a profile is there for the one who has just answered, and not for whoever goes back to it, even with a questionnaire of
 * their own under way. @returns the study of the shared screen, if this is one
 */
function notSomebodyElses(request: Request, receipt: string): string | null {
  const kiosk = kioskFrom(request);
  if (kiosk !== null && !isReceiptOf(codeFrom(request, kiosk), receipt))
    throw redirect(addressOf(kiosk, { at: "welcome" }));
  return kiosk;
}

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: shown ? `${shown.profile.study.title.text} - Gemba` : "Gemba" },
  { name: "robots", content: "noindex" },
];

const eraseWords = {
  open: "profile.erase.until",
  ending: "profile.erase.endingHint",
  closed: "profile.erase.closedHint",
  archived: "profile.erase.closedHint",
  erasing: "profile.erase.erasingHint",
} as const;

export default function Profile() {
  const { profile, receipt, address, kiosk, erasing } = useLoaderData<typeof loader>();
  const { study, asOf, closesOn, state, openTexts } = profile;
  const t = useT();
  const language = useLanguage();
  const host = { host: study.host, k: study.minimumGroup };
  if (erasing) {
    return (
      <Page narrow bar={<StudyName title={study.title} />}>
        <EraseAnswers receipt={receipt} openTexts={openTexts} />
      </Page>
    );
  }
  return (
    <Page narrow bar={<StudyName title={study.title} />}>
      <p className="print-only">
        <WithStudyName
          title={study.title}
          message="profile.print.head"
          values={{ date: dayWords(asOf, language) }}
        />
      </p>
      <header className="page-head">
        <h1>{t("profile.title")}</h1>
        <p>
          <WithStudyName title={study.title} message="profile.thanks" />
        </p>
        <p className="quiet">{t("profile.only")}</p>
      </header>
      <section className="receipt no-print">
        <h2>{t("profile.receipt")}</h2>
        <p>
          <a href={`/r/${receipt}`}>{address}</a>
        </p>
        <p className="quiet">{t("profile.receipt.text")}</p>
      </section>
      <OwnProfileParts view={profile} switching={{ method: "get" }} />
      <section>
        <h2>{t("profile.next")}</h2>
        <p>
          {state !== "open"
            ? t(`profile.next.${state}`, host)
            : closesOn
              ? t("profile.next.closes", { ...host, date: dayWords(closesOn, language) })
              : t("profile.next.open", host)}
        </p>
        <p className="quiet no-print">{t("profile.print.hint")}</p>
      </section>
      <section className="no-print">
        <h2>{t("profile.erase")}</h2>
        <p>{t(eraseWords[state])}</p>
        {state === "open" && (
          <p>
            <a className="button second" href={`/r/${receipt}?erase=1`}>
              {t("profile.erase")}
            </a>
          </p>
        )}
      </section>
      <Kiosk slug={kiosk} />
    </Page>
  );
}
