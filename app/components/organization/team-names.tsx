/** Which teams an organization keeps, and the way to the page where they are written. */
import { useT } from "../layout/language.tsx";

type TeamNamesProps = { id: string; may: { teams: boolean }; teams: readonly string[] };

export function TeamNames({ id, may, teams }: TeamNamesProps) {
  const t = useT();
  return (
    <section className="kept-teams">
      <h2>{t("standing.heading")}</h2>
      {teams.length === 0 ? (
        <p>{t("standing.none")}</p>
      ) : (
        <details>
          <summary>{t("partners.teamCount", { n: teams.length })}</summary>
          <ul>
            {teams.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <a href={`/organizations/${id}/teams`}>{t(may.teams ? "standing.change" : "standing.look")}</a>
      </p>
    </section>
  );
}
