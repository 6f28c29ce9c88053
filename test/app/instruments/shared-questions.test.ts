/** What two versions share for a trend. The numbers that come of it are checked in test/app/services/trend.test.ts. */
import { expect, test } from "vitest";
import { carryOver, onlyShared, sharedQuestions } from "../../../app/instruments/shared-questions.ts";
import { instrumentFrom, realInstrument, smallInstrument, smallSource } from "../../builders/instrument.ts";
import { allKinds } from "./all-kinds.ts";

const later = (from: string, to: string) => {
  expect(smallSource).toContain(from);
  return instrumentFrom(smallSource.replace('version: "1.0"', 'version: "1.1"').replaceAll(from, to));
};

test("a questionnaire shares everything with itself, and is scored as ever", () => {
  for (const one of [smallInstrument(), allKinds(), realInstrument("delivery-core")]) {
    const shared = sharedQuestions(one, one);
    expect(shared.leftOut).toEqual({ metrics: [], constructs: [] });
    expect(shared.dropped).toEqual({ metrics: [], constructs: [] });
    const { items, levelMetrics, throughput, stability } = onlyShared(one, shared);
    expect(items).toEqual(one.items);
    expect([levelMetrics, throughput, stability]).toEqual([one.levelMetrics, one.throughput, one.stability]);
  }
});

test("a construct whose rule wants every answer is left out as soon as one question differs", () => {
  const all = "role: capability, direction: higher-is-better, source: Own, minAnswered: all";
  const strict = smallSource.replace("role: capability, direction: higher-is-better, source: Own", all);
  const [before, now] = [strict, strict.replace("It is tidy.", "It is neat.")].map((source, at) =>
    instrumentFrom(source.replace('version: "1.0"', `version: "1.${at}"`)),
  );
  if (!before || !now) throw new Error("no versions");
  expect(sharedQuestions(before, now).leftOut.constructs).toEqual([
    { id: "tidy", why: "few", of: 2, shared: 1 },
  ]);
  // Half of two is enough where half is the rule.
  expect(sharedQuestions(smallInstrument(), later("It is tidy.", "It is neat.")).constructs).toContain(
    "tidy",
  );
});

test("answers that cannot be compared are carried over as missing", () => {
  const shared = {
    version: "1.0",
    pairs: [
      { a: "pace", b: "pace" },
      { a: "old", b: "wait", recode: { "1": 0, "2": 5, "3": 7 } },
    ],
    constructs: [],
  };
  const carry = carryOver(smallInstrument(), shared);
  expect(carry({ pace: 2, old: 1, wall: 1 })).toEqual({ pace: 2, wait: 0 });
  // No code of the later scale, no recoded code, a reason instead of a value.
  expect(carry({ pace: 9, old: 3 })).toEqual({});
  expect(carry({ pace: { missing: "dont-know" }, old: 4 })).toEqual({});
});
