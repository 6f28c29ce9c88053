/** What loadings say about a construct: how reliable the sum of its items is, and how much of the items it explains. */

/**
 * Composite reliability, the omega of a model with one factor: (sum l)^2 / ((sum l)^2 + sum of what is not explained).
 * @param loadings of one construct; standardised when `unexplained` is absent (1 - l^2 each)
 * @returns NaN without items
 * @see Joereskog 1971, McDonald 1999
 */
export function compositeReliability(
  loadings: ArrayLike<number>,
  unexplained: ArrayLike<number> = Float64Array.from(loadings, (loading) => 1 - loading * loading),
): number {
  let common = 0;
  let rest = 0;
  for (let i = 0; i < loadings.length; i++) {
    common += loadings[i]!;
    rest += unexplained[i]!;
  }
  return common ** 2 / (common ** 2 + rest);
}

/** Average variance extracted: the mean squared standardised loading; NaN without items. @see Fornell and Larcker 1981 */
export function averageVarianceExtracted(loadings: ArrayLike<number>): number {
  return squares(loadings) / loadings.length;
}

/** Sum of the squares. */
export function squares(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! ** 2;
  return sum;
}

export type Discriminant = {
  rootOfAve: number;
  /** Largest, and mean, squared correlation with another construct; null when there is no other. */
  maximumShared: number | null;
  averageShared: number | null;
  /** Whether the construct shares more with its own items than with any other construct. */
  passes: boolean;
};

/**
 * Fornell and Larcker's comparison of each construct. It misses most violations: read it beside HTMT.
 * @param ave average variance extracted of each construct
 * @param correlations between the constructs
 * @see Fornell and Larcker 1981
 */
export function fornellLarcker(
  ave: ArrayLike<number>,
  correlations: readonly ArrayLike<number>[],
): Discriminant[] {
  return Array.from(ave, (own, i) => {
    const shared = Array.from(correlations[i]!, (r) => r * r).filter((_, j) => j !== i);
    return {
      rootOfAve: Math.sqrt(own),
      maximumShared: shared.length > 0 ? Math.max(...shared) : null,
      averageShared: shared.length > 0 ? shared.reduce((sum, each) => sum + each, 0) / shared.length : null,
      passes: own > Math.max(0, ...shared),
    };
  });
}
