/** The studies that an organization hosts or takes part in; operators say which. */
import { useT } from "../layout/language.tsx";

type Part = { slug: string; title: string };
type Props = {
  may: { studies: boolean };
  hosted: Part[];
  partIn: (Part & { name: string })[];
  studies: Part[];
};

export function OrganizationStudies({ may, hosted, partIn, studies }: Props) {
  const t = useT();
  const address = ({ slug }: Part) => `/studies/${encodeURIComponent(slug)}`;
  return (
    <section>
      <h2>{t("nav.studies")}</h2>
      {hosted.length + partIn.length === 0 && <p>{t("organizations.noStudies")}</p>}
      <ul>
        {hosted.map((study) => (
          <li key={study.slug}>
            <a href={address(study)}>{study.title}</a>, {t("organizations.hosts")}
          </li>
        ))}
        {partIn.map((study) => (
          <li key={`${study.slug} ${study.name}`}>
            <a href={`${address(study)}/own-part`}>{study.title}</a>,{" "}
            {t("organizations.takesPart", { name: study.name })}
          </li>
        ))}
      </ul>
      {may.studies && studies.length > 0 && (
        <form method="post" className="account-form">
          <h3>{t("organizations.give")}</h3>
          <input type="hidden" name="_action" value="study" />
          <div className="field">
            <label htmlFor="given">{t("organizations.study")}</label>
            <select id="given" name="study">
              {studies.map(({ slug, title }) => (
                <option key={slug} value={slug}>
                  {title}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor="as">{t("organizations.as")}</label>
            <p className="help" id="as-hint">
              {t("organizations.asHint")}
            </p>
            <input id="as" name="as" maxLength={500} autoComplete="off" aria-describedby="as-hint" />
          </div>
          <button className="button second" type="submit">
            {t("organizations.giveGo")}
          </button>
        </form>
      )}
    </section>
  );
}
