/** Questions by whose answers results are shown: declared before the survey opened. Nothing where none was. */
import { useT } from "../layout/language.tsx";

export type CrossedByProps = { by: readonly string[]; pairs: readonly (readonly [string, string])[] };

export function CrossedBy({ by, pairs }: CrossedByProps) {
  const t = useT();
  if (by.length === 0) return null;
  return (
    <section className="counts">
      <p id="crossed">{t("firstPage.crossed")}</p>
      <ul aria-labelledby="crossed">
        {by.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {pairs.map(([a, b]) => (
          <li key={`${a} ${b}`}>{t("firstPage.crossed.pair", { a, b })}</li>
        ))}
      </ul>
    </section>
  );
}
