/** The own scores as bars with their numbers. Drawn as SVG, because the content policy allows no style in the markup. */
import { type Capability, pointsOf } from "../../reports/own-profile-capabilities.ts";
import { useAsPublished, useT, type WrittenIn } from "../layout/language.tsx";

type CapabilityBarsProps = {
  capabilities: Capability[];
  /** The language of their titles, where that is not the page's. */
  asWritten: WrittenIn;
};

export function CapabilityBars({ capabilities, asWritten }: CapabilityBarsProps) {
  const t = useT();
  const asPublished = useAsPublished();
  const [first] = capabilities;
  const sources = new Map(
    capabilities.flatMap(({ published }) => (published ? [[published.year, published]] : [])),
  );
  if (!first) return null;
  const differ = new Set(capabilities.flatMap((one) => pointsOf(one) ?? [])).size > 1;
  return (
    <section>
      <h2>{t("profile.capabilities")}</h2>
      <p className="quiet">
        {t("profile.capabilities.text", { min: first.min, max: first.max })}
        {differ && ` ${t("profile.capabilities.order")}`}
      </p>
      <ul className="bars">
        {capabilities.map(({ id, title, score, min, max, published }) => (
          <li key={id}>
            <span {...asWritten}>{title}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect className="track" width="100" height="10" />
              {score !== null && <rect className="bar-mark" width={share(score, min, max)} height="10" />}
              {published && (
                <rect
                  className="norm-mark"
                  x={share(published.score, min, max) - 0.5}
                  width="1"
                  height="10"
                />
              )}
            </svg>
            <span className={score === null ? "quiet" : "score"}>
              {score === null ? t("profile.capabilities.none") : t("profile.score", { score, max })}
              {published && <small> {t("profile.published", { score: published.score })}</small>}
            </span>
          </li>
        ))}
      </ul>
      {[...sources.values()].map(({ year, citation, url }) => (
        <p key={year} className="quiet">
          {t("profile.published.source", { year: String(year) })}{" "}
          <a href={url} {...asPublished}>
            {citation}
          </a>
        </p>
      ))}
    </section>
  );
}

/** Of the way from the worst to the best code; a thin line at the very worst, so that it differs from no answer. */
function share(score: number, min: number, max: number): number {
  return Math.max(1, Math.round(((score - min) / (max - min)) * 100));
}
