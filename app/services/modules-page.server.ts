/** The page on which a study's host chooses its modules, the form that it sends, and the preview of a choice. */
import type { Study } from "../../db/queries/studies.ts";
import { wavesOfStudy } from "../../db/queries/waves.ts";
import type { ChosenModules } from "../../db/schema/study.ts";
import type { Actor } from "../access/actor.ts";
import { isLanguage, type Language, languages } from "../i18n/languages.ts";
import type { Instrument } from "../instruments/schema.ts";
import { directionOfText } from "../instruments/translation.ts";
import type { App } from "../platform/app.ts";
import { type PreviewPart, partsOf } from "../reports/instrument-preview.ts";
import { attachableModules, type ModuleChoice, ownModules } from "../reports/module-choices.ts";
import { AppError } from "../shared/errors.ts";
import { verdictOn } from "../shared/study-life.ts";
import { studyFor } from "./access.server.ts";
import { audit, doerOf } from "./audit.server.ts";
import { instrumentOf, instrumentShown } from "./instrument-of.server.ts";
import { type LostLanguages, lostLanguages, lostMark } from "./lost-languages.ts";
import { chooseModules, instrumentWith, isAnswered, sameModules } from "./study-modules.server.ts";
import { stateOf } from "./study-state.server.ts";

export type ModulesPage = {
  slug: string;
  instrument: { title: string; version: string; purpose: string; language: string };
  /** Why they stay, where they do: a wave has opened, somebody has answered all the same, or the study is put away. */
  state: "changeable" | "launched" | "answered" | "away";
  own: ModuleChoice[];
  attachable: ModuleChoice[];
  /** Languages that what is stored takes away. */
  lost: LostLanguages | null;
  /** As stored. */
  total: { items: number; minutes: number };
};

/** @throws AppError not-signed-in, not-found */
export async function modulesPage(app: App, actor: Actor, slug: string): Promise<ModulesPage> {
  const study = await studyFor(app.read, actor, "study.modules", slug);
  const base = app.registry.get(study.instrument_id, study.instrument_version);
  const asked = instrumentOf(app, study);
  const { title, version, purpose, language } = base;
  return {
    slug,
    instrument: { title, version, purpose, language },
    state: await stateFor(app.read, study),
    ...choices(app, base, asked, study.modules),
    lost: lostLanguages(app, study, study.languages),
    total: { items: asked.items.length, minutes: asked.minutes },
  };
}

async function stateFor(db: App["read"], study: Study): Promise<ModulesPage["state"]> {
  const state = stateOf(study, await wavesOfStudy(db, study.id));
  if (state === "archived" || state === "erasing") return "away";
  if (verdictOn("modules", state) !== "may") return "launched";
  return (await isAnswered(db, study.id)) ? "answered" : "changeable";
}

/** What a form holds: values of ModuleChoice; and the languages that whoever sends it knows to be lost by it. */
export type SentModules = { module: string[]; attach: string[]; without?: string };

type ModulesError =
  | "modules.error.unknown"
  | "modules.error.twice"
  | "modules.error.many"
  | "modules.error.fit"
  /** It takes languages away from the study, and nobody has said that this may be so. */
  | "modules.error.languages";
export type RefusedModules = { error: ModulesError; why: string; lost?: LostLanguages };

/**
 * Stores the choice.
 * @returns what is wrong with it, if anything; then nothing is stored
 * @throws AppError not-found; conflict when it is another choice and a wave has opened, somebody has answered, or the study is put away
 */
export async function saveModules(
  app: App,
  actor: Actor,
  slug: string,
  sent: SentModules,
): Promise<RefusedModules | null> {
  return app.write(async (tx) => {
    const study = await studyFor(tx, actor, "study.modules", slug);
    const read = readChoice(app, study, sent);
    if ("error" in read) return read;
    const lost = lostLanguages(app, { ...study, modules: read.modules }, study.languages);
    if (lost && !sameModules(study.modules, read.modules) && sent.without !== lostMark(lost))
      return { ...refused("modules.error.languages"), lost };
    await chooseModules(app, tx, study, read.modules);
    if (!sameModules(study.modules, read.modules))
      await audit(app, tx, { by: doerOf(actor), deed: "modules.chosen", studyId: study.id });
    return null;
  });
}

