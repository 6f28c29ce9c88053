/** For the page's own script: how far single answers are saved, and the number keys. Without the script none of it is seen. */
import { useT } from "../layout/language.tsx";

/** One line that stays in sight. What is seen changes at once; what is read out is said once it has settled. */
export function Saving() {
  const t = useT();
  return (
    <div
      className="saving scripted"
      data-sending={t("autosave.sending")}
      data-saved={t("autosave.saved")}
      data-except={t("autosave.except")}
      data-offline={t("autosave.offline")}
      data-trouble={t("autosave.trouble")}
      data-unkept={t("autosave.unkept")}
      data-goes-on={t("autosave.goesOn")}
      data-closed={t("autosave.closed")}
      data-replaced={t("autosave.replaced")}
      data-refused={t("autosave.refused")}
      data-newer={t("autosave.newer")}
      data-too-large={t("autosave.tooLarge")}
      data-error={t("question.error")}
      data-clear={t("question.clear")}
      data-clear-named={t("question.clearNamed", { text: "\n" })}
    >
      <span aria-hidden="true" />
      <span className="visually-hidden" role="status" />
    </div>
  );
}

export function NumberKeys() {
  const t = useT();
  return (
    <label className="number-keys scripted">
      <input type="checkbox" /> {t("autosave.keys")}
    </label>
  );
}
