/** Hopkins' statistic: are rows nearer to each other than random places are to rows? For the record only: repeated answers always are. */
import type { Points } from "./distinct-rows.ts";

export type Hopkins = {
  /** Near 1/2 without structure; distances to the power of the number of columns (as published) and plain. */
  powerColumns: number;
  powerOne: number;
  /** Distance from each place to the nearest row, and from each chosen row to the nearest other row. */
  fromPlaces: number[];
  fromRows: number[];
};

/**
 * @param points the rows; a row with copies lies at distance 0 from the next
 * @param chosen points to measure from; @param places coordinates in 0..1 of each column's range, as many as chosen
 * @throws RangeError when a chosen point does not exist or the places have another number of columns
 * @see Hopkins and Skellam 1954, Cross and Jain 1982 (test/reference/results/clusterability_faithful.json)
 */
export function hopkins(points: Points, chosen: ArrayLike<number>, places: ArrayLike<number>[]): Hopkins {
  const { m, p, coordinates, weights } = points;
  const low = new Float64Array(p).fill(Number.POSITIVE_INFINITY);
  const high = new Float64Array(p).fill(Number.NEGATIVE_INFINITY);
  for (let at = 0; at < m * p; at++) {
    low[at % p] = Math.min(low[at % p]!, coordinates[at]!);
    high[at % p] = Math.max(high[at % p]!, coordinates[at]!);
  }
  const nearest = (row: Float64Array, except: number): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < m; i++) {
      if (i === except) continue;
      let square = 0;
      for (let j = 0; j < p; j++) square += (row[j]! - coordinates[i * p + j]!) ** 2;
      if (square < least) least = square;
    }
    return Math.sqrt(least);
  };
  const fromPlaces = places.map((place) => {
    if (place.length !== p) throw new RangeError(`a place has ${place.length} coordinates, the rows ${p}`);
    return nearest(
      low.map((least, j) => least + (high[j]! - least) * place[j]!),
      -1,
    );
  });
  const fromRows = Array.from(chosen, (at) => {
    if (!(Number.isInteger(at) && at >= 0 && at < m)) throw new RangeError(`there is no row ${at}`);
    return weights[at]! > 1 ? 0 : nearest(coordinates.subarray(at * p, (at + 1) * p), at);
  });
  const share = (power: number): number => {
    const sum = (distances: number[]) => distances.reduce((all, distance) => all + distance ** power, 0);
    return sum(fromPlaces) / (sum(fromPlaces) + sum(fromRows));
  };
  return { powerColumns: share(p), powerOne: share(1), fromPlaces, fromRows };
}
