/** What the answers give to talk about with the team: three to five openings, none when nothing was answered. */
import type { BenchmarkMetric } from "../instruments/benchmarks.ts";
import { type Capability, pointsOf } from "./own-profile-capabilities.ts";
import type { Constraint } from "./own-profile-constraint.ts";
import type { Culture } from "./own-profile-culture.ts";
import type { Sides } from "./own-profile-sides.ts";

export type Starter =
  | { kind: "strongest"; title: string }
  | { kind: "constraint"; titles: string[] }
  | { kind: "weakest"; title: string }
  | { kind: "metric"; metric: BenchmarkMetric }
  | { kind: "statement"; text: string }
  /** For any team that has answered anything. */
  | { kind: "views" };

const most = 5;
/** Of 100 points: what lies below the middle of its range goes well for nobody, even where it is the best of all. */
const goesWell = 50;

export function teamStarters(
  capabilities: readonly Capability[],
  constraint: Constraint | null,
  culture: Culture | null,
  sides: Sides | null,
): Starter[] {
  const scored = capabilities.filter(({ role, score }) => role === "capability" && score !== null);
  const strongest = scored[0];
  const weakest = scored.at(-1);
  const named = constraint?.kind === "found" ? constraint.named : [];
  const metric = sides?.metrics.find(({ shortfall }) => shortfall > 0)?.metric;
  const statement = culture?.weakest[0];
  const found: Starter[] = [];
  if (named.length > 0) found.push({ kind: "constraint", titles: named.map(({ title }) => title) });
  if (metric) found.push({ kind: "metric", metric });
  if (strongest && weakest && pointsOf(strongest) !== pointsOf(weakest)) {
    if ((pointsOf(strongest) ?? 0) >= goesWell) found.push({ kind: "strongest", title: strongest.title });
    if (!named.some(({ id }) => id === weakest.id)) found.push({ kind: "weakest", title: weakest.title });
  }
  if (statement) found.push({ kind: "statement", text: statement });
  const answered = scored.length > 0 || (sides?.metrics.length ?? 0) > 0;
  if (!answered) return [];
  return [...found.slice(0, most - 1), { kind: "views" }];
}
