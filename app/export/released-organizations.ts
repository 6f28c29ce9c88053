/**
 * Which organizations keep a pseudonym in the wide table: those of which enough people agreed to be handed over, and none or enough did not. With one
 * who did not, the figures of the organization less its rows would be that person's answers.
 */
import { isShown } from "../disclosure/cell.ts";
import { partitionCells } from "../disclosure/complement.ts";
import { reachesMinimum } from "../disclosure/thresholds.ts";

export type ConsentCount = { organizationId: string | null; consenting: boolean; n: number };

export type Release = {
  /** Organizations with a pseudonym; the cell of all others is empty. */
  organizations: ReadonlySet<string>;
  /** Rows handed over, and rows left out for lack of consent. */
  rows: number;
  withheld: number;
  /** Rows handed over whose organization is kept back (not counting those that have none). */
  rowsWithoutOrganization: number;
};

/** @param minimumGroup k of the study */
export function planRelease(counts: readonly ConsentCount[], minimumGroup: number): Release {
  const consenting = counts.filter((count) => count.consenting);
  const rows = sum(consenting);
  const refused = new Map(
    counts.flatMap(({ organizationId, consenting: agreed, n }) => (agreed ? [] : [[organizationId, n]])),
  );
  const parts = consenting.flatMap(({ organizationId, n }) => {
    const others = refused.get(organizationId) ?? 0;
    const withheld = others > 0 && !reachesMinimum(others, { minimumGroup });
    return organizationId === null ? [] : [{ key: organizationId, n, withheld }];
  });
  const cells = partitionCells(parts, ({ key }) => key, { minimumGroup }, rows);
  const shown = parts.filter(({ key }) => {
    const cell = cells.get(key);
    return cell !== undefined && isShown(cell);
  });
  return {
    organizations: new Set(shown.map(({ key }) => key)),
    rows,
    withheld: sum(counts) - rows,
    rowsWithoutOrganization: sum(parts) - sum(shown),
  };
}

function sum(counts: readonly { n: number }[]): number {
  return counts.reduce((total, { n }) => total + n, 0);
}
