/** Fifty row orders of every known population: the same classes each time, whichever joins come first among equal costs. */
import { expect, test } from "vitest";
import { leastAgreementOverOrders } from "../app/analysis/clustering/claims.ts";
import type { Kind } from "../app/analysis/clustering/populations.ts";

const kinds: Kind[] = ["clear", "overlapping", "continuum", "skewed"];
const cases = kinds.flatMap((kind) => [500, 36_000].map((size) => ({ kind, size })));

test.each(cases)("the least agreement of fifty row orders is at least .995: $size people, $kind", (one) => {
  for (let seed = 1; seed <= 10; seed++) {
    const least = leastAgreementOverOrders(one.kind, one.size, seed, 50);
    console.log(
      `${one.kind} ${one.size}, seed ${seed}: Ward alone ${least.before.toFixed(3)}, settled ${least.after.toFixed(4)}`,
    );
    expect(least.after, `seed ${seed}`).toBeGreaterThanOrEqual(0.995);
  }
});
