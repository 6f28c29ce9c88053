/** One measured figure: a median of at least five, and what it has to reach. */
export type Row = {
  name: string;
  median: number;
  unit: "ms" | "s" | "x" | "MB" | "per s";
  target?: string;
  met?: boolean;
  note?: string;
};
