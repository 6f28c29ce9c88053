/** The wide table: one row a response, a column for each number of an answer, names that never change. An empty cell is a missing answer. */
import type { Answer, Answers } from "../instruments/answer.ts";
import { type CodebookVariable, codebookVariables } from "../instruments/codebook-variables.ts";
import { levelOf } from "../instruments/scales.ts";
import type { Instrument, Item } from "../instruments/schema.ts";

export type WideColumn = {
  /** Short, stable, the same in file and codebook. */
  name: string;
  item: Item;
  /** What stands in it: a number of the answer, or the band that a percentage is in. */
  holds: CodebookVariable | "level";
};

/** Before the items. No team, no instant: who and when are not handed over. */
export const leadingColumns = ["response", "wave", "organization"] as const;

/** Columns of the items, in the order of the instrument. Open text has none: it lives apart from responses. */
export function wideColumns(instrument: Instrument): WideColumn[] {
  return instrument.items.flatMap((item) => {
    const columns: WideColumn[] = codebookVariables(item, instrument).map((holds) => {
      // Two underscores cannot stand in an item's id, so no part of an answer is called like another item.
      return { name: holds.name, item, holds };
    });
    if (item.kind === "percentage" && item.bands)
      columns.push({ name: levelName(item.id, instrument), item, holds: "level" });
    return columns;
  });
}

/** One "_" unless an item is called so already. */
function levelName(id: string, instrument: Instrument): string {
  const name = `${id}_level`;
  return instrument.items.some((item) => item.id === name) ? `${id}__level` : name;
}

export type WideRow = { response: string; wave: number; organization: string; answers: Answers };

/**
 * A writer of rows as cells. Every cell is digits, a pseudonym of letters and digits, or empty: joined by commas they are CSV as
 * they are, with nothing to quote and no formula to guard against. A general writer looks for both in every cell: for 36,000
 * responses x 80 items csv-stringify takes 5.6 times as long as the join, and half of what the whole hand-over takes (bench csv).
 */
export function wideRowWriter(
  columns: readonly WideColumn[],
  instrument: Instrument,
): (row: WideRow) => string[] {
  const ids = columns.map(({ item }) => item.id);
  const writers = columns.map((column) => cellWriter(column, instrument));
  return ({ response, wave, organization, answers }) => {
    const cells = [response, String(wave), organization];
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i];
      const write = writers[i];
      if (id !== undefined && write) cells.push(write(answers[id]));
    }
    return cells;
  };
}

type CellWriter = (answer: Answer | undefined) => string;

function cellWriter({ item, holds }: WideColumn, instrument: Instrument): CellWriter {
  if (holds !== "level") {
    return (answer) => {
      const number = holds.read(answer);
      return number === null ? "" : String(number);
    };
  }
  // A table, because the band is looked up for every row.
  const levels = Array.from({ length: 101 }, (_, percent) => String(levelOf(item, percent, instrument)));
  return (answer) => (typeof answer === "number" ? (levels[answer] ?? "") : "");
}
