/** Settings of a study that its operator may change, some of them until its first wave opens only. */
import {
  type Study,
  setEquivalenceBounds,
  setItemOrder,
  setProofOfWork,
  studyBySlug,
} from "../../db/queries/studies.ts";
import { wavesOfStudy } from "../../db/queries/waves.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import type { Transaction } from "./respond-draft.server.ts";
import { isAnswered } from "./study-modules.server.ts";

/**
 * Whether browsers that begin on the open link of the study do some work before. May change at any time.
 * @throws AppError not-found (details: why)
 */
export async function askForWork(app: App, slug: string, on: boolean): Promise<void> {
  await app.write(async (tx) => setProofOfWork(tx, (await studyNamed(tx, slug)).id, on));
}

/**
 * Whether statements of one construct come in the order of the file or in one of each person's own. Who has begun keeps the order begun with.
 * @throws AppError not-found; conflict after the first response, because the answers of one study are to be comparable (details: why)
 */
export async function orderItems(app: App, slug: string, order: Study["item_order"]): Promise<void> {
  await app.write(async (tx) => {
    const study = await studyNamed(tx, slug);
    if (study.item_order !== order && (await isAnswered(tx, study.id)))
      throw new AppError("conflict", "error.badInput", {
        why: `"${slug}" has responses: its statements keep their order, so that all answers stay comparable`,
      });
    await setItemOrder(tx, study.id, order);
  });
}

/**
 * States the largest difference that does not matter: in percentage points, and in halves of a level where only bands were asked.
 * @throws AppError not-found (details: why); bad-input (details: why) for what is no bound; conflict (details: why) once a wave has opened
 */
export async function stateBounds(
  app: App,
  slug: string,
  { points, halfLevels }: { points: number; halfLevels: number },
): Promise<void> {
  const isBound = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most;
  if (!isBound(points, 50) || !isBound(halfLevels, 6)) {
    const why = "a bound is a whole number: 1 to 50 percentage points, 1 to 6 halves of a level";
    throw new AppError("bad-input", "error.badInput", { why });
  }
  await app.write(async (tx) => {
    const study = await studyNamed(tx, slug);
    const opened = (await wavesOfStudy(tx, study.id)).some(({ state }) => state !== "planned");
    if (opened) {
      const why = "the bounds were stated before the first wave opened, and stay as they are";
      throw new AppError("conflict", "error.badInput", { why });
    }
    await setEquivalenceBounds(tx, study.id, {
      equivalence_points: points,
      equivalence_half_levels: halfLevels,
    });
  });
}

async function studyNamed(tx: Transaction, slug: string): Promise<Study> {
  const study = await studyBySlug(tx, slug);
  if (!study) throw new AppError("not-found", "error.notFound", { why: `there is no study "${slug}"` });
  return study;
}
