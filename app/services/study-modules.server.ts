/** Which modules a study asks: chosen before its first wave opens and anybody answers, and never changed afterwards. */
import { importsOfStudy } from "../../db/queries/imports.ts";
import { hasResponses, type Study, setModules } from "../../db/queries/studies.ts";
import type { ChosenModules } from "../../db/schema/study.ts";
import type { Instrument } from "../instruments/schema.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { instrumentOf } from "./instrument-of.server.ts";
import { mayNow } from "./study-state.server.ts";

type Transaction = Parameters<Parameters<App["write"]>[0]>[0];
type Chooser = Pick<Study, "id" | "kept" | "instrument_id" | "instrument_version" | "modules">;

/**
 * Gives a study its modules. Choosing once more what it has changes nothing.
 * @returns the questionnaire that it asks from now on
 * @throws AppError bad-input (details: why) when they do not fit; conflict when a wave has opened, the study is put away, or somebody has
 *   answered, as by an import into a planned wave
 */
export async function chooseModules(
  app: Pick<App, "registry">,
  tx: Transaction,
  study: Chooser,
  modules: ChosenModules | null,
): Promise<Instrument> {
  const instrument = instrumentWith(app, study, modules);
  if (sameModules(study.modules, modules)) return instrument;
  await mayNow(tx, study, "modules");
  if (await isAnswered(tx, study.id)) throw new AppError("conflict", "error.modulesFrozen");
  await setModules(tx, study.id, modules);
  return instrument;
}

/** Whether the questions must stay. Answers of an import that has just begun are read by the questions as they are now. */
export async function isAnswered(db: App["read"], studyId: string): Promise<boolean> {
  if (await hasResponses(db, studyId)) return true;
  return (await importsOfStudy(db, studyId)).some(({ state }) => state === "staging");
}

/** The questionnaire that a study with these modules asks. @throws AppError bad-input (details: why) */
export function instrumentWith(
  app: Pick<App, "registry">,
  study: Omit<Chooser, "modules" | "kept">,
  modules: ChosenModules | null,
): Instrument {
  try {
    return instrumentOf(app, { ...study, modules });
  } catch (error) {
    if (error instanceof RangeError)
      throw new AppError("bad-input", "error.badInput", { why: error.message });
    if (!(error instanceof AppError)) throw error;
    const names = (modules?.attach ?? []).map(({ id, version }) => `${id} ${version}`).join(", ");
    throw new AppError("bad-input", "error.badInput", { why: `one of these files is not there: ${names}` });
  }
}

/** Absent and empty attachments are the same; the order of attachments is the order of their pages. */
export function sameModules(a: ChosenModules | null, b: ChosenModules | null): boolean {
  return written(a) === written(b);
}

function written(modules: ChosenModules | null): string {
  const attach = (modules?.attach ?? []).map(({ id, version }) => [id, version]);
  return JSON.stringify([
    modules?.modules === undefined ? null : [...new Set(modules.modules)].sort(),
    attach,
  ]);
}
