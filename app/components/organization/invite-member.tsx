/** Inviting one person; the link is shown where no letter can be sent. */
import type { MessageKey } from "../../i18n/messages.ts";
import { Field } from "../account/fields.tsx";
import { useT } from "../layout/language.tsx";
import { RoleChoice } from "./role-choice.tsx";

type InviteMemberProps = {
  mayOperators: boolean;
  /** `invited`: whom the link or the letter is for; `email`: what was typed and is no address. */
  answered: { message: MessageKey | null; link: string | null; invited: string; email: string } | null;
};

export function InviteMember({ mayOperators, answered }: InviteMemberProps) {
  const t = useT();
  const isWrong = answered?.message === "error.noMailAddress";
  return (
    <section>
      <h2>{t("members.invite")}</h2>
      <div role="status">
        {answered?.message && !isWrong && <p className="notice">{t(answered.message)}</p>}
      </div>
      {answered?.link && (
        <div className="account-form">
          <label htmlFor="join-link">{t("members.linkFor", { email: answered.invited })}</label>
          <input id="join-link" type="text" readOnly dir="ltr" value={answered.link} />
        </div>
      )}
      <form method="post" className="account-form">
        <input type="hidden" name="_action" value="invite" />
        <Field
          name="email"
          type="email"
          label="accounts.email"
          autoComplete="off"
          value={answered?.email ?? ""}
          problem={isWrong ? "error.noMailAddress" : undefined}
        />
        <div className="field">
          <RoleChoice id="invited-role" chosen="leader" mayOperators={mayOperators} />
        </div>
        <button className="button" type="submit">
          {t("members.inviteGo")}
        </button>
      </form>
    </section>
  );
}
