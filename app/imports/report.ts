/** Counts what an import reads, recodes, leaves out and why. The wording of the printed report is in report-text.ts. */
import type { MissingReason } from "../instruments/answer.ts";
import type { ImportProblem } from "./problem.ts";

/** How many places of a kind are named one by one; the rest are counted. */
const shownPlaces = 20;

export type ItemReport = {
  item: string;
  /** Headers of the columns it is read from; empty for a constant. */
  columns: string[];
  /** Rows with a value, and how many of them were turned from a text into a code. */
  values: number;
  recoded: number;
  missing: Partial<Record<MissingReason, number>>;
  /** Texts the map does not know, stored as skipped (or a problem, when the map says stop). */
  unknown: number;
};

export type ImportReport = {
  /** Rows of answers in the file; of these, how many may be handed over to researchers, how many name no organization. */
  rows: number;
  consenting: number;
  withoutOrganization: number;
  organizations: number;
  teams: number;
  blankLines: { count: number; first: number[] };
  items: ItemReport[];
  /** Items of the instrument that the map leaves out: stored as not shown. */
  unmappedItems: string[];
  /** Columns of the file that the map leaves out. */
  unusedColumns: string[];
  /** Cells left out although the map says nothing about them (`onUnknownCode: missing`). */
  skippedCells: { count: number; first: ImportProblem[] };
  problems: { count: number; first: ImportProblem[] };
};

export type Places = { count: number; first: ImportProblem[] };

export function emptyReport(): ImportReport {
  return {
    rows: 0,
    consenting: 0,
    withoutOrganization: 0,
    organizations: 0,
    teams: 0,
    blankLines: { count: 0, first: [] },
    items: [],
    unmappedItems: [],
    unusedColumns: [],
    skippedCells: { count: 0, first: [] },
    problems: { count: 0, first: [] },
  };
}

/** Counts a place; only the first are kept, so that a wrong map over a large file stays small. */
export function notePlace(places: Places, problem: ImportProblem, kept = shownPlaces): void {
  places.count += 1;
  if (places.first.length < kept) places.first.push(problem);
}
