/** On a shared screen: what the last person leaves behind is cleared, by a button, and by the page's own script when nobody touches it. */
import { useT } from "../layout/language.tsx";

/** @param slug of the study that the screen is set up for; null on a browser of one's own */
export function Kiosk({ slug }: { slug: string | null }) {
  const t = useT();
  if (slug === null) return null;
  return (
    <form method="post" action={`/s/${slug}`} className="kiosk-over" data-soon={t("kiosk.soon")}>
      <button type="submit" className="button second" name="_action" value="start-over">
        {t("kiosk.clear")}
      </button>
      <p className="quiet">{t("kiosk.text")}</p>
    </form>
  );
}
