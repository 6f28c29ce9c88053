/** Rule 8: what a leader may see of everyone, so that it tells nothing of one other organization. */

/** Other organizations that have to be in a figure. */
export const otherOrganizations = 5;

/**
 * Whether the leader of each organization may see a figure of everyone: at least five other organizations are in it, none of all holds more than
 * half of the answers, and none of the others more than half of theirs (the leader knows the own part and can take it away).
 * The field's name for it: a dominance rule.
 * @param organizationOf of each answer; -1: none
 */
export function isFairTo(organizationOf: Int32Array, organizations: number): boolean[] {
  const counts = new Int32Array(organizations);
  let all = 0;
  for (const organization of organizationOf)
    if (organization >= 0) {
      counts[organization]!++;
      all++;
    }
  const bySize = Array.from(counts.keys()).sort((a, b) => counts[b]! - counts[a]!);
  const present = counts.filter((n) => n > 0).length;
  return Array.from(counts, (own, mine) => {
    const greatest = counts[bySize[bySize[0] === mine ? 1 : 0] ?? mine] ?? 0;
    const others = all - own;
    const isEnough = present - (own > 0 ? 1 : 0) >= otherOrganizations;
    return isEnough && Math.max(own, greatest) * 2 <= all && greatest * 2 <= others;
  });
}
