/** What may be shown of a wave, frozen with the answers that it was decided from: a trigger refuses to change it. */
import type { ReleasePlan } from "../../app/disclosure/release-plan.ts";
import { index, json, table, text, time, uniqueIndex } from "../dialect.ts";
import { study, wave } from "./study.ts";

export const releasePlan = table(
  "release_plan",
  {
    id: text("id").primaryKey(),
    study_id: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    wave_id: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    /** SHA-256 of the answers, as analysis runs have it. */
    input_hash: text("input_hash").notNull(),
    plan: json<ReleasePlan>("plan").notNull(),
    created_at: time("created_at").notNull(),
  },
  (t) => [
    uniqueIndex("release_plan_answers").on(t.wave_id, t.input_hash),
    index("release_plan_study").on(t.study_id),
  ],
);
