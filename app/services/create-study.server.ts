/** Making a study: what the form offers, and what it stores. Two organizations or twenty, it begins as a draft without a wave. */

import { insertStudy, type Study, studyById } from "../../db/queries/studies.ts";
import type { Actor } from "../access/actor.ts";
import { fewestUnits } from "../analysis/clustering/ranked-classes.ts";
import { minimumSizes } from "../disclosure/minimum-sizes.ts";
import { isLanguage, type Language } from "../i18n/languages.ts";
import { translator } from "../i18n/messages.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import type { SentStudy } from "../shared/sent-study.ts";
import { allow, standingsIn } from "./access.server.ts";
import { audit, doerOf } from "./audit.server.ts";
import { backupDays } from "./installation/backup-plan.server.ts";
import { languagesWrittenFor } from "./instrument-of.server.ts";
import { lostLanguages } from "./lost-languages.ts";
import { randomId } from "./random-id.ts";
import type { Transaction } from "./respond-draft.server.ts";
import { longest, readComposition, readDescription, type StudyProblem } from "./study-fields.ts";
import { isFreeSlug, slugOf } from "./study-slug.ts";
import { inOrder } from "./study-translations.ts";
import { insertTakingPart, organizationsLed, takeOwnTeams } from "./take-teams.server.ts";
import { lineOf, linesOf, nameKey } from "./typed-text.ts";

export type SentNewStudy = SentStudy & {
  /** Of the form: the same form sent twice makes one study. */
  ticket: string;
  slug: string;
  /** Key of the host; empty: none, for operators. */
  organization: string;
  /** Organizations that take part, one a line. */
  names: string;
};

export type Offered = {
  questionnaires: { value: string; title: string; minutes: number; items: number; languages: string[] }[];
  /** Organizations for which somebody may make a study. */
  hosts: { id: string; name: string }[];
  /** A study without a host is seen by operators only. */
  mayBeWithout: boolean;
  /** Of so many units on there are three bands. */
  bandsFrom: number;
};

export const mostOrganizations = 500;

/** Smallest group that a study may show. */
export const lowestMinimum = minimumSizes.mean;

/** Published versions, newest of each first. */
export function questionnairesOf(app: Pick<App, "registry">): Offered["questionnaires"] {
  return app.registry
    .all()
    .filter(({ kind, status }) => kind === "instrument" && status === "published")
    .reverse()
    .map(({ id, version, title, minutes, items, language }) => ({
      value: `${id}@${version}`,
      title,
      minutes,
      items: items.length,
      languages: [language, ...app.registry.translations(id, version).map((one) => one.language)],
    }))
    .sort((a, b) => a.minutes - b.minutes);
}

/** What the empty form needs. @throws AppError not-signed-in, forbidden */
export async function newStudyForm(app: App, actor: Actor): Promise<Offered & { ticket: string }> {
  allow(actor, "studies.create");
  const hosts = await organizationsLed(app.read, actor);
  return {
    questionnaires: questionnairesOf(app),
    hosts: hosts.map(({ id, name }) => ({ id, name })),
    mayBeWithout: actor.isOperator,
    bandsFrom: fewestUnits,
    ticket: randomId(app),
  };
}

/**
 * Stores the study. The same form once more leads to the study that it made.
 * @returns its slug, or what is wrong with the form; then nothing is stored
 * @throws AppError not-signed-in, forbidden
 */
export async function createStudy(
  app: App,
  actor: Actor,
  sent: SentNewStudy,
): Promise<{ slug: string } | { problems: StudyProblem[] }> {
  const { hosts, mayBeWithout, questionnaires } = await newStudyForm(app, actor);
  const host = hosts.find(({ id }) => id === sent.organization);
  const described = readDescription(sent, null);
  const offered = questionnaires.map(({ value }) => value);
  const composed = readComposition(sent, offered, lowestMinimum);
  const hostName = lineOf(sent.host, longest.host) ?? (sent.host.trim() === "" ? (host?.name ?? null) : null);
  const names = readNames(sent.names);
  const problems: StudyProblem[] = [...described.problems, ...composed.problems];
  if (!host && !(mayBeWithout && sent.organization === ""))
    problems.push({ field: "organization", message: "studies.error.organization" });
  if (hostName === null) problems.push({ field: "host", message: "studies.error.host" });
  if ("problem" in names) problems.push({ field: "names", message: names.problem });
  const asked = { id: sent.ticket, modules: null, ...composed.row };
  const lost = problems.length === 0 ? lostLanguages(app, asked, described.row.languages) : null;
  if (lost) problems.push({ field: "languages", message: "studies.error.languagesLost", lost });
  return app.write(async (tx) => {
    const before = await studyById(tx, sent.ticket);
    if (before) return { slug: await ownSlug(tx, actor, before) };
    const slug = await slugOf(tx, sent.slug, described.row.title);
    if (sent.slug.trim() !== "" && !(await isFreeSlug(tx, slug)))
      problems.push({
        field: "slug",
        message: slug === null ? "studies.error.slug" : "studies.error.slugTaken",
      });
    if (problems.length > 0 || slug === null || "problem" in names) return { problems };
    const study = {
      id: sent.ticket,
      slug,
      host: hostName ?? "",
      host_id: host?.id ?? null,
      ...described.row,
      ...composed.row,
      translations: beginningIn(app, { ...described.row, ...composed.row, id: sent.ticket, modules: null }),
      backup_days: await backupDays(tx),
      created_at: app.now(),
    };
    await insertStudy(tx, study);
    const rows = await insertTakingPart(app, tx, actor, study, names.names);
    const details = { slug, organizations: rows.length };
    await audit(app, tx, { by: doerOf(actor), deed: "study.created", studyId: study.id, details });
    await takeOwnTeams(app, tx, actor, study, rows);
    return { slug };
  });
}

/** The words that a study begins with are there in each language of the pages: whose host keeps them has them in all that people are asked in. */
function beginningIn(
  app: App,
  study: Parameters<typeof languagesWrittenFor>[1] & Begun,
): Study["translations"] {
  const { main_language: main, consent_text, translations } = study;
  const beginning = (language: Language) => translator(language)("studyField.consentDefault");
  if (!isLanguage(main) || consent_text !== beginning(main)) return translations;
  const others = languagesWrittenFor(app, study).filter((language) => language !== main);
  const added = others.map((language) => [
    language,
    { consent: beginning(language), ...translations?.[language] },
  ]);
  return inOrder(Object.fromEntries(added));
}

type Begun = Pick<Study, "main_language" | "consent_text" | "translations">;

/** @throws AppError bad-input: the ticket is somebody else's */
async function ownSlug(tx: Transaction, actor: Actor, study: Study): Promise<string> {
  if ((await standingsIn(tx, actor, study)) === null) throw new AppError("bad-input", "error.badInput");
  return study.slug;
}

/** Names of organizations, one a line. */
export function readNames(
  typed: string,
):
  | { names: string[] }
  | { problem: "studies.error.names" | "studies.error.namesTwice" | "studies.error.namesMany" } {
  const lines = linesOf(typed);
  if (lines.length > mostOrganizations) return { problem: "studies.error.namesMany" };
  const names = lines.map((line) => lineOf(line, longest.host));
  if (names.some((name) => name === null)) return { problem: "studies.error.names" };
  const known = names.filter((name) => name !== null);
  const keys = new Set(known.map(nameKey));
  return keys.size < known.length ? { problem: "studies.error.namesTwice" } : { names: known };
}
