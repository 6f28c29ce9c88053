/** Takes in answers gathered elsewhere: read twice (first to check, then to store), all or nothing, visible in one step. */
import { createHash, type Hash } from "node:crypto";
import { insertImport, setImportState } from "../../db/queries/imports.ts";
import { studyBySlug } from "../../db/queries/studies.ts";
import { setWaveState, waveById } from "../../db/queries/waves.ts";
import { Slug } from "../imports/map-schema.ts";
import type { ParsedMap } from "../imports/parse-map.ts";
import { parseMap } from "../imports/parse-map.ts";
import type { ImportProblem } from "../imports/problem.ts";
import { readAnswers } from "../imports/read-answers.ts";
import type { RecodedRow } from "../imports/recode.ts";
import type { ImportReport } from "../imports/report.ts";
import type { Instrument } from "../instruments/schema.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { queueRunIn } from "./analyse.server.ts";
import { audit, type Doer } from "./audit.server.ts";
import {
  collectNames,
  type GroupNames,
  type Groups,
  planGroups,
  storeGroups,
} from "./import-groups.server.ts";
import { createResponseStore } from "./import-responses.server.ts";
import { type Created, type StoredReport, stagingReport, whileStaging } from "./import-staging.server.ts";
import { findTarget, makeTarget, modulesOf, type Target } from "./import-target.server.ts";
import { cleanInterrupted, removeImport } from "./import-undo.server.ts";
import { forgetParticipation } from "./participation.server.ts";
import { randomId } from "./random-id.ts";
import { instrumentWith } from "./study-modules.server.ts";

/** A file that can be read again from its start. */
export type AnswerFile = { name: string; open: () => AsyncIterable<Uint8Array> };

export type ImportProgress = { step: "checking" | "storing"; bytes: number; rows: number };

export type ImportOptions = {
  /** Text of the map. */
  map: string;
  /** Slug and number instead of those of the map. */
  study?: string | undefined;
  wave?: number | undefined;
  /** Check and report only. */
  dryRun?: boolean | undefined;
  /** As the audit log names them; absent: a command. */
  by?: Doer | undefined;
  onProgress?: ((progress: ImportProgress) => void) | undefined;
  signal?: AbortSignal | undefined;
};

export type ImportOutcome =
  | { status: "refused"; problems: ImportProblem[]; report?: ImportReport }
  | { status: "checked"; report: ImportReport }
  | { status: "unchanged"; importId: string }
  /** `runId`: the analysis that was queued; null when the wave is not closed. */
  | {
      status: "stored";
      importId: string;
      study: string;
      wave: number;
      report: ImportReport;
      runId: string | null;
    };

/**
 * Imports a file. With any problem nothing is stored. The same file with the same map changes nothing.
 * @throws an AbortError after an abort, and whatever reading the file throws; then nothing is left behind
 */
export async function importAnswers(
  app: App,
  file: AnswerFile,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const parsed = readMap(options);
  if ("problems" in parsed) return refused(parsed.problems);
  const { study, wave } = parsed.map;
  const instrument = await instrumentFor(app, parsed);
  if ("place" in instrument) return refused([instrument]);

  const names: GroupNames = new Map();
  const checked = await walk(file, parsed, instrument, "checking", options, (row) =>
    collectNames(names, row),
  );
  if (checked.report.problems.count > 0) return refused(checked.report.problems.first, checked.report);

  await cleanInterrupted(app);
  const contentHash = sha256(JSON.stringify([checked.hash, sha256(options.map), study.slug, wave.number]));
  const found = await findTarget(app, app.read, parsed.map, contentHash);
  if ("problem" in found) return refused([found.problem], checked.report);
  if ("same" in found) return { status: "unchanged", importId: found.same };
  if (options.dryRun) return { status: "checked", report: checked.report };
  return stage(app, file, { parsed, instrument, names, contentHash, fileHash: checked.hash, options });
}

type Plan = {
  parsed: ParsedMap;
  instrument: Instrument;
  names: GroupNames;
  contentHash: string;
  fileHash: string;
  options: ImportOptions;
};
type Staged = { importId: string; target: Target; groups: Groups; created: Created };

async function stage(app: App, file: AnswerFile, plan: Plan): Promise<ImportOutcome> {
  const { map } = plan.parsed;
  const importId = randomId(app);
  return whileStaging(importId, async () => {
    // Looked up again inside the transaction that claims it: of two imports at once the second sees the first.
    const claimed = await app.write(
      async (tx): Promise<Staged | { same: string } | { problem: ImportProblem }> => {
        const found = await findTarget(app, tx, map, plan.contentHash);
        if ("problem" in found || "same" in found) return found;
        const target = await makeTarget(tx, app, map, found);
        const shownToHost = map.organization?.shownToHost ?? false;
        const groups = await planGroups(tx, app, target.study.id, plan.names, shownToHost);
        const created: Created = {
          ...target.made,
          organizations: groups.newOrganizations.map(({ id }) => id),
          teams: groups.newTeams.map(({ id }) => id),
        };
        await insertImport(tx, {
          id: importId,
          study_id: target.study.id,
          wave_id: target.wave.id,
          file_name: file.name.slice(0, 200),
          content_hash: plan.contentHash,
          state: "staging",
          report: stagingReport(created, app.now()),
          created_at: app.now(),
        });
        return { importId, target, groups, created };
      },
    );
    if ("problem" in claimed) return refused([claimed.problem]);
    if ("same" in claimed) return { status: "unchanged", importId: claimed.same };
    try {
      return await storeAndShow(app, file, plan, claimed);
    } catch (error) {
      await discard(app, claimed);
      throw error;
    }
  });
}

