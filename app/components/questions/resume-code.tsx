/** Says how far the answers are saved, and the code to come back with. */

import type { KeptUntil } from "../../shared/wave-clock.ts";
import { useLanguage, useT } from "../layout/language.tsx";
import { dayWords, timeWords } from "./day-words.ts";

type ResumeCodeProps = {
  code: string;
  /** `before`: up to the page before the one shown; `here`: the one shown, as it was saved last. */
  saved: "nothing" | "before" | "here" | "all";
  /** When the draft goes; null while no end is known. */
  until: KeptUntil | null;
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
          : "day" in until
            ? t("respond.saved.until", { date: dayWords(until.day, language) })
            : t("respond.saved.untilTime", { time: timeWords(until, language) })}
      </span>
    </p>
  );
}
