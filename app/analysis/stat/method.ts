/** What a method of the researchers' command gets and gives. Reading files is not done here; the statistics themselves stand elsewhere. */

/** A column by its name; missing is NaN. */
export type NamedColumn = { name: string; values: Float64Array };

export type StatInput = {
  /** The columns asked for, in that order; all numeric ones when none were named. */
  columns: NamedColumn[];
  /** Each row's group as text, empty where it has none; null when no grouping column was named. */
  by: string[] | null;
  /** null when no weight column was named. */
  weights: Float64Array | null;
  /** Further files by the name that the request gives them, such as the fixed resamples of a bootstrap. */
  tables: Record<string, NamedColumn[]>;
  options: StatOptions;
};

/** Values as they stand in the request; read them by the functions of options.ts. */
export type StatOptions = Record<string, unknown>;

export type StatMethod = {
  /** As the reference pack calls it. */
  name: string;
  /** What it answers, in one sentence. */
  question: string;
  /** Whether it computes from columns, and what else of a request it looks at; anything that it does not is refused. */
  reads: { columns: "needed" | "optional" | "none"; by?: true; weights?: true };
  /** Each option with what it means and what it is when absent. */
  options: Record<string, string>;
  /** Further files that it looks for, by name. */
  tables?: Record<string, string>;
  /** What null means where the answer holds one: by the path of the figure or of a part of the answer, "*" for any key. */
  nulls?: Record<string, string>;
  /**
   * Through answerOf, which keeps its promises about what is read and what is missing.
   * @returns plain JSON with the value names of the reference pack; `{ status, reason, n }` in place of what cannot be estimated, be it a figure,
   * a part or the whole; null only with a meaning declared in `nulls`
   * @throws RangeError when the input has a wrong shape: its message is for the person who typed the request
   */
  run: (input: StatInput) => unknown;
};
