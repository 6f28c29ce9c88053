import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { computedFor, differences, goldenResult } from "../../reference/golden.ts";

const ids = readdirSync(new URL("../../reference/requests/", import.meta.url)).map((file) =>
  file.replace(/\.json$/, ""),
);

/** Made for functions that no method of the command is: their tests read the results themselves. */
const withoutMethod = ["change_nested", "experiment_effect"];

test("every reference result has a request that shows how to ask for it", () => {
  const results = readdirSync(new URL("../../reference/results/", import.meta.url));
  const asked = [...ids, ...withoutMethod].map((id) => `${id}.json`);
  expect(asked.sort()).toEqual(results.sort());
});

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
