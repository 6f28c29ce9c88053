/** Published figures that stand where a study is too small to say something itself. They are given: nothing here knows where they were printed. */

/** How answers become places from 0, worst, to 1, best: the metric's own levels; percent, of which less is better; or percent in a year's own bins. */
type ReferenceScale =
  | { kind: "levels" }
  | { kind: "percent" }
  /** Upper ends, ascending: the first bin is the best, the last the worst, evenly apart. */
  | { kind: "bins"; upTo: number[] };

/** The profiles of one year. */
export type PublishedReference = {
  source: string;
  year: number;
  /** Level metrics of the study by id. */
  metrics: { id: string; scale: ReferenceScale }[];
  /** Best first, as published; `places` in the order of the metrics. */
  profiles: { id: string; places: number[] }[];
};

/** That a capability was found to go with a side of delivery, or with delivery as a whole, in the study of a year. */
export type PublishedFinding = { from: string; side: "throughput" | "stability" | "delivery"; year: number };

export type PublishedFigures = {
  /** null: the study does not ask all metrics that a year's profiles have. */
  reference: PublishedReference | null;
  /** Newest average by capability, 0 worst to 100 best. */
  averages: Readonly<Record<string, number>>;
  findings: readonly PublishedFinding[];
};
