/** Progress arrives hundreds of times a second and is stored a few times. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { latestOnly } from "../../../app/services/latest-only.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("the first value is stored at once, then only the latest of each pause", async () => {
  const stored: number[] = [];
  const progress = latestOnly(300, async (value: number) => {
    stored.push(value);
  });
  for (let ms = 0; ms < 900; ms += 10) {
    progress.offer(ms);
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(stored).toEqual([0, 290, 590, 890]);
});

test("nothing is stored when nothing new came", async () => {
  const stored: string[] = [];
  const progress = latestOnly(300, async (value: string) => {
    stored.push(value);
  });
  progress.offer("a");
  await vi.advanceTimersByTimeAsync(2000);
  progress.offer("b");
  await vi.advanceTimersByTimeAsync(2000);
  expect(stored).toEqual(["a", "b"]);
});

test("a slow store is never overtaken by the next one", async () => {
  let under = 0;
  let most = 0;
  const progress = latestOnly(10, async (_: number) => {
    under += 1;
    most = Math.max(most, under);
    await new Promise((resolve) => setTimeout(resolve, 100));
    under -= 1;
  });
  for (let n = 0; n < 50; n += 1) {
    progress.offer(n);
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(most).toBe(1);
});

test("once settled, what waited is dropped and nothing is stored any more", async () => {
  const stored: number[] = [];
  const progress = latestOnly(300, async (value: number) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    stored.push(value);
  });
  progress.offer(1);
  progress.offer(2);
  const settled = progress.settled();
  await vi.advanceTimersByTimeAsync(50);
  await settled;
  await vi.advanceTimersByTimeAsync(2000);
  expect(stored).toEqual([1]);
});
