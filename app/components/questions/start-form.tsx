/** Before the first question: for whom the answers are, and the two consents, apart from each other. */
import type { MessageKey } from "../../i18n/messages.ts";
import { useT } from "../layout/language.tsx";
import { type Confirm, ConfirmStart, type Guard, StartGuard } from "./start-guard.tsx";

type StartFormProps = {
  /** Where the person works, as the form sends it; null when the study lists nobody. */
  who: string | null;
  /** The smallest group. */
  k: number;
  sent: { consent: boolean; research: boolean } | undefined;
  /** What is wrong with the consent. */
  error: MessageKey | undefined;
  /** What the host adds to it, in its own words and language. */
  consentText: string | null;
  /** null for who was invited. */
  guard?: Guard | null | undefined;
  confirm?: Confirm | null;
};

export function StartForm({
  who,
  k,
  sent,
  error,
  consentText,
  guard = null,
  confirm = null,
}: StartFormProps) {
  const t = useT();
  return (
    <form method="post" className="start">
      {who !== null && <input type="hidden" name="who" value={who} />}
      <h2>{t("firstPage.consent.title")}</h2>
      <p className="help">{t("firstPage.consent.profile")}</p>
      {consentText && <p className="own-words">{consentText}</p>}
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
            defaultChecked={sent?.consent}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? "consent-error" : undefined}
          />
          <span>{t("firstPage.consent.study")}</span>
        </label>
      </div>
      <label className="tick">
        <input
          type="checkbox"
          name="research"
          value="yes"
          defaultChecked={sent?.research}
          aria-describedby="research-hint"
        />
        <span>
          {t("firstPage.consent.research", { k })}
          <small id="research-hint">{t("firstPage.consent.optional")}</small>
        </span>
      </label>
      {guard && <StartGuard guard={guard} unseen={confirm === null} />}
      {confirm && <ConfirmStart confirm={confirm} />}
      <p>
        <button type="submit" className="button">
          {t("respond.welcome.start")}
        </button>
      </p>
    </form>
  );
}
