/** For whoever finds somebody else's answers in this browser. A form of its own: it must not carry answers along. */
import { useT } from "../layout/language.tsx";

export function StartOver({ slug }: { slug: string }) {
  const t = useT();
  return (
    <form method="post" action={`/s/${slug}`} className="start-over">
      <p>
        <b>{t("respond.notYou")}</b>{" "}
        <button type="submit" name="_action" value="start-over">
          {t("respond.startOver")}
        </button>
      </p>
      <p className="quiet">{t("respond.startOver.text")}</p>
    </form>
  );
}
