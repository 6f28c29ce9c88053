/** One screen of questions of the quick check, with the answers given before as hidden fields. */

import { isLanguage } from "../../i18n/languages.ts";
import { translator } from "../../i18n/messages.ts";
import type { FieldError } from "../../instruments/answer-schema.ts";
import type { FormValues } from "../../instruments/form-values.ts";
import type { Item, Page, Scale } from "../../instruments/schema.ts";
import { useT, useTextsIn } from "../layout/language.tsx";
import { EnterGoesOn } from "../questions/enter-goes-on.tsx";
import { ErrorSummary } from "../questions/error-summary.tsx";
import { Question, rowId } from "../questions/question.tsx";
import { questionWords } from "../questions/question-words.ts";

/** Of the form that holds all answers, on every page of the check. */
export const quickFormId = "quick-answers";

type QuickFormProps = {
  shown: {
    minutes: number;
    texts: { language: string; direction: "ltr" | "rtl" };
    subject: string;
    screen: { id: string; pages: Page[] };
    number: number;
    count: number;
    last: boolean;
    items: Item[];
    scales: Record<string, Scale>;
    values: FormValues;
    errors: FieldError[];
    notice: "broken" | "none" | null;
    hidden: [string, string][];
  };
  kiosk: boolean;
  action: string;
};

export function QuickForm({ shown, kiosk, action }: QuickFormProps) {
  const {
    minutes,
    texts,
    subject,
    screen,
    number,
    count,
    last,
    items,
    scales,
    values,
    errors,
    notice,
    hidden,
  } = shown;
  const t = useT();
  const asWritten = useTextsIn(texts);
  // All of a question is in one language, its fixed words too.
  const words = questionWords(isLanguage(texts.language) ? translator(texts.language) : t);
  const wrong = new Map(errors.map(({ item, message }) => [item, message]));
  return (
    <>
      {errors.length > 0 && (
        <ErrorSummary
          kept={false}
          lines={errors.map(({ item: id, message }) => {
            const item = items.find((one) => one.id === id);
            return {
              href: item ? `#${rowId(id)}` : "#content",
              about: item?.text ?? t("respond.errors.form"),
              message,
            };
          })}
        />
      )}
      {notice && (
        <p className="notice" role="alert">
          {t(notice === "broken" ? "quick.broken" : "quick.none")}
        </p>
      )}
      <header className="page-head">
        <h1>{t("quick.title")}</h1>
        {number === 1 && (
          <>
            <p className="lead">{t("quick.lead")}</p>
            <p>
              {t("quick.minutes", { minutes })} {t("quick.nothing")}
            </p>
            <p className="quiet">{kiosk ? t("quick.kiosk.text", { seconds: 90 }) : t("quick.fragment")}</p>
          </>
        )}
        {/* Question by question, the answers decide how many there will be. */}
        <p className="quiet">{t(kiosk ? "quick.question" : "quick.step", { number, count })}</p>
        {!kiosk && <progress max={count} value={number - 1} aria-label={t("respond.progress")} />}
      </header>
      <p className="stem" {...asWritten}>
        {subject}
      </p>
      <form
        id={quickFormId}
        method="post"
        action={action}
        className={kiosk ? "questions kiosk" : "questions"}
        autoComplete="off"
        data-quick=""
      >
        <EnterGoesOn label={t("quick.next")} />
        <input type="hidden" name="_screen" value={screen.id} />
        {hidden.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {screen.pages.map((page) => (
          <section key={page.id} {...asWritten}>
            <h2>{page.title}</h2>
            {page.intro && <p>{page.intro}</p>}
            {items
              .filter(({ id }) => page.items.includes(id))
              .map((item) => (
                <Question
                  key={item.id}
                  item={item}
                  scale={"scale" in item ? scales[item.scale] : undefined}
                  values={values}
                  error={wrong.get(item.id)}
                  words={words}
                />
              ))}
          </section>
        ))}
        <div className="foot">
          <button type="submit" className="button" name="_action" value="next">
            {t(last ? "quick.result" : "quick.next")}
          </button>
          {number > 1 && (
            <button type="submit" className="button second" name="_action" value="back">
              {t("quick.back")}
            </button>
          )}
          {(kiosk || number > 1) && (
            <a className="button second" href={action} data-over="">
              {t("quick.startOver")}
            </a>
          )}
        </div>
      </form>
    </>
  );
}
