/** /sign-in/letter: a link by e-mail, to sign in or to choose a new password. */
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Field, Refused, SignInAgain } from "../../components/account/fields.tsx";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import type { MessageKey } from "../../i18n/messages.ts";
import { route } from "../../platform/route.server.ts";
import { askForLetter } from "../../services/accounts.server.ts";
import { waysIn } from "../../services/ways-in.server.ts";
import { AppError } from "../../shared/errors.ts";
import { sentForm } from "../respond/sent-form.ts";
import "../../styles/account.css";

export const handle = { js: false };

export const loader = route(({ app }) => waysIn(app));

type Answered = { sent: boolean; message: MessageKey | null; email: string };

export const action = route(async ({ app, request, network, language }) => {
  await app.limits.take("guess", network);
  const form = await sentForm(request);
  const email = (form.get("email") ?? "").slice(0, 1000);
  const which = form.get("which") === "resetPassword" ? "resetPassword" : "signIn";
  try {
    await askForLetter(app, { request, network, language }, { email, which });
  } catch (error) {
    if (!(error instanceof AppError) || error.kind !== "bad-input") throw error;
    const refused: Answered = { sent: false, message: "error.noMailAddress", email };
    return data(refused, { status: 400 });
  }
  const sent: Answered = { sent: true, message: null, email: "" };
  return data(sent);
});

export default function AskForLetter() {
  const t = useT();
  const { letters } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <Page narrow>
      <h1>{t("accounts.letter.title")}</h1>
      {answered?.sent && (
        <p className="notice" role="status">
          {t("accounts.letter.sent")}
        </p>
      )}
      <Refused message={answered?.message ?? null} />
      {letters ? (
        <form method="post" className="account-form">
          <Field
            name="email"
            type="email"
            label="accounts.email"
            autoComplete="username"
            value={answered?.email ?? ""}
          />
          <p className="foot">
            <button className="button" type="submit" name="which" value="signIn">
              {t("accounts.letter.signIn")}
            </button>
            <button className="button second" type="submit" name="which" value="resetPassword">
              {t("accounts.letter.reset")}
            </button>
          </p>
        </form>
      ) : (
        <p>{t("accounts.letter.none")}</p>
      )}
      <SignInAgain />
    </Page>
  );
}
