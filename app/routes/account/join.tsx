/** /join/:token: an invitation to an organization. Reading the page uses nothing up. */
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Field, NewPassword, Refused } from "../../components/account/fields.tsx";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { route } from "../../platform/route.server.ts";
import { actorOf } from "../../platform/session.server.ts";
import { acceptInvitation, openJoining } from "../../services/joining.server.ts";
import { withCookies } from "../respond/cookie.ts";
import { sentForm } from "../respond/sent-form.ts";
import { TokenParams } from "./token.ts";
import "../../styles/account.css";

export const handle = { js: false };

export const loader = route(async ({ app, request, params }) => {
  const { token } = TokenParams.parse(params);
  return { token, joining: await openJoining(app, await actorOf(app, request), token) };
});

export const action = route(async ({ app, request, network, language, params }) => {
  await app.limits.take("guess", network);
  const { token } = TokenParams.parse(params);
  const sent = Object.fromEntries(await sentForm(request));
  const actor = await actorOf(app, request);
  const joined = await acceptInvitation(app, { request, network, language }, actor, { token, sent });
  if ("cookies" in joined) return redirect("/organizations", { headers: withCookies(...joined.cookies) });
  const name = sent.name ?? "";
  if ("hasAccount" in joined) return data({ problems: [], name, hasAccount: true }, { status: 409 });
  return data({ problems: joined.problems, name, hasAccount: false }, { status: 400 });
});

export default function Join() {
  const t = useT();
  const { token, joining } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { organization, email, isOwn } = joining;
  const problem = (field: string) => refused?.problems.find((each) => each.field === field)?.message;
  return (
    <Page narrow>
      <h1>{t("join.title", { organization })}</h1>
      <p>{t("join.for", { email })}</p>
      <Refused message={refused?.hasAccount ? "join.signIn" : null} />
      <form method="post" className="account-form">
        {!isOwn && (
          <>
            <Field
              name="name"
              label="accounts.name"
              autoComplete="name"
              value={refused?.name ?? ""}
              problem={problem("name")}
            />
            <input type="hidden" name="email" autoComplete="username" value={email} />
            <NewPassword problem={problem("password")} />
          </>
        )}
        <button className="button" type="submit">
          {t("join.go")}
        </button>
      </form>
      {!isOwn && (
        <>
          <p>{t("join.orSignIn")}</p>
          <p>
            <a className="button second" href={`/sign-in?to=${encodeURIComponent(`/join/${token}`)}`}>
              {t("accounts.signIn.go")}
            </a>
          </p>
        </>
      )}
    </Page>
  );
}
