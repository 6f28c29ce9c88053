/** The published figures of the library: which years there are, from whom, and what of them is uncertain. */
import type { Benchmark } from "../instruments/benchmarks.ts";
import type { Norms } from "../instruments/norms.ts";
import type { PublishedMultiples } from "../instruments/published-multiples.ts";

export type PublishedYear = {
  year: number;
  title: string;
  citation: string;
  url: string;
  licence: string;
  n: { text: string; uncertain: boolean };
  profiles: { id: string; share: string; aside: boolean }[];
  /** Profiles and, in each, what the sources do not agree on or only hint at. */
  uncertain: { profile: string; of: ("share" | keyof Benchmark["profiles"][number]["medians"])[] }[];
  notes: string[];
};

/** Newest first. */
export function profileYears(benchmarks: readonly Benchmark[]): PublishedYear[] {
  return [...benchmarks]
    .sort((a, b) => b.year - a.year)
    .map(({ year, title, citation, url, licence, n, profiles, notes }) => ({
      year,
      title,
      citation,
      url,
      licence,
      n: { text: n.text, uncertain: n.uncertain },
      profiles: profiles.map(({ id, share, aside }) => ({ id, share: share.text, aside })),
      uncertain: profiles.flatMap((profile) => {
        const of = uncertainParts(profile);
        return of.length > 0 ? [{ profile: profile.id, of }] : [];
      }),
      notes,
    }));
}

function uncertainParts({
  share,
  medians,
}: Benchmark["profiles"][number]): PublishedYear["uncertain"][number]["of"] {
  const metrics = ["lead_time", "deployment_frequency", "recovery_time", "change_fail_rate"] as const;
  return [
    ...(share.uncertain ? ["share" as const] : []),
    ...metrics.filter((metric) => medians[metric].uncertain),
  ];
}

type Figure = { mean: number; sd: number | null; printed: number | null; uncertain: boolean };

export type PublishedAverages = {
  years: {
    year: number;
    citation: string;
    url: string;
    licence: string;
    n: { text: string; uncertain: boolean };
    range: { min: number; max: number };
    notes: string[];
  }[];
  /** What is to be said of every year. */
  notes: string[];
  /** One row a metric, its cells in the order of the years; null where a year has none. `printed`: when the source prints it turned round. */
  rows: { of: Norms["figures"][number]["of"]; cells: (Figure | null)[] }[];
  capabilities: {
    construct: string;
    printed: string;
    year: number;
    mean: number;
    profile: { id: string; mean: number };
    uncertain: boolean;
  }[];
};

const order = [
  "overall",
  "throughput",
  "lead_time",
  "deployment_frequency",
  "recovery_time",
  "stability",
  "change_fail_rate",
  "rework_rate",
] as const satisfies readonly Norms["figures"][number]["of"][];

/** Newest year first. */
export function publishedAverages(norms: readonly Norms[]): PublishedAverages {
  const years = [...norms].sort((a, b) => b.year - a.year);
  const [first] = years;
  const notes = (first?.notes ?? []).filter((note) => years.every((one) => one.notes.includes(note)));
  return {
    notes,
    years: years.map(({ year, citation, url, licence, n, range, notes: own }) => ({
      year,
      citation,
      url,
      licence,
      n: { text: n.text, uncertain: n.uncertain },
      range,
      notes: own.filter((note) => !notes.includes(note)),
    })),
    rows: order
      .map((of) => ({ of, cells: years.map((one) => figureOf(one, of)) }))
      .filter(({ cells }) => cells.some((cell) => cell !== null)),
    capabilities: years.flatMap(({ year, capabilities }) =>
      capabilities.map((capability) => ({ ...capability, year })),
    ),
  };
}

function figureOf({ figures }: Norms, of: (typeof order)[number]): Figure | null {
  const found = figures.find((figure) => figure.of === of);
  if (!found) return null;
  const { mean, sd, printed, uncertain } = found;
  return { mean, sd, uncertain, printed: printed.direction === "lower-is-better" ? printed.mean : null };
}

export type MultiplesYear = Pick<
  PublishedMultiples,
  "year" | "citation" | "url" | "licence" | "groups" | "multiples" | "notes"
> & { n: { text: string; uncertain: boolean } };

/** Newest first. */
export function multiplesYears(multiples: readonly PublishedMultiples[]): MultiplesYear[] {
  return [...multiples]
    .sort((a, b) => b.year - a.year)
    .map(({ year, citation, url, licence, n, groups, multiples: own, notes }) => ({
      year,
      citation,
      url,
      licence,
      n: { text: n.text, uncertain: n.uncertain },
      groups,
      multiples: own,
      notes,
    }));
}
