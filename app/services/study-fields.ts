/** What a leader types about a study, checked: whatever is wrong is said at once, field by field. */
import type { Study } from "../../db/queries/studies.ts";
import { isLanguage, type Language } from "../i18n/languages.ts";
import type { MessageKey } from "../i18n/messages.ts";
import type { SentMethod, SentStudy } from "../shared/sent-study.ts";
import { isTimeOfDay, isTimeZone } from "../shared/zoned-time.ts";
import type { LostLanguages } from "./lost-languages.ts";
import { inOrder, type translatedParts } from "./study-translations.ts";
import { lineOf, textOf } from "./typed-text.ts";

export type StudyProblem = {
  field:
    | keyof SentStudy
    | keyof SentMethod
    | `${(typeof translatedParts)[number]}-${Language}`
    | "slug"
    | "organization"
    | "names"
    | "minimum";
  message: MessageKey;
  /** Of the languages: what is not there in them. */
  lost?: LostLanguages;
};

type Described = Pick<
  Study,
  | "title"
  | "purpose"
  | "languages"
  | "consent_text"
  | "main_language"
  | "translations"
  | "retention_days"
  | "time_zone"
  | "quiet_from"
  | "quiet_until"
>;

export const longest = { title: 120, purpose: 2000, consent: 4000, host: 120 } as const;
const mostDays = 36_500;

/**
 * What may be changed as long as the study is neither archived nor being erased.
 * @param has what is stored already; null: nothing is
 */
export function readDescription(
  sent: SentStudy,
  has: Pick<SentStudy, "quietFrom" | "quietUntil"> | null,
): { problems: StudyProblem[]; row: Described } {
  const problems: StudyProblem[] = [];
  const say = (field: StudyProblem["field"], message: MessageKey) => problems.push({ field, message });
  const title = lineOf(sent.title, longest.title);
  if (title === null) say("title", "studies.error.title");
  const purpose = textOf(sent.purpose, longest.purpose);
  if (purpose === null || purpose === "") say("purpose", "studies.error.purpose");
  const consent = textOf(sent.consent, longest.consent);
  if (consent === null) say("consent", "studies.error.consent");
  const main = sent.mainLanguage === "" ? null : sent.mainLanguage;
  if (main !== null && !isLanguage(main)) say("mainLanguage", "studies.error.mainLanguage");
  const translations = readTranslations(sent.translations, say);
  if (main !== null && translations?.[main]) say("mainLanguage", "studies.error.mainLanguageTwice");
  if (consent === "" && Object.values(translations ?? {}).some((has) => has?.consent))
    say("consent", "studies.error.consentMain");
  const retention = sent.retention.trim();
  const days = retention === "" ? null : Number(retention);
  if (days !== null && !(Number.isInteger(days) && days >= 0 && days <= mostDays))
    say("retention", "studies.error.retention");
  const zone = sent.zone.trim();
  if (zone !== "" && !(zone.length <= 100 && isTimeZone(zone))) say("zone", "studies.error.zone");
  if (!isTimeOfDay(sent.quietFrom)) say("quietFrom", "studies.error.time");
  if (!isTimeOfDay(sent.quietUntil)) say("quietUntil", "studies.error.time");
  // Midnight twice is how none are written; any other time twice may as well be meant as the whole day. Studies of before have it, meaning none.
  else if (
    sent.quietUntil === sent.quietFrom &&
    sent.quietUntil !== "00:00" &&
    !(has?.quietFrom === sent.quietFrom && has.quietUntil === sent.quietUntil)
  )
    say("quietUntil", "studies.error.quietAlways");
  const languages = [...new Set(sent.languages)];
  if (!languages.every(isLanguage)) say("languages", "studies.error.languages");
  return {
    problems,
    row: {
      title: title ?? "",
      purpose: purpose ?? "",
      languages: languages.length === 0 ? null : languages,
      consent_text: consent,
      main_language: main,
      translations,
      retention_days: days,
      time_zone: zone === "" ? null : zone,
      quiet_from: sent.quietFrom,
      quiet_until: sent.quietUntil,
    },
  };
}

type Say = (field: StudyProblem["field"], message: MessageKey) => void;

function readTranslations(sent: SentStudy["translations"], say: Say): Study["translations"] {
  const read: NonNullable<Study["translations"]> = {};
  for (const [language, typed] of Object.entries(sent)) {
    if (!typed || !isLanguage(language)) continue;
    const title = typed.title.trim() === "" ? "" : lineOf(typed.title, longest.title);
    const purpose = textOf(typed.purpose, longest.purpose);
    const consent = textOf(typed.consent, longest.consent);
    if (title === null) say(`title-${language}`, "studies.error.title");
    if (purpose === null) say(`purpose-${language}`, "studies.error.purpose");
    if (consent === null) say(`consent-${language}`, "studies.error.consent");
    read[language] = { title: title ?? "", purpose: purpose ?? "", consent: consent ?? "" };
  }
  return inOrder(read);
}

type Composed = Pick<Study, "instrument_id" | "instrument_version" | "unit" | "minimum_group">;

/** What is fixed when the first wave opens. @param offered questionnaires as `id@version` */
export function readComposition(
  sent: SentStudy,
  offered: readonly string[],
  lowest: number,
): { problems: StudyProblem[]; row: Composed } {
  const problems: StudyProblem[] = [];
  if (!offered.includes(sent.instrument))
    problems.push({ field: "instrument", message: "studies.error.instrument" });
  const unit = (["organization", "team", "respondent"] as const).find((each) => each === sent.unit);
  if (!unit) problems.push({ field: "unit", message: "studies.error.unit" });
  const minimum = /^\d{1,3}$/.test(sent.minimum.trim()) ? Number(sent.minimum) : 0;
  if (minimum < lowest || minimum > 100)
    problems.push({ field: "minimum", message: "studies.error.minimum" });
  const at = sent.instrument.lastIndexOf("@");
  return {
    problems,
    row: {
      instrument_id: sent.instrument.slice(0, at),
      instrument_version: sent.instrument.slice(at + 1),
      unit: unit ?? "organization",
      minimum_group: minimum,
    },
  };
}
