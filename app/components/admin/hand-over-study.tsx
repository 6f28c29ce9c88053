/** A study as one file for another installation. */
import { useT } from "../layout/language.tsx";

export function HandOverStudy({ studies }: { studies: readonly { slug: string; title: string }[] }) {
  const t = useT();
  if (studies.length === 0) return null;
  return (
    <section>
      <h2>{t("archive.title")}</h2>
      <p>{t("archive.explain")}</p>
      <form method="get" action="/admin/archive" className="account-form admin-filter">
        <div className="field">
          <label htmlFor="study">{t("audit.study")}</label>
          <select id="study" name="study">
            {studies.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button second">
          {t("archive.save")}
        </button>
      </form>
    </section>
  );
}
