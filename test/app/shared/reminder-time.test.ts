/** At which times a reminder can be sent, and when its letters really leave: quiet hours, the wave's end, and the clocks that change. */
import { expect, test } from "vitest";
import { heldUntil, impossibleAt, leaving, type ReminderTimes } from "../../../app/shared/reminder-time.ts";

const times = (change: Partial<ReminderTimes> = {}): ReminderTimes => ({
  wave_state: "open",
  opens_on: "2026-03-01",
  closes_on: "2026-03-20",
  ends_at: null,
  time_zone: "Europe/Berlin",
  quiet_from: "20:00",
  quiet_until: "08:00",
  ...change,
});
const noon = new Date("2026-03-05T11:00:30.000Z");

test.each([
  ["this very minute", "2026-03-05", "12:00", null],
  ["a minute ago", "2026-03-05", "11:59", "past"],
  ["yesterday", "2026-03-04", "23:00", "past"],
  ["tonight, in quiet hours that end in time", "2026-03-05", "23:00", null],
  ["the last day", "2026-03-20", "19:59", null],
  ["the last evening, in quiet hours", "2026-03-20", "20:00", "quiet-past-end"],
  ["midnight after the last day", "2026-03-21", "00:00", "after-end"],
  ["long after", "2027-01-01", "09:00", "after-end"],
] as const)("%s", (_, day, time, why) => {
  expect(impossibleAt({ day, time }, times(), noon)).toBe(why);
});

test("a wave that is ended early takes no reminder after that, and one without an end any", () => {
  const ended = times({ ends_at: new Date("2026-03-10T11:00:00Z") });
  expect(impossibleAt({ day: "2026-03-10", time: "11:59" }, ended, noon)).toBeNull();
  expect(impossibleAt({ day: "2026-03-10", time: "12:00" }, ended, noon)).toBe("after-end");
  expect(impossibleAt({ day: "2036-03-10", time: "12:00" }, times({ closes_on: null }), noon)).toBeNull();
});

test("a planned wave takes none before the day on which it is to open", () => {
  const planned = times({ wave_state: "planned", opens_on: "2026-03-10" });
  expect(impossibleAt({ day: "2026-03-09", time: "12:00" }, planned, noon)).toBe("before-opening");
  expect(impossibleAt({ day: "2026-03-10", time: "12:00" }, planned, noon)).toBeNull();
  const someday = times({ wave_state: "planned", opens_on: null });
  expect(impossibleAt({ day: "2026-03-09", time: "12:00" }, someday, noon)).toBeNull();
});

test("what is past is past where the study is", () => {
  const there = times({ time_zone: "Pacific/Honolulu" });
  expect(impossibleAt({ day: "2026-03-05", time: "01:00" }, there, noon)).toBeNull();
  expect(impossibleAt({ day: "2026-03-05", time: "00:59" }, there, noon)).toBe("past");
});

test("letters leave outside the quiet hours, at a time that the clocks show, or never", () => {
  const at = (day: string, time: string, change = {}) => leaving({ day, time }, times(change));
  expect(at("2026-03-05", "12:00")).toEqual({ day: "2026-03-05", time: "12:00" });
  expect(at("2026-03-05", "23:00")).toEqual({ day: "2026-03-06", time: "08:00" });
  expect(at("2026-03-06", "03:00")).toEqual({ day: "2026-03-06", time: "08:00" });
  expect(at("2026-03-20", "21:00")).toBeNull();
  // Berlin goes from 02:00 to 03:00 on 29 March 2026.
  const never = { quiet_from: "00:00", quiet_until: "00:00", closes_on: null };
  expect(at("2026-03-29", "02:30", never)).toEqual({ day: "2026-03-29", time: "03:30" });
  expect(at("2026-03-28", "23:00", { closes_on: null })).toEqual({ day: "2026-03-29", time: "08:00" });
});

test("while quiet hours hold letters back it is said until when, and whether the wave has ended by then", () => {
  expect(heldUntil(times(), noon)).toBeNull();
  expect(heldUntil(times(), new Date("2026-03-05T22:00:00Z"))).toEqual({
    day: "2026-03-06",
    time: "08:00",
    inTime: true,
  });
  expect(heldUntil(times(), new Date("2026-03-20T22:00:00Z"))).toMatchObject({ inTime: false });
});
