/**
 * Somebody who knows who answered, who is in which group, all published figures of a question, and what a few colluders answered. Derives
 * whatever follows by subtraction, elimination and bounds, until nothing more does.
 */
import type { Published } from "./published.ts";

/** Possible answers of each person in the figures: bit 0 stands for answer 1. */
export type Narrowed = Map<number, number>;
export type Known = ReadonlyMap<number, number>;

const anything = 0b11111;
const lowest = Array.from({ length: 32 }, (_, bits) => 1 + Math.clz32(1) - Math.clz32(bits & -bits));
const highest = Array.from({ length: 32 }, (_, bits) => 1 + Math.clz32(1) - Math.clz32(bits));
const bit = (answer: number) => 1 << (answer - 1);
const isOne = (bits: number) => (bits & (bits - 1)) === 0;

/** What is known of some people: a weighted sum between two bounds. */
type Equation = { members: readonly number[]; weights: Float64Array; low: number; high: number };

/** An attack on the published figures: `sets` from `subtracted`. */
export function narrow(sets: readonly Published[], known: Known): Narrowed {
  const domains: Narrowed = new Map();
  for (const { members } of sets) for (const i of members) domains.set(i, anything);
  for (const [i, answer] of known) if (domains.has(i)) domains.set(i, bit(answer));
  const sums = sets.map(({ members, low, high }) => ({
    members,
    weights: new Float64Array(members.length).fill(1),
    low,
    high,
  }));
  const equations: Equation[] = [...sums, ...eliminated(sums, known)];
  const counted = sets.filter(({ tally }) => tally !== null);
  for (let changed = true; changed; ) {
    changed = false;
    for (const equation of equations) changed = bounded(equation, domains) || changed;
    for (const each of counted) changed = usedUp(each, domains) || changed;
  }
  return domains;
}

/** People whose answer is known now and was not before. */
export function pinned(domains: Narrowed, known: Known): number[] {
  return [...domains].flatMap(([i, left]) => (isOne(left) && !known.has(i) ? [i] : []));
}

/** Published groups, and each less one or more that lie inside it; smallest first, a few hundred at most. */
export function subtracted(published: readonly Published[]): Published[] {
  const most = 250;
  const found = new Set(published.map(({ members }) => members.join()));
  const queue = published.toSorted((a, b) => a.members.length - b.members.length);
  for (let at = 0; at < queue.length && queue.length < most; at++) {
    const whole = queue[at]!;
    const all = new Set(whole.members);
    for (const part of published) {
      if (part.members.length >= whole.members.length || !part.members.every((i) => all.has(i))) continue;
      const inside = new Set(part.members);
      const members = whole.members.filter((i) => !inside.has(i));
      const name = members.join();
      if (found.has(name)) continue;
      found.add(name);
      const { tally } = part;
      queue.push({
        group: `${whole.group} - ${part.group}`,
        members,
        low: whole.low - part.high,
        high: whole.high - part.low,
        tally: tally && (whole.tally?.map((count, answer) => count - tally[answer]!) ?? null),
      });
    }
  }
  return queue.sort((a, b) => a.members.length - b.members.length);
}

/** Reduced row echelon form of all sums that are known exactly, without the colluders: who stands alone in a row is solved for. */
function eliminated(sums: readonly Equation[], known: Known): Equation[] {
  const exact = sums.filter(({ low, high }) => low === high);
  const columns = [...new Set(exact.flatMap(({ members }) => members))].filter((i) => !known.has(i));
  const place = new Map(columns.map((i, at) => [i, at]));
  const rows = exact.map(({ members, low }) => {
    const row = new Float64Array(columns.length + 1);
    row[columns.length] = low;
    for (const i of members) {
      const at = place.get(i);
      if (at === undefined) row[columns.length]! -= known.get(i) ?? 0;
      else row[at] = 1;
    }
    return row;
  });
  let rank = 0;
  for (let column = 0; column < columns.length && rank < rows.length; column++) {
    const pivot = rows.findIndex((row, at) => at >= rank && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    const row = rows[pivot]!;
    rows[pivot] = rows[rank]!;
    const by = row[column]!;
    rows[rank] = row.map((value) => value / by);
    for (const [at, other] of rows.entries()) {
      const times = other[column]!;
      if (at === rank || Math.abs(times) < 1e-9) continue;
      for (let j = column; j < other.length; j++) other[j]! -= times * rows[rank]![j]!;
    }
    rank++;
  }
  return rows.slice(0, rank).map((row) => {
    const used = columns.flatMap((_, at) => (Math.abs(row[at]!) > 1e-9 ? [at] : []));
    const sum = row[columns.length]!;
    const weights = Float64Array.from(used, (at) => row[at]!);
    return { members: used.map((at) => columns[at]!), weights, low: sum, high: sum };
  });
}

/** Answers that the others cannot make up for fall away. */
function bounded({ members, weights, low, high }: Equation, domains: Narrowed): boolean {
  let least = 0;
  let most = 0;
  for (const [at, i] of members.entries()) {
    const weight = weights[at]!;
    const bits = domains.get(i)!;
    least += weight * (weight > 0 ? lowest : highest)[bits]!;
    most += weight * (weight > 0 ? highest : lowest)[bits]!;
  }
  // More room than anybody's answer takes.
  const reach = 4 * weights.reduce((greatest, weight) => Math.max(greatest, Math.abs(weight)), 0);
  if (high - least >= reach && most - low >= reach) return false;
  let changed = false;
  for (const [at, i] of members.entries()) {
    const weight = weights[at]!;
    const bits = domains.get(i)!;
    if (isOne(bits)) continue;
    const first = weight * (weight > 0 ? lowest : highest)[bits]!;
    const last = weight * (weight > 0 ? highest : lowest)[bits]!;
    let left = bits;
    for (let answer = 1; answer <= 5; answer++) {
      const part = weight * answer;
      if (least - first + part > high + 1e-6 || most - last + part < low - 1e-6) left &= ~bit(answer);
    }
    if (left === bits || left === 0) continue;
    domains.set(i, left);
    // The sums of this round still hold the wider bounds, which are true as well.
    changed = true;
  }
  return changed;
}

/** An answer that is given by those whose answer is known already is nobody else's; one that nobody else can have given is theirs. */
function usedUp({ members, tally }: Published, domains: Narrowed): boolean {
  let changed = false;
  for (const [at, count] of (tally ?? []).entries()) {
    const can = members.filter((i) => (domains.get(i)! & (1 << at)) !== 0);
    const open = can.filter((i) => !isOne(domains.get(i)!));
    if (open.length === 0) continue;
    if (can.length - open.length === count) {
      for (const i of open) domains.set(i, domains.get(i)! & ~(1 << at));
      changed = true;
    } else if (can.length === count) {
      for (const i of open) domains.set(i, 1 << at);
      changed = true;
    }
  }
  return changed;
}
