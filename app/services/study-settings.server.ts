/** Settings of a study that its operator may change at any time. */
import { setProofOfWork, studyBySlug } from "../../db/queries/studies.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";

/**
 * Whether browsers that begin on the open link of the study do some work before.
 * @throws AppError not-found (details: why)
 */
export async function askForWork(app: App, slug: string, on: boolean): Promise<void> {
  await app.write(async (tx) => {
    const study = await studyBySlug(tx, slug);
    if (!study) throw new AppError("not-found", "error.notFound", { why: `there is no study "${slug}"` });
    await setProofOfWork(tx, study.id, on);
  });
}
