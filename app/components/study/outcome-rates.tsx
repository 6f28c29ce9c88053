/** Response rates of the invitations, each with how it is counted. */
import type { ParticipationReport } from "../../reports/participation.ts";
import { decimal, percent } from "../charts/numbers.ts";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { useLanguage, useT } from "../layout/language.tsx";

const rates = ["rr1", "rr2", "rr5", "coop1", "ref1", "con1"] as const;
const cases = ["complete", "brokenOff", "declined", "unreached"] as const;

/** @param isUncounted invitations were made after this count: where it holds none, there is nothing to say of them yet */
export function InvitationRates({
  report,
  isUncounted,
}: {
  report: ParticipationReport;
  isUncounted: boolean;
}) {
  const t = useT();
  if (!report.rates && isUncounted) return null;
  return (
    <section className="stack">
      <h2>{t("rates.title")}</h2>
      {report.rates ? (
        <Rates rates={report.rates} cases={report.cases} isLast={report.isLast} />
      ) : (
        <p>{t("rates.none")}</p>
      )}
    </section>
  );
}

type RatesProps = Pick<ParticipationReport, "cases" | "isLast"> & {
  rates: NonNullable<ParticipationReport["rates"]>;
};

function Rates({ rates: found, cases: counted, isLast }: RatesProps) {
  const t = useT();
  const language = useLanguage();
  const known = cases.reduce((sum, name) => sum + counted[name], 0);
  const rows = [
    { name: "invited" as const, n: counted.invited },
    ...cases.map((name) => ({ name, n: counted[name] })),
    // While the others are rounded, what is left of the whole would tell what they were.
    ...(isLast ? [{ name: "silent" as const, n: counted.invited - known }] : []),
    ...(counted.neverSent ? [{ name: "neverSent" as const, n: counted.neverSent }] : []),
  ];
  return (
    <>
      <ScrollRegion label={t("rates.title")}>
        <table className="rates">
          <thead>
            <tr>
              <th scope="col">{t("rates.rate")}</th>
              <th scope="col">{t("rates.share")}</th>
              <th scope="col">{t("rates.how")}</th>
            </tr>
          </thead>
          <tbody>
            {rates.map((name) => (
              <tr key={name}>
                <th scope="row">{t(`rates.${name}`)}</th>
                <td>{found[name] === null ? "–" : percent(language, found[name])}</td>
                <td>{t(`rates.${name}.how`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <h3>{t("rates.cases")}</h3>
      <dl className="cases">
        {rows.map(({ name, n }) => (
          <div key={name}>
            <dt>{t(`rates.${name}`)}</dt>
            <dd>{decimal(language, n, 0)}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t("rates.source")}</p>
    </>
  );
}
