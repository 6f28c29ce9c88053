/** What a file of measured figures holds, and what can be wrong with it. */
export const figureColumns = [
  "deployments",
  "lead_time_hours",
  "change_fail_percent",
  "recovery_hours",
] as const;
export type FigureColumn = (typeof figureColumns)[number];
export const measuredColumns = ["month", "service", ...figureColumns] as const;

export type MeasuredRow = {
  /** YYYY-MM. */
  month: string;
  service: string;
  deployments: number | null;
  lead_time_hours: number | null;
  change_fail_percent: number | null;
  recovery_hours: number | null;
};

/** Counted from 1, header included; 0: the whole file. */
export type MeasuredProblem = {
  code:
    | "empty"
    | "encoding"
    | "broken"
    | "missing-column"
    | "unknown-column"
    | "row-length"
    | "month"
    | "service"
    | "formula"
    | "number"
    | "whole"
    | "range"
    | "no-figure"
    | "duplicate"
    | "too-many";
  line: number;
  column: string;
  value: string;
};
