/** /sign-in/link/:token: signs in by the link of a letter. Reading the page uses nothing up: mail scanners read links. */
import { data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { Refused, SignInAgain } from "../../components/account/fields.tsx";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { route } from "../../platform/route.server.ts";
import { openSignInLink } from "../../services/accounts.server.ts";
import { withCookies } from "../respond/cookie.ts";
import { TokenParams } from "./token.ts";
import "../../styles/account.css";

export const handle = { js: false };

export const loader = route(() => null);

export const action = route(async ({ app, request, network, language, params }) => {
  const { token } = TokenParams.parse(params);
  const outcome = await openSignInLink(app, { request, network, language }, token);
  if (outcome.state !== "refused") return redirect("/studies", { headers: withCookies(...outcome.cookies) });
  const { message, seconds } = outcome;
  return data({ message, seconds }, { status: seconds > 0 ? 429 : 410 });
});

export default function SignInLink() {
  const t = useT();
  const refused = useActionData<typeof action>();
  return (
    <Page narrow>
      <h1>{t("accounts.signIn.title")}</h1>
      <Refused message={refused?.message ?? null} seconds={refused?.seconds ?? 0} />
      {!refused && (
        <form method="post" className="account-form">
          <button className="button" type="submit">
            {t("accounts.signIn.go")}
          </button>
        </form>
      )}
      <SignInAgain />
    </Page>
  );
}
