/** Whether items measure the same thing in two groups or waves: whether their loadings run side by side. */
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { correlationsOf, covariances } from "./covariances.ts";
import { firstComponent } from "./principal-components.ts";

/**
 * Tucker's phi: from .95 on two sets of loadings count as equal, from .85 as similar.
 * @returns within -1..1; NaN when a set is all zero
 * @throws RangeError when the sets differ in length
 * @see Tucker 1951; Lorenzo-Seva and ten Berge 2006
 */
export function tuckerCongruence(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) throw new RangeError(`${a.length} and ${b.length} loadings`);
  let [aa, bb, ab] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    aa += a[i]! ** 2;
    bb += b[i]! ** 2;
    ab += a[i]! * b[i]!;
  }
  return Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)));
}

/**
 * Congruence of a construct's loadings on its first component between two groups of rows.
 * @param items p columns of n answers
 * @param groups the rows of the one and the other group
 * @returns "too-few-items" under two items; "too-few", "no-variance" when a group lacks rows or an item does not vary in it
 * @throws RangeError when the columns differ in length
 * @see agrees with test/reference/results/congruence_bfi_gender.json
 */
export function congruenceOfGroups(
  items: Float64Array[],
  groups: readonly [Int32Array, Int32Array],
): Estimate<number> {
  if (items.length < 2) return notEstimable("too-few-items", groups[0].length + groups[1].length);
  const [one, other] = groups.map((rows) =>
    covariances(items.map((item) => Float64Array.from(rows, (row) => item[row]!))),
  );
  if (one!.status !== "ok") return one!;
  if (other!.status !== "ok") return other!;
  const [a, b] = [one!.value, other!.value].map(({ s }) => firstComponent(correlationsOf(s)));
  return ok(tuckerCongruence(a!, b!), one!.n + other!.n);
}
