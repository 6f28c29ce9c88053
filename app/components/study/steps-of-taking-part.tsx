/** Who takes part, by organization and team, and by role, in words of three steps. */
import type { OrganizationParticipation, ParticipationReport } from "../../reports/participation.ts";
import { useT } from "../layout/language.tsx";

export type Step = OrganizationParticipation["step"];

export function StepWords({ step }: { step: Step }) {
  const t = useT();
  return <>{t(`participation.step.${step}`)}</>;
}

/** @param withOwn with a line for each organization as a whole */
export function StepsByOrganization({
  organizations,
  withOwn = true,
}: {
  organizations: readonly OrganizationParticipation[];
  withOwn?: boolean;
}) {
  const t = useT();
  return (
    <dl className="teams">
      {organizations.map(({ name, step, teams, others }) => (
        <div key={name}>
          <dt>{name}</dt>
          {withOwn && (
            <dd>
              {t("participation.whole")}: <StepWords step={step} />
            </dd>
          )}
          {teams.map((team) => (
            <dd key={team.name}>
              {team.name}: <StepWords step={team.step} />
            </dd>
          ))}
          {others && (
            <dd>
              {t("participation.others", { teams: others.names.join(", ") })}:{" "}
              <StepWords step={others.step} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

export function StepsByRole({ roles }: Pick<ParticipationReport, "roles">) {
  return (
    <ul>
      {roles.map(({ role, step }) => (
        <li key={role}>
          <bdi>{role}</bdi>: <StepWords step={step} />
        </li>
      ))}
    </ul>
  );
}
