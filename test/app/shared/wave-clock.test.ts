/** What is said of the end of a wave: the day on which it really ended, and until when what was begun is kept. */
import { expect, test } from "vitest";
import { keptUntil, lastDayOf } from "../../../app/shared/wave-clock.ts";

const planned = { closes_on: "2026-12-18", ends_at: null, closed_on: null };

test("a wave that is ended early ended on that day, where the study is, and not on the one that was planned", () => {
  expect(lastDayOf(planned, "UTC")).toBe("2026-12-18");
  const ended = { ...planned, ends_at: new Date("2026-11-30T13:00:00Z") };
  expect(lastDayOf(ended, "UTC")).toBe("2026-11-30");
  expect(lastDayOf(ended, "Pacific/Auckland")).toBe("2026-12-01");
  expect(lastDayOf({ ...planned, closed_on: "2026-11-30" }, "UTC")).toBe("2026-11-30");
  // Closed by itself in the night after its last day.
  expect(lastDayOf({ ...planned, closed_on: "2026-12-19" }, "UTC")).toBe("2026-12-18");
  expect(lastDayOf({ closes_on: null, ends_at: null, closed_on: null }, "UTC")).toBeNull();
});

test("what was begun is kept until the last day, and in the half hour after the end until that is over", () => {
  const wave = { wave_state: "open", ...planned, time_zone: "Europe/Berlin" } as const;
  const at = (time: string) => new Date(time);
  expect(keptUntil(wave, at("2026-12-18T12:00:00Z"))).toEqual({ day: "2026-12-18" });
  expect(keptUntil(wave, at("2026-12-18T23:10:00Z"))).toEqual({
    at: "2026-12-18T23:30:00.000Z",
    zone: "Europe/Berlin",
  });
  const ended = { ...wave, ends_at: at("2026-11-30T13:00:00Z") };
  expect(keptUntil(ended, at("2026-11-30T13:10:00Z"))).toMatchObject({ at: "2026-11-30T13:30:00.000Z" });
  expect(keptUntil({ ...wave, closes_on: null }, at("2026-12-18T12:00:00Z"))).toBeNull();
});
