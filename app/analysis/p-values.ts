/** Many tests at once: p-values adjusted for the number of them. The family is what the caller hands over: state it beside the table. */

/**
 * BH and BY hold the share of false discoveries (BY under any dependence), holm, hochberg and bonferroni the chance of a single false one.
 */
export type Adjustment = "BH" | "BY" | "holm" | "hochberg" | "bonferroni";

/**
 * @param p n p-values; NaN for a test that could not be done: it stays NaN and is not counted
 * @returns adjusted p-values in the same order
 * @throws RangeError for a p outside 0..1
 * @see Holm 1979; Hochberg 1988; Benjamini and Hochberg 1995; Benjamini and Yekutieli 2001; agrees with R p.adjust (cor_*.json)
 */
export function adjustPValues(p: readonly number[], method: Adjustment): number[] {
  const order = [...p.keys()].filter((i) => !Number.isNaN(p[i]!)).sort((a, b) => p[a]! - p[b]! || a - b);
  for (const i of order)
    if (!(p[i]! >= 0 && p[i]! <= 1)) throw new RangeError(`p-value ${p[i]} is outside 0..1`);
  const n = order.length;
  const result = p.map(() => Number.NaN);
  const factors = order.map((_, rank) => factorOf(method, rank + 1, n));
  if (method === "holm") {
    let largest = 0;
    for (const [rank, i] of order.entries()) {
      largest = Math.max(largest, p[i]! * factors[rank]!);
      result[i] = Math.min(1, largest);
    }
    return result;
  }
  let smallest = 1;
  for (let rank = n - 1; rank >= 0; rank--) {
    const i = order[rank]!;
    const scaled = Math.min(1, p[i]! * factors[rank]!);
    smallest = method === "bonferroni" ? scaled : Math.min(smallest, scaled);
    result[i] = smallest;
  }
  return result;
}

/** What the p-value of a rank (1 = smallest) is multiplied with. */
function factorOf(method: Adjustment, rank: number, n: number): number {
  if (method === "bonferroni") return n;
  if (method === "holm" || method === "hochberg") return n - rank + 1;
  return method === "BH" ? n / rank : (n / rank) * harmonic(n);
}

function harmonic(n: number): number {
  let sum = 0;
  for (let i = n; i >= 1; i--) sum += 1 / i;
  return sum;
}
