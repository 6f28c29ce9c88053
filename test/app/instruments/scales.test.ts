import { expect, test } from "vitest";
import { directionOf, itemOf, levelCount, levelOf } from "../../../app/instruments/scales.ts";
import { realInstrument, smallInstrument } from "../../builders/instrument.ts";

const small = smallInstrument();
const level = (id: string, answer: Parameters<typeof levelOf>[1]) =>
  levelOf(itemOf(small, id), answer, small);
const core = realInstrument("delivery-core");

test("a level is the rank of the code from worst to best, whichever end is good", () => {
  expect([1, 2, 3].map((code) => level("pace", code))).toEqual([1, 2, 3]);
  expect([0, 5, 9].map((code) => level("wait", code))).toEqual([3, 2, 1]);
});

test("a reversed statement is turned", () => {
  expect(directionOf(itemOf(small, "tidy_1"), small)).toBe("higher-is-better");
  expect(directionOf(itemOf(small, "tidy_2"), small)).toBe("lower-is-better");
  expect([1, 5].map((code) => level("tidy_2", code))).toEqual([5, 1]);
});

test("the bands of change fail rate are 0-5, 6-10, 11-15, 16-30, 31-45 and over 45 percent", () => {
  const item = itemOf(core, "change_fail_rate");
  const levels = [0, 5, 6, 10, 11, 15, 16, 30, 31, 45, 46, 100].map((percent) =>
    levelOf(item, percent, core),
  );
  expect(levels).toEqual([6, 6, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
});

test("missing, unasked and unordered answers have no level", () => {
  expect(level("pace", undefined)).toBeNaN();
  expect(level("pace", { missing: "dont-know" })).toBeNaN();
  expect(level("wall", 1)).toBeNaN();
  expect(level("doors", [1])).toBeNaN();
  expect(levelOf(itemOf(core, "rework_rate"), 10, core)).toBeNaN();
});

test("an answer that the item cannot have is an error, not a level", () => {
  for (const code of [0, 4, 1.5, Number.NaN]) expect(() => level("pace", code)).toThrow(RangeError);
  for (const percent of [-1, 101, Number.NaN]) expect(() => level("fails", percent)).toThrow(RangeError);
});

test("the number of levels is that of the points or bands", () => {
  const counts = core.levelMetrics.map((id) => levelCount(itemOf(core, id), core));
  expect(counts).toEqual([6, 6, 6, 6]);
  const cadence = realInstrument("cloud-native-cadence");
  expect(cadence.levelMetrics.map((id) => levelCount(itemOf(cadence, id), cadence))).toEqual([5, 3, 4]);
  expect(levelCount(itemOf(small, "wall"), small)).toBe(0);
});

test("an item that does not exist is an error", () => {
  expect(() => itemOf(small, "constructor")).toThrow(RangeError);
});
