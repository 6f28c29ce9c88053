/** /studies: those in which somebody has a part, newest first. */
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { EndSession } from "../../components/study/end-session.tsx";
import { StudyListPage } from "../../components/study/study-list.tsx";
import { translator } from "../../i18n/messages.ts";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { listStudies } from "../../services/study-list.server.ts";
import "../../styles/study.css";
import "../../styles/studies.css";

export const handle = { js: false };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${translator(data.language)("studies.title")} - Gemba` : "Gemba" },
];

const Query = z.object({
  shelf: z.enum(["active", "archived"]).optional(),
  page: z.coerce.number().int().positive().max(100_000).optional(),
});

export const loader = route(async ({ app, request, language }) => {
  const actor = await signedIn(app, request);
  const found = new URL(request.url).searchParams;
  const query = Query.parse({ shelf: found.get("shelf") ?? undefined, page: found.get("page") ?? undefined });
  return { language, looksAround: actor.account === null, list: await listStudies(app, actor, query) };
});

export default function Studies() {
  const t = useT();
  const { list, looksAround } = useLoaderData<typeof loader>();
  return (
    <Page bar={<EndSession />}>
      <h1>{t("studies.title")}</h1>
      {looksAround && (
        <p className="notice">
          {t("setup.later")} <a href="/setup">{t("setup.create")}</a>
        </p>
      )}
      <StudyListPage {...list} />
      <p>
        <a href="/organizations">{t("nav.organizations")}</a>
      </p>
      {list.isOfAll && (
        <p>
          <a href="/admin">{t("admin.nav")}</a>
        </p>
      )}
      <p>
        <a href="/instruments">{t("home.instruments")}</a>
      </p>
    </Page>
  );
}
