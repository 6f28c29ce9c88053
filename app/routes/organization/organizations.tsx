/** /organizations: those of this installation, or one's own. */
import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Field } from "../../components/account/fields.tsx";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { EndSession } from "../../components/study/end-session.tsx";
import { translator } from "../../i18n/messages.ts";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { createOrganization, organizationsFor } from "../../services/organizations.server.ts";
import { sentForm } from "../respond/sent-form.ts";
import "../../styles/account.css";

export const handle = { js: false };

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded ? `${translator(loaded.language)("organizations.title")} - Gemba` : "Gemba" },
];

export const loader = route(async ({ app, request, language }) => {
  const actor = await signedIn(app, request);
  return { language, ...(await organizationsFor(app, actor)) };
});

export const action = route(async ({ app, request }) => {
  const actor = await signedIn(app, request);
  const name = ((await sentForm(request)).get("name") ?? "").slice(0, 2000);
  const made = await createOrganization(app, actor, name);
  if ("id" in made) throw redirect(`/organizations/${made.id}`, 303);
  return data({ problem: made.problem, name }, { status: 400 });
});

export default function Organizations() {
  const t = useT();
  const { organizations, mayCreate } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page narrow bar={<EndSession />}>
      <h1>{t("organizations.title")}</h1>
      {organizations.length === 0 && <p>{t("organizations.none")}</p>}
      <ul>
        {organizations.map(({ id, name }) => (
          <li key={id}>
            <a href={`/organizations/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
      {mayCreate && (
        <form method="post" className="account-form">
          <h2>{t("organizations.new")}</h2>
          <Field
            name="name"
            label="organizations.name"
            autoComplete="off"
            value={refused?.name ?? ""}
            problem={refused?.problem}
          />
          <button className="button second" type="submit">
            {t("organizations.create")}
          </button>
        </form>
      )}
      {mayCreate && (
        <p>
          <a href="/admin">{t("admin.nav")}</a>
        </p>
      )}
      <p>
        <a href="/studies">{t("nav.studies")}</a>
      </p>
    </Page>
  );
}
