/** Takes an import back: first out of sight at once, then out of the database in short steps. */
import { setTimeout as pause } from "node:timers/promises";
import {
  deleteEmptyOrganizations,
  deleteEmptyStudy,
  deleteEmptyTeams,
  deleteEmptyWave,
  deleteImport,
  stagingImports,
} from "../../db/queries/empty-groups.ts";
import {
  type AnswerImport,
  deleteImportedResponses,
  importById,
  setImportState,
} from "../../db/queries/imports.ts";
import { countResponses } from "../../db/queries/responses.ts";
import { studyById } from "../../db/queries/studies.ts";
import { waveById } from "../../db/queries/waves.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { queueRun } from "./analyse.server.ts";
import { audit, type Doer } from "./audit.server.ts";
import { isInterrupted, readStoredReport } from "./import-staging.server.ts";
import { forgetParticipation } from "./participation.server.ts";

export type Undone = {
  responses: number;
  /** Was the wave, was the study made by this import, and is gone with it? */
  wave: boolean;
  study: boolean;
};

/**
 * Undoes an import. From its first moment none of its answers counts; then answers, and the organizations, teams, wave and study
 * that it made and nothing else uses, are deleted. Figures of a wave that keeps other answers are computed anew.
 * @throws AppError not-found for an unknown import, conflict while it is still being stored
 */
export async function undoImport(app: App, importId: string, by: Doer = "command"): Promise<Undone> {
  const found = await importById(app.read, importId);
  if (!found) throw new AppError("not-found", "error.notFound");
  if (found.state === "staging" && !isInterrupted(found.id, readStoredReport(found.report), app.now())) {
    throw new AppError("conflict", "export.importUnderWay");
  }
  await app.write(async (tx) => {
    await setImportState(tx, found.id, "undone");
    const details = { import: importId };
    await audit(app, tx, { by, deed: "import.undone", studyId: found.study_id, details });
    await forgetParticipation(tx, found.wave_id);
  });
  const undone = await removeImport(app, found, { keepRecord: true });
  app.log.info({ import: importId, responses: undone.responses }, "import undone");
  const wave = undone.wave ? undefined : await waveById(app.read, found.wave_id);
  const study = wave && (await studyById(app.read, found.study_id));
  if (study && wave.state === "closed" && (await countResponses(app.read, wave.id)) > 0) {
    await queueRun(app, study.id, wave.id, study.unit, { dataChanged: true });
  }
  return undone;
}

/** Removes what interrupted imports left behind; how many there were. Their answers were never visible. */
export async function cleanInterrupted(app: App): Promise<number> {
  let cleaned = 0;
  for (const found of await stagingImports(app.read)) {
    if (!isInterrupted(found.id, readStoredReport(found.report), app.now())) continue;
    await removeImport(app, found, { keepRecord: false });
    cleaned += 1;
  }
  return cleaned;
}

/** Deletes an import's answers and what it made, in transactions short enough for a server at work beside it. */
export async function removeImport(
  app: App,
  { id, study_id, wave_id, report }: Pick<AnswerImport, "id" | "study_id" | "wave_id" | "report">,
  { keepRecord }: { keepRecord: boolean },
): Promise<Undone> {
  const created = readStoredReport(report)?.created;
  let responses = 0;
  for (;;) {
    const gone = await app.write((tx) => deleteImportedResponses(tx, id, rowsPerStep));
    responses += gone;
    if (gone === 0) break;
    await pause(1);
  }
  for (const teams of steps(created?.teams ?? [])) {
    await app.write((tx) => deleteEmptyTeams(tx, study_id, teams));
  }
  for (const organizations of steps(created?.organizations ?? [])) {
    await app.write((tx) => deleteEmptyOrganizations(tx, study_id, organizations));
  }
  return app.write(async (tx) => {
    if (!keepRecord) await deleteImport(tx, id);
    const wave = created?.wave === true && (await deleteEmptyWave(tx, wave_id));
    const study = created?.study === true && (await deleteEmptyStudy(tx, study_id));
    return { responses, wave, study };
  });
}

const rowsPerStep = 100;
// Fewer, because for each of them the database looks through the responses that could still name it.
const groupsPerStep = 2;

function* steps(ids: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < ids.length; from += groupsPerStep) yield ids.slice(from, from + groupsPerStep);
}
