/** Who has answered so far: all that is shown of a wave before it closes. */
import type { ReactNode } from "react";
import type { AnsweredWave, ParticipationReport } from "../../reports/participation.ts";
import { decimal } from "../charts/numbers.ts";
import { useLanguage, useT } from "../layout/language.tsx";
import type { ResultPage } from "./address.ts";
import { Day } from "./day.tsx";
import { StepsByOrganization, StepWords } from "./steps-of-taking-part.tsx";

type Props = {
  participation: ParticipationReport;
  waves: AnsweredWave[];
  /** The page that is open, which says that it comes later. */
  page: ResultPage;
};

export function Participation({ participation, waves, page }: Props) {
  const t = useT();
  const { people, roundedTo, day, headcount, steps, organizations } = participation;
  const most = Math.max(1, ...waves.map((wave) => wave.people));
  return (
    <>
      <div className="state">
        <h1>{t("study.open.title", { people, roundedTo })}</h1>
        {page !== "" && (
          <p>
            <strong>{t("study.open.other", { page })}</strong>
          </p>
        )}
        <p>
          {headcount !== null && `${t("participation.invited", { people, headcount })} `}
          {t("study.open.explain")} <Day on={day} message="participation.asOf" />
        </p>
      </div>
      <section className="stack">
        <h2>{t("participation.waves")}</h2>
        <table className="bars">
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t("participation.wave")}</th>
              <th scope="col">{t("participation.people")}</th>
            </tr>
          </thead>
          <tbody>
            {waves.map((wave) => (
              <tr key={wave.title}>
                <th scope="row">{wave.title}</th>
                <td>
                  <Bar share={wave.people / most}>
                    {wave.fewerThan === null
                      ? t("overview.people", { n: wave.people })
                      : t("participation.fewer", { n: wave.fewerThan })}
                  </Bar>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {steps.length > 0 && <TeamSteps steps={steps} organizations={organizations} />}
    </>
  );
}

function TeamSteps({ steps, organizations }: Pick<ParticipationReport, "steps" | "organizations">) {
  const t = useT();
  const language = useLanguage();
  const most = Math.max(1, ...steps.map((step) => step.teams));
  return (
    <section className="stack">
      <h2>{t("participation.teams")}</h2>
      <table className="bars">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t("participation.step")}</th>
            <th scope="col">{t("participation.teamCount")}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ step, teams }) => (
            <tr key={step}>
              <th scope="row">
                <StepWords step={step} />
              </th>
              <td>
                <Bar share={teams / most}>{decimal(language, teams, 0)}</Bar>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>{t("participation.byTeam")}</summary>
        <StepsByOrganization organizations={organizations} />
      </details>
    </section>
  );
}

/** A bar of the share, as a drawing: style attributes are not allowed by the content security policy. */
function Bar({ share, children }: { share: number; children: ReactNode }) {
  return (
    <div className="bar-row">
      <svg className="bar-mark" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width={100 * share} height="10" />
      </svg>
      <span>{children}</span>
    </div>
  );
}
