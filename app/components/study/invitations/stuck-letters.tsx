/** Letters that have not been accepted, and what may be done about those that are stuck. */
import { useT } from "../../layout/language.tsx";
import type { InvitationsProps } from "./shown.ts";

export function StuckLetters({ onTheirWay, stuck, refused, areBouncesRead }: InvitationsProps["letters"]) {
  const t = useT();
  const counted = (n: number | boolean) => ({ n: Number(n), known: String(typeof n === "number") });
  return (
    <section className="stack" id="letters">
      <h2>{t("invitations.letters")}</h2>
      <p>{t("invitations.letters.onTheirWay", counted(onTheirWay))}</p>
      {refused > 0 && <p>{t("invitations.letters.refused", { n: refused })}</p>}
      {stuck ? (
        <form method="post" className="stack">
          <p>{t("invitations.letters.stuck", counted(stuck))}</p>
          <input type="hidden" name="_action" value="repeat" />
          <p>
            <button type="submit" className="button second">
              {t("invitations.letters.repeat")}
            </button>
          </p>
        </form>
      ) : null}
      <p className="quiet">{t("invitations.letters.bounces", { read: String(areBouncesRead) })}</p>
    </section>
  );
}
