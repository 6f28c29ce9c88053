/** Takes a study in that an operator sends from a page: what the command does, but no questionnaire is put into the folder from afar. */
import { Readable } from "node:stream";
import type { Actor } from "../../access/actor.ts";
import type { MessageKey } from "../../i18n/messages.ts";
import { isMessageKey } from "../../i18n/messages.ts";
import type { App } from "../../platform/app.ts";
import { AppError } from "../../shared/errors.ts";
import { largestArchive } from "../../shared/study-archive.ts";
import { allow } from "../access.server.ts";
import { doerOf } from "../audit.server.ts";
import { importStudy } from "./import-study.server.ts";

export type TakenStudy = { httpStatus: number } & (
  | { status: "stored"; study: string; rows: number }
  | { status: "questionnaires"; names: string }
  | { status: "refused"; message: MessageKey; details: Record<string, string | number> }
);

/** Asked before the file is read. @throws AppError not-signed-in, forbidden */
export function mayTakeStudy(actor: Actor): void {
  allow(actor, "studies.take");
}

/**
 * What is wrong with the file is said beside its form.
 * @throws AppError not-signed-in, forbidden
 */
export async function takeStudy(app: App, actor: Actor, bytes: Uint8Array): Promise<TakenStudy> {
  allow(actor, "studies.take");
  try {
    requireSize(bytes.length);
    const file = { open: () => Readable.from([bytes]) };
    const outcome = await importStudy(app, file, { by: doerOf(actor), mayPlace: false });
    if (outcome.status === "stored")
      return { httpStatus: 200, status: "stored", study: outcome.slug, rows: outcome.rows };
    return { httpStatus: 409, status: "questionnaires", names: outcome.missing.join(", ") };
  } catch (error) {
    if (!(error instanceof AppError) || !isMessageKey(error.message)) throw error;
    // `why` says it once more, for the command line.
    const { why: _, ...details } = error.details;
    return { httpStatus: error.status, status: "refused", message: error.message, details };
  }
}

function requireSize(bytes: number): void {
  if (bytes === 0) throw new AppError("bad-input", "archive.empty");
  if (bytes > largestArchive) throw new AppError("too-large", "archive.tooLarge");
}
