/** Runs over two waves: what changed from each closed wave to the next. Stored and repeatable as every run is; the trend reads nothing else. */
import { createHash } from "node:crypto";
import { hasResponses } from "../../db/queries/responses.ts";
import { insertRun, latestRun, type NewRun, type Run } from "../../db/queries/runs.ts";
import type { Study } from "../../db/queries/studies.ts";
import type { Wave } from "../../db/queries/waves.ts";
import type { ChangeWanted, RunOptions } from "../../db/schema/analysis-run.ts";
import { ENGINE_VERSION } from "../analysis/engine-version.ts";
import { onlyShared, type Shared } from "../instruments/shared-questions.ts";
import type { App } from "../platform/app.ts";
import { askedIn, askedName } from "./asked.ts";
import { comparedWaves } from "./compared-runs.server.ts";
import { instrumentOf } from "./instrument-of.server.ts";

type Transaction = Parameters<Parameters<App["write"]>[0]>[0];
type Registry = Pick<App, "registry">;

/** Enough for a standard error to within four percent. */
const draws = 400;

type ChangeAsked = {
  since: Wave;
  reference: Wave;
  wanted: ChangeWanted;
  /** Mark of the run: what is compared with what, over which questions. */
  mark: string;
};

/**
 * How a wave is compared with the closed wave before it; null for the first one.
 * @param waves the study's closed waves with answers whose questionnaires are here, oldest first
 */
export function changeAsked(
  app: Registry,
  study: Study,
  waves: readonly Wave[],
  now: Wave,
): ChangeAsked | null {
  const earlier = waves.filter(({ number }) => number < now.number);
  const since = earlier.at(-1);
  if (!since) return null;
  const shared = sharedOf(app, study, since, now);
  const reference = referenceOf(app, study, earlier, now, shared) ?? since;
  const wanted: ChangeWanted = {
    since: { wave: since.id, shared },
    reference: { wave: reference.id, shared: sharedOf(app, study, reference, now) },
    draws,
  };
  // Another declared pair makes another comparison: what was computed without it is not shown any more.
  const digest = createHash("sha256").update(JSON.stringify(wanted)).digest("hex").slice(0, 8);
  const places = `since wave ${since.number}, classes of wave ${reference.number}, ${digest}`;
  return { since, reference, wanted, mark: `${askedName(askedIn(study, now))} (change ${places})` };
}

/** The first wave that asked every metric that is compared: its classes stay the measure for all later ones. */
function referenceOf(
  app: Registry,
  study: Study,
  earlier: readonly Wave[],
  now: Wave,
  shared: Shared | null,
): Wave | undefined {
  const later = instrumentOf(app, askedIn(study, now));
  const metrics = shared ? onlyShared(later, shared).levelMetrics : later.levelMetrics;
  return earlier.find((wave) => {
    const own = sharedOf(app, study, wave, now);
    return own === null || metrics.every((id) => own.pairs.some(({ b }) => b === id));
  });
}

function sharedOf(app: Registry, study: Study, earlier: Wave, later: Wave): Shared | null {
  const compared = comparedWaves(app, study, earlier, later);
  if (!compared) return null;
  const { version, pairs, constructs } = compared.shared;
  return { version, pairs, constructs };
}

/** The newest run of a comparison. */
export function changeRun(
  db: App["read"],
  study: Study,
  waveId: string,
  mark: string,
  states?: Run["state"][],
): Promise<Run | undefined> {
  return latestRun(db, { waveId, unit: study.unit, instrument: mark }, states);
}

/**
 * Queues the comparisons in which a wave has a part: with the one before, of the one after with it, and of those placed among its classes.
 * @param closed waves whose questionnaires are here, oldest first
 * @param row what all runs have in common
 * @param dataChanged what is under way may have read other answers
 */
export async function queueChanges(
  app: Registry,
  tx: Transaction,
  study: Study,
  wave: Wave,
  closed: readonly Wave[],
  row: (what: Pick<NewRun, "wave_id" | "unit" | "instrument"> & Pick<RunOptions, "change">) => NewRun,
  { dataChanged }: { dataChanged: boolean },
): Promise<void> {
  const waves: Wave[] = [];
  for (const each of closed) if (await hasResponses(tx, each.id)) waves.push(each);
  for (const now of waves) {
    const asked = changeAsked(app, study, waves, now);
    if (!asked || ![now.id, asked.since.id, asked.reference.id].includes(wave.id)) continue;
    const same = await changeRun(
      tx,
      study,
      now.id,
      asked.mark,
      dataChanged ? ["queued"] : ["queued", "running", "done"],
    );
    if (same?.engine_version === ENGINE_VERSION) continue;
    const { wanted: change, mark: instrument } = asked;
    await insertRun(tx, row({ wave_id: now.id, unit: study.unit, instrument, change }));
  }
}
