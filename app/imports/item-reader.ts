/** Reads one item's answer out of a row: from one column, the first filled of several, or several choices. */
import type { Answer } from "../instruments/answer.ts";
import type { Instrument, Item } from "../instruments/schema.ts";
import { expected } from "./check-map.ts";
import { columnName, findColumn, findGroup, type Header, tidy } from "./header.ts";
import type { ItemMap } from "./map-schema.ts";
import { type Meaning, meaningReader } from "./meaning.ts";
import { type ImportProblem, quoted } from "./problem.ts";
import type { ItemReport } from "./report.ts";

/** Told of a cell (column index, text) that the map does not know. */
type Unknown = (column: number, text: string) => void;

export type ItemReader = {
  /** Indexes of the columns it reads. */
  columns: number[];
  report: ItemReport;
  /** What the item takes, in words. */
  takes: string;
  /** undefined: blank, or a text the map does not know. */
  read(cells: readonly string[], unknown: Unknown): Answer | undefined;
};

export function itemReader(
  map: ItemMap,
  item: Item,
  instrument: Instrument,
  header: Header,
): ItemReader | { problems: ImportProblem[] } {
  const found = columnsOf(map, header);
  if ("problems" in found) return found;
  const { columns } = found;
  const report: ItemReport = {
    item: item.id,
    columns: columns.map((i) => columnName(header, i)),
    values: 0,
    recoded: 0,
    missing: {},
    unknown: 0,
  };
  const read = answerReader(map, item, instrument, columns);
  return {
    columns,
    report,
    takes: map.codes ? textsOf(map.codes) : expected(item, instrument),
    read: (cells, unknown) => {
      const { answer, recoded } = read(cells, (column, text) => {
        report.unknown += 1;
        unknown(column, text);
      });
      if (answer === undefined) report.missing.skipped = (report.missing.skipped ?? 0) + 1;
      else if (typeof answer === "object" && "missing" in answer) {
        report.missing[answer.missing] = (report.missing[answer.missing] ?? 0) + 1;
      } else {
        report.values += 1;
        if (recoded) report.recoded += 1;
      }
      return answer;
    },
  };
}

function textsOf(codes: Record<string, number>): string {
  const texts = Object.keys(codes).map((text) => quoted(text));
  const most = 8;
  return texts.slice(0, most).join(", ") + (texts.length > most ? ` and ${texts.length - most} more` : "");
}

type Read = (cells: readonly string[], unknown: Unknown) => { answer: Answer | undefined; recoded: boolean };

function answerReader(map: ItemMap, item: Item, instrument: Instrument, columns: readonly number[]): Read {
  const { constant, options } = map;
  if (constant !== undefined) {
    const answer = item.kind === "multiple-choice" ? [constant] : constant;
    return () => ({ answer, recoded: false });
  }
  if (options) return optionsReader(Object.values(options), columns);
  const meaningOf = meaningReader(map, item, instrument);
  return item.kind === "multiple-choice"
    ? severalReader(meaningOf, columns, map.separator)
    : singleReader(meaningOf, columns);
}

function singleReader(meaningOf: (text: string) => Meaning, columns: readonly number[]): Read {
  return (cells, unknown) => {
    const column = columns.find((i) => tidy(cells[i] ?? "") !== "") ?? columns[0] ?? 0;
    const text = cells[column] ?? "";
    const meaning = meaningOf(text);
    if (meaning.is === "unknown") unknown(column, text);
    if (meaning.is === "value") return { answer: meaning.code, recoded: meaning.recoded };
    return { answer: meaning.is === "missing" ? { missing: meaning.reason } : undefined, recoded: false };
  };
}

function severalReader(
  meaningOf: (text: string) => Meaning,
  columns: readonly number[],
  separator: string | undefined,
): Read {
  return (cells, unknown) => {
    const codes = new Set<number>();
    let recoded = false;
    let missing: Answer | undefined;
    for (const column of columns) {
      const cell = cells[column] ?? "";
      for (const text of separator === undefined ? [cell] : cell.split(separator)) {
        const meaning = meaningOf(text);
        if (meaning.is === "unknown") unknown(column, text);
        if (meaning.is === "missing") missing ??= { missing: meaning.reason };
        if (meaning.is === "value") {
          codes.add(meaning.code);
          recoded ||= meaning.recoded;
        }
      }
    }
    return { answer: codes.size > 0 ? [...codes].sort((a, b) => a - b) : missing, recoded };
  };
}

/** Columns of 0 and 1. All blank: not answered; all 0: answered, and none chosen. */
function optionsReader(codes: readonly number[], columns: readonly number[]): Read {
  return (cells, unknown) => {
    const chosen: number[] = [];
    let answered = false;
    for (const [i, column] of columns.entries()) {
      const text = tidy(cells[column] ?? "");
      if (text === "0" || text === "1") answered = true;
      else if (text !== "") unknown(column, text);
      const code = codes[i];
      if (text === "1" && code !== undefined) chosen.push(code);
    }
    return { answer: answered ? chosen.sort((a, b) => a - b) : undefined, recoded: answered };
  };
}

function columnsOf(map: ItemMap, header: Header): { columns: number[] } | { problems: ImportProblem[] } {
  const columns: number[] = [];
  const problems: ImportProblem[] = [];
  const take = (found: number | number[] | ImportProblem) => {
    if (typeof found === "number") columns.push(found);
    else if (Array.isArray(found)) columns.push(...found);
    else problems.push(found);
  };
  if (map.column !== undefined) take(findColumn(header, map.column));
  if (map.under !== undefined) take(findGroup(header, map.under));
  for (const name of Object.keys(map.options ?? {})) take(findColumn(header, name));
  for (const part of map.columns ?? []) {
    if (typeof part !== "object") take(findColumn(header, part));
    else {
      // A span that leaves the file is said once, not for every position beyond.
      const last = Math.min(part.to, header.length + 1);
      for (let position = Math.min(part.from, last); position <= last; position++)
        take(findColumn(header, position));
    }
  }
  return problems.length > 0 ? { problems } : { columns };
}
