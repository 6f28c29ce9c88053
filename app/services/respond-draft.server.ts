/** A questionnaire under way: found by its code, opened, sealed again. Only who has the code can read what is in it. */
import { putDraft } from "../../db/queries/drafts.ts";
import { type DraftInPlace, draftInPlace, responseInPlace } from "../../db/queries/respondents.ts";
import { studyBySlug } from "../../db/queries/studies.ts";
import { openWaveOfStudy, wavesOfStudy } from "../../db/queries/waves.ts";
import type { Answers } from "../instruments/answer.ts";
import type { Instrument } from "../instruments/schema.ts";
import type { App } from "../platform/app.ts";
import { seal, unseal } from "../platform/seal.server.ts";
import { AppError } from "../shared/errors.ts";
import { momentOf, type WaveMoment } from "../shared/wave-clock.ts";
import { askedIn } from "./asked.ts";
import { instrumentForTeam, instrumentShown } from "./instrument-of.server.ts";
import { keysOf, type RespondentKeys, readCode } from "./respond-code.server.ts";
import type { Place } from "./respond-place.server.ts";
import { shutLink, shutStudy } from "./shut-link.ts";

export type Draft = {
  organizationId: string | null;
  teamId: string | null;
  serviceId: string | null;
  consentResearch: boolean;
  language: string;
  answers: Answers;
  /** Open texts by item. */
  comments: Record<string, string>;
  /** Page saved last; null before the first. */
  lastPage: string | null;
  /** The invitation it was begun with: nothing outside this sealed text connects the two. */
  invitationId: string | null;
  /** Seed of the order of its statements; null: the order of the file. */
  orderSeed: number | null;
  /** When it was saved last, in milliseconds, and the seconds that its pages took so far. Neither leaves it. */
  since: number | null;
  seconds: Record<string, number>;
  /** When each question was answered last, in milliseconds: an answer that comes late loses to one that was given after it. */
  changed: Record<string, number>;
};

export const emptyDraft: Pick<
  Draft,
  "answers" | "comments" | "lastPage" | "invitationId" | "orderSeed" | "since" | "seconds" | "changed"
> = {
  answers: {},
  comments: {},
  lastPage: null,
  invitationId: null,
  orderSeed: null,
  since: null,
  seconds: {},
  changed: {},
};

export type UnderWay = { keys: RespondentKeys; place: DraftInPlace; draft: Draft; instrument: Instrument };

type Database = App["read"];
export type Transaction = Parameters<Parameters<App["write"]>[0]>[0];

/** The keys of the code that a browser brings or a person types; null for what is no code. */
export function keysOfTyped(code: string | null): RespondentKeys | null {
  const read = readCode(code);
  return read === null ? null : keysOf(read);
}

/** Part of the key that finds the draft: enough to tell two people at one browser apart. */
export const markOf = ({ codeHash }: RespondentKeys): string => codeHash.slice(0, 16);

/**
 * @param mark that the form carries; null: none, as in a form of before
 * @throws AppError conflict when the form was shown to somebody else who answered in this browser: their answers are not this one's
 */
export function requireOwnForm({ keys }: UnderWay, mark: string | null): void {
  if (mark !== null && mark !== markOf(keys)) throw new AppError("conflict", "error.badInput");
}

/** The draft of these keys. @param slug null when the study is not known yet; @returns undefined also for a draft of another study */
export async function draftUnderWay(
  app: App,
  db: Database,
  slug: string | null,
  keys: RespondentKeys | null,
): Promise<UnderWay | undefined> {
  if (!keys) return undefined;
  const stored = await draftInPlace(db, keys.codeHash);
  const place = stored && { ...stored, wave_state: answerable(momentOf(stored, app.now())) };
  if (!place || (slug !== null && place.slug !== slug)) return undefined;
  const text = unseal(keys.sealing, place.sealed, sealedFor(place));
  if (text === null) return undefined;
  // A draft of an earlier version lacks what has been added since.
  const draft: Draft = { ...emptyDraft, ...JSON.parse(text) };
  const instrument = await instrumentForTeam(app, db, { ...place, id: place.study_id }, draft);
  // The language in which the questions are shown now is the one that the answers came in last.
  return { keys, place, draft: { ...draft, language: instrument.language }, instrument };
}

/** Stores a draft, in place of the one with the same code. */
export async function storeDraft(
  app: App,
  tx: Transaction,
  keys: RespondentKeys,
  place: { study_id: string; wave_id: string },
  draft: Draft,
): Promise<void> {
  const sealed = seal(keys.sealing, JSON.stringify(draft), sealedFor(place), app.randomBytes);
  await putDraft(tx, { code_hash: keys.codeHash, study_id: place.study_id, wave_id: place.wave_id, sealed });
}

/** Who has begun may go on while a wave is ending. */
function answerable(moment: WaveMoment): DraftInPlace["wave_state"] {
  return moment === "ending" ? "open" : moment;
}

/** @throws AppError gone, with the day, when its wave takes no answers now */
export function requireOpen({ place }: UnderWay, app: Pick<App, "now">): void {
  if (place.wave_state !== "open") throw shutLink(place, app.now());
}

/**
 * The study and its open wave. The same is looked up for every address that leads to none.
 * @param begun the wave of which there is a draft: while it is ending it is still open to whoever has that
 * @throws AppError not-found when there never was such a link; forbidden or gone, with the reason, when it opens later or has closed
 */
export async function openStudy(app: App, db: Database, slug: string, begun: string | null = null) {
  const study = await studyBySlug(db, slug);
  const id = study?.id ?? "";
  const wave = await openWaveOfStudy(db, id);
  const moment = wave && study && momentOf({ ...study, ...wave, wave_state: wave.state }, app.now());
  const isOpen = moment === "open" || (moment === "ending" && wave?.id === begun);
  if (!study || !wave || !isOpen) throw shutStudy(study, await wavesOfStudy(db, id), app.now());
  return { study, wave, instrument: instrumentShown(app, askedIn(study, wave)) };
}

/**
 * Where somebody goes who has no draft: to the profile when the questionnaire was sent, else to the first page.
 * @throws AppError when the study is unknown or closed and nothing was sent
 */
export async function placeWithoutDraft(
  app: App,
  db: Database,
  slug: string,
  keys: RespondentKeys | null,
): Promise<Place> {
  const sent = keys && (await responseInPlace(db, keys.receiptHash));
  if (keys && sent?.slug === slug) return { at: "profile", receipt: keys.receipt };
  await openStudy(app, db, slug);
  return { at: "welcome", notice: "no-answers" };
}

function sealedFor({ study_id, wave_id }: { study_id: string; wave_id: string }): string {
  return `${study_id}/${wave_id}`;
}
