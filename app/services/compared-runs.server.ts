/** Runs over what two waves of different versions share. They are stored and repeatable as every run is; the trend reads nothing else. */
import { createHash } from "node:crypto";
import { insertRun, latestRun, type NewRun, type Run } from "../../db/queries/runs.ts";
import type { Study } from "../../db/queries/studies.ts";
import type { Wave } from "../../db/queries/waves.ts";
import type { RunOptions } from "../../db/schema/analysis-run.ts";
import { ENGINE_VERSION } from "../analysis/engine-version.ts";
import { type SharedQuestions, sharedQuestions } from "../instruments/shared-questions.ts";
import type { App } from "../platform/app.ts";
import { askedIn, askedName } from "./asked.ts";
import { instrumentOf } from "./instrument-of.server.ts";

type Transaction = Parameters<Parameters<App["write"]>[0]>[0];

/** Its groups are never read: whichever unit has the fewest. */
const unit = "organization";

export type ComparedWaves = {
  shared: SharedQuestions;
  /** Marks of the two runs. */
  earlier: string;
  later: string;
};

/** How two waves are compared, the earlier one first; null when both asked the same. */
export function comparedWaves(
  app: Pick<App, "registry">,
  study: Study,
  earlier: Wave,
  later: Wave,
): ComparedWaves | null {
  const [before, now] = [askedIn(study, earlier), askedIn(study, later)];
  if (askedName(before) === askedName(now)) return null;
  const shared = sharedQuestions(
    instrumentOf(app, before),
    instrumentOf(app, now),
    app.registry.equivalences(),
  );
  const { version, pairs, constructs } = shared;
  // Another declared pair makes another comparison: what was computed without it is not shown any more.
  const digest = createHash("sha256")
    .update(JSON.stringify([version, pairs, constructs]))
    .digest("hex")
    .slice(0, 8);
  const between = `${before.instrument_version} and ${now.instrument_version}, ${digest}`;
  return {
    shared,
    earlier: `${askedName(before)} (shared by ${between}; the earlier)`,
    later: `${askedName(now)} (shared by ${between}; the later)`,
  };
}

/** The newest run of one side of a comparison. */
export function comparedRun(
  db: App["read"],
  waveId: string,
  mark: string,
  states?: Run["state"][],
): Promise<Run | undefined> {
  return latestRun(db, { waveId, unit, instrument: mark }, states);
}

/**
 * Queues what the trend needs beside the wave's own run: both sides of its comparison with every closed wave of another version.
 * @param closed waves whose questionnaires are here; where the wave's own is not, nothing is compared
 * @param row what all runs have in common
 * @param dataChanged the wave's own side is computed anew
 */
export async function queueComparisons(
  app: Pick<App, "registry">,
  tx: Transaction,
  study: Study,
  wave: Wave,
  closed: readonly Wave[],
  row: (what: Pick<NewRun, "wave_id" | "unit" | "instrument"> & Pick<RunOptions, "shared">) => NewRun,
  { dataChanged }: { dataChanged: boolean },
): Promise<void> {
  if (!closed.some(({ id }) => id === wave.id)) return;
  const asked = new Set<string>();
  for (const other of closed) {
    const [earlier, later] = other.number < wave.number ? [other, wave] : [wave, other];
    const compared = other.id === wave.id ? null : comparedWaves(app, study, earlier, later);
    if (!compared) continue;
    const { version, pairs, constructs } = compared.shared;
    for (const [as, of] of [
      ["earlier", earlier],
      ["later", later],
    ] as const) {
      const instrument = compared[as];
      // Several waves of one version have one comparison with this one.
      if (asked.has(`${of.id} ${instrument}`)) continue;
      asked.add(`${of.id} ${instrument}`);
      const fresh = dataChanged && of.id === wave.id;
      const same = await comparedRun(
        tx,
        of.id,
        instrument,
        fresh ? ["queued"] : ["queued", "running", "done"],
      );
      if (same?.engine_version === ENGINE_VERSION) continue;
      const shared = { version, pairs, constructs, as };
      await insertRun(tx, row({ wave_id: of.id, unit, instrument, shared }));
    }
  }
}
