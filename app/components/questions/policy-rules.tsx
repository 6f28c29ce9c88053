/** The frozen rules in words, and the mark by which colleagues see that theirs are the same. */
import type { MinimumSizes } from "../../disclosure/minimum-sizes.ts";
import { useT } from "../layout/language.tsx";

export type PolicyRulesProps = {
  version: number;
  mark: string;
  hash: string;
  sizes: MinimumSizes;
  frozen: { organizations: number; teams: number; folded: number; uncounted: number };
};

export function PolicyRules({ version, mark, hash, sizes, frozen }: PolicyRulesProps) {
  const t = useT();
  return (
    <details className="rules">
      <summary>
        {t("firstPage.rules.title")} <code>{mark}</code>
      </summary>
      <p>{t("firstPage.rules.same", { hash: mark })}</p>
      <ul>
        <li>{t("firstPage.rules.mean", { n: sizes.mean })}</li>
        <li>{t("firstPage.rules.distribution", { n: sizes.distribution })}</li>
        <li>{t("firstPage.rules.quartiles", { n: sizes.quartiles })}</li>
        <li>{t("firstPage.rules.drivers", { n: sizes.drivers })}</li>
        <li>{t("firstPage.rules.comments", { people: sizes.commentPeople, n: sizes.comments })}</li>
        <li>{t("firstPage.rules.leaders", { n: sizes.leaderRatings })}</li>
        <li>{t("firstPage.rules.folding", { k: sizes.mean })}</li>
        <li>{t("firstPage.rules.complement")}</li>
        <li>{t("firstPage.rules.close")}</li>
      </ul>
      <p>{t("firstPage.rules.frozen", frozen)}</p>
      <p>
        {t("firstPage.rules.hash", { version })} <code>{hash}</code>
      </p>
    </details>
  );
}
