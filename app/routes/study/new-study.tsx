/** /studies/new: makes a study. One page, each part with what most take; works without scripts. */
import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { EndSession } from "../../components/study/end-session.tsx";
import { NewStudyForm } from "../../components/study/new-study-form.tsx";
import { translator } from "../../i18n/messages.ts";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { createStudy, newStudyForm } from "../../services/create-study.server.ts";
import { AppError } from "../../shared/errors.ts";
import { sentForm } from "../respond/sent-form.ts";
import "../../styles/respond.css";
import "../../styles/studies.css";
import { descriptionSent, Long, ticketSent } from "./study-sent.ts";

export const handle = { js: false };

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded ? `${translator(loaded.language)("newStudy.title")} - Gemba` : "Gemba" },
];

export const loader = route(async ({ app, request, language }) => {
  const actor = await signedIn(app, request);
  return { language, ...(await newStudyForm(app, actor)) };
});

const Rest = z.object({
  ticket: ticketSent,
  slug: Long,
  organization: Long,
  names: Long,
  host: Long,
  instrument: Long,
  unit: Long,
  minimum: Long,
});

export const action = route(async ({ app, request }) => {
  const actor = await signedIn(app, request);
  const fields = await sentForm(request);
  const rest = Rest.safeParse(Object.fromEntries(fields));
  if (!rest.success) throw new AppError("bad-input", "error.badInput");
  const sent = { ...descriptionSent(fields), ...rest.data };
  const made = await createStudy(app, actor, sent);
  if ("slug" in made) throw redirect(`/studies/${encodeURIComponent(made.slug)}/settings?new`, 303);
  return data({ problems: made.problems, sent }, { status: 400 });
});

export default function NewStudy() {
  const t = useT();
  const offered = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page narrow bar={<EndSession />}>
      <h1>{t("newStudy.title")}</h1>
      {offered.hosts.length === 0 && !offered.mayBeWithout ? (
        <p>{t("newStudy.noHost")}</p>
      ) : (
        <NewStudyForm {...offered} refused={refused ?? null} />
      )}
      <p>
        <a href="/studies">{t("nav.studies")}</a>
      </p>
    </Page>
  );
}
