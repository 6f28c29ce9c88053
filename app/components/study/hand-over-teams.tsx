/** The teams of an organization in a study of another's, and handing over those that it keeps. */
import { useT } from "../layout/language.tsx";

type HandOverTeamsProps = {
  /** Of the organization in the study. */
  id: string;
  name: string;
  /** Names of its teams in the study. */
  has: readonly string[];
  /** How many its own list has, and which organization's that is. */
  listed: number;
  list: string;
  mayHandOver: boolean;
};

export function HandOverTeams({ id, name, has, listed, list, mayHandOver }: HandOverTeamsProps) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby={`teams-${id}`}>
      <h2 id={`teams-${id}`}>{t("ownPart.teams", { name })}</h2>
      {has.length === 0 ? (
        <p>{t("partners.teamCount", { n: 0 })}</p>
      ) : (
        <details>
          <summary>{t("partners.teamCount", { n: has.length })}</summary>
          <ul>
            {has.map((team) => (
              <li key={team}>{team}</li>
            ))}
          </ul>
        </details>
      )}
      {mayHandOver ? (
        <p id={`hand-over-${id}`}>{t("ownPart.handOverExplain")}</p>
      ) : (
        <p>{t("partners.frozen")}</p>
      )}
      {mayHandOver && listed > 0 && (
        <form method="post">
          <input type="hidden" name="_action" value="teams" />
          <input type="hidden" name="organization" value={id} />
          <button type="submit" className="button second" aria-describedby={`hand-over-${id}`}>
            {t("ownPart.handOverGo", { name })} ({t("partners.teamCount", { n: listed })})
          </button>
        </form>
      )}
      {mayHandOver && (
        <p>
          <a href={`/organizations/${list}/teams`}>{t("standing.change")}</a>
        </p>
      )}
    </section>
  );
}
