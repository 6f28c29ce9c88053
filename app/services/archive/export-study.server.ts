/** A study as one file for another installation: questionnaires, policy, waves, organizations, answers, results; no invitation, account or receipt. */
import { createHash } from "node:crypto";
import { pipeline, Readable } from "node:stream";
import { createGzip } from "node:zlib";
import type { Study } from "../../../db/queries/studies.ts";
import { archivedRows, archivedTables } from "../../../db/queries/study-archive.ts";
import { wavesOfStudy } from "../../../db/queries/waves.ts";
import type { Actor } from "../../access/actor.ts";
import type { App } from "../../platform/app.ts";
import { questionnaireText } from "../../platform/questionnaire-files.server.ts";
import { AppError } from "../../shared/errors.ts";
import { studyFor } from "../access.server.ts";
import { audit, doerOf } from "../audit.server.ts";
import { archiveVersion } from "./archive-format.ts";

/**
 * The bytes of the archive. That it was made is in the audit log.
 * @throws AppError not-signed-in, not-found, forbidden; conflict while a wave is open: no answer leaves before its close
 */
export async function exportStudy(
  app: App,
  actor: Actor,
  slug: string,
  by = doerOf(actor),
): Promise<{ name: string; body: NodeJS.ReadableStream }> {
  const study = await studyFor(app.read, actor, "study.archive", slug);
  if ((await wavesOfStudy(app.read, study.id)).some(({ state }) => state === "open"))
    throw new AppError("conflict", "archive.open");
  const questionnaires = (await questionnairesOf(app, study)).map(({ id, version }) => ({
    id,
    version,
    text: questionnaireText(app.env, id, version),
  }));
  await app.write((tx) => audit(app, tx, { by, deed: "study.exported", studyId: study.id }));
  // Whoever reads is told of errors by what they read.
  const body = pipeline(Readable.from(linesOf(app, study, questionnaires)), createGzip(), () => {});
  return { name: `${study.slug}.gemba-study.gz`, body };
}

async function* linesOf(
  app: App,
  study: Study,
  questionnaires: readonly { id: string; version: string; text: string }[],
): AsyncGenerator<string> {
  const hash = createHash("sha256");
  let lines = 0;
  const line = (value: unknown) => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    lines += 1;
    return text;
  };
  yield line({ format: "gemba-study", version: archiveVersion, slug: study.slug });
  for (const questionnaire of questionnaires) yield line({ questionnaire });
  for (const table of archivedTables)
    for await (const rows of archivedRows(app.read, table, study.id))
      yield rows.map((row) => line({ table, row })).join("");
  yield `${JSON.stringify({ lines, sha256: hash.digest("hex") })}\n`;
}

/** That its waves ask, with attached modules; each once. */
async function questionnairesOf(app: App, study: Study): Promise<{ id: string; version: string }[]> {
  const waves = await wavesOfStudy(app.read, study.id);
  const versions = [
    study.instrument_version,
    ...waves.map((wave) => wave.instrument_version ?? study.instrument_version),
  ];
  const own = [...new Set(versions)].map((version) => ({ id: study.instrument_id, version }));
  return [...own, ...(study.modules?.attach ?? []).map(({ id, version }) => ({ id, version }))];
}
