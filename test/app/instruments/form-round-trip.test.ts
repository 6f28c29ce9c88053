import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer, Answers } from "../../../app/instruments/answer.ts";
import { readForm } from "../../../app/instruments/answer-schema.ts";
import { formValues } from "../../../app/instruments/form-values.ts";
import { scaleOf } from "../../../app/instruments/scales.ts";
import type { Instrument, Item } from "../../../app/instruments/schema.ts";
import { realInstrument, smallInstrument } from "../../builders/instrument.ts";

/** Any answer that a person can give to an item; undefined = left. */
function anyAnswer(item: Item, instrument: Instrument): fc.Arbitrary<Answer | undefined> {
  const codes = scaleOf(item, instrument)?.points.map(({ code }) => code) ?? [0];
  const reason = fc.constantFrom(...item.missing).map((missing) => ({ missing }));
  const value: fc.Arbitrary<Answer> =
    item.kind === "percentage"
      ? fc.integer({ min: 0, max: 100 })
      : item.kind === "number"
        ? fc.integer({ min: item.min, max: item.max })
        : item.kind === "multiple-choice"
          ? fc.subarray(codes, { minLength: 1 }).map((some) => some.toSorted((a, b) => a - b))
          : fc.constantFrom(...codes);
  return fc.oneof(value, reason, fc.constant(undefined));
}

test("answers shown again in a form and sent unchanged are the same answers", () => {
  for (const instrument of [
    smallInstrument(),
    realInstrument("delivery-core"),
    realInstrument("cloud-native-cadence"),
  ])
    for (const page of instrument.pages) {
      const items = instrument.items.filter(({ id, kind }) => page.items.includes(id) && kind !== "text");
      const all = fc.record(Object.fromEntries(items.map((item) => [item.id, anyAnswer(item, instrument)])));
      fc.assert(
        fc.property(all, (given) => {
          const answers: Answers = {};
          for (const [id, answer] of Object.entries(given)) if (answer !== undefined) answers[id] = answer;
          const fields = Object.entries(formValues(items, answers, {}));
          const form = new URLSearchParams(
            fields.flatMap(([name, values]) => values.map((value) => [name, value])),
          );
          expect(readForm(instrument, page.id, form)).toEqual({ answers, comments: {}, errors: [] });
        }),
        { numRuns: 50, seed: 11 },
      );
    }
});
