/** Coming back with a code, on this device or another. */
import { responseInPlace } from "../../db/queries/respondents.ts";
import { studyBySlug } from "../../db/queries/studies.ts";
import { openWaveOfStudy } from "../../db/queries/waves.ts";
import type { App } from "../platform/app.ts";
import { draftUnderWay, keysOfTyped, requireOpen } from "./respond-draft.server.ts";
import { type Place, placeToContinue } from "./respond-place.server.ts";

export type Resumed = { slug: string; code: string; next: Place };

/**
 * Where a code leads: to the page after the one saved last, or to the profile when the questionnaire was sent.
 * @returns null for what is no code and for a code that leads nowhere, without telling the two apart
 * @throws AppError gone when its wave takes no more answers
 */
export async function resume(app: App, typed: string): Promise<Resumed | null> {
  const keys = keysOfTyped(typed);
  if (!keys) return null;
  const found = await draftUnderWay(app, app.read, null, keys);
  if (found) {
    requireOpen(found, app);
    const next = placeToContinue(found.instrument, found.draft.answers, found.draft.lastPage);
    return { slug: found.place.slug, code: keys.code, next };
  }
  const sent = await responseInPlace(app.read, keys.receiptHash);
  return sent ? { slug: sent.slug, code: keys.code, next: { at: "profile", receipt: keys.receipt } } : null;
}

/** A study to try this with, if it takes answers now. */
export async function openDemo(app: App): Promise<{ slug: string; title: string } | null> {
  const study = await studyBySlug(app.read, "demo");
  const wave = study && (await openWaveOfStudy(app.read, study.id));
  return study && wave ? { slug: study.slug, title: study.title } : null;
}
