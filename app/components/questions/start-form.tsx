/** Before the first question: for whom the answers are, and the two consents, apart from each other. */
import type { MessageKey } from "../../i18n/messages.ts";
import type { Words } from "../../shared/words.ts";
import { languageName } from "../instruments/words.ts";
import { useLanguage, useT, useWrittenIn } from "../layout/language.tsx";
import { type Confirm, ConfirmStart, type Guard, StartGuard } from "./start-guard.tsx";

type StartFormProps = {
  /** Where the person works, as the form sends it; null when the study lists nobody. */
  who: string | null;
  /** The smallest group. */
  k: number;
  sent: { consent: boolean; research: boolean } | undefined;
  /** What is wrong with the consent. */
  error: MessageKey | undefined;
  /** What the host adds to it, in its own words: in the language of the page where it has written them in it. */
  consent: Words | null;
  /** null for who was invited. */
  guard?: Guard | null | undefined;
  confirm?: Confirm | null;
};

export function StartForm({ who, k, sent, error, consent, guard = null, confirm = null }: StartFormProps) {
  const t = useT();
  return (
    <form method="post" className="start">
      {who !== null && <input type="hidden" name="who" value={who} />}
      <h2>{t("firstPage.consent.title")}</h2>
      <p className="help">{t("firstPage.consent.profile")}</p>
      {consent && <HostsConsent consent={consent} />}
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

/** What people agree to in a language that is not the page's is said to be so: nobody should take it for a mistake, or agree to what they cannot read. */
function HostsConsent({ consent }: { consent: Words }) {
  const t = useT();
  const own = useLanguage();
  const { text, language } = consent;
  return (
    <>
      {language !== null && language !== own && (
        <p className="help">
          {t("firstPage.consent.writtenIn", {
            language: languageName(language, own),
            own: languageName(own, own),
          })}
        </p>
      )}
      <p className="own-words" {...useWrittenIn(consent)}>
        {text}
      </p>
    </>
  );
}
