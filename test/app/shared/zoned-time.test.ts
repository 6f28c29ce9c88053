/** Times of the day in zones with and without daylight saving. */
import { expect, test } from "vitest";
import { afterQuiet, instantOf, isTimeZone, localTime } from "../../../app/shared/zoned-time.ts";

const iso = (day: string, time: string, zone: string) => instantOf({ day, time }, zone).toISOString();

test.each([
  ["2026-01-15", "09:00", "Europe/Berlin", "2026-01-15T08:00:00.000Z"],
  ["2026-07-15", "09:00", "Europe/Berlin", "2026-07-15T07:00:00.000Z"],
  ["2026-07-15", "00:00", "Asia/Tokyo", "2026-07-14T15:00:00.000Z"],
  ["2026-07-15", "09:00", "Asia/Kathmandu", "2026-07-15T03:15:00.000Z"],
  ["2026-07-15", "23:30", "America/Los_Angeles", "2026-07-16T06:30:00.000Z"],
])("%s %s in %s is %s", (day, time, zone, instant) => {
  expect(iso(day, time, zone)).toBe(instant);
});

test("a time that the clocks skip moves on by what they skip", () => {
  // Berlin goes from 02:00 to 03:00 on 29 March 2026.
  expect(iso("2026-03-29", "02:30", "Europe/Berlin")).toBe("2026-03-29T01:30:00.000Z");
  expect(localTime(new Date("2026-03-29T01:30:00.000Z"), "Europe/Berlin")).toEqual({
    day: "2026-03-29",
    time: "03:30",
  });
});

test("of a time that comes twice the first is meant", () => {
  // Berlin goes from 03:00 back to 02:00 on 25 October 2026.
  expect(iso("2026-10-25", "02:30", "Europe/Berlin")).toBe("2026-10-25T00:30:00.000Z");
});

test("a midnight that a day does not have is its first instant", () => {
  // Cairo goes from 00:00 to 01:00 on 24 April 2026.
  expect(iso("2026-04-24", "00:00", "Africa/Cairo")).toBe("2026-04-23T22:00:00.000Z");
});

test("every hour of a year is shown as the time that it was made from, or as what the clocks skipped to", () => {
  for (let hour = 0; hour < 365 * 24; hour += 1) {
    const instant = new Date(Date.UTC(2026, 0, 1, hour));
    const back = instantOf(localTime(instant, "Australia/Lord_Howe"), "Australia/Lord_Howe");
    // The half hour that comes twice in autumn is read as its first.
    expect([0, 30 * 60_000]).toContain(instant.getTime() - back.getTime());
  }
});

test("quiet hours end in the morning where the study is, also over midnight and a change of the clocks", () => {
  const quiet = { from: "20:00", until: "08:00" };
  const after = (instant: string, zone: string) => afterQuiet(new Date(instant), quiet, zone).toISOString();
  expect(after("2026-03-28T21:00:00.000Z", "Europe/Berlin")).toBe("2026-03-29T06:00:00.000Z");
  expect(after("2026-03-29T00:30:00.000Z", "Europe/Berlin")).toBe("2026-03-29T06:00:00.000Z");
  expect(after("2026-03-29T12:00:00.000Z", "Europe/Berlin")).toBe("2026-03-29T12:00:00.000Z");
  expect(after("2026-03-29T12:00:00.000Z", "Asia/Tokyo")).toBe("2026-03-29T23:00:00.000Z");
  expect(
    afterQuiet(new Date("2026-03-29T12:00:00Z"), { from: "08:00", until: "08:00" }, "Asia/Tokyo"),
  ).toEqual(new Date("2026-03-29T12:00:00Z"));
});

test("what is no zone is told apart", () => {
  expect([isTimeZone("Europe/Berlin"), isTimeZone("Mars/Olympus")]).toEqual([true, false]);
});
