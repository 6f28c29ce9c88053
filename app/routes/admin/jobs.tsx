/** /admin/jobs: the queue, and what a person may do about what was given up. */
import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AdminPage } from "../../components/admin/admin-page.tsx";
import { HeldJobs, JobCounts, JobFilters, JobList } from "../../components/admin/job-tables.tsx";
import { failureWords } from "../../components/admin/job-words.ts";
import { momentWords } from "../../components/admin/moment.tsx";
import { Pages } from "../../components/admin/pages.tsx";
import { useLanguage, useT } from "../../components/layout/language.tsx";
import { type MessageKey, translator } from "../../i18n/messages.ts";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import {
  dropFailed,
  jobKinds,
  jobsPage,
  listedStates,
  repeatFailed,
} from "../../services/installation/jobs-page.server.ts";
import { AppError } from "../../shared/errors.ts";
import { sentForm } from "../respond/sent-form.ts";
import { pageNumber } from "./page-number.ts";
import "../../styles/account.css";
import "../../styles/admin.css";

export const handle = { js: false };

const Sent = z.discriminatedUnion("_action", [
  z.object({ _action: z.enum(["repeat", "drop"]), job: z.string().regex(/^[0-9a-f]{32}$/) }),
  z.object({
    _action: z.enum(["repeat-all", "drop-all", "repeat-held", "drop-held"]),
    kind: z.string().max(40),
  }),
]);

/** What the list is narrowed to; a field that was left empty: to nothing. */
const field = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());
const Filter = z.object({ kind: field(z.enum(jobKinds)), state: field(z.enum(listedStates)) });

function filterOf(request: Request) {
  return Filter.parse(Object.fromEntries(new URL(request.url).searchParams));
}

/** The same list, on another page or after a deed. */
function addressOf(filter: z.infer<typeof Filter>, more: Record<string, string> = {}): string {
  const chosen = Object.entries({ ...filter, ...more }).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(Object.fromEntries(chosen) as Record<string, string>).toString();
  return query === "" ? "/admin/jobs" : `/admin/jobs?${query}`;
}

type Chosen = { kind?: string | undefined; state?: string | undefined };

/** Why the list is empty. */
function noneOf({ kind, state }: Chosen, letters: readonly { state: string }[]): MessageKey {
  if (kind === undefined && state === undefined) return "jobs.none";
  const counted = letters.some((each) => state === undefined || each.state === state);
  return counted && (kind === undefined || kind === "mail") ? "jobs.onlyCounted" : "jobs.noneSuch";
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded ? `${translator(loaded.language)("admin.jobs")} - Gemba` : "Gemba" },
];

export const loader = route(async ({ app, request, language }) => {
  const actor = await signedIn(app, request);
  const done = new URL(request.url).searchParams.has("done");
  const filter = filterOf(request);
  const offered = { kinds: [...jobKinds], states: [...listedStates] };
  return { language, done, filter, offered, ...(await jobsPage(app, actor, pageNumber(request), filter)) };
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
  throw redirect(addressOf(filterOf(request), { done: "" }), 303);
});

export default function Jobs() {
  const t = useT();
  const language = useLanguage();
  const { done, filter, offered, counts, letters, held, gate, jobs, page, hasMore } =
    useLoaderData<typeof loader>();
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
      <JobFilters filter={filter} {...offered} />
      {jobs.length > 0 ? <JobList jobs={jobs} /> : <p>{t(noneOf(filter, letters))}</p>}
      <Pages
        first={page > 0 ? addressOf(filter) : null}
        next={hasMore ? addressOf(filter, { page: String(page + 1) }) : null}
      />
    </AdminPage>
  );
}
