/** Which organizations keep a pseudonym in the wide table. Decided from how many of their people agreed to be handed over. */
import { isShown } from "../disclosure/cell.ts";
import { partitionCells } from "../disclosure/complement.ts";

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
  const parts = consenting.flatMap(({ organizationId, n }) =>
    organizationId === null ? [] : [{ key: organizationId, n }],
  );
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
