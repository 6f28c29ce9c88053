/** Published findings about which way of working goes with better delivery: surveys/evidence/paths.yaml. */
import { z } from "zod";
import { type KeyMetric, keyMetrics } from "./schema.ts";

export const Source = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  year: z.int().min(2000).max(2100),
  citation: z.string().trim().min(1).max(500),
  url: z.url(),
});
type Source = z.infer<typeof Source>;

const Path = z.strictObject({
  /** A construct of the library. */
  from: z.string().min(1),
  to: z.enum(["delivery", ...keyMetrics]),
  /** The construct in between, where the finding is indirect. */
  through: z.string().min(1).optional(),
  source: z.string().min(1),
  uncertain: z.boolean().default(false),
});

export const EvidenceFile = z
  .strictObject({ sources: z.array(Source).min(1), paths: z.array(Path).min(1) })
  .superRefine(({ sources, paths }, context) => {
    const wrong = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: "custom", path, message });
    sources.forEach(({ id }, at) => {
      if (sources.findIndex((one) => one.id === id) < at) wrong(["sources", at], `${id} is listed twice`);
    });
    const seen = new Set<string>();
    paths.forEach(({ from, to, through, source }, at) => {
      if (!sources.some(({ id }) => id === source)) wrong(["paths", at], `no source is called ${source}`);
      const finding = [from, through, to, source].join(" ");
      if (seen.has(finding)) wrong(["paths", at], `${from} to ${to} in ${source} is listed twice`);
      seen.add(finding);
    });
  });
export type EvidenceFile = z.infer<typeof EvidenceFile>;

export type PublishedPath = {
  from: string;
  to: "delivery" | KeyMetric;
  through: string | null;
  source: Source;
  uncertain: boolean;
};

export function publishedPaths({ sources, paths }: EvidenceFile): PublishedPath[] {
  return paths.flatMap(({ through = null, source: id, ...path }) => {
    const source = sources.find((one) => one.id === id);
    return source ? [{ ...path, through, source }] : [];
  });
}

export type Side = "throughput" | "stability";

/** Recovery counts as throughput, as the reports have counted it since 2024. */
const sideOf: Record<KeyMetric, Side> = {
  lead_time: "throughput",
  deployment_frequency: "throughput",
  recovery_time: "throughput",
  change_fail_rate: "stability",
  rework_rate: "stability",
};

export function sideOfMetric(metric: KeyMetric): Side {
  return sideOf[metric];
}

/** Whether a finding says something about this side of delivery; any finding does where no side is asked for. */
export function concerns({ to }: PublishedPath, side: Side | null): boolean {
  return side === null || to === "delivery" || sideOf[to] === side;
}
