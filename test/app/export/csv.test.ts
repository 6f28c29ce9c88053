import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvText, guardFormula } from "../../../app/export/csv.ts";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "\n-1"])(
  "%j could run as a formula and is guarded",
  (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  },
);

test.each(["a=1", "5 - 3", "", "'quoted'", "ok"])("%j is harmless and stays", (text) => {
  expect(guardFormula(text)).toBe(text);
});

test("negative numbers stay plain numbers", () => {
  expect(csvText([[-5, "-5"]])).toBe("-5,'-5\r\n");
});

test("commas, quotes and line breaks inside a cell are quoted as RFC 4180 has it", () => {
  expect(csvText([["a,b", 'say "x"', "two\nlines", "plain"]])).toBe(
    '"a,b","say ""x""","two\nlines",plain\r\n',
  );
});

test("whatever texts go in are read back, guard aside", () => {
  const row = fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(row, (cells) => {
      const [read] = parse(csvText([["x", ...cells]]), {
        relax_column_count: true,
        record_delimiter: "\r\n",
      }) as string[][];
      expect(read?.slice(1)).toEqual(cells.map(guardFormula));
    }),
    { seed: 5 },
  );
});
