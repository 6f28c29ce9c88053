/** Which parameters a confirmatory model has, and where in its groups each of them stands. */

/** Simple structure: each item belongs to one factor. */
export type Structure = { factors: number; factorOf: Int32Array };

/**
 * What several groups have in common. configural: which items belong together; metric: the loadings too; scalar: the intercepts as well, so
 * that means may be compared.
 */
export type Sameness = "configural" | "metric" | "scalar";

/** Indices into the list of parameters; -1 where a value is fixed (a variance to 1, a mean to 0). */
export type GroupPlaces = {
  loading: Int32Array;
  unique: Int32Array;
  factor: Int32Array[];
  /** null where means are not modelled: they are then what they are. */
  intercept: Int32Array | null;
  mean: Int32Array;
};

export type Places = { groups: GroupPlaces[]; parameters: number };

/**
 * @param constructs the items of each factor, each item 0 .. p - 1 in one of them
 * @throws RangeError when a construct is empty, or an item is in none or in two
 */
export function structureOf(constructs: readonly (readonly number[])[]): Structure {
  const p = constructs.reduce((sum, items) => sum + items.length, 0);
  const factorOf = new Int32Array(p).fill(-1);
  for (const [factor, items] of constructs.entries()) {
    if (items.length === 0) throw new RangeError(`construct ${factor} has no items`);
    for (const item of items) {
      if (factorOf[item] !== -1) throw new RangeError(`item ${item} must belong to one construct`);
      factorOf[item] = factor;
    }
  }
  return { factors: constructs.length, factorOf };
}

/** The scale of the factors is set by variances of 1: in every group, or in the first one when loadings are the same. */
export function placesOf({ factors, factorOf }: Structure, groups: number, same: Sameness): Places {
  const p = factorOf.length;
  let parameters = 0;
  const next = () => parameters++;
  const list = (length: number) => Int32Array.from({ length }, next);
  const fixed = (length: number) => new Int32Array(length).fill(-1);
  const places: GroupPlaces[] = [];
  for (let group = 0; group < groups; group++) {
    const first = places[0];
    const shared = first !== undefined && same !== "configural";
    const factor = Array.from({ length: factors }, () => fixed(factors));
    for (let k = 0; k < factors; k++)
      for (let l = 0; l <= k; l++) {
        if (k === l && !shared) continue;
        factor[k]![l] = next();
        factor[l]![k] = factor[k]![l]!;
      }
    places.push({
      loading: shared ? first.loading : list(p),
      unique: list(p),
      factor,
      intercept: same !== "scalar" ? null : shared ? first.intercept : list(p),
      mean: same === "scalar" && shared ? list(factors) : fixed(factors),
    });
  }
  return { groups: places, parameters };
}
