import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CsvRow, readCsv, UnreadableCsv } from "../../../app/imports/read-csv.ts";

const bytes = (text: string) => [Buffer.from(text)];

async function collected(rows: AsyncIterable<CsvRow>): Promise<CsvRow[]> {
  const all: CsvRow[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

async function rowsOf(text: string, delimiter = ","): Promise<CsvRow[]> {
  return collected(readCsv(bytes(text), delimiter));
}

async function problemOf(chunks: Iterable<Uint8Array>) {
  try {
    for await (const _ of readCsv(chunks, ","));
  } catch (error) {
    if (error instanceof UnreadableCsv) return error.problem;
    throw error;
  }
  return undefined;
}

test("a byte order mark is no part of the first header", async () => {
  expect(await rowsOf("\uFEFFa,b\n1,2\n")).toEqual([
    { line: 1, cells: ["a", "b"] },
    { line: 2, cells: ["1", "2"] },
  ]);
});

test.each(["\n", "\r\n", "\r"])("rows end with %j, also after the last one or not", async (end) => {
  const expected = [
    ["a", "b"],
    ["1", "2"],
    ["3", "4"],
  ];
  const text = ["a,b", "1,2", "3,4"].join(end);
  expect((await rowsOf(text)).map(({ cells }) => cells)).toEqual(expected);
  expect((await rowsOf(text + end)).map(({ cells }) => cells)).toEqual(expected);
});

test("lines are counted as an editor counts them, line breaks in quotes and blank lines included", async () => {
  const rows = await rowsOf('a,b\r\n"1\r\n1",2\r\n\r\n"x\n\ny",3\r\n4,"5""5"\r\n');
  expect(rows.map(({ line }) => line)).toEqual([1, 2, 4, 5, 8]);
  expect(rows.at(-1)?.cells).toEqual(["4", '5"5']);
});

test("a line end that falls between two chunks is one line end", async () => {
  const chunks = ["a,b\r", "\n1,2\r", "\n", "3,4"].map((part) => Buffer.from(part));
  const rows = await collected(readCsv(chunks, ","));
  expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
    [1, "a", "b"],
    [2, "1", "2"],
    [3, "3", "4"],
  ]);
});

test("a character cut in two by a chunk is read whole", async () => {
  const whole = Buffer.from("name\nZürich\n");
  const at = whole.indexOf(0xc3) + 1;
  const rows = await collected(readCsv([whole.subarray(0, at), whole.subarray(at)], ","));
  expect(rows[1]?.cells).toEqual(["Zürich"]);
});

test("an unclosed quote names the line of the row it begins in", async () => {
  expect(await problemOf(bytes('a,b\n1,2\n3,"4\n5,6\n7,8\n'))).toMatchObject({
    line: 3,
    rule: "broken-quote",
  });
});

test("a quote inside a cell names its line", async () => {
  expect(await problemOf(bytes('a,b\n1,2\n3,4"5\n'))).toMatchObject({ line: 3, rule: "broken-quote" });
});

test("an unclosed quote early in a large file is found before the file is in memory", async () => {
  let given = 0;
  function* endless() {
    yield Buffer.from('a,b\n1,"2\n');
    for (; given < 400; given++) yield Buffer.from("3,4\n".repeat(16_000));
  }
  expect(await problemOf(endless())).toMatchObject({ line: 2, rule: "row-too-long" });
  expect(given).toBeLessThan(100);
});

test("an error of the source is passed on as it is", async () => {
  async function* broken() {
    yield Buffer.from("a,b\n");
    throw new Error("disk gone");
  }
  await expect(collected(readCsv(broken(), ","))).rejects.toThrow("disk gone");
});

test("a reader that stops early closes the source", async () => {
  let closed = false;
  async function* source() {
    try {
      for (;;) yield Buffer.from("a,b\n".repeat(1000));
    } finally {
      closed = true;
    }
  }
  for await (const _ of readCsv(source(), ",")) break;
  await new Promise((resolve) => setImmediate(resolve));
  expect(closed).toBe(true);
});

test("whatever a table holds, written as CSV it is read back", async () => {
  const cell = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replace(/^\uFEFF/, ""));
  const table = fc
    .integer({ min: 2, max: 6 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 20 }),
    );
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom(",", ";", "\t"), async (rows, delimiter) => {
      const text = stringify(rows, { delimiter, quoted: true, record_delimiter: "\r\n" });
      const read = await rowsOf(text, delimiter);
      expect(read.map(({ cells }) => cells)).toEqual(rows);
      const starts = rows.map((_, i) => {
        const before = stringify(rows.slice(0, i), { delimiter, quoted: true, record_delimiter: "\r\n" });
        return before.split(/\r\n|\n|\r/).length;
      });
      expect(read.map(({ line }) => line)).toEqual(starts);
    }),
    { numRuns: 100, seed: 11 },
  );
});
