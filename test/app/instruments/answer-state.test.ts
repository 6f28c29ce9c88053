/** Answers behind the # of an address. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer, Answers } from "../../../app/instruments/answer.ts";
import { answerState, readAnswerState } from "../../../app/instruments/answer-state.ts";
import { codesOf } from "../../../app/instruments/scales.ts";
import { instrumentOfThis } from "../../builders/published.ts";

const check = instrumentOfThis("quick-check");

test("every set of answers comes back as it was, with its place", () => {
  const answers = fc.record(
    Object.fromEntries(
      check.items.map((item) => [
        item.id,
        fc.constantFrom<Answer>(
          ...codesOf(item, check),
          ...item.missing.map((missing): Answer => ({ missing })),
        ),
      ]),
    ),
    { requiredKeys: [] },
  );
  const place = fc.constantFrom({ screen: 1 }, { screen: 14 }, { result: null }, { result: 2018 });
  fc.assert(
    fc.property(answers, place, (some, at) => {
      const given = some as Answers;
      const state = answerState(check, given, at);
      // Safe behind a # without any escaping, and short enough for a message.
      expect(state).toMatch(/^[a-z0-9.~]{1,200}$/);
      expect(readAnswerState(check, state)).toEqual({ answers: given, place: at });
    }),
  );
});

test("what is no state of this version is none, whatever it is", () => {
  const good = answerState(check, { lead_time: 4 }, { screen: 1 });
  const dots = ".".repeat(check.items.length - 1);
  for (const wrong of [
    "",
    "~",
    "~~~",
    `${good}~`,
    `${good}.`,
    good.slice(0, -1),
    good.replace("4", "7"),
    good.replace("4", "04"),
    good.replace("4", "-1"),
    good.replace("4", "1e0"),
    good.replace("4", "p"),
    good.replace("~1~", "~0~"),
    good.replace("~1~", "~r20~"),
    `9.9~1~${dots}`,
    `${check.version}~1~__proto__`,
    "x".repeat(100_000),
    "<script>alert(1)</script>",
  ])
    expect(readAnswerState(check, wrong), wrong.slice(0, 40)).toBeNull();
  fc.assert(fc.property(fc.string(), (text) => readAnswerState(check, text) === null));
});
