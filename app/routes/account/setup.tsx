/**
 * /setup/:token: the first operator's account, or a look around before it. Reading the page uses nothing up: mail scanners and previews read
 * links. /setup: the same for whoever looks around.
 */
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { z } from "zod";
import { Field, NewPassword } from "../../components/account/fields.tsx";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { route } from "../../platform/route.server.ts";
import { actorOf, hasSetupSession, openSession } from "../../platform/session.server.ts";
import { createFirstOperator } from "../../services/accounts.server.ts";
import { withCookies } from "../respond/cookie.ts";
import { sentForm } from "../respond/sent-form.ts";
import "../../styles/account.css";

export const handle = { js: false };

export const loader = route(async ({ app, request }) => {
  const { account } = await actorOf(app, request);
  if (account) throw redirect("/studies");
  return { looksAround: await hasSetupSession(app, request) };
});

const Params = z.object({ token: z.string().max(100).optional() });

export const action = route(async ({ app, request, network, language, params }) => {
  const { token = null } = Params.parse(params);
  const sent = Object.fromEntries(await sentForm(request));
  if (sent._action !== "create") {
    return redirect("/studies", { headers: withCookies(await openSession(app, token ?? "")) });
  }
  const hasSession = await hasSetupSession(app, request);
  const made = await createFirstOperator(app, { request, network, language }, { sent, token, hasSession });
  if ("cookies" in made) return redirect("/studies", { headers: withCookies(...made.cookies) });
  const { name = "", email = "" } = sent;
  return data({ problems: made.problems, name, email }, { status: 400 });
});

export default function Setup() {
  const t = useT();
  const { looksAround } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { token } = useParams();
  const problem = (field: string) => refused?.problems.find((each) => each.field === field)?.message;
  if (!token && !looksAround) {
    return (
      <Page narrow>
        <h1>{t("setup.title")}</h1>
        <p>{t("setup.needed")}</p>
      </Page>
    );
  }
  return (
    <Page narrow>
      <h1>{t("setup.title")}</h1>
      <p>{t("setup.explain")}</p>
      <form method="post" className="account-form">
        <h2>{t("setup.account")}</h2>
        <input type="hidden" name="_action" value="create" />
        <Field
          name="name"
          label="accounts.name"
          autoComplete="name"
          value={refused?.name ?? ""}
          problem={problem("name")}
        />
        <Field
          name="email"
          type="email"
          label="accounts.email"
          autoComplete="username"
          value={refused?.email ?? ""}
          problem={problem("email")}
        />
        <NewPassword problem={problem("password")} />
        <button className="button" type="submit">
          {t("setup.create")}
        </button>
      </form>
      {looksAround ? (
        <p>
          <a href="/studies">{t("setup.open")}</a>
        </p>
      ) : (
        <form method="post" className="account-form">
          <h2>{t("setup.look")}</h2>
          <p>{t("setup.lookExplain")}</p>
          <button className="button second" type="submit">
            {t("setup.open")}
          </button>
        </form>
      )}
    </Page>
  );
}
