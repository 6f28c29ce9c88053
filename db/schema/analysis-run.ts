/** Stored computations over one wave: what every page of results reads. Who works on one: the job of the same id. */
import type { WaveChange } from "../../app/analysis/change/change-result.ts";
import type { AnalysisOptions } from "../../app/analysis/study-data.ts";
import type { StudyResult } from "../../app/analysis/study-result.ts";
import type { Shared } from "../../app/instruments/shared-questions.ts";
import { index, int, json, oneOf, table, text, time } from "../dialect.ts";
import { study, wave } from "./study.ts";

/**
 * How a wave is analysed. `shared`: only what its questionnaire shares with that of another wave, for a trend. `change`: not the wave, but
 * what changed since another one.
 */
export type RunOptions = AnalysisOptions & {
  shared?: Shared & { as: "earlier" | "later" };
  change?: ChangeWanted;
};

/** Ids of waves, with what each shares with the later one; null where both asked the same. */
export type ChangeWanted = {
  since: { wave: string; shared: Shared | null };
  /** Its units form the fixed classes. */
  reference: { wave: string; shared: Shared | null };
  draws: number;
};

export type RunProgress = { step: string; share: number };

export const analysisRun = table(
  "analysis_run",
  {
    id: text("id").primaryKey(),
    study_id: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    wave_id: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    state: oneOf("state", ["queued", "running", "done", "failed"]).notNull(),
    unit: oneOf("unit", ["organization", "team", "respondent"]).notNull(),
    options: json<RunOptions>("options").notNull(),
    engine_version: text("engine_version").notNull(),
    /** What it scores: id, version and modules; of a trend, also what that is compared with. */
    instrument: text("instrument").notNull(),
    seed: int("seed").notNull(),
    /** SHA-256 of the answers it was computed from; null until it has read them. */
    input_hash: text("input_hash"),
    progress: json<RunProgress>("progress").notNull(),
    /** A WaveChange where the options ask for a change. */
    result: json<StudyResult | WaveChange>("result"),
    /** Key of the page catalogue that says why it failed. */
    failure: text("failure"),
    created_at: time("created_at").notNull(),
    finished_at: time("finished_at"),
  },
  (t) => [
    index("analysis_run_wave").on(t.wave_id, t.unit, t.created_at),
    index("analysis_run_state").on(t.state),
  ],
);
