import { expect, test } from "vitest";
import { conditionWords } from "../../../app/components/instruments/words.ts";
import { translator } from "../../../app/i18n/messages.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { partsOf } from "../../../app/reports/instrument-preview.ts";
import { smallInstrument } from "../../builders/instrument.ts";
import { allKinds } from "../instruments/all-kinds.ts";

test("a questionnaire without modules is one part without a name", () => {
  const parts = partsOf(smallInstrument());
  expect(parts.map(({ module }) => module)).toEqual([null]);
  expect(parts[0]?.pages.map(({ number, title }) => `${number} ${title}`)).toEqual([
    "1 First",
    "2 Second",
    "3 Third",
  ]);
});

test("every page is in its module, numbered over the whole, with all its questions", () => {
  const it = allKinds();
  const parts = partsOf(it);
  expect(
    parts.map(({ module, pages }) => `${module?.id} ${pages.map(({ number }) => number).join()}`),
  ).toEqual(["key 1", "tidiness 2,3", "extras 4,5"]);
  const asked = parts.flatMap(({ pages }) => pages.flatMap(({ items }) => items.map(({ item }) => item.id)));
  expect(asked.toSorted()).toEqual(it.items.map(({ id }) => id).toSorted());
});

test("modules stand in the order in which they are asked", () => {
  const it = allKinds();
  it.modules?.reverse();
  expect(partsOf(it).map(({ module }) => module?.id)).toEqual(["key", "tidiness", "extras"]);
});

test("a condition is told in the words of the question and of its answers, as they are offered", () => {
  const fourth = partsOf(allKinds())
    .flatMap(({ pages }) => pages)
    .find(({ id }) => id === "fourth");
  expect(fourth?.when).toEqual({ item: "wall", question: "Which wall?", answers: ["Red", "Green"] });
  const approval = partsOf(createRegistry("surveys").get("quick-check", "1.0"))
    .flatMap(({ pages }) => pages)
    .find(({ id }) => id === "approval");
  expect(approval?.when).toMatchObject({
    answers: ["Up to a week", "Up to a month", "Up to six months", "Longer than six months"],
  });
});

test("a condition on a number is told by its ends", () => {
  const it = allKinds();
  const fourth = it.pages.find(({ id }) => id === "fourth");
  if (fourth) fourth.when = { item: "fails", atLeast: 20, below: 50 };
  const when = partsOf(it)
    .flatMap(({ pages }) => pages)
    .find(({ id }) => id === "fourth")?.when;
  expect(when).toEqual({ item: "fails", question: "How many of 100?", atLeast: 20, below: 50 });
  const words = (atLeast: number | null, below: number | null) =>
    conditionWords(translator("en"), { item: "fails", question: "How many?", atLeast, below }, "en");
  expect(words(20, null)).toContain("20 or more");
  expect(words(null, 20)).toContain("less than 20");
  expect(words(20, 50)).toContain("20 or more, but less than 50");
});

test("a question has its scale, and none where its kind has none", () => {
  const items = partsOf(allKinds()).flatMap(({ pages }) => pages.flatMap((page) => page.items));
  const scale = (id: string) => items.find(({ item }) => item.id === id)?.scale;
  expect(scale("pace")?.points).toHaveLength(3);
  expect(scale("stream")).toBeUndefined();
});
