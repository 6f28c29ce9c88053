/** /admin/audit: who did what, looked through a page at a time; verified, and saved. */
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AdminPage } from "../../components/admin/admin-page.tsx";
import { AuditEntries, AuditFilters, ChainVerdict } from "../../components/admin/audit-log.tsx";
import { Pages } from "../../components/admin/pages.tsx";
import { useT } from "../../components/layout/language.tsx";
import { translator } from "../../i18n/messages.ts";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { auditLog, checkLog } from "../../services/installation/audit-page.server.ts";
import { isDay } from "../../shared/day.ts";
import "../../styles/account.css";
import "../../styles/admin.css";

export const handle = { js: false };

/** A field that was left empty looks for everything. */
const field = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());
const Day = field(z.string().refine(isDay));
const Query = z.object({
  before: field(
    z.coerce
      .number()
      .int()
      .min(1)
      .max(2 ** 31 - 1),
  ),
  deed: field(z.string().max(60)),
  actor: field(z.string().max(100)),
  study: field(z.string().max(200)),
  from: Day,
  until: Day,
});

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded ? `${translator(loaded.language)("admin.audit")} - Gemba` : "Gemba" },
];

export const loader = route(async ({ app, request, language }) => {
  const actor = await signedIn(app, request);
  const query = Query.parse(Object.fromEntries(new URL(request.url).searchParams));
  return { language, query, ...(await auditLog(app, actor, query)) };
});

export const action = route(async ({ app, request }) => checkLog(app, await signedIn(app, request)));

export default function Audit() {
  const t = useT();
  const { query, deeds, studies, entries, next } = useLoaderData<typeof loader>();
  const verdict = useActionData<typeof action>();
  const { before: _, ...filter } = query;
  const onwards = new URLSearchParams({ ...filter, before: String(next) });
  return (
    <AdminPage at="audit">
      <p>{t("audit.explain")}</p>
      <div role="status">{verdict && <ChainVerdict verdict={verdict} />}</div>
      <div className="admin-deeds">
        <form method="post">
          <button type="submit" className="button second">
            {t("audit.check")}
          </button>
        </form>
        <a href="/admin/audit.csv">{t("audit.csv")}</a>
      </div>
      <AuditFilters filter={filter} deeds={deeds} studies={studies} />
      {entries.length > 0 ? <AuditEntries entries={entries} /> : <p>{t("audit.none")}</p>}
      <Pages
        first={query.before === undefined ? null : "/admin/audit"}
        next={next === null ? null : `/admin/audit?${onwards}`}
      />
    </AdminPage>
  );
}
