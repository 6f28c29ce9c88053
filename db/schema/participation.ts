/** Who takes part, as it may be shown: taken once a day while a wave is open, and a last time when it closes. Holds no count of a team. */
import type { ShownParticipation } from "../../app/disclosure/participation.ts";
import { bool, index, json, table, text } from "../dialect.ts";
import { study, wave } from "./study.ts";

export const participationSnapshot = table(
  "participation_snapshot",
  {
    wave_id: text("wave_id")
      .primaryKey()
      .references(() => wave.id, { onDelete: "cascade" }),
    study_id: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    /** YYYY-MM-DD, where the study is. The one before is not kept. */
    day: text("day").notNull(),
    /** Taken when the wave closed, or after: it is not taken again. */
    is_last: bool("is_last").notNull(),
    shown: json<ShownParticipation>("shown").notNull(),
  },
  (t) => [index("participation_snapshot_study").on(t.study_id)],
);
