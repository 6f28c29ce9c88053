/** The settings of a study: what they are, and changing what may still be changed. */

import { type Study, updateStudy } from "../../db/queries/studies.ts";
import { wavesOfStudy } from "../../db/queries/waves.ts";
import type { Actor } from "../access/actor.ts";
import { fewestUnits } from "../analysis/clustering/ranked-classes.ts";
import { type Language, languages } from "../i18n/languages.ts";
import type { App } from "../platform/app.ts";
import type { SentStudy } from "../shared/sent-study.ts";
import { deedsIn, type StudyDeed, type StudyState } from "../shared/study-life.ts";
import { studyFor } from "./access.server.ts";
import { audit, doerOf } from "./audit.server.ts";
import { lowestMinimum, type Offered, questionnairesOf } from "./create-study.server.ts";
import { type FilterForm, filterForm } from "./declare-filters.server.ts";
import { languagesWrittenFor } from "./instrument-of.server.ts";

import { lostLanguages } from "./lost-languages.ts";

import { changedMeanwhile, type Meanwhile, seenOf, type Values } from "./meanwhile.ts";

import { randomId } from "./random-id.ts";
import { readComposition, readDescription, type StudyProblem } from "./study-fields.ts";
import { changedWords, isKeptLonger, promisedIn } from "./study-promise.ts";
import { type MethodForm, methodForm } from "./study-settings.server.ts";
import { mayNow, stateOf } from "./study-state.server.ts";
import { fieldByField, inOrder, translationsShown, writtenOver } from "./study-translations.ts";
import { type Unwritten, unwrittenFor } from "./study-words.ts";

export type SettingsPage = {
  slug: string;
  state: StudyState;
  /** What may be done with it now. */
  may: StudyDeed[];
  fields: SentStudy;
  /** Says which fields the page shows. */
  seen: string;
  questionnaires: Offered["questionnaires"];
  bandsFrom: Offered["bandsFrom"];
  /** In which people are asked, or for which there are words: each has a place of its own in the form. */
  furtherLanguages: Language[];
  unwritten: Unwritten | null;
  filters: FilterForm;
  method: MethodForm;
  /** For the form of a copy: pressed twice it makes one. */
  ticket: string;
};

/** @throws AppError not-signed-in, not-found, forbidden */
export async function settingsPage(app: App, actor: Actor, slug: string): Promise<SettingsPage> {
  const study = await studyFor(app.read, actor, "study.settings", slug);
  const state = stateOf(study, await wavesOfStudy(app.read, study.id));
  const fields = fieldsOf(study);
  const questionnaires = questionnairesOf(app);
  const asked = languagesWrittenFor(app, study);
  return {
    slug,
    state,
    may: deedsIn(state),
    fields,
    seen: seenOf(fieldByField(fields)),
    questionnaires,
    bandsFrom: fewestUnits,
    furtherLanguages: languages.filter(
      (language) =>
        language !== study.main_language &&
        (asked.includes(language) || study.translations?.[language] !== undefined),
    ),
    unwritten: unwrittenFor(app, study),
    filters: filterForm(app, study),
    method: await methodForm(app.read, study),
    ticket: randomId(app),
  };
}

export function fieldsOf(study: Study): SentStudy {
  return {
    title: study.title,
    purpose: study.purpose,
    host: study.host,
    instrument: `${study.instrument_id}@${study.instrument_version}`,
    unit: study.unit,
    minimum: String(study.minimum_group),
    languages: study.languages ?? [],
    consent: study.consent_text ?? "",
    mainLanguage: study.main_language ?? "",
    translations: translationsShown(study.translations),
    retention: study.retention_days === null ? "" : String(study.retention_days),
    zone: study.time_zone ?? "",
    quietFrom: study.quiet_from,
    quietUntil: study.quiet_until,
  };
}

/**
 * Stores the settings. Fields that are fixed by now may be absent; sent otherwise than they are, they are refused.
 * @param seen of the page on which somebody wrote it; absent: nobody looked
 * @returns what is wrong with the form, if anything, or what was changed since the page was opened; then nothing is stored
 * @throws AppError not-found, forbidden; conflict when the study's state does not allow it
 */
export async function changeStudy(
  app: App,
  actor: Actor,
  slug: string,
  sent: Partial<SentStudy> & Pick<SentStudy, "languages">,
  seen?: string,
): Promise<StudyProblem[] | Meanwhile<SentStudy>> {
  return app.write(async (tx) => {
    const study = await studyFor(tx, actor, "study.settings", slug);
    await mayNow(tx, study, "describe");
    const has = fieldsOf(study);
    const meanwhile =
      seen === undefined ? null : changedMeanwhile<Values>(seen, fieldByField(sent), fieldByField(has));
    if (meanwhile) return { ...meanwhile, mine: writtenOver(has, meanwhile.mine) };
    const translations = { ...has.translations, ...sent.translations };
    const wanted = { ...has, ...sent, translations };
    const described = readDescription(wanted, has);
    const recomposed =
      wanted.instrument !== has.instrument || wanted.unit !== has.unit || wanted.minimum !== has.minimum;
    if (recomposed) await mayNow(tx, study, "compose");
    const offered = questionnairesOf(app).map(({ value }) => value);
    const composed = recomposed ? readComposition(wanted, offered, lowestMinimum) : { problems: [], row: {} };
    const problems = [...described.problems, ...composed.problems];
    const state = stateOf(study, await wavesOfStudy(tx, study.id));
    if (state !== "draft" && isKeptLonger(study.retention_days, described.row.retention_days))
      problems.push({ field: "retention", message: "studies.error.retentionLonger" });
    if (problems.length > 0) return problems;
    // Modules and filters belong to one questionnaire: another one begins without.
    const modules = wanted.instrument === has.instrument ? {} : { modules: null, filters: null };
    // A study that has the words of the page alone keeps them, until its host writes some.
    const text = described.row.consent_text;
    const consent = { consent_text: text === "" ? (study.consent_text === null ? null : "") : text };
    const row = { ...described.row, ...consent, ...composed.row, ...modules };
    // What a study has already it keeps; nothing is promised anew that nobody would see.
    const added = (row.languages ?? []).filter((language) => !has.languages.includes(language));
    const lost = lostLanguages(app, { ...study, ...row }, recomposed ? (row.languages ?? []) : added);
    if (lost) return [{ field: "languages", message: "studies.error.languagesLost", lost }];
    const changed = changedFields({ ...study, translations: inOrder(study.translations) }, row);
    if (changed.length === 0) return [];
    if (promisedIn(study, row, changed)) await mayNow(tx, study, "promise");
    await updateStudy(tx, study.id, row);
    const details = { fields: changed.join(" "), ...changedWords(study, row, changed) };
    await audit(app, tx, { by: doerOf(actor), deed: "study.changed", studyId: study.id, details });
    return [];
  });
}

/** Which; an entry never holds what somebody wrote. */
function changedFields(study: Study, row: Partial<Study>): string[] {
  const written = (value: unknown) => JSON.stringify(value ?? null);
  return Object.entries(row)
    .filter(([name, value]) => written(value) !== written(study[name as keyof Study]))
    .map(([name]) => name)
    .sort();
}
