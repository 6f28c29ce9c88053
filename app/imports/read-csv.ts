/** Bytes of a CSV file -> rows with the line each begins on, a few at a time. What the cells mean is not known here. */
import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import type { ImportProblem } from "./problem.ts";

export type CsvRow = { line: number; cells: string[] };

export class UnreadableCsv extends Error {
  constructor(readonly problem: ImportProblem) {
    super(problem.message);
  }
}

// A row of 1,000 long answers is smaller. Without a limit an unclosed quote would take the rest of the file into memory.
const longestRow = 1_000_000;

/**
 * Every row, blank ones too (one empty cell). UTF-8 with or without a byte order mark; rows end with CRLF, LF or CR.
 * @throws UnreadableCsv for an unclosed or misplaced quote and for an endless row, with the line on which that row begins
 */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  delimiter: string,
): AsyncGenerator<CsvRow> {
  let next = 1;
  /** First lines of the rows that are parsed and not yet handed on. */
  const lines: number[] = [];
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    max_record_size: longestRow,
    // The parser's own count of lines takes a CRLF inside quotes for two, and buffered rows are lost when it fails.
    on_record: (cells: string[]) => {
      lines.push(next);
      next += 1 + breaksInside(cells);
      return cells;
    },
  });
  const source = Readable.from(chunks, { objectMode: false });
  source.on("error", (error) => parser.destroy(error));
  try {
    const rows: AsyncIterable<string[]> = source.pipe(parser);
    for await (const cells of rows) yield { line: lines.shift() ?? next, cells };
  } catch (error) {
    throw error instanceof CsvError ? new UnreadableCsv(problemOf(error, next)) : error;
  } finally {
    source.destroy();
  }
}

function breaksInside(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    if (cell.includes("\n") || cell.includes("\r")) breaks += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
  }
  return breaks;
}

function problemOf(error: CsvError, line: number): ImportProblem {
  const at = { place: "file", line } as const;
  if (error.code === "CSV_QUOTE_NOT_CLOSED") {
    return {
      ...at,
      rule: "broken-quote",
      message: "a quote is opened in the row that begins here and never closed",
    };
  }
  if (error.code === "CSV_MAX_RECORD_SIZE") {
    return {
      ...at,
      rule: "row-too-long",
      message: `the row that begins here is longer than ${longestRow.toLocaleString("en")} bytes; most likely a quote in it is not closed`,
    };
  }
  return {
    ...at,
    rule: "broken-quote",
    message:
      "the quotes of the row that begins here do not match: one is not closed, or stands inside a cell without being doubled",
  };
}
