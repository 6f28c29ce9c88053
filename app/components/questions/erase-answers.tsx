/** Asks once more before answers are erased. */
import { useT } from "../layout/language.tsx";

export function EraseAnswers({ receipt, openTexts }: { receipt: string; openTexts: boolean }) {
  const t = useT();
  return (
    <>
      <h1>{t("profile.erase.title")}</h1>
      <p>{t("profile.erase.text")}</p>
      <p>{t("profile.erase.stays")}</p>
      {openTexts && <p>{t("profile.erase.texts")}</p>}
      <form method="post" action={`/r/${receipt}`} className="foot">
        <button type="submit" className="button" name="_action" value="erase">
          {t("profile.erase.yes")}
        </button>
        <a className="button second" href={`/r/${receipt}`}>
          {t("profile.erase.no")}
        </a>
      </form>
    </>
  );
}
