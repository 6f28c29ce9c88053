/** Another password; the other browsers are signed out by it. */
import type { MessageKey } from "../../i18n/messages.ts";
import { useT } from "../layout/language.tsx";
import { Field, NewPassword } from "./fields.tsx";

export function ChangePassword({ problem }: { problem: MessageKey | null }) {
  const t = useT();
  const ofCurrent = problem === "accounts.password.wrong" || problem === "abuse.tooMany";
  return (
    <section>
      <h2>{t("accounts.own.password")}</h2>
      <form method="post" className="account-form">
        <input type="hidden" name="_action" value="password" />
        <Field
          name="current"
          type="password"
          label="accounts.password.current"
          autoComplete="current-password"
          problem={ofCurrent ? problem : undefined}
        />
        <NewPassword problem={problem && !ofCurrent ? problem : undefined} />
        <button className="button second" type="submit">
          {t("accounts.own.passwordGo")}
        </button>
      </form>
    </section>
  );
}
