/** /admin/jobs: the queue, and what a person may do about what was given up. */
import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AdminPage } from "../../components/admin/admin-page.tsx";
import { HeldJobs, JobCounts, JobList } from "../../components/admin/job-tables.tsx";
import { failureWords } from "../../components/admin/job-words.ts";
import { momentWords } from "../../components/admin/moment.tsx";
import { Pages } from "../../components/admin/pages.tsx";
import { useLanguage, useT } from "../../components/layout/language.tsx";
import { translator } from "../../i18n/messages.ts";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { dropFailed, jobsPage, repeatFailed } from "../../services/installation/jobs-page.server.ts";
import { AppError } from "../../shared/errors.ts";
import { sentForm } from "../respond/sent-form.ts";
import { pageNumber } from "./page-number.ts";
import "../../styles/admin.css";

export const handle = { js: false };

const Sent = z.discriminatedUnion("_action", [
  z.object({ _action: z.enum(["repeat", "drop"]), job: z.string().regex(/^[0-9a-f]{32}$/) }),
  z.object({
    _action: z.enum(["repeat-all", "drop-all", "repeat-held", "drop-held"]),
    kind: z.string().max(40),
  }),
]);

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded ? `${translator(loaded.language)("admin.jobs")} - Gemba` : "Gemba" },
];

export const loader = route(async ({ app, request, language }) => {
  const actor = await signedIn(app, request);
  const done = new URL(request.url).searchParams.has("done");
  return { language, done, ...(await jobsPage(app, actor, pageNumber(request))) };
});

export const action = route(async ({ app, request }) => {
  const actor = await signedIn(app, request);
  const sent = Sent.safeParse(Object.fromEntries(await sentForm(request)));
  if (!sent.success) throw new AppError("bad-input", "error.badInput");
  const { _action: deed } = sent.data;
  const choice =
    "job" in sent.data ? { id: sent.data.job } : { kind: sent.data.kind, held: deed.endsWith("-held") };
  if (deed.startsWith("repeat")) await repeatFailed(app, actor, choice);
  else await dropFailed(app, actor, choice);
  throw redirect("/admin/jobs?done", 303);
});

export default function Jobs() {
  const t = useT();
  const language = useLanguage();
  const { done, counts, letters, held, gate, jobs, page, hasMore } = useLoaderData<typeof loader>();
  return (
    <AdminPage at="jobs" done={done}>
      <p>{t("jobs.explain")}</p>
      {gate && (
        <p className="notice">
          {t("jobs.gate", {
            reason: failureWords(t, gate.reason),
            time: momentWords(gate.until, language),
          })}
        </p>
      )}
      {counts.length + letters.length > 0 && <JobCounts counts={counts} letters={letters} />}
      {held.length > 0 && <HeldJobs kinds={held} />}
      {jobs.length > 0 ? <JobList jobs={jobs} /> : <p>{t("jobs.none")}</p>}
      <Pages first={page > 0 ? "/admin/jobs" : null} next={hasMore ? `/admin/jobs?page=${page + 1}` : null} />
    </AdminPage>
  );
}
