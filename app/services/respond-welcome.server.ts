/** The first page of a study, and starting from it. */

import { responseInPlace } from "../../db/queries/respondents.ts";
import { waveById } from "../../db/queries/waves.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { keysOf, newCode, type RespondentKeys } from "./respond-code.server.ts";
import {
  type Draft,
  draftUnderWay,
  keysOfTyped,
  openStudy,
  requireOpen,
  storeDraft,
} from "./respond-draft.server.ts";
import { type Place, placeToContinue } from "./respond-place.server.ts";
import { membership, type Who, whoIsAsked } from "./respond-who.server.ts";

export type Welcome = {
  study: { slug: string; title: string; host: string; purpose: string; minimumGroup: number };
  questionnaire: { title: string; minutes: number; questions: number; pages: number; openTexts: boolean };
  /** YYYY-MM-DD, or null when no last day is set. */
  closesOn: string | null;
  standing:
    | { at: "new"; who: Who }
    | { at: "under-way"; code: string; next: Place }
    | { at: "sent"; receipt: string };
};

/** @throws AppError not-found or gone, worded alike, when there is nothing to answer */
export async function welcome(
  app: App,
  slug: string,
  { team, code }: { team: string | null; code: string | null },
): Promise<Welcome> {
  const { study, wave, instrument } = await openStudy(app, app.read, slug);
  return {
    study: {
      slug,
      title: study.title,
      host: study.host,
      purpose: study.purpose,
      minimumGroup: study.minimum_group,
    },
    questionnaire: {
      title: instrument.title,
      minutes: Math.ceil(instrument.minutes),
      questions: instrument.items.length,
      pages: instrument.pages.length,
      openTexts: instrument.items.some(({ kind }) => kind === "text"),
    },
    closesOn: wave.closes_on,
    standing:
      (await earlierStanding(app, slug, wave.id, keysOfTyped(code))) ??
      ({ at: "new", who: await whoIsAsked(app, study.id, team) } as const),
  };
}

async function earlierStanding(
  app: App,
  slug: string,
  waveId: string,
  keys: RespondentKeys | null,
): Promise<Welcome["standing"] | undefined> {
  const found = await draftUnderWay(app, app.read, slug, keys);
  if (found && found.place.wave_id === waveId) {
    const { draft, instrument } = found;
    const next = placeToContinue(instrument, draft.answers, draft.lastPage);
    return { at: "under-way", code: found.keys.code, next };
  }
  const sent = keys && (await responseInPlace(app.read, keys.receiptHash));
  // Who answered an earlier wave is asked again.
  return keys && sent?.wave_id === waveId ? { at: "sent", receipt: keys.receipt } : undefined;
}

type StartError = { field: "who" | "consent"; message: "respond.error.who" | "respond.error.consent" };

/** What the form of the first page sent. `who` as the page offered it. */
export type StartForm = { who: string[]; consent: boolean; research: boolean };

export type Started = { code: string; next: Place } | { errors: StartError[] };

/**
 * Begins a questionnaire under a fresh code. Where one is under way in this browser, it goes on with what the form says now,
 * so that starting in a second tab loses nothing.
 * @throws AppError not-found or gone, worded alike
 */
export async function start(app: App, slug: string, form: StartForm, code: string | null): Promise<Started> {
  const { study, wave, instrument } = await openStudy(app, app.read, slug);
  const member = await membership(app, study.id, form.who);
  const errors: StartError[] = [];
  if (!member) errors.push({ field: "who", message: "respond.error.who" });
  if (!form.consent) errors.push({ field: "consent", message: "respond.error.consent" });
  if (!member || errors.length > 0) return { errors };

  const place = { study_id: study.id, wave_id: wave.id };
  const fresh = keysOf(newCode(app.randomBytes));
  const about = { ...member, consentResearch: form.research, language: instrument.language };
  return app.write(async (tx) => {
    if ((await waveById(tx, wave.id))?.state !== "open") throw new AppError("gone", "error.notFound");
    const found = await draftUnderWay(app, tx, slug, keysOfTyped(code));
    const earlier = found?.place.wave_id === wave.id ? found : undefined;
    if (earlier) requireOpen(earlier);
    const keys = earlier?.keys ?? fresh;
    const draft: Draft = { answers: {}, comments: {}, lastPage: null, ...earlier?.draft, ...about };
    await storeDraft(app, tx, keys, place, draft);
    return { code: keys.code, next: placeToContinue(instrument, draft.answers, draft.lastPage) };
  });
}
