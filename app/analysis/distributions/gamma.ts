/** The gamma function and its incomplete forms: the tails of the chi-square and the normal distribution are made of them. */

/** ln G(x) for x > 0: Stirling's series from 10 on, below it the recurrence upwards. */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma needs a positive number, not ${x}`);
  let product = 1;
  let shifted = x;
  while (shifted < 10) product *= shifted++;
  return (
    (shifted - 0.5) * Math.log(shifted) -
    shifted +
    0.5 * Math.log(2 * Math.PI) +
    stirlingRest(shifted) -
    Math.log(product)
  );
}

/** What Stirling's formula leaves over for x >= 10: the sum of B(2j) / (2j (2j - 1) x^(2j - 1)). */
export function stirlingRest(x: number): number {
  const inverse = 1 / (x * x);
  let rest = 0;
  for (let j = stirlingTerms.length - 1; j >= 0; j--) rest = rest * inverse + stirlingTerms[j]!;
  return rest / x;
}

const stirlingTerms = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
];

/**
 * Regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 - P, each to about 12 digits of its own.
 * @param a positive
 * @param x not negative
 * @throws RangeError when a is not positive
 */
export function incompleteGamma(a: number, x: number): { lower: number; upper: number } {
  if (!(a > 0)) throw new RangeError(`incompleteGamma needs a positive a, not ${a}`);
  if (Number.isNaN(x)) return { lower: Number.NaN, upper: Number.NaN };
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  const front = gammaFront(a, x);
  // The series converges fast below the mean, the fraction above it.
  if (x < a + 1) {
    const lower = front * gammaSeries(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = front * gammaFraction(a, x);
  return { lower: 1 - upper, upper };
}

/** x^a e^-x / G(a). For a large a the leading terms are cancelled on paper. */
function gammaFront(a: number, x: number): number {
  if (a < 10) return Math.exp(a * Math.log(x) - x - logGamma(a));
  const apart = (x - a) / a;
  const exponent = a * (Math.log1p(apart) - apart) - stirlingRest(a);
  return Math.exp(exponent) * Math.sqrt(a / (2 * Math.PI));
}

/** Sum of x^j / (a (a + 1) .. (a + j)). */
function gammaSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let j = 1; j < 1_000_000; j++) {
    term *= x / (a + j);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}

/** Continued fraction of G(a, x), by the modified Lentz method. */
function gammaFraction(a: number, x: number): number {
  const tiny = 1e-300;
  const keep = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / keep(b);
  let fraction = d;
  for (let j = 1; j < 1_000_000; j++) {
    const numerator = -j * (j - a);
    b += 2;
    d = 1 / keep(numerator * d + b);
    c = keep(b + numerator / c);
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return fraction;
}
