/**
 * One population without groups, as like the sample as can be: normal variables, correlated as those behind the answers, cut into each
 * column's own distribution (a Gaussian copula). People of one team and one organization are alike as much as in the sample.
 */
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { present } from "../missing.ts";
import type { Random } from "../random.ts";
import { latentCorrelation, type Steps, stepsOf } from "./latent-correlation.ts";
import { type Nesting, type Pairs, pairsAmong, pairsBetween, pairsWithin } from "./pair-correlations.ts";

export type OnePopulation = {
  /** Draws the columns of as many respondents anew; whoever gave no answer gives none. */
  draw: (random: Random) => Float64Array[];
  /** Correlations of the normal variables, of one person; and shared by people of one team, and by people of one organization. */
  total: number[][];
  team: number[][];
  organization: number[][];
};

/**
 * @param columns p columns of n answers, missing NaN, each with at least one answer
 * @param nesting null when respondents are drawn alone
 * @throws RangeError when there is no column, or one without answers
 */
export function onePopulation(columns: Float64Array[], nesting: Nesting | null): OnePopulation {
  const steps = columns.map((column) => stepsOf(present(column).slice().sort()));
  if (steps.length === 0 || steps.some(({ values }) => values.length === 0))
    throw new RangeError("a population needs columns with answers");
  const latent = (pairs: Pairs) => latentMatrix(pairs, steps);
  const total = latent(pairsAmong(columns));
  const none = total.map((row) => row.map(() => 0));
  const organization = nesting ? latent(pairsBetween(columns, nesting)) : none;
  const team = nesting ? latent(pairsWithin(columns, nesting.team)) : none;
  for (const [j, row] of total.entries()) row[j] = 1;
  const parts = {
    organization: proper(organization),
    team: proper(less(team, organization)),
    person: proper(less(total, nesting ? larger(team, organization) : none)),
  };
  const scale = total.map((_, j) => {
    const all = parts.organization[j]![j]! + parts.team[j]![j]! + parts.person[j]![j]!;
    return 1 / Math.sqrt(all);
  });
  const factors = {
    organization: nesting ? factor(parts.organization, scale) : null,
    team: nesting ? factor(parts.team, scale) : null,
    person: factor(parts.person, scale),
  };
  return { draw: (random) => drawn(columns, steps, nesting, factors, random), total, team, organization };
}

type Factors = { organization: Float64Array | null; team: Float64Array | null; person: Float64Array };

function drawn(
  columns: Float64Array[],
  steps: Steps[],
  nesting: Nesting | null,
  factors: Factors,
  random: Random,
): Float64Array[] {
  const p = columns.length;
  const n = columns[0]!.length;
  const result = columns.map((column) => new Float64Array(column.length));
  const shared = [
    {
      of: nesting?.organization,
      effects: groupEffects(nesting?.organization, factors.organization, p, random),
    },
    { of: nesting?.team, effects: groupEffects(nesting?.team, factors.team, p, random) },
  ];
  const own = new Float64Array(p);
  const next = normals(random);
  for (let i = 0; i < n; i++) {
    correlated(own, 0, factors.person, p, next);
    for (const { of, effects } of shared) {
      if (of === undefined) continue;
      // Whoever belongs to no group still varies as much as others: the group is that person alone.
      if (of[i]! < 0) addAlone(own, of === nesting?.team ? factors.team : factors.organization, p, next);
      else for (let j = 0; j < p; j++) own[j]! += effects[of[i]! * p + j]!;
    }
    for (let j = 0; j < p; j++)
      result[j]![i] = Number.isNaN(columns[j]![i]!) ? Number.NaN : stepAt(steps[j]!, own[j]!);
  }
  return result;
}

function groupEffects(
  of: Int32Array | undefined,
  part: Float64Array | null,
  p: number,
  random: Random,
): Float64Array {
  if (of === undefined || part === null) return new Float64Array();
  let count = 0;
  for (const group of of) count = Math.max(count, group + 1);
  const effects = new Float64Array(count * p);
  const next = normals(random);
  for (let group = 0; group < count; group++) correlated(effects, group * p, part, p, next);
  return effects;
}

function addAlone(own: Float64Array, part: Float64Array | null, p: number, next: () => number): void {
  if (part === null) return;
  const alone = new Float64Array(p);
  correlated(alone, 0, part, p, next);
  for (let j = 0; j < p; j++) own[j]! += alone[j]!;
}

/** Writes factor x p new normal numbers. */
function correlated(into: Float64Array, at: number, part: Float64Array, p: number, next: () => number): void {
  for (let j = 0; j < p; j++) into[at + j] = 0;
  for (let source = 0; source < p; source++) {
    const z = next();
    for (let j = 0; j < p; j++) into[at + j]! += part[j * p + source]! * z;
  }
}

/** Standard normal numbers, both of each pair (Box and Muller 1958): millions are drawn. */
function normals(random: Random): () => number {
  let waiting = Number.NaN;
  return () => {
    if (!Number.isNaN(waiting)) {
      const second = waiting;
      waiting = Number.NaN;
      return second;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    waiting = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}

function stepAt({ values, cuts }: Steps, z: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]! < z) low = middle + 1;
    else high = middle;
  }
  return values[low]!;
}

function latentMatrix({ r }: Pairs, steps: Steps[]): number[][] {
  const matrix = r.map((row) => row.map(() => 0));
  for (const [i, row] of r.entries())
    for (let j = 0; j <= i; j++) {
      const found = latentCorrelation(row[j]!, steps[i]!, steps[j]!);
      matrix[i]![j] = found;
      matrix[j]![i] = found;
    }
  return matrix;
}

function less(a: number[][], b: number[][]): number[][] {
  return a.map((row, i) => row.map((value, j) => value - b[i]![j]!));
}

/** People of one team share at least what people of one organization share. */
function larger(team: number[][], organization: number[][]): number[][] {
  return less(team, less(organization, organization)).map((row, i) =>
    row.map((value, j) => (team[i]![i]! >= organization[i]![i]! ? value : organization[i]![j]!)),
  );
}

/** The nearest matrix that a covariance can be: negative directions, which only chance gives, are dropped. */
function proper(matrix: number[][]): number[][] {
  const { values, vectors } = eigen(matrix);
  return matrix.map((row, i) =>
    row.map((_, j) =>
      values.reduce(
        (sum, value, at) => sum + Math.max(0, value) * vectors.get(i, at) * vectors.get(j, at),
        0,
      ),
    ),
  );
}

/** F with F F' = the matrix, rows scaled; row-major. */
function factor(matrix: number[][], scale: number[]): Float64Array {
  const { values, vectors } = eigen(matrix);
  return Float64Array.from(
    matrix.flatMap((row, i) =>
      row.map((_, at) => scale[i]! * Math.sqrt(Math.max(0, values[at]!)) * vectors.get(i, at)),
    ),
  );
}

function eigen(matrix: number[][]): { values: number[]; vectors: Matrix } {
  const found = new EigenvalueDecomposition(new Matrix(matrix), { assumeSymmetric: true });
  return { values: found.realEigenvalues, vectors: found.eigenvectorMatrix };
}
