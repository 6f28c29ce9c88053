/** The ethics pack: sheets made of the study's settings, as texts to be checked. */
import { organizationsOfStudy } from "../../db/queries/participants.ts";
import type { Actor } from "../access/actor.ts";
import { ethicsSheets } from "../i18n/ethics/all.ts";
import { type EthicsFacts, type SheetName, sheetNames } from "../i18n/ethics/facts.ts";
import type { Language } from "../i18n/languages.ts";
import type { App } from "../platform/app.ts";
import { openStudy } from "./study-frame.server.ts";
import { wordsIn } from "./study-words.ts";

export type EthicsPack = {
  slug: string;
  language: Language;
  /** Purpose or the host's own words stand in the sheets in another language, this one; null: in that of the sheets, or nobody has said. */
  writtenIn: string | null;
  /** Paragraphs in it. */
  own: string[];
  sheets: { name: SheetName; text: string }[];
};

/** @throws AppError not-signed-in, not-found, forbidden */
export async function ethicsPack(
  app: App,
  actor: Actor,
  slug: string,
  language: Language,
): Promise<EthicsPack> {
  const { study, frame, instrument } = await openStudy(app, actor, "study.ethics", slug);
  const { title, purpose, consent } = wordsIn(study, language);
  const facts: EthicsFacts = {
    title: title.text,
    host: study.host,
    purpose: purpose.text,
    questionnaire: `${instrument.title} ${instrument.version}`,
    k: frame.study.minimumGroup,
    retentionDays: study.retention_days,
    backupDays: study.backup_days,
    organizations: (await organizationsOfStudy(app.read, study.id)).length,
    ownConsent: consent?.text ?? null,
    openTexts: instrument.items.some(({ kind }) => kind === "text"),
  };
  const texts = ethicsSheets[language];
  const sheets = sheetNames.map((name) => ({ name, text: texts[name](facts).replace(/\n{3,}/g, "\n\n") }));
  const foreign = [purpose, consent].find((words) => words?.language && words.language !== language);
  const own = consent && consent.language === foreign?.language ? consent.text.split("\n\n") : [];
  return { slug, language, writtenIn: foreign?.language ?? null, own, sheets };
}
