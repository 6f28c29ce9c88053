/** Published averages that one answer can stand beside: of the key metrics and of capabilities. The profiles of a year are benchmarks.ts. */
import { z } from "zod";
import { PeopleAsked, publishedSource } from "./published-source.ts";
import { keyMetrics } from "./schema.ts";

/** Scores made of several metrics, as the source makes them. */
const composites = ["overall", "throughput", "stability"] as const;

const Direction = z.enum(["higher-is-better", "lower-is-better"]);

/** `min` is always the worst, `max` always the best. */
const Range = z.strictObject({ min: z.number(), max: z.number() });
type Range = z.infer<typeof Range>;

const Figure = z.strictObject({
  of: z.enum([...keyMetrics, ...composites]),
  /** On the file's range, higher is better, whatever was printed. */
  mean: z.number(),
  /** null where the source prints none. */
  sd: z.number().positive().nullable(),
  /** As the source prints it, so that the number can be found there. */
  printed: z.strictObject({ name: z.string().min(1), mean: z.number(), direction: Direction }),
  uncertain: z.boolean().default(false),
});
type Figure = z.infer<typeof Figure>;

const CapabilityNorm = z.strictObject({
  /** Of this library: the same concept, asked in other words there. */
  construct: z.string().min(1),
  /** What the source calls it. */
  printed: z.string().min(1),
  mean: z.number().min(0).max(100),
  /** The profile to which the source recommended this capability, and its mean. */
  profile: z.strictObject({ id: z.string().min(1), mean: z.number().min(0).max(100) }),
  uncertain: z.boolean().default(false),
});
export type CapabilityNorm = z.infer<typeof CapabilityNorm>;

export const Norms = z
  .strictObject({
    kind: z.literal("norms"),
    ...publishedSource,
    /** How many people stand behind the figures; null where the source does not say. */
    n: PeopleAsked.extend({ value: PeopleAsked.shape.value.nullable() }),
    /** Every stored mean of every file. A file cannot say otherwise. */
    orientation: z.literal("higher-is-better"),
    range: Range,
    figures: z.array(Figure).min(1),
    /** From 0, worst, to 100, best. */
    capabilities: z.array(CapabilityNorm).default([]),
    notes: z.array(z.string().min(1)).default([]),
  })
  .superRefine(({ range, figures, capabilities }, context) => {
    const wrong = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: "custom", path, message });
    if (range.min >= range.max) wrong(["range"], "the worst is below the best");
    figures.forEach((figure, at) => {
      for (const message of figureProblems(figure, range, figures)) wrong(["figures", at], message);
      if (figures.findIndex(({ of }) => of === figure.of) < at)
        wrong(["figures", at], `${figure.of} is listed twice`);
    });
    capabilities.forEach(({ construct }, at) => {
      if (capabilities.findIndex((one) => one.construct === construct) < at)
        wrong(["capabilities", at], `${construct} is listed twice`);
    });
  });
export type Norms = z.infer<typeof Norms>;

/** More than rounding, far less than one part turned round. */
const roundingOfMeans = 0.25;

function figureProblems(
  { of, mean, sd, printed }: Figure,
  range: Range,
  figures: readonly Figure[],
): string[] {
  const found: string[] = [];
  if (mean < range.min || mean > range.max) found.push(`the mean of ${of} is outside the range`);
  // No answers within a range spread further than half at each end.
  if (sd !== null && sd > (range.max - range.min) / 2) found.push(`${of} cannot spread this far`);
  const turned =
    printed.direction === "higher-is-better" ? printed.mean : range.min + range.max - printed.mean;
  if (Math.abs(turned - mean) > 1e-9)
    found.push(
      `${of} is stored as ${mean}, but what was printed is ${Number(turned.toFixed(6))} with higher as better`,
    );
  const parts = partsOf(of, figures);
  const middle = parts.reduce((sum, part) => sum + part.mean, 0) / parts.length;
  if (parts.length > 1 && Math.abs(middle - mean) > roundingOfMeans)
    found.push(`${of} is not the mean of its metrics: one of them is turned round`);
  return found;
}

/** The stored metrics of which a composite is the mean; none for a metric, and none when the file holds only some of them. */
function partsOf(of: Figure["of"], figures: readonly Figure[]): Figure[] {
  const metrics: Record<(typeof composites)[number], readonly string[]> = {
    throughput: ["lead_time", "deployment_frequency", "recovery_time"],
    stability: ["change_fail_rate", "rework_rate"],
    overall: ["lead_time", "deployment_frequency", "recovery_time", "change_fail_rate"],
  };
  if (of !== "overall" && of !== "throughput" && of !== "stability") return [];
  const parts = figures.filter((figure) => metrics[of].includes(figure.of));
  return parts.length === metrics[of].length ? parts : [];
}

/** The newest published average of a capability, with the file it stands in; undefined when there is none. */
export function normOfCapability(
  norms: readonly Norms[],
  construct: string,
): { norms: Norms; norm: CapabilityNorm } | undefined {
  const newestFirst = [...norms].sort((a, b) => b.year - a.year);
  for (const one of newestFirst) {
    const norm = one.capabilities.find((capability) => capability.construct === construct);
    if (norm) return { norms: one, norm };
  }
  return undefined;
}

/**
 * Where a value lies between the worst (0) and the best (1) of its range, so that values of different ranges can stand side by side.
 * @returns null when the value is missing: what nobody answered is no score, neither the best nor the worst
 * @throws RangeError for a value outside the range
 */
export function shareOfRange(value: number | null | undefined, { min, max }: Range): number | null {
  if (value === null || value === undefined || Number.isNaN(value)) return null;
  if (!(value >= min && value <= max)) throw new RangeError(`${value} is not from ${min} to ${max}`);
  return (value - min) / (max - min);
}
