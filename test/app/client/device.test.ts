/** What is kept in the browser, for whom, and when it is gone. */
import { expect, test } from "vitest";
import { openDevice } from "../../../app/client/device.ts";
import type { Waiting } from "../../../app/client/waiting.ts";

const day = 24 * 60 * 60 * 1000;
const answer = (item: string, at = 0): Waiting => ({ page: "p", item, fields: { [item]: ["1"] }, at });

/** As a browser's: its keys are its own properties. */
function storage(limit = Number.POSITIVE_INFINITY): Storage {
  const store = Object.create({
    getItem: (key: string) => (store as Record<string, string>)[key] ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > limit) throw new DOMException("full", "QuotaExceededError");
      (store as Record<string, string>)[key] = value;
    },
    removeItem: (key: string) => delete (store as Record<string, string>)[key],
  }) as Storage;
  return store;
}
const now = () => 0;

test("answers of one code are there again after the page was closed, and leave no trace once they are saved", () => {
  const store = storage();
  openDevice(store, "study", "me", now).write([answer("a"), answer("b")]);
  expect(
    openDevice(store, "study", "me", now)
      .read()
      .map(({ item }) => item),
  ).toEqual(["a", "b"]);
  openDevice(store, "study", "me", now).write([]);
  expect(Object.keys(store)).toEqual([]);
});

test("the next person at a shared computer finds nothing: another code in the same study removes it, another study does not", () => {
  const store = storage();
  openDevice(store, "study", "me", now).write([answer("a")]);
  openDevice(store, "another", "me", now);
  expect(Object.keys(store)).toHaveLength(1);
  expect(openDevice(store, "study", "you", now).read()).toEqual([]);
  expect(Object.keys(store)).toEqual([]);
});

test("starting over clears it", () => {
  const store = storage();
  const device = openDevice(store, "study", "me", now);
  device.write([answer("a")]);
  device.clear();
  expect(Object.keys(store)).toEqual([]);
});

test("what nobody came back to for two months is not sent any more", () => {
  const store = storage();
  openDevice(store, "study", "me", now).write([answer("a", 0), answer("b", 50 * day)]);
  expect(
    openDevice(store, "study", "me", () => 61 * day)
      .read()
      .map(({ item }) => item),
  ).toEqual(["b"]);
});

test("where nothing can be kept, answers live as long as the page, and the device says so", () => {
  for (const store of [null, storage(10)]) {
    const device = openDevice(store, "study", "me", now);
    device.write([answer("a")]);
    expect([device.keeps, device.read().map(({ item }) => item)]).toEqual([false, ["a"]]);
  }
});

test("what is no list of answers counts as nothing", () => {
  for (const text of [
    "{",
    "null",
    "7",
    '[null, 7, {"page":"p"}, {"page":"p","item":"a","fields":{"a":"1"},"at":1}]',
  ]) {
    const store = storage();
    store.setItem("gemba:unsaved:study:me", text);
    expect(openDevice(store, "study", "me", now).read()).toEqual([]);
  }
});
