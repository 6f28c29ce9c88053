/** Known populations, many samples of each: how often groups are claimed where there are none, and found where there are. Minutes, not seconds. */
import { expect, test } from "vitest";
import { adjustedRandIndex } from "../../app/analysis/clustering/adjusted-rand-index.ts";
import { createRandom } from "../../app/analysis/random.ts";
import {
  organizations,
  people,
  profileOfOrganizations,
  profileOfPeople,
} from "../app/analysis/clustering/populations.ts";

const seeds = Array.from({ length: 100 }, (_, i) => i + 1);
const quick = { draws: 2, tieOrders: 1 };
const sizes = { people: 300, organizations: 120 };
const patience = 3_600_000;

test.each(["continuum", "skewed"] as const)(
  "groups are claimed in at most 2 of 100 samples: %s",
  (kind) => {
    const ofPeople = seeds.filter(
      (seed) =>
        profileOfPeople(people(kind, sizes.people, createRandom(seed)).columns, seed, quick).groups.supported,
    );
    const ofOrganizations = seeds.filter(
      (seed) =>
        profileOfOrganizations(organizations(kind, sizes.organizations, createRandom(seed)), seed, quick)
          .groups.supported,
    );
    expect({ ofPeople, ofOrganizations }).toSatisfy(
      () => ofPeople.length <= 2 && ofOrganizations.length <= 2,
    );
  },
  patience,
);

test(
  "clear groups are found in at least 95 of 100 samples, with the true members",
  () => {
    let [ofPeople, ofOrganizations] = [0, 0];
    for (const seed of seeds) {
      const sample = people("clear", sizes.people, createRandom(seed));
      const found = profileOfPeople(sample.columns, seed, quick);
      if (found.groups.supported && agreement(found, sample.group) >= 0.8) ofPeople++;
      const cohort = organizations("clear", sizes.organizations, createRandom(seed));
      const levels = profileOfOrganizations(cohort, seed, quick);
      if (levels.groups.supported && agreement(levels, cohort.group) >= 0.8) ofOrganizations++;
    }
    expect(ofPeople).toBeGreaterThanOrEqual(95);
    expect(ofOrganizations).toBeGreaterThanOrEqual(95);
  },
  patience,
);

function agreement(found: { units: { class: number | null }[] }, truth: Int32Array): number {
  return adjustedRandIndex(
    found.units.map((unit) => unit.class ?? -1),
    truth,
  );
}
