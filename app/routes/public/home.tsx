/** /: what this is, a code to go on with, a study to try, and the way in for those who have an account. */
import { useLoaderData } from "@remix-run/react";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { ResumeForm } from "../../components/questions/resume-form.tsx";
import { route } from "../../platform/route.server.ts";
import { actorOf } from "../../platform/session.server.ts";
import { openDemo } from "../../services/respond-resume.server.ts";
import { isUnclaimed } from "../../services/ways-in.server.ts";
import "../../styles/respond.css";

export const handle = { js: false };

export const loader = route(async ({ app, request }) => ({
  demo: await openDemo(app),
  erased: new URL(request.url).searchParams.has("erased"),
  isSignedIn: (await actorOf(app, request)).account !== null,
  isUnclaimed: await isUnclaimed(app),
}));

export default function Home() {
  const { demo, erased, isSignedIn, isUnclaimed } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <Page narrow languages="top">
      {erased && (
        <p className="notice" role="status">
          {t("home.erased")}
        </p>
      )}
      <header className="page-head">
        <h1>{t("home.title")}</h1>
        <p className="lead">{t("home.lead")}</p>
      </header>
      <div className="doors">
        <section>
          <h2>{t("home.link.title")}</h2>
          <p>{t("home.link.text")}</p>
        </section>
        <section>
          <h2>{t("home.code.title")}</h2>
          <ResumeForm />
        </section>
        <section>
          <h2>{t("quick.home")}</h2>
          <p>{t("quick.home.text")}</p>
          <p>
            <a className="button second" href="/quick-check">
              {t("quick.home.go")}
            </a>
          </p>
        </section>
        {demo && (
          <section>
            <h2>{t("home.demo.title")}</h2>
            <p>{t("home.demo.text")}</p>
            <p>
              <a className="button second" href={`/s/${demo.slug}`}>
                {t("home.demo.go")}
              </a>
            </p>
          </section>
        )}
        <section>
          <h2>{t("home.account.title")}</h2>
          <p>{t(isUnclaimed ? "home.account.none" : "home.account.text")}</p>
          <p>
            <a className="button second" href={isSignedIn || isUnclaimed ? "/studies" : "/sign-in"}>
              {t(isSignedIn || isUnclaimed ? "home.account.studies" : "accounts.signIn.go")}
            </a>
          </p>
        </section>
      </div>
      <p>
        <a href="/instruments">{t("home.instruments")}</a>
      </p>
    </Page>
  );
}
