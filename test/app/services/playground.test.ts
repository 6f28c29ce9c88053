/** The playground shows every kind of question in every state, and only to who asks for it. */
import { expect, test } from "vitest";
import { readForm } from "../../../app/instruments/answer-schema.ts";
import { type Instrument, Item } from "../../../app/instruments/schema.ts";
import { readEnvironment } from "../../../app/platform/env.server.ts";
import { playgroundQuestions } from "../../../app/services/playground.server.ts";
import { smallInstrument } from "../../builders/instrument.ts";

const shown = () => playgroundQuestions({ env: readEnvironment({ PLAYGROUND: "1" }) });

test("without PLAYGROUND=1 there is nothing", () => {
  expect(() => playgroundQuestions({ env: readEnvironment({}) })).toThrow(
    expect.objectContaining({ kind: "not-found" }),
  );
});

test("every kind that a questionnaire can hold is there, in every state", () => {
  const kinds = Item.options.map((option) => option.shape.kind.value);
  expect(
    shown()
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual([...kinds].sort());
  const states = ["empty", "answered", "dont-know", "not-applicable", "prefer-not-to-say", "wrong", "help"];
  for (const { specimens } of shown())
    expect(specimens.map(({ state }) => state)).toEqual(
      expect.arrayContaining([...states, "right-to-left", "long"]),
    );
});

test("no two questions of the page share a name", () => {
  const ids = shown().flatMap(({ specimens }) => specimens.map(({ item }) => item.id));
  expect(new Set(ids).size).toBe(ids.length);
});

test("what is shown as answered is an answer, and what is typed wrong is refused for the reason shown", () => {
  for (const { specimens } of shown())
    for (const { state, item, scale, teams, values, error } of specimens) {
      const instrument: Instrument = {
        ...smallInstrument(),
        items: [item],
        scales: { ...(scale && { s: scale }) },
        ...(teams && { teams }),
        pages: [{ id: "p", title: "P", items: [item.id] }],
      };
      const form = new URLSearchParams(
        Object.entries(values).flatMap(([name, all]) => all.map((one) => [name, one])),
      );
      const { answers, comments, errors } = readForm(instrument, "p", form);
      if (Object.keys(values).length === 0) continue;
      if (error) expect(errors).toEqual([{ item: item.id, message: error }]);
      else {
        expect(errors, state).toEqual([]);
        expect({ ...answers, ...comments }, state).toHaveProperty(item.id);
      }
    }
});
