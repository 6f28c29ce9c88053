/** /sign-in/code: the second factor, after the password. */
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Field, Refused, SignInAgain } from "../../components/account/fields.tsx";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { route } from "../../platform/route.server.ts";
import { secondStep } from "../../services/accounts.server.ts";
import { localAddress } from "../../shared/local-address.ts";
import { withCookies } from "../respond/cookie.ts";
import { sentForm } from "../respond/sent-form.ts";
import "../../styles/account.css";

export const handle = { js: false };

export const loader = route(({ request }) => ({
  to: localAddress(new URL(request.url).searchParams.get("to"), "/studies"),
}));

export const action = route(async ({ app, request, network, language }) => {
  const form = await sentForm(request);
  const code = (form.get("code") ?? "").slice(0, 100);
  const outcome = await secondStep(app, { request, network, language }, code);
  if (outcome.state !== "refused")
    return redirect(localAddress(form.get("to"), "/studies"), { headers: withCookies(...outcome.cookies) });
  const { message, seconds } = outcome;
  return data({ message, seconds }, { status: seconds > 0 ? 429 : 400 });
});

export default function SecondStep() {
  const t = useT();
  const { to } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page narrow>
      <h1>{t("accounts.second.title")}</h1>
      <Refused message={refused?.message ?? null} seconds={refused?.seconds ?? 0} />
      <form method="post" className="account-form">
        <input type="hidden" name="to" value={to} />
        <Field
          name="code"
          label="accounts.second.code"
          hint="accounts.second.hint"
          autoComplete="one-time-code"
        />
        <button className="button" type="submit">
          {t("accounts.signIn.go")}
        </button>
      </form>
      <SignInAgain />
    </Page>
  );
}
