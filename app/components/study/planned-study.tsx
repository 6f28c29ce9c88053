/** What a wave would show and find if half, or seven in ten, of the people answered. */
import type { LaunchPlan } from "../../reports/launch-plan.ts";
import { decimal, percent } from "../charts/numbers.ts";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { useLanguage, useT } from "../layout/language.tsx";

type Props = { plan: LaunchPlan; k: number };

export function PlannedStudy({ plan, k }: Props) {
  const t = useT();
  const list = new Intl.ListFormat(useLanguage(), { type: "conjunction" });
  const { people, teams, levels } = plan;
  const worst = levels.units[0];
  return (
    <>
      <section className="stack">
        <h2>{t("plan.levels")}</h2>
        <p>
          <strong>
            {t("plan.levelUnits", {
              unit: levels.unit,
              half: levels.units[0],
              more: levels.units[1],
              needed: levels.needed,
              enough: levels.units.filter((n) => n >= levels.needed).length,
            })}
          </strong>{" "}
          {worst >= levels.needed &&
            worst < levels.forVerdict &&
            t("plan.noVerdict", { n: levels.forVerdict })}
        </p>
      </section>
      <section className="stack">
        <h2>{t("plan.power")}</h2>
        <Power plan={plan} />
        <p className="quiet">{t("plan.assumed")}</p>
      </section>
      <section className="stack">
        <h2>{t("plan.teams")}</h2>
        <p>
          <strong>
            {t("plan.teamsShown", { half: teams.shown[0], more: teams.shown[1], all: teams.all })}
          </strong>{" "}
          {t("plan.people", { half: people[0], more: people[1] })}{" "}
          {teams.uncounted > 0 && t("plan.uncounted", { n: teams.uncounted })}
        </p>
        {plan.withheld.length > 0 && (
          <p className="notice">
            {t("plan.withheld", { names: list.format(plan.withheld), n: plan.withheld.length })}
          </p>
        )}
        <p className="quiet">{t("plan.mixed", { k })}</p>
        {plan.organizations.length > mostOpen ? (
          <details>
            <summary>{t("participation.byTeam")}</summary>
            <Groups plan={plan} />
          </details>
        ) : (
          <Groups plan={plan} />
        )}
      </section>
    </>
  );
}

const mostOpen = 12;

function Power({ plan }: Pick<Props, "plan">) {
  const t = useT();
  const language = useLanguage();
  return (
    <ScrollRegion label={t("plan.power")}>
      <table className="rates planned">
        <thead>
          <tr>
            <th scope="col">{t("plan.hypothesis")}</th>
            <Shares />
          </tr>
        </thead>
        <tbody>
          {plan.hypotheses.map(({ kind, power }) => (
            <tr key={kind}>
              <th scope="row">{t(`plan.hypothesis.${kind}`)}</th>
              {power.map((each, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the two shares, in their order
                <td key={at}>{percent(language, Math.floor(each * 100) / 100)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Shares() {
  const t = useT();
  return (
    <>
      <th scope="col">{t("plan.half")}</th>
      <th scope="col">{t("plan.more")}</th>
    </>
  );
}

function Groups({ plan }: Pick<Props, "plan">) {
  const t = useT();
  const language = useLanguage();
  return (
    <ScrollRegion label={t("plan.teams")}>
      <table className="rates planned">
        <thead>
          <tr>
            <th scope="col">{t("plan.group")}</th>
            <th scope="col">{t("plan.size")}</th>
            <Shares />
          </tr>
        </thead>
        {plan.organizations.map(({ name, expected, teams }) => (
          <tbody key={name}>
            <tr className="planned-organization">
              <th scope="rowgroup">{name}</th>
              <td />
              <td>{t(`plan.expected.${expected[0]}`)}</td>
              <td>{t(`plan.expected.${expected[1]}`)}</td>
            </tr>
            {teams.map((team) => (
              <tr key={team.name}>
                <th scope="row">{team.name}</th>
                <td>{team.people === null ? "–" : decimal(language, team.people, 0)}</td>
                <td>{t(`plan.expected.${team.expected[0]}`)}</td>
                <td>{t(`plan.expected.${team.expected[1]}`)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}
