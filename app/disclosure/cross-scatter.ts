/** Scatter of table cells among people, each within the rest of the hierarchy they are in, and everybody's share in it. */

type Cells = {
  /** By person: the cells that count them. */
  rows: readonly (readonly number[])[];
  size: number;
  ownerOf: Int32Array;
  /** 1: counts; 0: does not. */
  people: Float64Array;
};

/** By rest: how many people count, and how often each cell counts one of them. */
function restCounts({
  rows,
  ownerOf,
  people,
}: Cells): Map<number, { n: number; cells: Map<number, number> }> {
  const rests = new Map<number, { n: number; cells: Map<number, number> }>();
  for (let i = 0; i < rows.length; i++) {
    if (people[i] === 0) continue;
    const rest = rests.get(ownerOf[i]!) ?? { n: 0, cells: new Map<number, number>() };
    rests.set(ownerOf[i]!, rest);
    rest.n++;
    for (const row of rows[i]!) rest.cells.set(row, (rest.cells.get(row) ?? 0) + 1);
  }
  return rests;
}

/** The pooled scatter matrix within rests, size x size. */
export function crossScatter(cells: Cells): Float64Array {
  const { rows, size, people } = cells;
  const scatter = new Float64Array(size * size);
  for (let i = 0; i < rows.length; i++) {
    if (people[i] === 0) continue;
    for (const a of rows[i]!) for (const b of rows[i]!) scatter[a * size + b]! += 1;
  }
  for (const { n, cells: counts } of restCounts(cells).values())
    for (const [a, first] of counts)
      for (const [b, second] of counts) scatter[a * size + b]! -= (first * second) / n;
  return scatter;
}

type Shares = Cells & {
  /** Cells that count here: those that say something the others do not; and the inverse of their scatter. */
  told: readonly number[];
  inverse: Float64Array;
  k: number;
};

/** `deviationOf`: of a person's cells, by `told`, from the means of their rest. */
type Leverages = { shares: Float64Array; deviationOf: (person: number) => Float64Array };

/**
 * By person: the share in the scatter that goes when they and up to k - 2 others of their rest go, at most. Taking t out of a group of n takes
 * out at most n / (n - t) times their own squares; of a rest of fewer than k all may go.
 */
export function leverages(request: Shares): Leverages {
  const { rows, ownerOf, people, told, inverse, k } = request;
  const size = told.length;
  const place = new Int32Array(request.size).fill(-1);
  for (const [at, row] of told.entries()) place[row] = at;
  const means = new Map(
    Array.from(restCounts(request), ([owner, { n, cells }]) => {
      const times = new Float64Array(size);
      for (const [row, count] of cells) {
        const start = place[row]! * size;
        if (start >= 0) for (let at = 0; at < size; at++) times[at]! += (count / n) * inverse[start + at]!;
      }
      let square = 0;
      for (const [row, count] of cells) if (place[row]! >= 0) square += (count / n) * times[place[row]!]!;
      return [owner, { n, times, square, all: 0 }];
    }),
  );
  const shares = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const rest = means.get(ownerOf[i]!);
    if (people[i] === 0 || !rest) continue;
    let share = rest.square;
    for (const row of rows[i]!) {
      const a = place[row]!;
      if (a < 0) continue;
      share -= 2 * rest.times[a]!;
      for (const other of rows[i]!) if (place[other]! >= 0) share += inverse[a * size + place[other]!]!;
    }
    shares[i] = share;
    rest.all += share;
  }
  const greatest = shares.map((share, i) => {
    const rest = means.get(ownerOf[i]!);
    if (!rest || people[i] === 0) return 0;
    return rest.n < k ? rest.all : (share * rest.n) / (rest.n - (k - 1));
  });
  return { shares: greatest, deviationOf: (person) => deviation(person, request) };
}

function deviation(person: number, { rows, ownerOf, people, told }: Shares): Float64Array {
  const owner = ownerOf[person]!;
  const others = rows.filter((_, i) => people[i] !== 0 && ownerOf[i] === owner);
  return Float64Array.from(told, (row) => {
    const share = others.filter((mine) => mine.includes(row)).length / others.length;
    return (rows[person]!.includes(row) ? 1 : 0) - share;
  });
}
