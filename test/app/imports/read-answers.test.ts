import { createReadStream, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseMap } from "../../../app/imports/parse-map.ts";
import { readAnswers } from "../../../app/imports/read-answers.ts";
import type { RecodedRow } from "../../../app/imports/recode.ts";
import { problemsText, reportText } from "../../../app/imports/report-text.ts";
import { readMap } from "../../builders/import-map.ts";
import { realInstrument, smallInstrument } from "../../builders/instrument.ts";

const fixtures = "test/fixtures/cncf-cloud-native";

async function readReal(file: string, map: string) {
  const parsed = parseMap(readFileSync(`surveys/imports/${map}.yaml`, "utf8"));
  if ("problems" in parsed) throw new Error(problemsText(parsed.problems));
  const rows: RecodedRow[] = [];
  const source = createReadStream(`${fixtures}/${file}`);
  const report = await readAnswers(source, parsed, realInstrument("cloud-native-cadence"), (row) => {
    rows.push(row);
  });
  return { rows, report };
}

const read = (text: string | Iterable<Uint8Array>, overrides: Parameters<typeof readMap>[0] = {}) =>
  readAnswers(
    typeof text === "string" ? [Buffer.from(text)] : text,
    readMap(overrides),
    smallInstrument(),
    () => {},
  );

test("the real data set is read row for row, with its own counts", async () => {
  const { rows, report } = await readReal("responses.csv", "cloud-native");
  expect(report).toMatchObject({
    rows: 2661,
    organizations: 30,
    withoutOrganization: 9,
    blankLines: { count: 0 },
    problems: { count: 0 },
  });
  const counts = new Map<unknown, number>();
  for (const { answers } of rows) {
    const answer = JSON.stringify(answers.release_cycle ?? "skipped");
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  // The facts that stand in the data's own description: 677 have no code.
  expect(Object.fromEntries(counts)).toEqual({
    6: 235,
    5: 495,
    4: 702,
    3: 468,
    2: 84,
    '{"missing":"not-applicable"}': 432,
    '{"missing":"dont-know"}': 198,
    '"skipped"': 47,
  });
  expect(rows[0]?.answers).toMatchObject({
    release_cycle: 4,
    release_mode: 1,
    check_in: 3,
    year: 2019,
    region: 2,
    role: 12,
  });
});

test("the raw export with two header rows is read to the same answers as the cleaned file", async () => {
  const raw = await readReal("raw-export-2020-sample.csv", "cloud-native-raw-2020");
  const clean = await readReal("responses.csv", "cloud-native");
  expect(raw.report).toMatchObject({ rows: 80, problems: { count: 0 } });
  const common = [
    "release_cycle",
    "release_mode",
    "check_in",
    "benefit_1",
    "benefit_2",
    "benefit_3",
    "benefit_4",
  ];
  const items = [...common, "benefit_5", "benefit_6", "year", "region", "company_size"];
  const answers = ({ answers: all }: RecodedRow) => items.map((id) => all[id]);
  const of2020 = clean.rows.filter(({ answers: all }) => all.year === 2020).slice(0, 80);
  expect(raw.rows.map(answers)).toEqual(of2020.map(answers));
});

test("the damaged label is the size it was before the spreadsheet", async () => {
  const { rows } = await readReal("raw-export-2020-sample.csv", "cloud-native-raw-2020");
  expect(rows.filter(({ answers }) => answers.company_size === 2)).toHaveLength(9);
});

test.each([
  ["", "no-header"],
  ["pace\n", "no-rows"],
  ["pace,b\n\n\n", "no-rows"],
])("a file of %j is refused as %s", async (text, rule) => {
  expect((await read(text)).problems.first).toMatchObject([{ rule }]);
});

test("two header rows in a file of one are missed", async () => {
  const report = await read("pace\n", { file: { headerRows: 2 } });
  expect(report.problems.first).toMatchObject([{ rule: "no-header" }]);
});

test("rows before an unclosed quote do not count as read without a problem", async () => {
  const report = await read('pace,b\n3,1\n2,"1\n1,1\n');
  expect(report.problems.first).toMatchObject([{ line: 3, rule: "broken-quote" }]);
});

test("a file of bytes that are no text is refused with its first line", async () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) % 256);
  const report = await read([noise]);
  expect(report.problems.count).toBeGreaterThan(0);
  expect(report.problems.first[0]?.line).toBe(1);
});

test("a large file needs no more memory than a small one", async () => {
  const row = Buffer.from(`3,${"x".repeat(500)},y\n`.repeat(1000));
  function* large() {
    yield Buffer.from("pace,text,z\n");
    for (let i = 0; i < 80; i++) yield row;
  }
  const before = process.memoryUsage().rss;
  let most = 0;
  let rows = 0;
  const report = await readAnswers(large(), readMap(), smallInstrument(), () => {
    if (rows++ % 1000 === 0) most = Math.max(most, process.memoryUsage().rss - before);
  });
  expect(report.rows).toBe(80_000);
  // 40 MB were read; kept, they would be 80 MB as text.
  expect(most).toBeLessThan(150 * 2 ** 20);
});

test("a slow store holds the reading up instead of piling rows up", async () => {
  let given = 0;
  function* source() {
    yield Buffer.from("pace,b\n");
    for (; given < 50; given++) yield Buffer.from("3,x\n".repeat(2000));
  }
  const seen = { rows: 0, given: 0 };
  await readAnswers(source(), readMap(), smallInstrument(), async () => {
    seen.rows += 1;
    if (seen.rows > 100) return;
    await new Promise((resolve) => setImmediate(resolve));
    seen.given = given;
  });
  expect(seen.given).toBeLessThan(10);
  expect(seen.rows).toBe(100_000);
});

test("the printed report says what was read, recoded, left out and why", async () => {
  const report = await read("pace,unit,extra\n3,Acme,x\n?,Acme,x\n\n,,x\n", {
    onUnknownCode: "missing",
    organization: { column: "unit" },
    items: { pace: { column: "pace" } },
  });
  const text = reportText(report);
  expect(text).toMatch(/rows of answers\s+3\n/);
  expect(text).toContain("organizations          1 (1 rows name none)");
  expect(text).toMatch(/pace\s+1\s+0\s+skipped 2, of these not in the map 1/);
  expect(text).toContain("columns of the file not used: extra");
  expect(text).toContain("blank lines left out: 1 (line 4)");
  expect(text).toContain('file line 3, column "pace": "?" is not in the map of pace');
});

test("problems that are not listed are counted", () => {
  const problem = { place: "file", line: 3, rule: "row-length", message: "too short" } as const;
  expect(problemsText([problem], 1234)).toBe("  file line 3: too short [row-length]\n  and 1,233 more");
});
