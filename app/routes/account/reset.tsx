/** /reset/:token: a new password, by the link of a letter. */
import { data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { NewPassword, Refused, SignInAgain } from "../../components/account/fields.tsx";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { route } from "../../platform/route.server.ts";
import { resetPassword } from "../../services/accounts.server.ts";
import { sentForm } from "../respond/sent-form.ts";
import { TokenParams } from "./token.ts";
import "../../styles/account.css";

export const handle = { js: false };

export const loader = route(() => null);

export const action = route(async ({ app, request, network, language, params }) => {
  await app.limits.take("guess", network);
  const { token } = TokenParams.parse(params);
  const password = (await sentForm(request)).get("password") ?? "";
  const problem = await resetPassword(app, { request, network, language }, { token, password });
  if (problem) return data({ problem }, { status: problem === "accounts.link.ended" ? 410 : 400 });
  throw redirect("/sign-in?changed", 303);
});

export default function Reset() {
  const t = useT();
  const problem = useActionData<typeof action>()?.problem;
  const ended = problem === "accounts.link.ended" || problem === "abuse.tooMany";
  return (
    <Page narrow>
      <h1>{t("accounts.reset.title")}</h1>
      <Refused message={ended ? problem : null} />
      {problem !== "accounts.link.ended" && (
        <form method="post" className="account-form">
          <NewPassword problem={ended ? undefined : problem} />
          <button className="button" type="submit">
            {t("accounts.reset.go")}
          </button>
        </form>
      )}
      <SignInAgain />
    </Page>
  );
}
