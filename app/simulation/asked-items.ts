/** The instrument as the simulator needs it: each item with its codes, direction and planted loading, looked up once. */
import { codesOf, directionOf, scaleOf } from "../instruments/scales.ts";
import type { Instrument, Item } from "../instruments/schema.ts";
import type { SimulationSpecification } from "./specification.ts";

/** Open texts are asked too, but are no part of a response. */
export type AskedItem = {
  item: Exclude<Item, { kind: "text" }>;
  /** Codes in rising order; none for kinds without a scale. */
  codes: number[];
  /** A high code (or percentage) is bad. */
  turned: boolean;
  /** Correlation of an agreement item with its construct as the person sees it, before rounding to the scale. */
  loading: number;
  /** Mean of an agreement item, 0 = worst end of its scale, 1 = best. */
  mean: number;
  /** Share of each of `codes` for a choice. */
  shares: number[];
};

/** Items of one construct measure it a little differently well, in the order of the instrument. */
const loadingDifferences = [0, 0.05, -0.05, 0.03, -0.03, 0.01] as const;
/** Where the specification is silent. */
const agreementMean = 0.57;

export function askedItems(instrument: Instrument, specification: SimulationSpecification): AskedItem[] {
  const seen = new Map<string, number>();
  const asked: AskedItem[] = [];
  for (const item of instrument.items) {
    if (item.kind === "text") continue;
    const place = item.kind === "agreement" ? (seen.get(item.construct) ?? 0) : 0;
    seen.set(item.construct, place + 1);
    const loading = specification.variation.loading + loadingDifferences[place % loadingDifferences.length]!;
    const options =
      item.kind === "rating"
        ? codesOf(item, instrument)
        : (scaleOf(item, instrument)?.points ?? []).map((point) => point.code);
    const given = specification.choices[item.id];
    const codes = [...options].sort((a, b) => a - b);
    asked.push({
      item,
      codes,
      turned: directionOf(item, instrument) === "lower-is-better",
      loading: Math.min(1, Math.max(0, loading)),
      mean: specification.capabilities.means[item.construct] ?? agreementMean,
      shares: codes.map((code) => given?.[options.indexOf(code)] ?? 1),
    });
  }
  return asked;
}

/** Constructs measured by agreement items, in the order of the instrument. */
export function measuredConstructs(asked: readonly AskedItem[]): string[] {
  return [
    ...new Set(asked.filter(({ item }) => item.kind === "agreement").map(({ item }) => item.construct)),
  ];
}
