/** CSV as RFC 4180 has it (comma, CRLF, quotes only where needed), in UTF-8, safe to open in a spreadsheet. */
import { stringify } from "csv-stringify/sync";

/**
 * Text cells that a spreadsheet would run as a formula get an apostrophe in front; numbers stay plain, negative ones too.
 * For tables of some hundred rows: the wide table writes its own rows (see wide-table.ts and scripts/bench/csv.ts for why).
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === "number" ? String(cell) : guardFormula(cell)))),
    // Left to itself the writer quotes a line break only when it is its own.
    { record_delimiter: "\r\n", quoted_match: /[\r\n]/ },
  );
}

/** = + - @ begin a formula; so do a tab or line break in front of one, which spreadsheets drop. */
export function guardFormula(text: string): string {
  return /^[\s]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}
