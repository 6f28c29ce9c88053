/** Where a resume code is typed. */
import { useT } from "../layout/language.tsx";

/**
 * @param typed a code that led nowhere
 * @param tooMany seconds until it is said again whether a code leads nowhere
 */
export function ResumeForm({ typed, tooMany = 0 }: { typed?: string; tooMany?: number }) {
  const t = useT();
  const unknown = typed !== undefined;
  return (
    <form method="post" action="/resume" className="resume">
      {unknown && (
        <p className="error" id="code-error" role="alert">
          {tooMany > 0 ? t("abuse.guesses", { seconds: tooMany }) : t("home.code.unknown")}
        </p>
      )}
      <label htmlFor="code">{t("home.code.label")}</label>
      <p className="help" id="code-hint">
        {t("home.code.hint")}
      </p>
      <div className="foot">
        <input
          id="code"
          name="code"
          className="code"
          required
          maxLength={40}
          size={21}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={typed}
          aria-invalid={unknown || undefined}
          aria-describedby={unknown ? "code-error code-hint" : "code-hint"}
        />
        <button type="submit" className="button">
          {t("home.code.go")}
        </button>
      </div>
    </form>
  );
}
