import fc from "fast-check";
import { expect, test } from "vitest";
import { codebook } from "../../../app/export/codebook.ts";
import { teamRelationsOf } from "../../../app/export/team-relations.ts";
import { wideColumns, wideRowWriter } from "../../../app/export/wide-table.ts";
import { asksTeams } from "../instruments/asks-teams.ts";

const it = asksTeams();
const teams = [
  { id: "clay00000001", organization_id: "brickworks" },
  { id: "kilns0000001", organization_id: "brickworks" },
  { id: "ledger000001", organization_id: "bank" },
];
const cellOf = (organization: string | null, answer: string) =>
  teamRelationsOf(it, teams)(organization, { waits: answer }).waits;

test("a row tells how the chosen team is related to the person's own, never which one it is", () => {
  expect(cellOf("brickworks", "kilns0000001")).toBe(1);
  expect(cellOf("brickworks", "ledger000001")).toBe(2);
  expect(cellOf("brickworks", "outside")).toBe(3);
  expect(cellOf("brickworks", "nobody")).toBe(0);
});

test("without an own organization, or for a team that is gone, the cell stays empty", () => {
  expect(cellOf(null, "kilns0000001")).toEqual({ missing: "skipped" });
  expect(cellOf("brickworks", "gone00000001")).toEqual({ missing: "skipped" });
});

test("whatever is answered, no cell of a row holds a team, even if nobody had turned the answer before", () => {
  const columns = wideColumns(it);
  const write = wideRowWriter(columns, it);
  const at = 3 + columns.findIndex(({ name }) => name === "waits");
  const any = fc.oneof(fc.constantFrom(...teams.map(({ id }) => id), "outside", "nobody"), fc.string());
  fc.assert(
    fc.property(any, fc.boolean(), (answer, turned) => {
      const given = { waits: answer };
      const answers = turned ? teamRelationsOf(it, teams)("bank", given) : given;
      expect(write({ response: "r", wave: 1, organization: "o", answers })[at]).toMatch(/^[0-3]?$/);
    }),
    { seed: 5 },
  );
});

test("the codebook says what the four codes mean and when the cell is empty", () => {
  const row = codebook(it, 5)
    .split("\r\n")
    .find((line) => line.startsWith("waits,"));
  expect(row).toContain(
    "0 = No one | 1 = a team of the same organization | 2 = a team of another organization | 3 = Others",
  );
  expect(row).toContain("relation");
  expect(row).toContain("own organization not told");
});
