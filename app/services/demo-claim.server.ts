/**
 * Who loads the demo. While it is being loaded its waves are planned and its responses belong to imports in staging, so nothing of it
 * counts or can be answered. One of these imports carries the loader's mark with a beat that rises with every chunk: a mark whose beat
 * stands still belongs to a process that died, and what it left is removed. No clocks are compared.
 */
import { z } from "zod";
import { deleteImportedResponses, importsOfStudy, setImportState } from "../../db/queries/imports.ts";
import { deleteStudy, studyBySlug } from "../../db/queries/studies.ts";
import type { App } from "../platform/app.ts";

export const demoSlug = "demo";
/** File name of the demo's imports; tells them from a file that somebody brought into a study of the same name. */
export const demoFile = "simulated-demo";

type Read = App["read"];
type Tx = Parameters<Parameters<App["write"]>[0]>[0];

const Mark = z.strictObject({ loader: z.string(), beat: z.int() });
export type Mark = z.infer<typeof Mark>;

export type UnfinishedDemo = { studyId: string; imports: string[]; marked: string; mark: Mark };

/** Somebody else has taken over: this process must not write to the demo any more. */
export class DemoTakenOver extends Error {}

/** What a loader at work, or one that died, has stored; undefined when there is no demo or it is complete. */
export async function unfinishedDemo(db: Read): Promise<UnfinishedDemo | undefined> {
  const study = await studyBySlug(db, demoSlug);
  if (!study) return undefined;
  const staging = (await importsOfStudy(db, study.id)).filter(
    ({ file_name, state }) => file_name === demoFile && state === "staging",
  );
  for (const { id, report } of staging) {
    const mark = Mark.safeParse(report);
    if (mark.success)
      return { studyId: study.id, imports: staging.map((each) => each.id), marked: id, mark: mark.data };
  }
  return undefined;
}

/**
 * Says that the loader lives, in the transaction of each of its chunks.
 * @throws DemoTakenOver when the demo is no longer its own
 */
export async function beat(tx: Tx, loader: string): Promise<UnfinishedDemo> {
  const found = await unfinishedDemo(tx);
  if (found?.mark.loader !== loader) throw new DemoTakenOver("another process loads the demo");
  await setImportState(tx, found.marked, "staging", { loader, beat: found.mark.beat + 1 } satisfies Mark);
  return found;
}

/** Removes what a dead loader left, in short transactions. Does nothing when it turns out to live. */
export async function removeUnfinishedDemo(app: App, seen: Mark, loader: string): Promise<void> {
  const mine = await app.write(async (tx) => {
    const found = await unfinishedDemo(tx);
    if (found?.mark.loader !== seen.loader || found.mark.beat !== seen.beat) return undefined;
    await setImportState(tx, found.marked, "staging", { loader, beat: 0 } satisfies Mark);
    return found;
  });
  if (!mine) return;
  app.log.info("removing a demo study whose loading was interrupted");
  for (const importId of mine.imports) {
    for (let removed = 1; removed > 0; ) {
      removed = await app.write(async (tx) => {
        await beat(tx, loader);
        return deleteImportedResponses(tx, importId, 500);
      });
    }
  }
  await app.write(async (tx) => {
    await beat(tx, loader);
    await deleteStudy(tx, mine.studyId);
  });
}
