import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { computedFor, differences, goldenResult } from "../../reference/golden.ts";

const ids = readdirSync(new URL("../../reference/requests/", import.meta.url)).map((file) =>
  file.replace(/\.json$/, ""),
);

test.each(ids)("every value of %s is computed, within its tolerance", (id) => {
  expect(differences(goldenResult(id), computedFor(id))).toEqual([]);
});

test("the comparison finds what is wrong, what is absent, and an excuse that nothing needs", () => {
  const result = {
    id: "unknown",
    values: { a: 1, b: { c: 2, d: null } },
    tolerance: { default: { rel: 0.01 } },
  };
  expect(differences(result, { a: 1.009, b: { c: 2, d: null } })).toEqual([]);
  expect(differences(result, { a: 1.011, b: { d: 0 } }).map(({ path }) => path)).toEqual(["a", "b.c", "b.d"]);
});
