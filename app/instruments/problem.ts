/** What is wrong with a file under surveys/, and where: the one form in which parse, lint, registry and the check script speak. */
export type Problem = { file: string; line: number; rule: string; message: string };

/** Line (from 1) of the value at a path of the file; of its nearest parent when the path does not exist. */
export type Locate = (path: readonly PropertyKey[]) => number;

/** One line of a terminal or a log, which editors turn into a link. */
export function problemText({ file, line, rule, message }: Problem): string {
  return `${file}:${line} ${rule} ${message}`;
}
