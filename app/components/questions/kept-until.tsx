/** What is stored and what is not, and exactly until when answers are pseudonymous. */
import { useT } from "../layout/language.tsx";

type KeptUntilProps = {
  openTexts: boolean;
  /** The person came by an invitation. */
  invited: boolean;
  backupDays: number;
};

export function KeptUntil({ openTexts, invited, backupDays }: KeptUntilProps) {
  const t = useT();
  return (
    <section>
      <h2>{t("firstPage.kept.title")}</h2>
      <dl className="kept">
        <dt>{t("firstPage.kept.draft")}</dt>
        <dd>{t("firstPage.kept.draft.text", { invited: invited ? "yes" : "no" })}</dd>
        <dt>{t("firstPage.kept.sent")}</dt>
        <dd>
          <p>{t("firstPage.kept.sent.stored")}</p>
          {openTexts && <p>{t("firstPage.kept.sent.texts")}</p>}
          <p>{t("firstPage.kept.sent.not")}</p>
          {invited && <p>{t("firstPage.kept.sent.invitation")}</p>}
        </dd>
        <dt>{t("firstPage.kept.published")}</dt>
        <dd>{t("firstPage.kept.published.text")}</dd>
        <dt>{t("firstPage.kept.backups", { days: backupDays })}</dt>
        <dd>{t("firstPage.kept.backups.text", { days: backupDays })}</dd>
        <dt>{t("firstPage.kept.after")}</dt>
        <dd>{t("firstPage.kept.after.text")}</dd>
      </dl>
    </section>
  );
}
