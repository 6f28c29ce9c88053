import { expect, test } from "vitest";
import { releaseFor } from "../../../app/disclosure/released.ts";
import { ownScores } from "../../../app/reports/own-scores.ts";
import { deliveryCore, plainUnits, samplePlan, sampleResult } from "./sample-result.ts";

const seenBy = (key: string, units = plainUnits) => {
  const result = sampleResult(units);
  const viewer = { kind: "leader", organization: key, teams: new Set<string>() } as const;
  const release = releaseFor(samplePlan(result), viewer);
  return ownScores(result, deliveryCore(), { id: key, name: "Ours" }, release).rows;
};
const isShown = (cell: object | null) => cell !== null && "shown" in cell;

test("the leader sees the own organization and everyone where no other organization stands out", () => {
  const rows = seenBy("high-1");
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.every(({ own, all }) => isShown(own) && isShown(all))).toBe(true);
  expect(rows.find(({ id }) => id === "version-control")?.own).toMatchObject({
    n: 12,
    shown: { mean: 5.75 },
  });
});

test("with four other organizations, or one that holds most answers, everyone is hidden and the own part is not", () => {
  for (const units of [
    plainUnits.slice(0, 5),
    plainUnits.map((unit) => (unit.key === "low-3" ? { ...unit, n: 200 } : unit)),
  ]) {
    const rows = seenBy("high-1", units);
    expect(rows.every(({ own, all }) => isShown(own) && !isShown(all))).toBe(true);
  }
});

test("an organization of four sees no figure of its own", () => {
  const units = [...plainUnits, { key: "small", n: 4, level: "low" as const }];
  expect(seenBy("small", units).some(({ own }) => isShown(own))).toBe(false);
});
