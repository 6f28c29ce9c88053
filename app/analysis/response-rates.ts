/** Outcome rates of a survey of named people, in the terms of the AAPOR Standard Definitions. */

/** Final dispositions, as whole numbers of invitations. */
export type Dispositions = {
  /** I: complete. */
  complete: number;
  /** P: partial, and kept. */
  partial: number;
  /** R: refused, or broken off. */
  refused: number;
  /** NC: eligible, and not reached. */
  unreached: number;
  /** O: reached, and kept from answering by something else. */
  other: number;
  /** UH and UO: not known whether the person was reached or eligible. */
  unknown: number;
};

type OutcomeRate = "rr1" | "rr2" | "rr5" | "rr6" | "coop1" | "ref1" | "con1";
export type OutcomeRates = Record<OutcomeRate, number | null>;

/**
 * Response rates 1, 2, 5 and 6, cooperation rate 1, refusal rate 1, contact rate 1.
 * @returns shares 0..1; null where nobody is in the denominator
 * @throws RangeError for a count that is negative or not whole
 * @see AAPOR 2023, Standard Definitions, 10th edition: RR1 = I / ((I + P) + (R + NC + O) + (UH + UO)); RR5 leaves out those unknown
 */
export function outcomeRates(cases: Dispositions): OutcomeRates {
  for (const [name, n] of Object.entries(cases))
    if (!(Number.isSafeInteger(n) && n >= 0)) throw new RangeError(`${name}: ${n} is no count`);
  const { complete, partial, refused, unreached, other, unknown } = cases;
  const answered = complete + partial;
  const reached = answered + refused + other;
  const eligible = reached + unreached;
  const all = eligible + unknown;
  const share = (n: number, of: number) => (of === 0 ? null : n / of);
  return {
    rr1: share(complete, all),
    rr2: share(answered, all),
    rr5: share(complete, eligible),
    rr6: share(answered, eligible),
    coop1: share(complete, reached),
    ref1: share(refused, all),
    con1: share(reached, all),
  };
}
