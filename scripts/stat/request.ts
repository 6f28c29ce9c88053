/** What a researcher asks `npm run stat` to compute, and the columns that it needs, read from its files. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { NamedColumn, StatInput } from "../../app/analysis/stat/method.ts";
import { BadArgument } from "../command-line.ts";

const Name = z.string().min(1);

export const StatRequest = z.strictObject({
  method: Name,
  /** Absent where the options hold all that is needed. */
  csv: Name.optional(),
  columns: z.array(Name).min(1).optional(),
  /** `prefix` stands before each group's name, where the groups are mere numbers. */
  by: z.union([Name, z.strictObject({ column: Name, prefix: z.string() })]).optional(),
  weights: Name.optional(),
  /** x becomes `sum` - x in these columns: items asked the other way round. */
  reverse: z.strictObject({ columns: z.array(Name).min(1), sum: z.number() }).optional(),
  /** Keeps only rows without a missing cell in these columns ("all": every numeric one), before anything else is left out. */
  complete: z.union([z.literal("all"), z.array(Name).min(1)]).optional(),
  /** Keeps rows from..to, counted from 1 in the file. */
  rows: z.tuple([z.int().positive(), z.int().positive()]).optional(),
  /** Keeps rows whose cell in the column is one of these texts. */
  where: z.record(Name, z.array(z.string()).min(1)).optional(),
  /** z: mean 0 and sample standard deviation 1, over the rows kept. */
  scaling: z.enum(["none", "z"]).default("none"),
  /** Further files, by the name under which the method looks for them. */
  tables: z.record(Name, Name).optional(),
  options: z.record(Name, z.unknown()).default({}),
});
export type StatRequest = z.infer<typeof StatRequest>;

/** @throws BadArgument naming the file, the column or the cell that cannot be used */
export function readInput(request: StatRequest, folder: string): StatInput {
  const { tables = {}, options } = request;
  const further = Object.entries(tables).map(
    ([name, file]) => [name, numeric(readTable(folder, file))] as const,
  );
  const given = { tables: Object.fromEntries(further), options };
  requireTogether(request);
  if (request.csv === undefined) return { columns: [], by: null, weights: null, ...given };

  const by = typeof request.by === "string" ? { column: request.by, prefix: "" } : request.by;
  const table = kept(readTable(folder, request.csv), request);
  const columns = request.columns
    ? request.columns.map((name) => numberColumn(table, name))
    : numeric(table).filter(({ name }) => name !== by?.column && name !== request.weights);
  return {
    columns: request.scaling === "z" ? columns.map(standardised) : columns,
    by: by ? column(table, by.column).map((name) => (name === "" ? name : by.prefix + name)) : null,
    weights: request.weights === undefined ? null : numberColumn(table, request.weights).values,
    ...given,
  };
}

/** What is asked of a file needs a file. */
function requireTogether({
  csv,
  columns = [],
  by,
  weights,
  reverse,
  complete,
  rows,
  where,
}: StatRequest): void {
  const twice = columns.find((name, at) => columns.indexOf(name) < at);
  if (twice !== undefined) throw new BadArgument(`column ${twice} is named twice`);
  const asked = Object.entries({ by, weights, reverse, complete, rows, where, columns: columns[0] });
  const [alone] = asked.find(([, value]) => value !== undefined) ?? [];
  if (csv === undefined && alone !== undefined)
    throw new BadArgument(`${alone}: there is no csv to take it from`);
}

type Table = { file: string; header: string[]; rows: string[][] };

function readTable(folder: string, file: string): Table {
  let text: string;
  try {
    text = readFileSync(resolve(folder, file), "utf8");
  } catch {
    throw new BadArgument(`${file}: cannot be read`);
  }
  try {
    const [header = [], ...rows] = parse(text, { bom: true, skip_empty_lines: true }) as string[][];
    if (header.length === 0) throw new BadArgument(`${file}: is empty`);
    const twice = header.find((name, at) => header.indexOf(name) < at);
    if (twice !== undefined) throw new BadArgument(`${file}: two columns are called ${twice}`);
    return { file, header, rows };
  } catch (error) {
    if (error instanceof BadArgument) throw error;
    throw new BadArgument(`${file}: ${error instanceof Error ? error.message : "is no CSV"}`);
  }
}

/** The rows that the request keeps, with items turned that were asked the other way round. */
function kept(table: Table, { reverse, rows, where = {}, complete }: StatRequest): Table {
  const [from, to] = rows ?? [1, table.rows.length];
  const conditions = Object.entries(where).map(([name, texts]) => ({ at: place(table, name), texts }));
  const all = () => numeric(table).map(({ name }) => name);
  const needed = (complete === "all" ? all() : (complete ?? [])).map((name) => place(table, name));
  const turned = new Set(reverse?.columns.map((name) => place(table, name)));
  const chosen = table.rows
    .slice(from - 1, to)
    .filter((row) => conditions.every(({ at, texts }) => texts.includes(row[at]!)))
    .filter((row) => needed.every((at) => !isMissing(row[at]!)));
  if (!reverse) return { ...table, rows: chosen };
  const turn = (cell: string) => (isMissing(cell) ? cell : String(reverse.sum - Number(cell)));
  return { ...table, rows: chosen.map((row) => row.map((cell, at) => (turned.has(at) ? turn(cell) : cell))) };
}

/** Beyond it sums of fourth powers leave the numbers that a computer has. */
const largest = 1e60;

function isMissing(cell: string): boolean {
  const text = cell.trim();
  return text === "" || text === "NA";
}

function place({ file, header }: Table, name: string): number {
  const at = header.indexOf(name);
  if (at < 0) throw new BadArgument(`${file}: there is no column ${name}`);
  return at;
}

function column(table: Table, name: string): string[] {
  const at = place(table, name);
  return table.rows.map((row) => row[at]!);
}

function numberColumn(table: Table, name: string): NamedColumn {
  const values = column(table, name).map((cell, row) => {
    if (isMissing(cell)) return Number.NaN;
    const value = Number(cell);
    const fault = Number.isNaN(value)
      ? "is no number"
      : Math.abs(value) <= largest
        ? null
        : "is no finite number that can be computed with";
    if (fault === null) return value;
    const place = `${table.file}, data row ${row + 1}, column ${name}`;
    throw new BadArgument(`${place}: "${cell.slice(0, 40)}" ${fault}`);
  });
  return { name, values: Float64Array.from(values) };
}

/** The columns that hold numbers only. */
function numeric(table: Table): NamedColumn[] {
  const isNumeric = (at: number) =>
    table.rows.every((row) => isMissing(row[at]!) || !Number.isNaN(Number(row[at]!)));
  return table.header.filter((_, at) => isNumeric(at)).map((name) => numberColumn(table, name));
}

function standardised({ name, values }: NamedColumn): NamedColumn {
  const there = values.filter((value) => !Number.isNaN(value));
  const mean = there.reduce((sum, value) => sum + value, 0) / there.length;
  const sd = Math.sqrt(there.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (there.length - 1));
  if (!(sd > 0)) throw new BadArgument(`column ${name} does not vary: it cannot be scaled to z`);
  return { name, values: values.map((value) => (value - mean) / sd) };
}
