/** Before the first question: where the person works, and the two consents. */
import type { MessageKey } from "../../i18n/messages.ts";
import { useT } from "../layout/language.tsx";
import { ErrorSummary } from "./error-summary.tsx";

type Group = { ref: string; name: string; teams: { ref: string; name: string }[] };
type AskedWho =
  | { kind: "nobody-listed" }
  | { kind: "fixed"; team: { ref: string; name: string; organization: string } }
  | { kind: "choose"; groups: Group[]; strange: boolean };

type StartFormProps = {
  who: AskedWho;
  /** Address of this page without a team in it. */
  here: string;
  sent: { who: string[]; consent: boolean; research: boolean } | undefined;
  errors: { field: "who" | "consent"; message: MessageKey }[];
};

export function StartForm({ who, here, sent, errors }: StartFormProps) {
  const t = useT();
  const wrong = new Map(errors.map(({ field, message }) => [field, message]));
  const aboutOf = { who: t("respond.welcome.who"), consent: t("respond.welcome.form") };
  return (
    <form method="post" className="start">
      {errors.length > 0 && (
        <ErrorSummary
          kept={false}
          lines={errors.map(({ field, message }) => ({ href: `#${field}`, about: aboutOf[field], message }))}
        />
      )}
      <h2>{t("respond.welcome.form")}</h2>
      {who.kind === "fixed" && (
        <p>
          <input type="hidden" name="who" value={`team:${who.team.ref}`} />
          {t("respond.welcome.who.fixed", { team: who.team.name, organization: who.team.organization })}{" "}
          <a href={here}>{t("respond.welcome.who.change")}</a>
        </p>
      )}
      {who.kind === "choose" && <ChooseWho who={who} chosen={sent?.who[0]} error={wrong.get("who")} />}
      <Consent given={sent?.consent} error={wrong.get("consent")} />
      <label className="tick">
        <input type="checkbox" name="research" value="yes" defaultChecked={sent?.research} />
        <span>{t("respond.welcome.research")}</span>
      </label>
      <p>
        <button type="submit" className="button">
          {t("respond.welcome.start")}
        </button>
      </p>
    </form>
  );
}

function Consent({ given, error }: { given: boolean | undefined; error: MessageKey | undefined }) {
  const t = useT();
  return (
    <div className={error ? "wrong" : undefined}>
      {error && (
        <p className="error" id="consent-error">
          {t(error)}
        </p>
      )}
      <label className="tick">
        <input
          type="checkbox"
          id="consent"
          name="consent"
          value="yes"
          required
          defaultChecked={given}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? "consent-error" : undefined}
        />
        <span>{t("respond.welcome.consent")}</span>
      </label>
    </div>
  );
}

type ChooseWhoProps = {
  who: AskedWho & { kind: "choose" };
  chosen: string | undefined;
  error: MessageKey | undefined;
};

/** One native select: hundreds of teams can be typed through, on a phone it becomes the phone's own wheel. */
function ChooseWho({ who, chosen, error }: ChooseWhoProps) {
  const t = useT();
  return (
    <div className={error ? "who wrong" : "who"}>
      <label htmlFor="who">{t("respond.welcome.who")}</label>
      <p className="help" id="who-hint">
        {t(who.strange ? "respond.welcome.who.strange" : "respond.welcome.who.hint")}
      </p>
      {error && (
        <p className="error" id="who-error">
          {t(error)}
        </p>
      )}
      <select
        id="who"
        name="who"
        required
        defaultValue={chosen ?? ""}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? "who-error who-hint" : "who-hint"}
      >
        <option value="">{t("respond.welcome.who.choose")}</option>
        {who.groups.map(({ ref, name, teams }) => (
          <optgroup key={ref} label={name}>
            {teams.map((team) => (
              <option key={team.ref} value={`team:${team.ref}`}>
                {team.name}
              </option>
            ))}
            <option value={`organization:${ref}`}>
              {t(teams.length > 0 ? "respond.welcome.who.other" : "respond.welcome.who.only", {
                organization: name,
              })}
            </option>
          </optgroup>
        ))}
        <option value="none">{t("respond.welcome.who.none")}</option>
      </select>
    </div>
  );
}
