/**
 * Rule 12: rows for research in which nobody stands out. Everybody's row is alike, in the attributes by which somebody could be known, to at least
 * k - 1 others (k-anonymity), and in those the sensitive answers differ (l-diversity). Attributes are made coarser all rows alike, and what still
 * stands out is withheld; of each published group none is withheld, or at least k with mixed answers, so that no figure beside the file gives anybody away.
 * @see Samarati 2001 (generalisation and suppression); Machanavajjhala et al. 2007 (l-diversity)
 */
import { type Attribute, allSteps, generalised, lossOf } from "./generalisation.ts";
import { everyRule, type Rules } from "./rules.ts";
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

/**
 * The way of making coarse that loses least.
 * @param rules all; a test switches one off
 * @throws RangeError when a row does not fit the attributes
 */
export function anonymised(
  rows: readonly Row[],
  attributes: readonly Attribute[],
  k: number,
  rules: Pick<Rules, "complement"> = everyRule,
): MicroData {
  for (const { known } of rows)
    if (known.length !== attributes.length)
      throw new RangeError("a row has not one value for each attribute");
  const candidates = allSteps(attributes).sort((a, b) => sum(a) - sum(b));
  let best: MicroData | undefined;
  for (const steps of candidates) {
    // Even with no row withheld it would lose more.
    if (best && lossWith(rows, attributes, steps, () => false) >= best.loss) continue;
    const made = withheldBy(rows, attributes, steps, k, rules);
    if (!best || made.loss < best.loss) best = made;
  }
  return best ?? { steps: [], rows: [], loss: 0 };
}

function withheldBy(
  rows: readonly Row[],
  attributes: readonly Attribute[],
  steps: readonly number[],
  k: number,
  rules: Pick<Rules, "complement">,
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
  if (rules.complement) withholdEnough(rows, [...classes.values()], withheld, k);
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
 * Where a published group has some withheld rows, but so few or so much of one mind that its figures less the rows would tell an answer, others of it
 * follow: out of the largest class that stays large and diverse enough without them, else whole classes, the smallest first. The people of no
 * group in the file are a group as well: everyone's figures less those of the groups are theirs.
 */
function withholdEnough(
  rows: readonly Row[],
  classes: readonly number[][],
  withheld: Set<number>,
  k: number,
): void {
  const parts = [...partsOf(rows), Array.from(rows.keys())];
  const classOf = new Map(classes.flatMap((members) => members.map((i) => [i, members] as const)));
  for (let settled = false; !settled; ) {
    settled = true;
    for (const members of parts) {
      const lack = lackOf(members, rows, withheld, k);
      const next = nextOut(
        lack.open,
        lack.people,
        (i) => classOf.get(i)!.filter((other) => !withheld.has(other)),
        (left) => left.length >= k && isDiverse(left, rows),
      );
      for (const i of next) withheld.add(i);
      if (next.length > 0) settled = false;
    }
  }
}

function partsOf(rows: readonly Row[]): number[][] {
  const parts = new Map<string | null, number[]>();
  for (const [i, { group }] of rows.entries()) {
    const part = parts.get(group);
    if (part) part.push(i);
    else parts.set(group, [i]);
  }
  return [...parts.values()];
}

/**
 * Of a group's rows, how many more have to stay out, and which would do. Each question by itself: its figure counts only those who answered it.
 * Where nobody is left who would do, the group as a whole is of few or of one mind, and no page has its figure.
 */
function lackOf(
  members: readonly number[],
  rows: readonly Row[],
  withheld: ReadonlySet<number>,
  k: number,
): { people: number; open: number[] } {
  const out = members.filter((i) => withheld.has(i));
  const free = members.filter((i) => !withheld.has(i));
  if (out.length === 0 || free.length === 0) return { people: 0, open: [] };
  if (out.length < k) return { people: k - out.length, open: free };
  const questions = rows[out[0]!]!.sensitive.length;
  for (let question = 0; question < questions; question++) {
    const answerOf = (i: number) => rows[i]!.sensitive[question]!;
    const counts = new Map<string, number>();
    for (const i of out) if (answerOf(i) !== "") counts.set(answerOf(i), (counts.get(answerOf(i)) ?? 0) + 1);
    const answered = [...counts.values()].reduce((total, n) => total + n, 0);
    if (answered === 0 || (answered >= k && isMixed(Int32Array.from(counts.values()), answered))) continue;
    const commonest = answered < k ? "" : [...counts].sort(([, a], [, b]) => b - a)[0]![0];
    const open = free.filter((i) => answerOf(i) !== "" && answerOf(i) !== commonest);
    if (open.length > 0) return { people: answered < k ? Math.min(k - answered, open.length) : 1, open };
  }
  return { people: 0, open: [] };
}

function nextOut(
  open: readonly number[],
  people: number,
  leftOf: (row: number) => number[],
  mayStay: (left: readonly number[]) => boolean,
): number[] {
  const byClass = new Map<number, { left: number[]; open: number[] }>();
  for (const i of open) {
    const left = leftOf(i);
    const known = byClass.get(left[0]!);
    if (known) known.open.push(i);
    else byClass.set(left[0]!, { left, open: [i] });
  }
  const bySize = [...byClass.values()].sort((a, b) => b.left.length - a.left.length);
  for (const { left, open: free } of bySize) {
    const taken = free.slice(0, people);
    if (taken.length === people && mayStay(left.filter((i) => !taken.includes(i)))) return taken;
  }
  return bySize.at(-1)?.left ?? [];
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
