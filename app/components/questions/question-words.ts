/** The words that every row of a page needs, looked up once a page: a row asks no context and no catalogue. */
import type { Translate } from "../../i18n/messages.ts";
import type { Item, TimeUnit } from "../../instruments/schema.ts";

export type QuestionWords = {
  t: Translate;
  missing: Record<Item["missing"][number], string>;
  units: Record<TimeUnit, string>;
  clear: string;
  error: string;
};

const known = new WeakMap<Translate, QuestionWords>();

export function questionWords(t: Translate): QuestionWords {
  let words = known.get(t);
  if (!words) {
    words = {
      t,
      missing: {
        "dont-know": t("question.dont-know"),
        "not-applicable": t("question.not-applicable"),
        "prefer-not-to-say": t("question.prefer-not-to-say"),
      },
      units: {
        minutes: t("question.unit.minutes"),
        hours: t("question.unit.hours"),
        days: t("question.unit.days"),
        weeks: t("question.unit.weeks"),
      },
      clear: t("question.clear"),
      error: t("question.error"),
    };
    known.set(t, words);
  }
  return words;
}
