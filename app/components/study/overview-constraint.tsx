/** What holds delivery back most, by throughput and stability: the answer, why it is no more certain, and what it rests on. */
import type { AxisConstraint, ConstraintReport, GainRow } from "../../reports/constraint.ts";
import { say } from "../../reports/words.ts";
import { fixed, percent } from "../charts/numbers.ts";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { useLanguage, useT } from "../layout/language.tsx";

type Measured = Exclude<AxisConstraint, { status: "not-measured" }>;
type Unmeasured = Extract<AxisConstraint, { status: "not-measured" }>;

export function OverviewConstraint({ constraint }: { constraint: ConstraintReport }) {
  const t = useT();
  return (
    <section className="stack">
      <h2>{t("constraint.title")}</h2>
      {constraint.status === "hidden" ? (
        <p>
          {t("constraint.hidden", { needed: constraint.needed })} {t("constraint.hidden.why")}
        </p>
      ) : (
        <>
          <p className="quiet">{t("constraint.hedge")}</p>
          <div className="two">
            {constraint.axes.map((found) => (
              <section key={found.axis} className="stack">
                <h3>{t(`levels.axis.${found.axis}`)}</h3>
                {found.status === "not-measured" ? <NotMeasured found={found} /> : <Answer found={found} />}
              </section>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function Answer({ found }: { found: Measured }) {
  const t = useT();
  const language = useLanguage();
  const { status, named, rows, draws, axis } = found;
  const [first] = rows;
  const number = (value: number) => fixed(language, value, 1);
  const capabilities = named.join(", ");
  return (
    <>
      <p className="big">
        {status === "named"
          ? capabilities
          : status === "tied"
            ? t("constraint.tied", { capabilities })
            : t(`constraint.${status}`)}
      </p>
      <p>
        {status === "named" && first
          ? t("constraint.named.why", {
              axis,
              gain: number(first.gain),
              lower: number(first.gainInterval.lower),
              upper: number(first.gainInterval.upper),
              share: first.first,
              draws,
            })
          : status !== "named" && t(`constraint.${status}.why`, { draws })}
      </p>
      <details>
        <summary>{t("constraint.evidence")}</summary>
        <Evidence found={found} />
      </details>
    </>
  );
}

function Evidence({ found }: { found: Measured }) {
  const t = useT();
  const { rows, people, dropped, context, acrossRaters, leftOut } = found;
  return (
    <div className="stack">
      <ScrollRegion label={t("constraint.evidence")}>
        <table>
          <thead>
            <tr>
              {(["capability", "gain", "first", "effect", "distance"] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`constraint.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.title} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p>{t("constraint.model", { rows: people, dropped, context })}</p>
      <p>{say(acrossRaters, t)}</p>
      {leftOut.length > 0 && (
        <p>{t("constraint.leftOut", { capabilities: leftOut.map((words) => say(words, t)).join(", ") })}</p>
      )}
    </div>
  );
}

function Row({ row }: { row: GainRow }) {
  const t = useT();
  const language = useLanguage();
  const number = (value: number) => fixed(language, value, 1);
  const range = (value: number, { lower, upper }: GainRow["gainInterval"]) =>
    t("constraint.range", { value: number(value), lower: number(lower), upper: number(upper) });
  return (
    <tr>
      <th scope="row">{row.title}</th>
      <td>{range(row.gain, row.gainInterval)}</td>
      <td>{percent(language, row.first)}</td>
      <td>{range(row.effect, row.effectInterval)}</td>
      <td>{number(row.distance)}</td>
    </tr>
  );
}

function NotMeasured({ found: { why, published } }: { found: Unmeasured }) {
  const t = useT();
  return (
    <>
      <p className="big">{t("constraint.unmeasured")}</p>
      <p>{say(why, t)}</p>
      {published && (
        <>
          <p>
            {t("constraint.published", {
              capabilities: published.first.join(", "),
              ahead: String(published.ahead),
              linked: String(published.linked),
            })}
          </p>
          <details>
            <summary>{t("constraint.evidence")}</summary>
            <dl className="facts">
              {published.rows.map(({ title, words }) => (
                <div key={title}>
                  <dt>{title}</dt>
                  <dd>{say(words, t)}</dd>
                </div>
              ))}
            </dl>
          </details>
        </>
      )}
    </>
  );
}
