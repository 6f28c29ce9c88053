/** What an operator may do about an account. Erasing asks once more. */
import { useT } from "../layout/language.tsx";
import { DeedForm } from "./deed-form.tsx";

type Props = {
  name: string;
  isOperator: boolean;
  /** An operator in organizations, which it goes on leading when that ends. */
  leadsAfter: boolean;
  isBlocked: boolean;
  hasSecondFactor: boolean;
  sessions: number;
  isOwn: boolean;
  unsure: boolean;
};

export function AccountDeeds({
  name,
  isOperator,
  leadsAfter,
  isBlocked,
  hasSecondFactor,
  sessions,
  isOwn,
  unsure,
}: Props) {
  const t = useT();
  const role = isOperator ? "end-operator" : "make-operator";
  const blocking = isBlocked ? "unblock" : "block";
  return (
    <>
      {leadsAfter && <p>{t("users.deed.end-operator.explain")}</p>}
      <div className="admin-deeds">
        <DeedForm action={role} label={t(`users.deed.${role}`)} prominent />
        {sessions > 0 && <DeedForm action="sign-out" label={t("users.deed.sign-out")} prominent />}
      </div>
      {hasSecondFactor && (
        <section>
          <p>{t("users.factor.explain")}</p>
          <DeedForm action="remove-factor" label={t("users.deed.remove-factor")} prominent />
        </section>
      )}
      {!isOwn && (
        <>
          <section className="admin-deed">
            <p>{t("users.block.explain")}</p>
            <DeedForm action={blocking} label={t(`users.deed.${blocking}`)} prominent />
          </section>
          <form method="post" className="admin-deed">
            <p>{t("users.erase.explain")}</p>
            <input type="hidden" name="_action" value="erase" />
            {unsure && (
              <p className="error" id="sure-error">
                {t("users.erase.unsure")}
              </p>
            )}
            <label className="check">
              <input
                type="checkbox"
                name="sure"
                value="yes"
                aria-invalid={unsure || undefined}
                aria-describedby={unsure ? "sure-error" : undefined}
              />{" "}
              {t("users.erase.sure", { name })}
            </label>
            <button type="submit" className="button second">
              {t("users.deed.erase")}
            </button>
          </form>
        </>
      )}
    </>
  );
}
