/** The questions of a page as respondents see them, in a form that goes nowhere. */
import { directionOf } from "../../i18n/languages.ts";
import type { PreviewItem } from "../../reports/instrument-preview.ts";
import { useLanguage, useT } from "../layout/language.tsx";
import { Question } from "../questions/question.tsx";
import type { QuestionWords } from "../questions/question-words.ts";
import { conditionWords } from "./words.ts";

type AskedQuestionsProps = {
  items: PreviewItem[];
  words: QuestionWords;
  language: { shown: string; direction: "ltr" | "rtl" };
};

export function AskedQuestions({ items, words, language }: AskedQuestionsProps) {
  const t = useT();
  const own = useLanguage();
  return (
    <form className="questions" lang={language.shown} dir={language.direction}>
      <fieldset disabled className="disabled">
        {items.map(({ item, scale, when }) => (
          <div key={item.id}>
            {when && (
              <p className="condition" lang={own} dir={directionOf(own)}>
                {conditionWords(t, when, own)}
              </p>
            )}
            <Question item={item} scale={scale} values={{}} error={undefined} words={words} />
          </div>
        ))}
      </fieldset>
    </form>
  );
}
