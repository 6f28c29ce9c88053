/** How often levels are claimed in samples of a population whose truth is known, and how well its groups are found again. */
import { adjustedRandIndex } from "../../../../app/analysis/clustering/adjusted-rand-index.ts";
import type { PerformanceProfile } from "../../../../app/analysis/clustering/profile-result.ts";
import { scaledRows } from "../../../../app/analysis/clustering/scaled-rows.ts";
import { agreementOverOrders } from "../../../../app/analysis/clustering/tie-sensitivity.ts";
import { createRandom } from "../../../../app/analysis/random.ts";
import {
  type Kind,
  metrics,
  organizations,
  type People,
  people,
  profileOfOrganizations,
  profileOfPeople,
} from "./populations.ts";

export type Population = { unit: "people" | "organizations"; kind: Kind; size: number };
/** A claim is the verdict "levels", nothing less. `recovery` is the adjusted Rand index of the published classes to the truth, by seed. */
export type Claims = { seeds: number; levels: number; recovery: number[] };

const quick = { draws: 2, tieOrders: 1 };
const whole = { draws: 60, tieOrders: 20 };

export function claimsIn({ unit, kind, size }: Population, seeds: number): Claims {
  const found: Claims = { seeds, levels: 0, recovery: [] };
  for (let seed = 1; seed <= seeds; seed++) {
    const random = createRandom(seed);
    const sample =
      unit === "people" ? alone(people(kind, size, random)) : nested(organizations(kind, size, random));
    // The null test has its own stream of chance: where it finds no groups with few resamples, it finds none with many.
    const first = sample.profile(seed, quick);
    const profile = first.groups.supported ? sample.profile(seed, whole) : first;
    if (profile.verdict === "levels") found.levels++;
    found.recovery.push(
      adjustedRandIndex(
        profile.units.map((one) => one.class ?? -1),
        sample.group,
      ),
    );
  }
  return found;
}

type Sample = { group: Int32Array; profile: (seed: number, options: typeof quick) => PerformanceProfile };

function alone({ columns, group }: People): Sample {
  return { group, profile: (seed, options) => profileOfPeople(columns, seed, options) };
}

function nested(cohort: ReturnType<typeof organizations>): Sample {
  return {
    group: cohort.group,
    profile: (seed, options) => profileOfOrganizations(cohort, seed, options),
  };
}

/** The smallest adjusted Rand index between the classes of the canonical order and those of random orders: of Ward alone, and published. */
export function leastAgreementOverOrders(kind: Kind, size: number, seed: number, orders: number) {
  const { columns } = people(kind, size, createRandom(seed));
  const levels = metrics.map((metric) => metric.levels);
  const { points } = scaledRows(columns, undefined, levels);
  const found = agreementOverOrders(points, 3, { orders, random: createRandom(seed) });
  return { before: Math.min(...found.ariBefore), after: Math.min(...found.ariAfter) };
}
