/**
 * Rule 12: rows for research in which nobody stands out. Everybody's row is alike, in the attributes by which somebody could be known, to at least
 * k - 1 others (k-anonymity), and in those the sensitive answers differ (l-diversity). Attributes are made coarser all rows alike, and what still
 * stands out is withheld; of each published group none is withheld, or at least k, so that a count beside the file gives nobody away.
 * @see Samarati 2001 (generalisation and suppression); Machanavajjhala et al. 2007 (l-diversity)
 */
import { type Attribute, allSteps, generalised, lossOf } from "./generalisation.ts";
import { isMixed } from "./tally.ts";

/**
 * `known`: by attribute; `group`: the published group it is counted in, null: none; `sensitive`: by sensitive question, "" when not answered.
 * `refused`: not to be handed over, but counted in the figures of its group.
 */
export type Row = {
  known: readonly string[];
  group: string | null;
  sensitive: readonly string[];
  refused?: boolean;
};

export type MicroData = {
  /** By attribute. */
  steps: number[];
  /** By row: its attributes as handed over; null: withheld. */
  rows: (string[] | null)[];
  /** Between 0 (nothing lost) and 1, of all attributes of all rows; a withheld row loses all. */
  loss: number;
};

/** The way of making coarse that loses least. @throws RangeError when a row does not fit the attributes */
export function anonymised(rows: readonly Row[], attributes: readonly Attribute[], k: number): MicroData {
  for (const { known } of rows)
    if (known.length !== attributes.length)
      throw new RangeError("a row has not one value for each attribute");
  const candidates = allSteps(attributes).sort((a, b) => sum(a) - sum(b));
  let best: MicroData | undefined;
  for (const steps of candidates) {
    // Even with no row withheld it would lose more.
    if (best && lossWith(rows, attributes, steps, () => false) >= best.loss) continue;
    const made = withheldBy(rows, attributes, steps, k);
    if (!best || made.loss < best.loss) best = made;
  }
  return best ?? { steps: [], rows: [], loss: 0 };
}

function withheldBy(
  rows: readonly Row[],
  attributes: readonly Attribute[],
  steps: readonly number[],
  k: number,
): MicroData {
  const coarse = rows.map(({ known }) =>
    known.map((value, at) => generalised(attributes[at]!, value, steps[at]!)),
  );
  const classes = new Map<string, number[]>();
  for (const [i, values] of coarse.entries()) {
    if (rows[i]!.refused) continue;
    const name = JSON.stringify(values);
    classes.set(name, [...(classes.get(name) ?? []), i]);
  }
  const withheld = new Set(Array.from(rows.keys()).filter((i) => rows[i]!.refused));
  for (const members of classes.values())
    if (members.length < k || !isDiverse(members, rows)) for (const i of members) withheld.add(i);
  withholdEnough(rows, [...classes.values()], withheld, k);
  const loss = lossWith(rows, attributes, steps, (i) => withheld.has(i));
  return { steps: [...steps], rows: coarse.map((values, i) => (withheld.has(i) ? null : values)), loss };
}

/** No answer is that of all, or of all but two. That somebody did not answer tells nothing. */
function isDiverse(members: readonly number[], rows: readonly Row[]): boolean {
  const questions = rows[members[0] ?? 0]?.sensitive.length ?? 0;
  for (let question = 0; question < questions; question++) {
    const counts = new Map<string, number>();
    for (const i of members) {
      const answer = rows[i]!.sensitive[question]!;
      if (answer !== "") counts.set(answer, (counts.get(answer) ?? 0) + 1);
    }
    if (!isMixed(Int32Array.from(counts.values()), members.length)) return false;
  }
  return true;
}

/**
 * Where a published group has some withheld rows, but fewer than k, others of it follow: as many as are missing out of the largest class that stays
 * large and diverse enough without them, else whole classes, the smallest first.
 */
function withholdEnough(
  rows: readonly Row[],
  classes: readonly number[][],
  withheld: Set<number>,
  k: number,
): void {
  for (let settled = false; !settled; ) {
    settled = true;
    const missing = new Map<string | null, number>();
    for (const i of withheld) missing.set(rows[i]!.group, (missing.get(rows[i]!.group) ?? 0) + 1);
    missing.set(null, withheld.size);
    for (const [group, n] of missing) {
      if (n === 0 || n >= k) continue;
      const isIn = (i: number) => !withheld.has(i) && (group === null || rows[i]!.group === group);
      const bySize = classes
        .map((members) => members.filter((i) => !withheld.has(i)))
        .filter((members) => members.some(isIn))
        .sort((a, b) => a.length - b.length);
      const some = bySize
        .toReversed()
        .map((members) => members.filter(isIn).slice(0, k - n))
        .find((taken, at) => {
          const left = bySize.at(-1 - at)!.filter((i) => !taken.includes(i));
          return taken.length === k - n && left.length >= k && isDiverse(left, rows);
        });
      const next = some ?? bySize[0];
      if (!next) continue;
      for (const i of next) withheld.add(i);
      settled = false;
      break;
    }
  }
}

function lossWith(
  rows: readonly Row[],
  attributes: readonly Attribute[],
  steps: readonly number[],
  isWithheld: (row: number) => boolean,
): number {
  if (rows.length === 0 || attributes.length === 0) return 0;
  let lost = 0;
  for (const [i, { known }] of rows.entries())
    for (const [at, value] of known.entries())
      lost += isWithheld(i) ? 1 : lossOf(attributes[at]!, value, steps[at]!);
  return lost / (rows.length * attributes.length);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
