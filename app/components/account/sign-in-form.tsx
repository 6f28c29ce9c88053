/** The ways to sign in, the usual one first. Single sign-on is a link: the policy of these pages lets forms lead to this site only. */
import type { MessageKey } from "../../i18n/messages.ts";
import { useT } from "../layout/language.tsx";
import { Field, Refused } from "./fields.tsx";

type SignInFormProps = {
  /** Where to go on. */
  to: string;
  ways: { letters: boolean; sso: string | null };
  /** Single sign-on came back without an account. */
  failed: boolean;
  /** The password was just changed. */
  changed: boolean;
  refused: { message: MessageKey; seconds: number; email: string } | undefined;
};

export function SignInForm({ to, ways, failed, changed, refused }: SignInFormProps) {
  const t = useT();
  return (
    <>
      <h1>{t("accounts.signIn.title")}</h1>
      <p>{t("accounts.signIn.who")}</p>
      {changed && !refused && (
        <p className="notice" role="status">
          {t("accounts.reset.done")}
        </p>
      )}
      <Refused
        message={refused?.message ?? (failed ? "accounts.sso.failed" : null)}
        seconds={refused?.seconds ?? 0}
      />
      <form method="post" className="account-form">
        <input type="hidden" name="to" value={to} />
        <Field
          name="email"
          type="email"
          label="accounts.email"
          autoComplete="username"
          value={refused?.email ?? ""}
        />
        <Field name="password" type="password" label="accounts.password" autoComplete="current-password" />
        <button className="button" type="submit">
          {t("accounts.signIn.go")}
        </button>
      </form>
      {ways.sso && (
        <p>
          <a className="button second" href={`/sign-in/sso?begin&to=${encodeURIComponent(to)}`}>
            {t("accounts.sso.go", { name: ways.sso })}
          </a>
        </p>
      )}
      {ways.letters ? (
        <p>
          <a href="/sign-in/letter">{t("accounts.letter.link")}</a>
        </p>
      ) : (
        <p className="quiet">{t("accounts.letter.none")}</p>
      )}
    </>
  );
}
