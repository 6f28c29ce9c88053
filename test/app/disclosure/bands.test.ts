import { expect, test } from "vitest";
import { classOf, scoreOf, spreadOf } from "../../../app/disclosure/bands.ts";

const seven = { min: 1, max: 7 };

test("five to nine people show a mean to one decimal and a word, never the standard deviation", () => {
  expect(scoreOf({ mean: 4.2666, sd: 1.234 }, seven, "coarse")).toEqual({
    mean: 4.3,
    spread: "mixed",
    sd: null,
  });
});

test("ten people show the mean as it is and the standard deviation", () => {
  expect(scoreOf({ mean: 4.2666, sd: 0.9 }, seven, "distribution")).toEqual({
    mean: 4.2666,
    spread: "close",
    sd: 0.9,
  });
});

test("the word for the spread goes by the digit that is printed: one point of seven is mixed, however it was rounded", () => {
  const spreadAt = (sd: number) => scoreOf({ mean: 4, sd }, seven, "distribution").spread;
  expect([0.94, 0.96, 1, 1.04].map(spreadAt)).toEqual(["close", "mixed", "mixed", "mixed"]);
});

test("answers that fall evenly on the whole scale are called wide, on five points as on seven", () => {
  expect(spreadOf(6 / Math.sqrt(12), 1, 7)).toBe("wide");
  expect(spreadOf(4 / Math.sqrt(12), 1, 5)).toBe("wide");
  expect(spreadOf(0, 1, 7)).toBe("close");
});

test("one answer alone has no spread, and neither has a scale of one point", () => {
  expect(spreadOf(null, 1, 7)).toBeNull();
  expect(spreadOf(0, 3, 3)).toBeNull();
});

test("a median between two classes is told as a class of the scale, never outside it", () => {
  expect([0.2, 1, 3.4, 3.5, 6, 6.9].map((median) => classOf(median, 6))).toEqual([1, 1, 3, 4, 6, 6]);
});
