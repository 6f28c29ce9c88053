import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Norms, normOfCapability, shareOfRange } from "../../../app/instruments/norms.ts";

const folder = "surveys/benchmarks/quick-check";
const source = (year: number) => JSON.parse(readFileSync(`${folder}/${year}.json`, "utf8"));
const all = readdirSync(folder)
  .sort()
  .map((file) => Norms.parse(JSON.parse(readFileSync(`${folder}/${file}`, "utf8"))));

function year(wanted: number): Norms {
  const found = all.find((one) => one.year === wanted);
  if (!found) throw new Error(`no ${wanted}`);
  return found;
}
const mean = (wanted: number, of: string) => year(wanted).figures.find((figure) => figure.of === of)?.mean;
function problems(value: unknown): string[] {
  const read = Norms.safeParse(value);
  return read.success ? [] : read.error.issues.map(({ message }) => message);
}

/** A copy of a year's file with one figure changed. */
function changed(wanted: number, of: string, change: Record<string, unknown>) {
  const file = source(wanted);
  for (const figure of file.figures) if (figure.of === of) Object.assign(figure, change);
  return file;
}

test("the stored averages are the printed ones, typed again, each with higher as better", () => {
  const stored = all.flatMap((one) =>
    one.figures.map(({ of, mean, sd }) => `${one.year} ${of} ${mean} ${sd ?? "-"}`),
  );
  expect(stored).toEqual([
    "2019 overall 4.251 1.001",
    "2022 lead_time 3.24 -",
    "2022 deployment_frequency 3.3 -",
    "2022 recovery_time 4.21 -",
    "2022 change_fail_rate 4.53 -",
    "2022 overall 3.819 1.064",
    "2024 lead_time 5.1 2.6",
    "2024 deployment_frequency 5.3 2.9",
    "2024 recovery_time 7.5 2.3",
    "2024 change_fail_rate 8.3 2",
    "2025 lead_time 5.5 2.4",
    "2025 deployment_frequency 4.8 2.8",
    "2025 recovery_time 7.4 2.1",
    "2025 change_fail_rate 8.1 2.1",
    "2025 rework_rate 7.8 2.2",
    "2025 throughput 6 2.1",
    "2025 stability 7.9 2",
  ]);
});

test("the capability averages of 2019 are the printed ones, with the profile each was recommended to", () => {
  const rows = year(2019).capabilities.map(
    ({ construct, mean, profile }) => `${construct} ${mean}/${profile.mean} ${profile.id}`,
  );
  expect(rows).toEqual([
    "generative-culture 77/85 elite",
    "monitoring 67/75 elite",
    "small-batches 61/83 elite",
    "learning-climate 82/85 high",
    "wip-limits 54/56 high",
    "trunk-based-development 54/60 high",
    "continuous-integration 66/61 medium",
    "continuous-delivery 65/61 medium",
    "loosely-coupled-teams 56/51 medium",
    "test-automation 63/53 low",
    "cloud-flexibility 64/55 low",
    "code-maintainability 65/56 low",
  ]);
});

test("better profiles lie above the average of everybody, worse ones below", () => {
  for (const { mean, profile } of year(2019).capabilities)
    expect(Math.sign(profile.mean - mean)).toBe(profile.id === "elite" || profile.id === "high" ? 1 : -1);
});

test("rates of failure lie above the middle in every year: few changes fail, and fewer is better", () => {
  for (const one of all)
    for (const { of, mean } of one.figures)
      if (of === "change_fail_rate" || of === "rework_rate" || of === "stability")
        expect(mean).toBeGreaterThan((one.range.min + one.range.max) / 2);
});

test("the recovery time of 2025 is 7.4, and its form turned round, 2.6, is refused", () => {
  expect(mean(2025, "recovery_time")).toBe(7.4);
  const printed = { name: "failed deployment recovery time", mean: 2.6, direction: "higher-is-better" };
  expect(problems(changed(2025, "recovery_time", { mean: 2.6, printed }))).toEqual([
    "throughput is not the mean of its metrics: one of them is turned round",
  ]);
});

test("a rate stored as it was printed, with low as good, is refused", () => {
  expect(problems(changed(2025, "change_fail_rate", { mean: 1.9 }))[0]).toMatch(/stored as 1.9.*8.1/);
});

test("a file cannot choose its own orientation", () => {
  expect(problems({ ...source(2024), orientation: "lower-is-better" })).not.toEqual([]);
});

test("means off the range, spreads too wide for it and figures listed twice are refused", () => {
  const off = { mean: 10.5, printed: { name: "x", mean: 10.5, direction: "higher-is-better" } };
  expect(problems(changed(2024, "lead_time", off))).toContain("the mean of lead_time is outside the range");
  expect(problems(changed(2024, "lead_time", { sd: 5.1 }))).toEqual(["lead_time cannot spread this far"]);
  const twice = source(2019);
  twice.capabilities.push(twice.capabilities[0]);
  twice.figures.push(twice.figures[0]);
  expect(problems(twice)).toEqual(["overall is listed twice", "generative-culture is listed twice"]);
});

test("nobody is counted where the source names no number", () => {
  for (const one of all) expect(one.n).toMatchObject({ value: null, uncertain: true });
});

test("a missing value is no score, where the source made a 10 of it", () => {
  const range = { min: 0, max: 10 };
  for (const missing of [null, undefined, Number.NaN]) expect(shareOfRange(missing, range)).toBeNull();
  expect(shareOfRange(0, range)).toBe(0);
  expect(shareOfRange(4, { min: 1, max: 7 })).toBe(0.5);
  for (const outside of [-1, 11, Number.POSITIVE_INFINITY])
    expect(() => shareOfRange(outside, range)).toThrow(RangeError);
});

test("of several years the newest average of a capability is taken, and none is made up", () => {
  const [older] = all;
  if (!older) throw new Error("no file");
  const newer = { ...older, year: 2031, capabilities: older.capabilities.slice(0, 1) };
  expect(normOfCapability([newer, ...all], "generative-culture")?.norms.year).toBe(2031);
  expect(normOfCapability([newer, ...all], "monitoring")?.norms.year).toBe(2019);
  expect(normOfCapability(all, "psychological-safety")).toBeUndefined();
});
