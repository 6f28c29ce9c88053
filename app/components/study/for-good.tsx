/** Before a deed that cannot be undone: what is fixed by it, and a box for those who know. Without the tick the server refuses it, too. */
import type { MessageKey } from "../../i18n/messages.ts";
import { useT } from "../layout/language.tsx";

type ForGoodProps = {
  /** Of the box; one page may have several. */
  id: string;
  /** What is fixed, in one sentence. */
  fixed: MessageKey;
  /** For words of that sentence. */
  values?: Record<string, string | number>;
  /** It was sent without the tick. */
  refused: boolean;
};

export function ForGood({ id, fixed, values, refused }: ForGoodProps) {
  const t = useT();
  return (
    <div className="field for-good">
      <p id={`${id}-fixed`}>{t(fixed, values)}</p>
      {refused && (
        <p className="error" id={`${id}-error`} role="alert">
          {t("forGood.error")}
        </p>
      )}
      <div className="tick">
        <input
          type="checkbox"
          id={id}
          name="known"
          value="yes"
          required
          aria-invalid={refused ? true : undefined}
          aria-describedby={refused ? `${id}-error ${id}-fixed` : `${id}-fixed`}
        />
        <label htmlFor={id}>{t("forGood.known")}</label>
      </div>
    </div>
  );
}
