/** Construct scores: the one stated rule for answers that are missing. Reversed items arrive already turned. */
import { requireSameLength } from "../missing.ts";
import type { MinAnswered } from "../study-data.ts";

/**
 * Score of each respondent: the mean of the items answered, when at least half of them ("half") or every one ("all") is answered.
 * @param items p columns of n answers, missing NaN
 * @returns n scores in the items' own codes, NaN where too little is answered (and everywhere when p = 0); nothing is imputed
 * @throws RangeError when the columns differ in length
 * @see statistics of test/reference/results/score_bfi.json
 */
export function constructScores(items: Float64Array[], minAnswered: MinAnswered): Float64Array {
  requireSameLength(items);
  const n = items[0]?.length ?? 0;
  const needed = minAnswered === "all" ? items.length : Math.ceil(items.length / 2);
  const total = new Float64Array(n);
  const answered = new Int32Array(n);
  for (const item of items)
    for (let i = 0; i < n; i++) {
      const answer = item[i]!;
      if (Number.isNaN(answer)) continue;
      total[i]! += answer;
      answered[i]!++;
    }
  for (let i = 0; i < n; i++) total[i] = answered[i]! >= needed ? total[i]! / answered[i]! : Number.NaN;
  return total;
}