export type QuestionnairePreview = {
  slug: string;
  study: string;
  subject: string;
  /** `asked`: the one wished for, when the study is not asked in it. */
  language: { shown: string; direction: "ltr" | "rtl"; asked: string | null };
  /** In which it is asked. */
  languages: string[];
  pages: number;
  total: { items: number; minutes: number };
  parts: PreviewPart[];
  /** It is a choice of the form, not what is stored. */
  unsaved: boolean;
};

/**
 * The composed questionnaire as respondents see it, in the language of the page or in another one.
 * @param sent a choice that is not saved; null: what is stored
 * @param wished a language; null: that of the page
 * @throws AppError not-found, bad-input for a choice that is none
 */
export async function questionnairePreview(
  app: App,
  actor: Actor,
  slug: string,
  sent: SentModules | null,
  wished: string | null = null,
): Promise<QuestionnairePreview> {
  const study = await studyFor(app.read, actor, "study.preview", slug);
  const read = sent && readChoice(app, study, sent);
  if (read && "error" in read) throw new AppError("bad-input", read.error, { why: read.why });
  const asking = { ...study, modules: read ? read.modules : study.modules };
  const { language: original } = instrumentOf(app, asking);
  const shownIn = (language: Language) => instrumentShown({ registry: app.registry, language }, asking);
  const language = wished ?? app.language ?? original;
  const instrument = isLanguage(language) ? shownIn(language) : instrumentOf(app, asking);
  return {
    slug,
    study: study.title,
    subject: instrument.subject,
    language: {
      shown: instrument.language,
      direction: directionOfText(instrument.language),
      asked: language === instrument.language ? null : language,
    },
    languages: [
      original,
      ...languages.filter((each) => each !== original && shownIn(each).language === each),
    ],
    pages: instrument.pages.length,
    total: { items: instrument.items.length, minutes: instrument.minutes },
    parts: partsOf(instrument),
    unsaved: sent !== null,
  };
}

function readChoice(
  app: App,
  study: Study,
  { module, attach }: SentModules,
): RefusedModules | { modules: ChosenModules | null; instrument: Instrument } {
  const base = app.registry.get(study.instrument_id, study.instrument_version);
  const { own, attachable } = choices(app, base, base, study.modules);
  const all = [...module, ...attach];
  if (all.length > own.length + attachable.length) return refused("modules.error.many");
  if (new Set(all).size < all.length) return refused("modules.error.twice");
  const offered = (values: readonly string[], them: readonly ModuleChoice[]) =>
    values.every((value) => them.some((one) => one.value === value));
  if (!offered(module, own) || !offered(attach, attachable)) return refused("modules.error.unknown");
  const optional = own.filter(({ core }) => !core);
  const taken = optional.map(({ value }) => value).filter((value) => module.includes(value));
  const files = attachable.map(({ value }) => value).filter((value) => attach.includes(value));
  const modules: ChosenModules = {
    // Nothing left out is what a study has that never chose.
    ...(taken.length < optional.length && { modules: taken }),
    ...(files.length > 0 && { attach: files.map(fileOf) }),
  };
  const chosen = Object.keys(modules).length > 0 ? modules : null;
  try {
    return { modules: chosen, instrument: instrumentWith(app, study, chosen) };
  } catch (error) {
    if (!(error instanceof AppError) || error.kind !== "bad-input") throw error;
    return refused("modules.error.fit", String(error.details.why ?? ""));
  }
}

function choices(app: App, base: Instrument, asked: Instrument, chosen: ChosenModules | null) {
  const { registry } = app;
  return {
    own: ownModules(base, asked),
    attachable: attachableModules(base, registry.all(), chosen?.attach ?? [], registry.translations),
  };
}

function fileOf(value: string): { id: string; version: string } {
  const at = value.lastIndexOf("@");
  return { id: value.slice(0, at), version: value.slice(at + 1) };
}

const refused = (error: ModulesError, why = ""): RefusedModules => ({ error, why });
