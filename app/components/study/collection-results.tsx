/** How the collection of a wave goes. */
import type { Nudge } from "../../reports/nudges.ts";
import type { ParticipationReport, Uncounted } from "../../reports/participation.ts";
import { useLanguage, useT } from "../layout/language.tsx";
import { dayWords } from "../questions/day-words.ts";
import { Day } from "./day.tsx";
import { MissingPeople } from "./missing-people.tsx";
import { InvitedSince } from "./not-counted-yet.tsx";
import { InvitationRates } from "./outcome-rates.tsx";
import { StepsByOrganization, StepsByRole } from "./steps-of-taking-part.tsx";

type Props = {
  wave: string;
  report: ParticipationReport;
  /** What is told of an open wave only. */
  open: { nudges: Nudge[]; uncounted: Uncounted } | null;
};

/** More organizations than a screen or two hold are opened by whoever wants them. */
const mostOpen = 12;

export function CollectionResults({ wave, report, open }: Props) {
  const t = useT();
  const isOpen = open !== null;
  const { people, roundedTo, headcount, day, organizations, roles, missing } = report;
  return (
    <>
      <div className="state">
        <h1>{t(isOpen ? "collection.title" : "collection.titleClosed", { wave })}</h1>
        <p>
          <strong>
            {t(isOpen ? "collection.people" : "collection.peopleClosed", { people, roundedTo })}
          </strong>{" "}
          {headcount !== null && t("participation.invited", { headcount })}
        </p>
        <p className="quiet">
          {isOpen && t("collection.rounded", { roundedTo })} <Day on={day} message="participation.asOf" />
        </p>
      </div>
      {open && <InvitedSince uncounted={open.uncounted} />}
      {open && open.nudges.length > 0 && <Nudges nudges={open.nudges} />}
      <section className="stack">
        <h2>{t("collection.byTeam")}</h2>
        {organizations.length > mostOpen ? (
          <details>
            <summary>{t("participation.byTeam")}</summary>
            <StepsByOrganization organizations={organizations} />
          </details>
        ) : (
          <StepsByOrganization organizations={organizations} />
        )}
      </section>
      {roles.length > 0 && (
        <section className="stack">
          <h2>{t("collection.byRole")}</h2>
          <StepsByRole roles={roles} />
          <p className="quiet">{t("collection.byRoleNote")}</p>
        </section>
      )}
      {missing.length > 0 ? <MissingPeople missing={missing} /> : <p>{t("collection.balanced")}</p>}
      <InvitationRates report={report} isUncounted={open !== null && open.uncounted.invitations > 0} />
    </>
  );
}

function Nudges({ nudges }: { nudges: Nudge[] }) {
  const t = useT();
  const language = useLanguage();
  return (
    <section className="aside" aria-labelledby="nudges">
      <h2 id="nudges">{t("collection.nudges")}</h2>
      <ul className="nudges">
        {nudges.map(({ kind, ...facts }) => (
          <li key={`${kind} ${Object.values(facts)[0] ?? ""}`}>
            {t(`nudge.${kind}`, {
              ...facts,
              ...("day" in facts && { day: dayWords(facts.day, language) }),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
