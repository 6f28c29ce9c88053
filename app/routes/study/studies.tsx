/** /studies: every study of this installation. */
import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { EndSession } from "../../components/study/end-session.tsx";
import { translator } from "../../i18n/messages.ts";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { listStudies } from "../../services/reports.server.ts";
import "../../styles/study.css";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${translator(data.language)("studies.title")} - Gemba` : "Gemba" },
];

export const loader = route(async ({ app, request, language }) => {
  const actor = await signedIn(app, request);
  return { language, looksAround: actor.account === null, studies: await listStudies(app, actor) };
});

export default function Studies() {
  const t = useT();
  const { studies, looksAround } = useLoaderData<typeof loader>();
  return (
    <Page bar={<EndSession />}>
      <h1>{t("studies.title")}</h1>
      {looksAround && (
        <p className="notice">
          {t("setup.later")} <a href="/setup">{t("setup.create")}</a>
        </p>
      )}
      {studies.length === 0 ? (
        <div className="state">
          <p>{t("studies.none")}</p>
          <p className="quiet">{t("studies.noneHint")}</p>
        </div>
      ) : (
        <ul className="studies">
          {studies.map((study) => (
            <li key={study.slug}>
              <h2>
                {study.part === "results" ? (
                  <Link to={`/studies/${encodeURIComponent(study.slug)}`}>{study.title}</Link>
                ) : (
                  <a href={`/studies/${encodeURIComponent(study.slug)}/own-part`}>{study.title}</a>
                )}
              </h2>
              <p className="quiet">
                {t("studies.host", { host: study.host })}.{" "}
                {t("studies.answered", { n: study.people, waves: study.waves })}.
                {study.latest && ` ${t("studies.latest", study.latest)}.`}
              </p>
              {study.latest?.state === "open" && (
                <p>
                  <a href={`/s/${encodeURIComponent(study.slug)}`}>{t("studies.openLink")}</a>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/organizations">{t("nav.organizations")}</a>
      </p>
      <p>
        <a href="/instruments">{t("home.instruments")}</a>
      </p>
    </Page>
  );
}
