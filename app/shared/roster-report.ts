/** What a list of people holds, in counts and numbers of lines: never an address. */

/** What can be wrong with a line; it is left out, and the others are not. */
export const lineFaults = [
  "address",
  "formula",
  "too-long",
  "language",
  "organization",
  "team",
  "team-of-several",
] as const;
export type LineFault = (typeof lineFaults)[number];

/** What keeps the whole list from being read. */
export type ListFault =
  | "empty"
  | "too-large"
  | "not-text"
  | "too-many"
  | "no-address-column"
  | "column-twice"
  | "broken-quote"
  | "row-too-long";

/** Where there is one, the line is the first that it is about. */
export class UnreadableRoster extends Error {
  constructor(
    readonly fault: ListFault,
    readonly line: number,
  ) {
    super(fault);
  }
}

export type RosterReport = {
  /** Lines below the header that hold something. */
  lines: number;
  /** People who can be invited: each address once. */
  good: number;
  /** Lines whose address stands further up. */
  duplicates: number;
  faults: { fault: LineFault; count: number; first: number[] }[];
  /** People by the role that the list says, most first, where it says any. */
  roles: { role: string; people: number }[];
  /** Headers that mean nothing here. */
  ignored: string[];
};

/** The largest list that is read, in bytes and in people. */
export const largestRoster = 16 * 1024 * 1024;
export const mostPeople = 100_000;
