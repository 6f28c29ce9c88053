/** Another name for a wave that is planned, or its end: as long as nobody knows of it. */
import { deleteWave, setWaveTitle, type Wave, waveIsKnown, wavesOfStudy } from "../../db/queries/waves.ts";
import type { Actor } from "../access/actor.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { studyFor } from "./access.server.ts";
import { audit, doerOf } from "./audit.server.ts";
import type { Transaction } from "./respond-draft.server.ts";
import { mayNow } from "./study-state.server.ts";
import { lineOf } from "./typed-text.ts";
import { longestWaveTitle, type WaveProblem } from "./wave-fields.ts";
import { waveMayNow } from "./wave-state.server.ts";

/** `was`: the name that somebody saw when they pressed. A wave of that number may be another one by now. */
type Meant = { number: number; was: string };

/**
 * @returns what is wrong with the name, if anything
 * @throws AppError not-found, forbidden; conflict when it is not planned any more, somebody is invited to it or has answered, or it is not
 *   the wave that was seen
 */
export async function renameWave(
  app: App,
  actor: Actor,
  slug: string,
  { title: typed, ...meant }: Meant & { title: string },
): Promise<WaveProblem[]> {
  const title = lineOf(typed, longestWaveTitle);
  return app.write(async (tx) => {
    const wave = await unknownWave(app, tx, actor, slug, { ...meant, deed: "rename" });
    if (!wave) throw new AppError("not-found", "error.notFound");
    if (title === null) return [{ field: "title" as const, message: "studies.error.title" as const }];
    if (title === wave.title) return [];
    if (wave.title !== meant.was) throw new AppError("conflict", "waves.error.changed");
    await setWaveTitle(tx, wave.id, title);
    const details = { wave: wave.number };
    await audit(app, tx, { by: doerOf(actor), deed: "wave.renamed", studyId: wave.study_id, details });
    return [];
  });
}

/**
 * Deletes it. One that is gone stays gone.
 * @throws AppError like renameWave
 */
export async function dropWave(app: App, actor: Actor, slug: string, meant: Meant): Promise<void> {
  await app.write(async (tx) => {
    const wave = await unknownWave(app, tx, actor, slug, { ...meant, deed: "drop" });
    if (!wave) return;
    if (wave.title !== meant.was) throw new AppError("conflict", "waves.error.changed");
    await deleteWave(tx, wave.id);
    const details = { wave: wave.number };
    await audit(app, tx, { by: doerOf(actor), deed: "wave.dropped", studyId: wave.study_id, details });
  });
}

async function unknownWave(
  app: App,
  tx: Transaction,
  actor: Actor,
  slug: string,
  { number, deed }: { number: number; deed: "rename" | "drop" },
): Promise<Wave | undefined> {
  const study = await studyFor(tx, actor, "study.waves", slug);
  await mayNow(tx, study, "plan-wave");
  const wave = (await wavesOfStudy(tx, study.id)).find((each) => each.number === number);
  if (!wave) return undefined;
  waveMayNow(app, deed, wave, study);
  if (await waveIsKnown(tx, wave.id)) throw new AppError("conflict", "waves.error.known", { number });
  return wave;
}
