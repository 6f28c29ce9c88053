/** The way of working to look at first, with the reason in words and numbers. */
import { distanceOfOneAnswer } from "../../analysis/published/published-order.ts";
import type { Translate } from "../../i18n/messages.ts";
import type { Candidate, Constraint } from "../../reports/own-profile-constraint.ts";
import { useAsPublished, useLanguage, useT } from "../layout/language.tsx";

type Found = Extract<Constraint, { kind: "found" }>;

export function LikeliestConstraint({ constraint }: { constraint: Constraint }) {
  const t = useT();
  return (
    <section className="constraint">
      <h2>{t("profile.constraint")}</h2>
      {constraint.kind === "too-little" && <p>{t("profile.constraint.tooLittle", counts(constraint))}</p>}
      {constraint.kind === "none-left" && <p>{t("profile.constraint.noneLeft")}</p>}
      {constraint.kind === "found" && <FoundConstraint found={constraint} />}
    </section>
  );
}

function counts({ answered, asked, needed }: Extract<Constraint, { kind: "too-little" }>) {
  return { answered, asked, needed };
}

function FoundConstraint({ found }: { found: Found }) {
  const { named, others, linked, ahead } = found;
  const t = useT();
  const asPublished = useAsPublished();
  const list = new Intl.ListFormat(useLanguage(), { type: "conjunction" });
  const titles = list.format(named.map(({ title }) => t("common.quoted", { text: title })));
  const sources = new Map(
    [...named, ...others].flatMap((one) => one.sources.map((source) => [source.citation, source])),
  );
  return (
    <>
      <p className="finding">
        {named.length === 1
          ? t("profile.constraint.named", { title: named[0]?.title ?? "" })
          : t("profile.constraint.tied", { titles })}
      </p>
      <p>{t("profile.constraint.hedge")}</p>
      <p>{sideWords(t, found)}</p>
      {!linked && <p>{t("profile.constraint.unlinked")}</p>}
      {ahead && <p>{t("profile.constraint.ahead")}</p>}
      <Reasons candidates={named} />
      {others.length > 0 && (
        <>
          <h3>{t("profile.constraint.others")}</h3>
          <Reasons candidates={others} />
        </>
      )}
      <p className="quiet">{t("profile.constraint.rule", { points: distanceOfOneAnswer })}</p>
      {sources.size > 0 && (
        <p className="quiet">
          {t("profile.constraint.sources")}{" "}
          {[...sources.values()]
            .sort((a, b) => a.year - b.year)
            .map(({ citation, url }, at) => (
              <span key={citation}>
                {at > 0 && "; "}
                <a href={url} {...asPublished}>
                  {citation}
                </a>
              </span>
            ))}
        </p>
      )}
    </>
  );
}

function Reasons({ candidates }: { candidates: Candidate[] }) {
  const t = useT();
  const list = new Intl.ListFormat(useLanguage(), { type: "conjunction" });
  return (
    <ul>
      {candidates.map(({ id, title, points, reference, by, distance, sources }) => (
        <li key={id}>
          {t(`profile.constraint.${by}`, { title, points, reference, distance })}{" "}
          {sources.length === 0
            ? t("profile.constraint.noYears")
            : t("profile.constraint.years", {
                n: sources.length,
                years: list.format(sources.map((source) => yearWords(t, source))),
              })}
        </li>
      ))}
    </ul>
  );
}

/** As text: a year is no quantity. */
function yearWords(t: Translate, { year, uncertain }: Candidate["sources"][number]): string {
  return uncertain ? `${year} (${t("profile.uncertain")})` : String(year);
}

function sideWords(t: Translate, { sides }: Found): string {
  if (!sides || sides.throughput === null || sides.stability === null)
    return t("profile.constraint.side.unknown");
  const { throughput, stability, weaker } = sides;
  return t(`profile.constraint.side.${weaker ?? "alike"}`, {
    year: String(sides.year),
    throughput,
    stability,
  });
}
