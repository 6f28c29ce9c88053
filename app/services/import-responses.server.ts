/** Stores the rows of an import as responses, in transactions so short that a server at work beside it is not held up. */
import { setTimeout as pause } from "node:timers/promises";
import { setImportState } from "../../db/queries/imports.ts";
import { defaultServiceOfTeam } from "../../db/queries/participants.ts";
import { insertResponses, type NewResponse } from "../../db/queries/responses.ts";
import type { ImportMap } from "../imports/map-schema.ts";
import type { RecodedRow } from "../imports/recode.ts";
import { completeAnswers } from "../instruments/answer-schema.ts";
import type { Instrument } from "../instruments/schema.ts";
import { metricColumns } from "../instruments/scoring-key.ts";
import { isStraightLining } from "../instruments/straight-lining.ts";
import type { App } from "../platform/app.ts";
import type { Groups } from "./import-groups.server.ts";
import { type Created, signOfLifeMs, stagingReport } from "./import-staging.server.ts";
import type { Target } from "./import-target.server.ts";
import { randomId } from "./random-id.ts";

// A few milliseconds of writing on SQLite, most of them the disk.
const rowsPerStep = 100;
const longestPauseMs = 20;

export function createResponseStore(
  app: App,
  instrument: Instrument,
  map: ImportMap,
  {
    importId,
    target,
    groups,
    created,
  }: { importId: string; target: Target; groups: Groups; created: Created },
) {
  const language = map.language ?? instrument.language;
  let waiting: NewResponse[] = [];
  let seen = app.now().getTime();
  const serviceOf = defaultServices(app);

  const flush = async (): Promise<void> => {
    const rows = waiting;
    waiting = [];
    if (rows.length === 0) return;
    const now = app.now();
    const begin = performance.now();
    const signOfLife = now.getTime() - seen > signOfLifeMs;
    await app.write(async (tx) => {
      await insertResponses(tx, rows);
      if (signOfLife) await setImportState(tx, importId, "staging", stagingReport(created, now));
    });
    if (signOfLife) seen = now.getTime();
    // The lock is free for as long as it was taken, so that whoever waits for it gets a turn.
    await pause(Math.min(longestPauseMs, performance.now() - begin));
  };
  return {
    flush,
    add: async (row: RecodedRow): Promise<void> => {
      const groupIds = groups.idsOf(row);
      // Blank items were skipped, or hidden by their condition. What the file says stands, also where a condition speaks against it.
      const answers = { ...completeAnswers(instrument, row.answers), ...row.answers };
      waiting.push({
        id: randomId(app),
        study_id: target.study.id,
        wave_id: target.wave.id,
        ...groupIds,
        service_id: await serviceOf(groupIds.team_id),
        import_id: importId,
        answers,
        ...metricColumns(instrument, answers),
        language,
        mode: "import",
        consent_research: row.consentResearch,
        straight_lining: isStraightLining(instrument, answers),
        receipt_hash: null,
      });
      if (waiting.length >= rowsPerStep) await flush();
    },
  };
}

/** The default service of a team, looked up once a team. */
function defaultServices(app: App) {
  const known = new Map<string, string | null>();
  return async (teamId: string | null): Promise<string | null> => {
    if (teamId === null) return null;
    const before = known.get(teamId);
    if (before !== undefined) return before;
    const service = (await defaultServiceOfTeam(app.read, teamId))?.id ?? null;
    known.set(teamId, service);
    return service;
  };
}
