/** Files of measured figures: read whole, or refused with the line and the reason. */
import { expect, test } from "vitest";
import { mostRows, readMeasured } from "../../../app/imports/read-measured.ts";

const head = "month,service,deployments,lead_time_hours,change_fail_percent,recovery_hours";
const read = (text: string) => readMeasured(new TextEncoder().encode(text), "2027-03-15");
const codesOf = async (row: string) =>
  (await read(`${head}\n${row}\n`)).problems.map(({ code, line, column }) => [code, line, column]);

test("a row for each service and month, where an empty cell is not known and not zero", async () => {
  const { rows, count } = await read(
    `${head}\r\n2027-01, Checkout  two ,42,20.5,7.5,\r\n2027-02,Search,0,,,3\r\n`,
  );
  expect(count).toBe(0);
  expect(rows).toEqual([
    {
      month: "2027-01",
      service: "Checkout two",
      deployments: 42,
      lead_time_hours: 20.5,
      change_fail_percent: 7.5,
      recovery_hours: null,
    },
    {
      month: "2027-02",
      service: "Search",
      deployments: 0,
      lead_time_hours: null,
      change_fail_percent: null,
      recovery_hours: 3,
    },
  ]);
});

test("columns come in any order and may be missing but for month, service and one figure; semicolons with decimal commas are read", async () => {
  const { rows } = await read("\ufeffService;Lead_Time_Hours;Month\nSearch;1,5;2026-12\n");
  expect(rows).toMatchObject([
    { service: "Search", lead_time_hours: 1.5, month: "2026-12", deployments: null },
  ]);
});

test.each([
  ["2027-13,A,1,,,", [["month", 2, "month"]]],
  ["2027-04,A,1,,,", [["month", 2, "month"]]],
  ["1.2027,A,1,,,", [["month", 2, "month"]]],
  ["2027-01,A,-1,,,", [["range", 2, "deployments"]]],
  ["2027-01,A,1.5,,,", [["whole", 2, "deployments"]]],
  ["2027-01,A,,,100.1,", [["range", 2, "change_fail_percent"]]],
  ["2027-01,A,,-0.1,,", [["range", 2, "lead_time_hours"]]],
  ["2027-01,A,,many,,", [["number", 2, "lead_time_hours"]]],
  ["2027-01,A,,1e400,,", [["number", 2, "lead_time_hours"]]],
  ["2027-01,A,,=1+1,,", [["number", 2, "lead_time_hours"]]],
  ["2027-01,=HYPERLINK(0),1,,,", [["formula", 2, "service"]]],
  ["2027-01,@x,1,,,", [["formula", 2, "service"]]],
  ["2027-01,,1,,,", [["service", 2, "service"]]],
  [`2027-01,${"x".repeat(121)},1,,,`, [["service", 2, "service"]]],
  ["2027-01,A,,,,", [["no-figure", 2, ""]]],
  ["2027-01,A,1", [["row-length", 2, ""]]],
  ["2027-01,A,1,,,\n2027-01,a,2,,,", [["duplicate", 3, ""]]],
  ['2027-01,"A,1,,,', [["broken", 2, ""]]],
])("%s is refused", async (row, problems) => {
  expect(await codesOf(row)).toEqual(problems);
});

test.each([
  ["", "empty"],
  [head, "empty"],
  ["a,b\n1,2\n", "missing-column"],
  [`${head},cost\n`, "unknown-column"],
  ["month,service,deployments,deployments\n", "unknown-column"],
  ["month,service\n2027-01,A\n", "missing-column"],
  ["\0\0", "encoding"],
])("%j is no such file", async (text, code) => {
  const { rows, problems } = await read(text);
  expect(rows).toEqual([]);
  expect(problems.map((each) => each.code)).toContain(code);
});

test("bytes that are no text are refused", async () => {
  const { problems } = await readMeasured(new Uint8Array([0xff, 0xfe, 0x41]), "2027-03-15");
  expect(problems).toMatchObject([{ code: "encoding" }]);
});

test("where one line is wrong no row is taken, and of a thousand wrong ones twenty are told and all counted", async () => {
  const wrong = Array.from({ length: 1000 }, (_, at) => `2027-01,S${at},-1,,,`).join("\n");
  const { rows, problems, count } = await read(`${head}\n2027-01,Good,1,,,\n${wrong}\n`);
  expect([rows.length, problems.length, count]).toEqual([0, 20, 1000]);
});

test("a hundred thousand lines end at the limit, at once", async () => {
  const lines = Array.from({ length: 100_000 }, (_, at) => `2027-01,S${at},1,,,`).join("\n");
  const began = performance.now();
  const { rows, problems } = await read(`${head}\n${lines}`);
  expect(rows).toEqual([]);
  expect(problems).toMatchObject([{ code: "too-many", line: mostRows + 2 }]);
  expect(performance.now() - began).toBeLessThan(5000);
});
