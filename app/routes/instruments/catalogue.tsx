/** /instruments: every questionnaire and module of the library, and the published figures. */
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CatalogueList } from "../../components/instruments/catalogue-list.tsx";
import { PublishedAverages } from "../../components/instruments/published-averages.tsx";
import { PublishedMultiples } from "../../components/instruments/published-multiples.tsx";
import { PublishedProfiles } from "../../components/instruments/published-profiles.tsx";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { translator } from "../../i18n/messages.ts";
import { route } from "../../platform/route.server.ts";
import { catalogue } from "../../services/instruments.server.ts";
import "../../styles/instruments.css";

export const handle = { js: false };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${translator(data.language)("instruments.title")} - Gemba` : "Gemba" },
];

export const loader = route(({ app, language }) => ({ language, ...catalogue(app) }));

export default function Catalogue() {
  const { instruments, modules, profiles, averages, multiples } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <Page>
      <header className="page-head">
        <h1>{t("instruments.title")}</h1>
        <p>{t("instruments.lead")}</p>
      </header>
      <CatalogueList
        id="whole"
        title={t("instruments.whole")}
        text={t("instruments.whole.text")}
        entries={instruments}
      />
      <CatalogueList
        id="modules"
        title={t("instruments.modules")}
        text={t("instruments.modules.text")}
        entries={modules}
      />
      <section className="part" id="published">
        <header>
          <h2>{t("instruments.published")}</h2>
          <p className="quiet">{t("instruments.published.text")}</p>
        </header>
        <PublishedProfiles years={profiles} />
        <PublishedMultiples years={multiples} />
        <PublishedAverages averages={averages} />
      </section>
    </Page>
  );
}
