/** What the host sees of an organization that takes part, and the leader's say in it. */
import { useT } from "../layout/language.tsx";

type AgreementProps = { name: string; agreed: boolean; may: "agree" | "withdraw" | null };

export function Agreement({ name, agreed, may }: AgreementProps) {
  const t = useT();
  return (
    <section className="stack">
      <h2>{t("ownPart.agree", { name })}</h2>
      <p>{t("ownPart.agreeExplain", { name })}</p>
      <p>{t(agreed ? "ownPart.agreed" : "ownPart.notAgreed")}</p>
      {may && (
        <form method="post">
          <input type="hidden" name="name" value={name} />
          <input type="hidden" name="agreed" value={may === "agree" ? "yes" : "no"} />
          <button type="submit" className="button second">
            {t(may === "agree" ? "ownPart.agreeGo" : "ownPart.withdrawGo", { name })}
          </button>
        </form>
      )}
    </section>
  );
}
