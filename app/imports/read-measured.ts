/** A CSV file of measured figures -> rows, or everything that is wrong with it. Nothing is guessed: what cannot be read is refused with its line. */
import { isMonth } from "../shared/day.ts";
import {
  type FigureColumn,
  figureColumns as figures,
  type MeasuredProblem,
  type MeasuredRow,
  measuredColumns,
} from "../shared/measured-file.ts";
import { readCsv, UnreadableCsv } from "./read-csv.ts";

export type MeasuredFile = { rows: MeasuredRow[]; problems: MeasuredProblem[]; count: number };

/** Ten years in hours; a percentage; more deployments than anybody makes in a month. */
const most: Record<FigureColumn, number> = {
  deployments: 1_000_000,
  lead_time_hours: 87_600,
  change_fail_percent: 100,
  recovery_hours: 87_600,
};

export const mostRows = 10_000;
const mostProblems = 20;
const longestService = 120;

/**
 * @param today YYYY-MM-DD: no figure is of a month that has not begun
 * @returns no row at all where anything is wrong; the first problems, and how many there are
 */
export async function readMeasured(bytes: Uint8Array, today: string): Promise<MeasuredFile> {
  const problems: MeasuredProblem[] = [];
  let count = 0;
  const wrong = (code: MeasuredProblem["code"], line = 0, column = "", value = "") => {
    count += 1;
    if (problems.length < mostProblems) problems.push({ code, line, column, value: short(value) });
  };
  const done = (rows: MeasuredRow[]) => ({ rows: count > 0 ? [] : rows, problems, count });

  const text = decoded(bytes);
  if (text === null) {
    wrong("encoding");
    return done([]);
  }
  // Spreadsheets of some countries part cells by semicolons and write 1,5.
  const [first = ""] = text.split(/\r\n|\r|\n/, 1);
  const byComma = !first.includes(";");
  const seen = new Map<string, number>();
  const rows: MeasuredRow[] = [];
  let header: string[] | null = null;
  try {
    for await (const { line, cells } of readCsv([bytes], byComma ? "," : ";")) {
      if (cells.every((cell) => cell.trim() === "")) continue;
      if (!header) {
        header = cells.map((cell) => cell.trim().toLowerCase());
        for (const name of ["month", "service"])
          if (!header.includes(name)) wrong("missing-column", line, name);
        if (!figures.some((name) => header?.includes(name)))
          wrong("missing-column", line, figures.join(", "));
        for (const [at, name] of header.entries())
          if (!isColumn(name) || header.indexOf(name) !== at) wrong("unknown-column", line, "", name);
        if (count > 0) return done([]);
        continue;
      }
      if (rows.length >= mostRows) {
        wrong("too-many", line, "", String(mostRows));
        return done([]);
      }
      if (cells.length !== header.length) {
        wrong("row-length", line, "", String(cells.length));
        continue;
      }
      const row = rowOf(header, cells, { line, today, byComma, wrong });
      const key = `${row.month} ${row.service.toLowerCase()}`;
      const before = seen.get(key);
      if (before !== undefined) wrong("duplicate", line, "", String(before));
      seen.set(key, before ?? line);
      rows.push(row);
    }
  } catch (error) {
    if (!(error instanceof UnreadableCsv)) throw error;
    wrong("broken", error.problem.line);
  }
  if (rows.length === 0 && count === 0) wrong("empty");
  return done(rows);
}

type Reading = {
  line: number;
  today: string;
  byComma: boolean;
  wrong: (code: MeasuredProblem["code"], line: number, column: string, value: string) => void;
};

function rowOf(header: readonly string[], cells: readonly string[], reading: Reading): MeasuredRow {
  const { line, today, wrong } = reading;
  const cell = (name: string) => cells[header.indexOf(name)]?.trim() ?? "";
  const month = cell("month");
  if (!isMonth(month) || month > today.slice(0, 7)) wrong("month", line, "month", month);
  const service = cell("service").normalize("NFC").replace(/\s+/g, " ");
  if (/^[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/.test(service)) wrong("formula", line, "service", service);
  else if (service === "" || [...service].length > longestService || /[\p{Cc}\p{Cf}]/u.test(service))
    wrong("service", line, "service", service);
  const [deployments = null, lead_time_hours = null, change_fail_percent = null, recovery_hours = null] =
    figures.map((name) => numberOf(name, cell(name), reading));
  if (figures.every((name) => cell(name) === "")) wrong("no-figure", line, "", service);
  return { month, service, deployments, lead_time_hours, change_fail_percent, recovery_hours };
}

/** null: the cell is empty, or wrong. */
function numberOf(column: FigureColumn, written: string, { line, byComma, wrong }: Reading): number | null {
  if (written === "") return null;
  const text = byComma ? written : written.replace(",", ".");
  if (!/^-?\d{1,9}(\.\d{1,9})?$/.test(text)) {
    wrong("number", line, column, written);
    return null;
  }
  const value = Number(text);
  if (value < 0 || value > most[column]) wrong("range", line, column, written);
  else if (column === "deployments" && !Number.isInteger(value)) wrong("whole", line, column, written);
  return value;
}

function isColumn(name: string): boolean {
  return measuredColumns.some((each) => each === name);
}

/** null: not UTF-8. */
function decoded(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

function short(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}]/gu, " ");
  return [...line].length > 60 ? `${[...line].slice(0, 59).join("")}…` : line;
}
