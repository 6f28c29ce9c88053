/** Correlations of answers of one person, of two people of one team, and of two people of one organization but different teams. */

/** Team and organization of each respondent, any whole numbers from 0; -1 = none. A team belongs to one organization. */
export type Nesting = { team: Int32Array; organization: Int32Array };

/** r[i][j]: of column i of the one and column j of the other; 0 where there is no such pair. */
export type Pairs = { r: number[][] };

/** Of one person: Pearson's r over the rows that have both. */
export function pairsAmong(columns: Float64Array[]): Pairs {
  const z = columns.map(standardScores);
  return among(z, (a, b) => {
    let [sum, squaresA, squaresB] = [0, 0, 0];
    for (let i = 0; i < a.length; i++) {
      if (Number.isNaN(a[i]!) || Number.isNaN(b[i]!)) continue;
      sum += a[i]! * b[i]!;
      squaresA += a[i]! ** 2;
      squaresB += b[i]! ** 2;
    }
    return squaresA > 0 && squaresB > 0 ? sum / Math.sqrt(squaresA * squaresB) : 0;
  });
}

/** Of two people of one group; groups count by their people, not by their pairs. */
export function pairsWithin(columns: Float64Array[], group: Int32Array): Pairs {
  const z = columns.map(standardScores);
  const sums = z.map((column) => groupSums(column, group));
  return among(z, (a, b, i, j) => {
    const same = productSums(a, b, group);
    let [numerator, weight] = [0, 0];
    for (let g = 0; g < same.count.length; g++) {
      const pairs = sums[i]!.count[g]! * sums[j]!.count[g]! - same.count[g]!;
      if (pairs <= 0) continue;
      const one = 1 / Math.max(1, Math.max(sums[i]!.count[g]!, sums[j]!.count[g]!) - 1);
      numerator += one * (sums[i]!.sum[g]! * sums[j]!.sum[g]! - same.sum[g]!);
      weight += one * pairs;
    }
    return weight > 0 ? numerator / weight : 0;
  });
}

/** Of two people of one organization and different teams. */
export function pairsBetween(columns: Float64Array[], { team, organization }: Nesting): Pairs {
  const z = columns.map(standardScores);
  const ofTeams = z.map((column) => groupSums(column, team));
  const home = organizationOfTeam(team, organization);
  return among(z, (_a, _b, i, j) => {
    const all = new Map<
      number,
      { sumA: number; sumB: number; countA: number; countB: number; sum: number; count: number }
    >();
    for (let t = 0; t < home.length; t++) {
      if (home[t]! < 0) continue;
      const found = all.get(home[t]!) ?? { sumA: 0, sumB: 0, countA: 0, countB: 0, sum: 0, count: 0 };
      const [sumA, sumB] = [ofTeams[i]!.sum[t]!, ofTeams[j]!.sum[t]!];
      const [countA, countB] = [ofTeams[i]!.count[t]!, ofTeams[j]!.count[t]!];
      found.sumA += sumA;
      found.sumB += sumB;
      found.countA += countA;
      found.countB += countB;
      found.sum += sumA * sumB;
      found.count += countA * countB;
      all.set(home[t]!, found);
    }
    let [numerator, weight] = [0, 0];
    for (const found of all.values()) {
      const pairs = found.countA * found.countB - found.count;
      if (pairs <= 0) continue;
      const one = 1 / Math.max(1, Math.max(found.countA, found.countB) - 1);
      numerator += one * (found.sumA * found.sumB - found.sum);
      weight += one * pairs;
    }
    return weight > 0 ? numerator / weight : 0;
  });
}

function among(
  z: Float64Array[],
  of: (a: Float64Array, b: Float64Array, i: number, j: number) => number,
): Pairs {
  const r = z.map(() => new Array<number>(z.length).fill(0));
  for (let i = 0; i < z.length; i++)
    for (let j = 0; j <= i; j++) {
      const found = Math.max(-1, Math.min(1, of(z[i]!, z[j]!, i, j)));
      r[i]![j] = found;
      r[j]![i] = found;
    }
  return { r };
}

/** Mean 0 and variance 1 over those who answered; all 0 when nobody differs. Sums of whole answers are exact, so order does not matter much. */
function standardScores(column: Float64Array): Float64Array {
  let [n, sum, squares] = [0, 0, 0];
  for (const value of column) {
    if (Number.isNaN(value)) continue;
    n++;
    sum += value;
    squares += value * value;
  }
  const mean = sum / n;
  const sd = Math.sqrt(Math.max(0, squares / n - mean * mean));
  return column.map((value) => (sd > 1e-12 ? (value - mean) / sd : value * 0));
}

type Sums = { sum: Float64Array; count: Float64Array };

function groupSums(column: Float64Array, group: Int32Array): Sums {
  return sumsBy(group, (i) => column[i]!);
}

function productSums(a: Float64Array, b: Float64Array, group: Int32Array): Sums {
  return sumsBy(group, (i) => a[i]! * b[i]!);
}

function sumsBy(group: Int32Array, value: (i: number) => number): Sums {
  let groups = 0;
  for (const g of group) groups = Math.max(groups, g + 1);
  const sums = { sum: new Float64Array(groups), count: new Float64Array(groups) };
  for (let i = 0; i < group.length; i++) {
    const own = value(i);
    if (group[i]! < 0 || Number.isNaN(own)) continue;
    sums.sum[group[i]!]! += own;
    sums.count[group[i]!]!++;
  }
  return sums;
}

function organizationOfTeam(team: Int32Array, organization: Int32Array): Int32Array {
  let teams = 0;
  for (const t of team) teams = Math.max(teams, t + 1);
  const home = new Int32Array(teams).fill(-1);
  for (let i = 0; i < team.length; i++) if (team[i]! >= 0) home[team[i]!] = organization[i]!;
  return home;
}
