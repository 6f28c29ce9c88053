/** The studies that an organization hosts or takes part in; operators say which. */
import type { MessageKey } from "../../i18n/messages.ts";
import { useT } from "../layout/language.tsx";

type Part = { slug: string; title: string };
type Props = {
  may: { studies: boolean };
  hosted: Part[];
  partIn: (Part & { name: string })[];
  studies: Part[];
  picked: (Part & { names: string[] }) | null;
  /** What is wrong with the part that was chosen. */
  problem: MessageKey | null;
};

export function OrganizationStudies({ may, hosted, partIn, studies, picked, problem }: Props) {
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
            {may.studies && <TakeBack {...study} as="host" />}
          </li>
        ))}
        {partIn.map((study) => (
          <li key={`${study.slug} ${study.name}`}>
            <a href={`${address(study)}/own-part`}>{study.title}</a>,{" "}
            {t("organizations.takesPart", { name: study.name })}
            {may.studies && <TakeBack slug={study.slug} title={study.title} as={`in:${study.name}`} />}
          </li>
        ))}
      </ul>
      {may.studies && studies.length > 0 && <GiveStudy studies={studies} picked={picked} problem={problem} />}
    </section>
  );
}

function TakeBack({ slug, title, as }: Part & { as: string }) {
  const t = useT();
  return (
    <form method="post">
      <input type="hidden" name="_action" value="take-back" />
      <input type="hidden" name="study" value={slug} />
      <input type="hidden" name="as" value={as} />
      <button className="button second" type="submit" aria-label={t("organizations.takeBackOf", { title })}>
        {t("organizations.takeBack")}
      </button>
    </form>
  );
}

/** First the study, then what the organization is in it: chosen from those that it has, never typed. */
function GiveStudy({ studies, picked, problem }: Pick<Props, "studies" | "picked" | "problem">) {
  const t = useT();
  return (
    <>
      <form method="get" className="account-form">
        <h3>{t("organizations.give")}</h3>
        <div className="field">
          <label htmlFor="given">{t("organizations.study")}</label>
          <select id="given" name="study" defaultValue={picked?.slug}>
            {studies.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </select>
        </div>
        <button className="button second" type="submit">
          {t("organizations.pick")}
        </button>
      </form>
      {picked && (
        <form method="post" className="account-form">
          <input type="hidden" name="_action" value="study" />
          <input type="hidden" name="study" value={picked.slug} />
          <div className="field">
            <label htmlFor="as">{t("organizations.as", { title: picked.title })}</label>
            <p className="help" id="as-hint">
              {t("organizations.asHint")}
            </p>
            {problem && (
              <p className="error" id="as-error">
                {t(problem)}
              </p>
            )}
            <select
              id="as"
              name="as"
              defaultValue=""
              required
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? "as-error as-hint" : "as-hint"}
            >
              <option value="">{t("organizations.choosePart")}</option>
              {picked.names.map((name) => (
                <option key={name} value={`in:${name}`}>
                  {name}
                </option>
              ))}
              <option value="host">{t("organizations.asHost")}</option>
            </select>
          </div>
          <button className="button second" type="submit">
            {t("organizations.giveGo")}
          </button>
        </form>
      )}
    </>
  );
}
