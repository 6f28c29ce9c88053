/** Says how far the answers are saved, and the code to come back with. */
import { useLanguage, useT } from "../layout/language.tsx";
import { dayWords } from "./day-words.ts";

type ResumeCodeProps = {
  code: string;
  /** `before`: up to the page before the one shown; `here`: the one shown, as it was saved last. */
  saved: "nothing" | "before" | "here" | "all";
  /** Last day of the survey, with which the draft goes; null when none is set. */
  until: string | null;
};

/** Where the page's own script runs, it saves each answer: then there is no "when you continue". */
export function ResumeCode({ code, saved, until }: ResumeCodeProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <p className="saved">
      {saved === "all" ? (
        t("respond.saved.all")
      ) : (
        <>
          <span className="unscripted">{t(`respond.saved.${saved}`)}</span>
          <span className="scripted">
            {t("autosave.how")} {t("respond.saved.nothing")}
          </span>
        </>
      )}{" "}
      <b className="code">{code}</b>{" "}
      <span className="quiet">
        {until === null
          ? t("respond.saved.untilClose")
          : t("respond.saved.until", { date: dayWords(until, language) })}
      </span>
    </p>
  );
}
