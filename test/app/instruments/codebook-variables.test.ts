import { expect, test } from "vitest";
import { codebookVariables } from "../../../app/instruments/codebook-variables.ts";
import { itemOf } from "../../../app/instruments/scales.ts";
import { allKinds } from "./all-kinds.ts";

const it = allKinds();
const of = (id: string) => codebookVariables(itemOf(it, id), it);
const names = (id: string) => of(id).map(({ name }) => name);

test("every kind but open text has columns, no two with the same name", () => {
  const all = it.items.flatMap(({ id }) => names(id));
  expect(new Set(all).size).toBe(all.length);
  expect(names("remark")).toEqual([]);
  expect(names("pace")).toEqual(["pace"]);
  expect(names("doors")).toEqual(["doors__1", "doors__2", "doors__3"]);
  expect(names("blame")).toEqual(["blame__1", "blame__2", "blame__3"]);
  expect(names("stream").slice(0, 4)).toEqual(
    ["lead", "process", "unit", "complete"].map((part) => `stream__0__${part}`),
  );
});

test("codes have their labels, a rating those of its ends", () => {
  expect(of("pace")[0]).toMatchObject({
    codes: [
      { code: 1, label: "Slow" },
      { code: 2, label: "So so" },
      { code: 3, label: "Fast" },
    ],
    min: 1,
    max: 3,
    direction: "higher-is-better",
  });
  expect(of("recommend")[0]).toMatchObject({
    codes: [
      { code: 0, label: "Never" },
      { code: 10, label: "At once" },
    ],
    min: 0,
    max: 10,
  });
  expect(of("tidy_2")[0]?.direction).toBe("lower-is-better");
  expect(of("fails")[0]).toMatchObject({ unit: "whole percent", codes: [], min: 0, max: 100 });
});

test("each column reads its part of an answer, and nothing from a missing one", () => {
  const row = (id: string, answer: Parameters<ReturnType<typeof of>[0]["read"]>[0]) =>
    of(id).map(({ read }) => read(answer));
  expect(row("pace", 3)).toEqual([3]);
  expect(row("doors", [1, 3])).toEqual([1, 0, 1]);
  expect(row("blame", [20, 0, 80])).toEqual([20, 0, 80]);
  const step = { name: "Build", lead: 4, process: 0, unit: "days" as const, complete: null };
  expect(row("stream", [step]).slice(0, 5)).toEqual([4, 0, 3, null, null]);
  for (const id of ["pace", "doors", "blame", "stream"]) {
    const nothing = of(id).map(() => null);
    expect(row(id, { missing: "dont-know" })).toEqual(nothing);
    expect(row(id, undefined)).toEqual(nothing);
  }
});
