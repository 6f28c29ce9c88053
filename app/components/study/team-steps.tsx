/** The steps of each team's value stream: a form a team while they can be changed, lists afterwards. Works without scripts. */
import type { MessageKey } from "../../i18n/messages.ts";
import { useT } from "../layout/language.tsx";

type Team = { id: string; name: string; organization: string; steps: string[] | null };

type TeamStepsProps = {
  /** Where the forms are sent. */
  here: string;
  state: "changeable" | "frozen" | "not-asked";
  usual: string[];
  teams: Team[];
  /** Id of the team that was just saved. */
  saved: string | null;
  /** What was refused: shown again beside what is wrong with it. */
  refused: { team: string; text: string; error: MessageKey } | undefined;
};

export const teamRow = (teamId: string) => `team-${teamId}`;

export function TeamSteps({ here, state, usual, teams, saved, refused }: TeamStepsProps) {
  const t = useT();
  if (state === "not-asked") {
    return (
      <div className="team-steps stack">
        <h1>{t("steps.title")}</h1>
        <p>{t("steps.notAsked")}</p>
      </div>
    );
  }
  const organizations = [...new Set(teams.map(({ organization }) => organization))];
  return (
    <div className="team-steps stack">
      <h1>{t("steps.title")}</h1>
      <p>{t("steps.intro")}</p>
      <p className="notice">{t(state === "frozen" ? "steps.frozen" : "steps.until")}</p>
      <section className="stack" aria-labelledby="usual-steps">
        <h2 id="usual-steps">{t("steps.usual")}</h2>
        <Steps steps={usual} />
      </section>
      {teams.length === 0 && <p>{t("steps.noTeams")}</p>}
      {organizations.map((organization) => (
        <section key={organization} className="stack">
          <h2>{organization}</h2>
          {teams
            .filter((team) => team.organization === organization)
            .map((team) =>
              state === "frozen" ? (
                <FrozenTeam key={team.id} team={team} />
              ) : (
                <TeamForm
                  key={team.id}
                  here={here}
                  team={team}
                  saved={saved === team.id}
                  refused={refused?.team === team.id ? refused : undefined}
                />
              ),
            )}
        </section>
      ))}
    </div>
  );
}

function Steps({ steps }: { steps: string[] }) {
  return (
    <ol className="step-names">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

function FrozenTeam({ team: { id, name, steps } }: { team: Team }) {
  const t = useT();
  return (
    <div id={teamRow(id)}>
      <h3>{name}</h3>
      {steps ? <Steps steps={steps} /> : <p className="quiet">{t("steps.asked")}</p>}
    </div>
  );
}

type TeamFormProps = Pick<TeamStepsProps, "here" | "refused"> & { team: Team; saved: boolean };

function TeamForm({ here, team: { id, name, steps }, saved, refused }: TeamFormProps) {
  const t = useT();
  const [field, hint, error] = ["steps", "hint", "error"].map((part) => `${teamRow(id)}-${part}`);
  return (
    <form method="post" action={here} id={teamRow(id)} className="team-form">
      <input type="hidden" name="team" value={id} />
      <label htmlFor={field}>{t("steps.own", { team: name })}</label>
      <p id={hint} className="quiet">
        {t("steps.hint")}
      </p>
      {refused && (
        <p id={error} className="wrong-steps" role="alert">
          {t(refused.error)}
        </p>
      )}
      <textarea
        id={field}
        name="steps"
        rows={Math.max(3, (steps?.length ?? 0) + 1)}
        defaultValue={refused?.text ?? steps?.join("\n") ?? ""}
        aria-invalid={refused ? true : undefined}
        aria-describedby={refused ? `${error} ${hint}` : hint}
      />
      <p className="actions">
        <button type="submit" className="button second" aria-label={t("steps.saveNamed", { team: name })}>
          {t("steps.save")}
        </button>{" "}
        {saved && <span role="status">{t("steps.saved")}</span>}
      </p>
    </form>
  );
}
