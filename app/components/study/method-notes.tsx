/** How the groups were made, and the figures by which to judge them. */
import type { ReactNode } from "react";
import type { UnitOfAnalysis } from "../../analysis/study-data.ts";
import type { Method } from "../../reports/levels.ts";
import { decimal, fixed, percent } from "../charts/numbers.ts";
import { useLanguage, useT } from "../layout/language.tsx";

type Props = {
  method: Method;
  unit: UnitOfAnalysis;
  /** What belongs to the numbers, such as the cost of joining. */
  children: ReactNode;
};

export function MethodNotes({ method, unit, children }: Props) {
  const t = useT();
  const language = useLanguage();
  const whole = (value: number) => decimal(language, value, 0);
  const share = (value: number) => percent(language, value);
  const { groups, stability, supported } = method;
  const none = t("levels.method.none");
  const rows: [string, string][] = [
    [t("levels.method.placed"), whole(method.placed)],
    [t("levels.method.excluded"), whole(method.excluded)],
    [t("levels.method.distinct"), whole(method.distinct)],
    [t("levels.method.silhouette"), fixed(language, groups.observed, 2)],
    [
      t("levels.method.null", { draws: groups.draws }),
      t("levels.method.nullValue", {
        mean: fixed(language, groups.nullMean, 2),
        p: decimal(language, groups.p, 3),
      }),
    ],
    [
      t("levels.method.stability", { draws: stability.draws }),
      stability.ari === null ? none : fixed(language, stability.ari, 2),
    ],
    [
      t("levels.method.supported"),
      t("levels.method.supportedValue", {
        gap: supported.gap,
        mixture: supported.mixture === null ? none : whole(supported.mixture),
      }),
    ],
    [t("levels.method.moved"), share(method.moved)],
    [
      t("levels.method.ties", { orders: method.tieOrders }),
      t("levels.method.tiesValue", {
        after: share(method.relabelledAfter),
        before: share(method.relabelledBefore),
      }),
    ],
    [t("levels.method.engine"), `${method.engine}, ${method.seed}`],
  ];
  return (
    <section id="method" className="stack method">
      <h2>{t("levels.method.title")}</h2>
      <p>{t("levels.method.text", { unit })}</p>
      <details className="method-numbers">
        <summary>{t("levels.method.numbers")}</summary>
        <div className="stack">
          <p>{t("levels.method.silhouetteText")}</p>
          <dl className="facts">
            {rows.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {children}
        </div>
      </details>
    </section>
  );
}
