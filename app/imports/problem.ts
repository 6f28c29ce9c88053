/** What can be wrong with a map or a file, said so that a person can find the place. */

export type ImportProblem = {
  place: "map" | "file";
  /** Counted from 1, header included; 0 when the whole is meant. */
  line: number;
  /** Name of the column, when one cell or column is meant. */
  column?: string;
  rule:
    | "map-syntax"
    | "map-shape"
    | "unknown-item"
    | "item-kind"
    | "code-outside-scale"
    | "unknown-column"
    | "ambiguous-column"
    | "broken-quote"
    | "row-too-long"
    | "row-length"
    | "no-header"
    | "no-rows"
    | "encoding"
    | "unknown-code"
    | "bad-name"
    | "team-without-organization"
    | "too-many-groups"
    | "study"
    | "changed";
  message: string;
};

/** One line of text, place first. */
export function describeProblem(problem: ImportProblem): string {
  const line = problem.line > 0 ? ` line ${problem.line}` : "";
  const column = problem.column === undefined ? "" : `, column "${problem.column}"`;
  return `${problem.place}${line}${column}: ${problem.message} [${problem.rule}]`;
}

/** The cell as it may be printed: short, on one line. */
export function quoted(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return JSON.stringify(short);
}
