/** A study as one file for another installation: questionnaires, policy, waves, organizations, answers, results; no invitation, account or receipt. */
import { createHash } from "node:crypto";
import { pipeline, Readable } from "node:stream";
import { setImmediate as otherWork } from "node:timers/promises";
import { createGzip } from "node:zlib";
import type { Study } from "../../../db/queries/studies.ts";
import { archivedRows, archivedTables } from "../../../db/queries/study-archive.ts";
import { type Wave, wavesOfStudy } from "../../../db/queries/waves.ts";
import type { Actor } from "../../access/actor.ts";
import type { App } from "../../platform/app.ts";
import { questionnaireText } from "../../platform/questionnaire-files.server.ts";
import { AppError } from "../../shared/errors.ts";
import { studyFor } from "../access.server.ts";
import { audit, doerOf } from "../audit.server.ts";
import { whileAllowed } from "../while-allowed.server.ts";
import { archiveVersion } from "./archive-format.ts";

/** Nobody reads for longer: until a snapshot is closed, no rewriting of the tables comes to its end. */
const longestMs = 30 * 60_000;

/**
 * The bytes of the archive: everything of the study as it stood at one moment, whatever is written while they are read. That it was made is in
 * the audit log. Drafts and what is on its way are none of it.
 * @throws AppError not-signed-in, not-found, forbidden; conflict while a wave is open, for no answer leaves before its close, and for a study
 *   that is being erased
 */
export async function exportStudy(
  app: App,
  actor: Actor,
  slug: string,
  by = doerOf(actor),
): Promise<{ name: string; body: Readable }> {
  await studyFor(app.read, actor, "study.archive", slug);
  const snapshot = await app.snapshot();
  try {
    const study = await studyFor(snapshot.read, actor, "study.archive", slug);
    if (study.kept === "erasing") throw new AppError("conflict", "archive.erasing");
    const waves = await wavesOfStudy(snapshot.read, study.id);
    if (waves.some(({ state }) => state === "open")) throw new AppError("conflict", "archive.open");
    const questionnaires = questionnairesOf(study, waves).map(({ id, version }) => ({
      id,
      version,
      text: questionnaireText(app.env, id, version),
    }));
    await app.write((tx) => audit(app, tx, { by, deed: "study.exported", studyId: study.id }));
    const body = createGzip();
    const late = setTimeout(
      () => body.destroy(new Error("the file of a study was read too slowly")),
      longestMs,
    );
    // Whoever reads is told of errors by what they read, and ends the reading of the database when they stop.
    const pieces = whileAllowed(app, actor, piecesOf(snapshot, study, questionnaires), {
      every: 8,
      check: (now) => studyFor(app.read, now, "study.archive", slug),
    });
    pipeline(Readable.from(pieces), body, () => {
      clearTimeout(late);
      void snapshot.close();
    });
    return { name: `${study.slug}.gemba-study.gz`, body };
  } catch (error) {
    await snapshot.close();
    throw error;
  }
}

/** Small enough that compressing and hashing one holds nobody up. */
const pieceBytes = 256 * 1024;

async function* piecesOf(
  { read }: Snapshot,
  study: Study,
  questionnaires: readonly Questionnaire[],
): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  let lines = 0;
  for await (const chunk of linesOf(read, study, questionnaires)) {
    lines += chunk.length;
    const bytes = Buffer.from(chunk.map((line) => `${line}\n`).join(""));
    for (let from = 0; from < bytes.length; from += pieceBytes) {
      const piece = bytes.subarray(from, from + pieceBytes);
      hash.update(piece);
      yield piece;
      await otherWork();
    }
  }
  yield Buffer.from(`${JSON.stringify({ lines, sha256: hash.digest("hex") })}\n`);
}

async function* linesOf(
  db: App["read"],
  study: Study,
  questionnaires: readonly Questionnaire[],
): AsyncGenerator<string[]> {
  yield [JSON.stringify({ format: "gemba-study", version: archiveVersion, slug: study.slug })];
  for (const questionnaire of questionnaires) yield [JSON.stringify({ questionnaire })];
  for (const table of archivedTables)
    for await (const rows of archivedRows(db, table, study.id))
      yield rows.map((row) => `{"table":${JSON.stringify(table)},"row":${row}}`);
}

type Snapshot = Awaited<ReturnType<App["snapshot"]>>;
type Questionnaire = { id: string; version: string; text: string };

/** That its waves ask, with attached modules; each once. */
function questionnairesOf(study: Study, waves: readonly Wave[]): { id: string; version: string }[] {
  const versions = [
    study.instrument_version,
    ...waves.map((wave) => wave.instrument_version ?? study.instrument_version),
  ];
  const own = [...new Set(versions)].map((version) => ({ id: study.instrument_id, version }));
  return [...own, ...(study.modules?.attach ?? []).map(({ id, version }) => ({ id, version }))];
}
