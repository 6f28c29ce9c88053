/** Inviting one person; the link is shown where no letter can be sent. */
import type { MessageKey } from "../../i18n/messages.ts";
import { Field } from "../account/fields.tsx";
import { useT } from "../layout/language.tsx";
import { RoleChoice } from "./role-choice.tsx";

type InviteMemberProps = {
  mayOperators: boolean;
  answered: { message: MessageKey | null; link: string | null; email: string } | null;
};

export function InviteMember({ mayOperators, answered }: InviteMemberProps) {
  const t = useT();
  const isWrong = answered?.message === "error.noMailAddress";
  return (
    <section>
      <h2>{t("members.invite")}</h2>
      <div role="status">
        {answered?.message && !isWrong && <p className="notice">{t(answered.message)}</p>}
        {answered?.link && (
          <p>
            <code dir="ltr">{answered.link}</code>
          </p>
        )}
      </div>
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
