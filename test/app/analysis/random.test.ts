import fc from "fast-check";
import { expect, test } from "vitest";
import { createRandom, normal, shuffled } from "../../../app/analysis/random.ts";
import { law } from "./laws.ts";

test("the same seed gives the same numbers, another seed others", () => {
  const draw = (seed: number) => Array.from({ length: 5 }, createRandom(seed));
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test("the stream of seed 1 stays what it was when results were stored", () => {
  const random = createRandom(1);
  expect([random(), random(), random()]).toMatchInlineSnapshot(`
    [
      0.3208815593862865,
      0.918179701273519,
      0.920684445732121,
    ]
  `);
});

test("uniform numbers lie in [0, 1) with mean 1/2 and variance 1/12", () => {
  const random = createRandom(3);
  const draws = Array.from({ length: 100_000 }, random);
  const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
  const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
  expect(draws.every((x) => x >= 0 && x < 1)).toBe(true);
  expect(Math.abs(mean - 1 / 2)).toBeLessThan(0.005);
  expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.002);
});

test("first draws of neighbouring seeds are unrelated", () => {
  const first = Array.from({ length: 2000 }, (_, seed) => createRandom(seed)());
  const mean = first.reduce((sum, x) => sum + x, 0) / first.length;
  let together = 0;
  for (let i = 1; i < first.length; i++) together += (first[i]! - mean) * (first[i - 1]! - mean);
  expect(Math.abs(together / first.length / (1 / 12))).toBeLessThan(0.08);
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.03);
});

test("normal numbers have mean 0, variance 1 and 2.3 % beyond two", () => {
  const random = createRandom(11);
  const draws = Array.from({ length: 100_000 }, () => normal(random));
  const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
  const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
  expect(Math.abs(mean)).toBeLessThan(0.02);
  expect(Math.abs(variance - 1)).toBeLessThan(0.02);
  expect(draws.filter((x) => x > 2).length / draws.length).toBeCloseTo(0.0228, 2);
});

test("shuffling keeps the items and leaves the input alone", () => {
  law(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      const before = [...items];
      const after = shuffled(items, createRandom(seed));
      expect(items).toEqual(before);
      expect([...after].sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
    }),
  );
});

test("every order of three comes up about equally often", () => {
  const random = createRandom(5);
  const seen = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const order = shuffled([1, 2, 3], random).join("");
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect(seen.size).toBe(6);
  for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test("a seed that is no whole number is refused", () => {
  expect(() => createRandom(1.5)).toThrow(RangeError);
  expect(() => createRandom(Number.NaN)).toThrow(RangeError);
});
