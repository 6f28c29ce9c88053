/** One walk over a file of answers: header, then row by row. Everything that is wrong ends in the report, nothing is thrown for it. */
import type { Instrument } from "../instruments/schema.ts";
import { TooManyGroups } from "./group-count.ts";
import { readHeader } from "./header.ts";
import type { ParsedMap } from "./parse-map.ts";
import { readCsv, UnreadableCsv } from "./read-csv.ts";
import { createRecoding, type RecodedRow, type Recoding } from "./recode.ts";
import { emptyReport, type ImportReport, notePlace } from "./report.ts";

/**
 * @param chunks the bytes of the file
 * @param each called with every row that can be stored, and waited for, so that memory does not depend on the size of the file
 * @returns the report; with problems in it the rows are not to be kept
 */
export async function readAnswers(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  parsed: ParsedMap,
  instrument: Instrument,
  each: (row: RecodedRow) => void | Promise<void>,
): Promise<ImportReport> {
  const { headerRows, delimiter } = parsed.map.file;
  const header: string[][] = [];
  let recoding: Recoding | undefined;
  let report = emptyReport();
  try {
    for await (const row of readCsv(chunks, delimiter)) {
      if (recoding) {
        const recoded = recoding.recode(row);
        if (recoded) {
          const waiting = each(recoded);
          if (waiting) await waiting;
        }
        continue;
      }
      header.push(row.cells);
      if (header.length < headerRows) continue;
      const created = createRecoding(parsed, instrument, readHeader(header));
      if ("problems" in created) {
        for (const problem of created.problems) notePlace(report.problems, problem, Number.POSITIVE_INFINITY);
        return report;
      }
      recoding = created;
      report = recoding.report;
    }
  } catch (error) {
    if (!(error instanceof UnreadableCsv || error instanceof TooManyGroups)) throw error;
    notePlace(report.problems, error.problem);
    return report;
  }
  if (!recoding) {
    const message =
      header.length === 0
        ? "the file is empty"
        : `the map says ${headerRows} header rows, the file has ${header.length} rows`;
    notePlace(report.problems, { place: "file", line: 0, rule: "no-header", message });
  } else if (report.rows === 0) {
    notePlace(report.problems, {
      place: "file",
      line: 0,
      rule: "no-rows",
      message: "no row of answers below the header",
    });
  }
  return report;
}
