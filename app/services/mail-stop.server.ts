/** Ending letters about a study, by the link that each letter to many holds. */
import { stopMail } from "../../db/queries/recipients.ts";
import { studyById } from "../../db/queries/studies.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { readStopToken } from "./invited-mail.server.ts";

/** @throws AppError not-found for a link that is none of ours */
export function requireStopLink(app: App, token: string): { studyId: string; mark: string } {
  const read = readStopToken(app, token);
  if (!read) throw new AppError("not-found", "error.notFound");
  return read;
}

/** No more letters about the study to the address that got the link; a study that is gone sends none anyway. @throws AppError not-found */
export async function stopLetters(app: App, token: string): Promise<void> {
  const { studyId, mark } = requireStopLink(app, token);
  await app.write(async (tx) => {
    if (await studyById(tx, studyId)) await stopMail(tx, studyId, mark);
  });
}