async function storeAndShow(app: App, file: AnswerFile, plan: Plan, staged: Staged): Promise<ImportOutcome> {
  const { importId, target, groups, created } = staged;
  await storeGroups(app, groups);
  const store = createResponseStore(app, plan.instrument, plan.parsed.map, staged);
  const { report, hash } = await walk(file, plan.parsed, plan.instrument, "storing", plan.options, store.add);
  await store.flush();
  if (hash !== plan.fileHash || report.problems.count > 0) {
    await discard(app, staged);
    const message = "the file changed while it was being read: nothing was stored, start again";
    return refused([{ place: "file", line: 0, rule: "changed", message }]);
  }
  const stored: StoredReport = { created, report };
  const asked = { studyId: target.study.id, waveId: target.wave.id, unit: target.study.unit };
  const shown = await app.write(async (tx) => {
    // Meanwhile the host may have closed the wave, or another file have filled it.
    if ((await waveById(tx, target.wave.id))?.state !== target.wave.state) return null;
    await setImportState(tx, importId, "visible", stored);
    await forgetParticipation(tx, target.wave.id);
    if (target.finally !== target.wave.state) await setWaveState(tx, target.wave.id, target.finally);
    const details = { wave: target.wave.number, import: importId };
    const { by = "command" } = plan.options;
    await audit(app, tx, { by, deed: "answers.imported", studyId: target.study.id, details });
    if (target.finally !== "closed") return { runId: null };
    return { runId: await queueRunIn(app, tx, asked, { dataChanged: true }) };
  });
  if (!shown) {
    await discard(app, staged);
    const message = `wave ${target.wave.number} was opened or closed in the meantime: nothing was stored`;
    return refused([{ place: "map", line: 0, rule: "study", message }]);
  }
  app.log.info({ import: importId, study: target.study.slug, rows: report.rows }, "answers imported");
  return {
    status: "stored",
    importId,
    study: target.study.slug,
    wave: target.wave.number,
    report,
    runId: shown.runId,
  };
}

/** One reading of the file: its report, and the hash of its bytes. */
async function walk(
  file: AnswerFile,
  parsed: ParsedMap,
  instrument: Instrument,
  step: ImportProgress["step"],
  { onProgress, signal }: ImportOptions,
  each: (row: RecodedRow) => void | Promise<void>,
): Promise<{ report: ImportReport; hash: string }> {
  const hash = createHash("sha256");
  let rows = 0;
  const chunks = watched(file.open(), hash, (bytes) => onProgress?.({ step, bytes, rows }), signal);
  const report = await readAnswers(chunks, parsed, instrument, (row) => {
    signal?.throwIfAborted();
    rows += 1;
    return each(row);
  });
  return { report, hash: hash.digest("hex") };
}

async function* watched(
  chunks: AsyncIterable<Uint8Array>,
  hash: Hash,
  onBytes: (bytes: number) => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    hash.update(chunk);
    bytes += chunk.length;
    onBytes(bytes);
    yield chunk;
  }
}

function discard(app: App, { importId, target, created }: Staged) {
  const record = { id: importId, study_id: target.study.id, wave_id: target.wave.id, report: { created } };
  return removeImport(app, record, { keepRecord: false });
}

function readMap({ map, study, wave }: ImportOptions): ParsedMap | { problems: ImportProblem[] } {
  const parsed = parseMap(map);
  if ("problems" in parsed) return parsed;
  if (study !== undefined) {
    const slug = Slug.safeParse(study);
    if (!slug.success) {
      const message = slug.error.issues[0]?.message ?? "";
      return { problems: [{ place: "map", line: 0, rule: "study", message: `--study: ${message}` }] };
    }
    parsed.map.study.slug = slug.data;
  }
  if (wave !== undefined) parsed.map.wave.number = wave;
  return parsed;
}

/** The questionnaire that the rows answer: of the study where there is one and the map names no modules, else of the map. */
async function instrumentFor(app: App, parsed: ParsedMap): Promise<Instrument | ImportProblem> {
  const { map, locate } = parsed;
  const { slug, instrument, version } = map.study;
  if (!app.registry.all().some((one) => one.id === instrument && one.version === version))
    return unknownInstrument(app, parsed);
  const study = await studyBySlug(app.read, slug);
  const same = study?.instrument_id === instrument;
  const asking = { id: study?.id ?? "", instrument_id: instrument, instrument_version: version };
  try {
    return instrumentWith(app, asking, modulesOf(map) ?? (same ? study.modules : null));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const line = locate(["study", map.study.modules ? "modules" : "attach"]);
    return { place: "map", line, rule: "study", message: String(error.details.why ?? error.message) };
  }
}

function unknownInstrument(app: App, { map, locate }: ParsedMap): ImportProblem {
  const known = app.registry.all().map(({ id, version }) => `${id} ${version}`);
  const message = `there is no instrument ${map.study.instrument} ${map.study.version}; there are ${known.join(", ")}`;
  return { place: "map", line: locate(["study", "instrument"]), rule: "study", message };
}

function refused(problems: ImportProblem[], report?: ImportReport): ImportOutcome {
  return report ? { status: "refused", problems, report } : { status: "refused", problems };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
