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
  /** Each option with what it means and what it is when absent. */
  options: Record<string, string>;
  /**
   * @returns plain JSON with the value names of the reference pack; `null` where a value cannot be estimated, or `{ status, reason, n }`
   * in place of the whole
   * @throws RangeError when the input has a wrong shape: its message is for the person who typed the request
   */
  run: (input: StatInput) => unknown;
};
