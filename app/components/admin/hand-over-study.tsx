/** A study as one file for another installation. */
import { useT } from "../layout/language.tsx";

type Studies = readonly { slug: string; title: string }[];

type Props = {
  studies: Studies;
  /** Studies with an open wave: nothing of them leaves before its close. */
  asking: Studies;
};

export function HandOverStudy({ studies, asking }: Props) {
  const t = useT();
  if (studies.length === 0 && asking.length === 0) return null;
  return (
    <section>
      <h2>{t("archive.title")}</h2>
      <p>{t("archive.explain")}</p>
      {studies.length > 0 && <ChooseStudy studies={studies} />}
      {asking.length > 0 && (
        <>
          <p>{t("archive.asking")}</p>
          <ul>
            {asking.map(({ slug, title }) => (
              <li key={slug}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function ChooseStudy({ studies }: { studies: Studies }) {
  const t = useT();
  return (
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
  );
}
