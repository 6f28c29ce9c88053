/** A text of a questionnaire in its language; one that is not translated is in the original's, and marked where the author looks. */
import { useT } from "../layout/language.tsx";

export type Marking = {
  language: { shown: string; original: string; direction: "ltr" | "rtl" };
  /** Paths of texts that the translation lacks; empty for respondents' eyes. */
  untranslated: ReadonlySet<string>;
  /** Paths of texts whose original has changed since; empty for respondents' eyes. */
  outdated: ReadonlySet<string>;
};

export function Written({ path, text, marking }: { path: string; text: string; marking: Marking }) {
  const t = useT();
  const { language, untranslated, outdated } = marking;
  if (!untranslated.has(path))
    return (
      <>
        <span lang={language.shown} dir={language.direction}>
          {text}
        </span>
        {outdated.has(path) && <span className="mark">{t("instruments.outdated.mark")}</span>}
      </>
    );
  return (
    <>
      <span lang={language.original} dir="auto">
        {text}
      </span>
      <span className="mark">{t("instruments.untranslated.mark")}</span>
    </>
  );
}
