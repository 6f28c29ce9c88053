/** Four-key figures that tools measured, by service and month. Kept apart from answers: nothing here is ever computed with them. */
import { index, int, real, table, text, time, uniqueIndex } from "../dialect.ts";
import { organization, study } from "./study.ts";

export const measuredFigure = table(
  "measured_figure",
  {
    id: text("id").primaryKey(),
    study_id: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    organization_id: text("organization_id")
      .notNull()
      .references(() => organization.id, { onDelete: "cascade" }),
    /** As its owners call it; not the service of a team, which answers are about. */
    service: text("service").notNull(),
    /** YYYY-MM. */
    month: text("month").notNull(),
    deployments: int("deployments"),
    /** Median of the month, in hours. */
    lead_time_hours: real("lead_time_hours"),
    /** Of the month's deployments, 0 to 100. */
    change_fail_percent: real("change_fail_percent"),
    /** Median of the month, in hours. */
    recovery_hours: real("recovery_hours"),
    /** When its file was taken. */
    taken_at: time("taken_at").notNull(),
  },
  (t) => [
    uniqueIndex("measured_figure_month").on(t.organization_id, t.service, t.month),
    index("measured_figure_study").on(t.study_id),
  ],
);
