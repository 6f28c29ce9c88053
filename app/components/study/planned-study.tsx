/** What a wave would show and find if half, or seven in ten, of the people answered. */
import type { LaunchPlan } from "../../reports/launch-plan.ts";
import type { PlanStage } from "../../reports/plan-verdict.ts";
import { decimal, percent } from "../charts/numbers.ts";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { useLanguage, useT } from "../layout/language.tsx";

type Props = { plan: LaunchPlan; stage: PlanStage; k: number };

export function PlannedStudy({ plan, stage, k }: Props) {
  const t = useT();
  const list = new Intl.ListFormat(useLanguage(), { type: "conjunction" });
  const { people, teams, levels, leaders, withoutTeams } = plan;
  const worst = levels.units[0];
  const [half, more] = levels.enough;
  return (
    <>
      <section className="stack">
        <h2>{t("plan.levels")}</h2>
        <p>
          <strong>
            {t(people ? "plan.levelUnits" : "plan.levelNeeds", {
              unit: levels.unit,
              half: levels.units[0],
              more: levels.units[1],
              needed: levels.needed,
              enough: half === "yes" ? "half" : more === "no" ? "no" : more === "yes" ? "more" : "unknown",
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
            {people && t("plan.teamsShown", { half: teams.shown[0], more: teams.shown[1], all: teams.all })}
          </strong>{" "}
          {people && t("plan.people", { half: people[0], more: people[1] })}{" "}
          {teams.uncounted > 0 && t("plan.uncounted", { n: teams.uncounted })}{" "}
          {withoutTeams.length > 0 &&
            t("plan.withoutTeams", { names: list.format(withoutTeams), n: withoutTeams.length })}
        </p>
        {leaders && leaders.of > 1 && (
          <p>{t("plan.leaders", { ...leaders, hidden: leaders.hidden ?? "none" })}</p>
        )}
        {plan.withheld.length > 0 && (
          <p className="notice">
            {t("plan.withheld", { names: list.format(plan.withheld), n: plan.withheld.length })}{" "}
            {stage === "planned" && t("plan.withheldUntil", { n: plan.withheld.length })}
          </p>
        )}
        <p className="quiet">{t("plan.mixed", { k })}</p>
        {plan.organizations.length > mostOpen ? (
          <details>
            <summary>{t("participation.byTeam")}</summary>
            <Groups plan={plan} k={k} />
          </details>
        ) : (
          <Groups plan={plan} k={k} />
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
              {(power ?? [null, null]).map((each, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the two shares, in their order
                <td key={at}>
                  {each === null ? t("plan.notKnown") : percent(language, Math.floor(each * 100) / 100)}
                </td>
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

function Groups({ plan, k }: Omit<Props, "stage">) {
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
        <tbody>
          <tr className="planned-organization">
            <th scope="row">{t("plan.everyone")}</th>
            <td />
            <Expectation of={plan.everyone} k={k} />
          </tr>
        </tbody>
        {plan.organizations.map(({ name, expected, teams }) => (
          <tbody key={name}>
            <tr className="planned-organization">
              <th scope="rowgroup">{name}</th>
              <td />
              <Expectation of={expected} k={k} />
            </tr>
            {teams.map((team) => (
              <tr key={team.name}>
                <th scope="row">{team.name}</th>
                <td>{team.people === null ? t("plan.notKnown") : decimal(language, team.people, 0)}</td>
                <Expectation of={team.expected} k={k} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

/** What is told of a group at each share, or why nothing is. */
function Expectation({ of, k }: { of: LaunchPlan["everyone"]; k: number }) {
  const t = useT();
  return (
    <>
      <td>{t(`plan.expected.${of[0]}`, { k })}</td>
      <td>{t(`plan.expected.${of[1]}`, { k })}</td>
    </>
  );
}
