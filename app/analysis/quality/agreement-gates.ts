/**
 * Whether the people of a unit say the same of what is theirs together, culture and leadership: asked before a mean of a team or organization
 * is spoken of. Delivery metrics have no such gate: services truly differ.
 */

import { numbersOf } from "../byte-column.ts";
import { median } from "../descriptive.ts";
import { type Estimate, ok } from "../estimate.ts";
import { groupRows } from "../groups.ts";
import { agreementByUnit, intraclassCorrelations } from "../psychometrics/agreement.ts";
import type { StudyData } from "../study-data.ts";

export type AgreementGate = {
  construct: string;
  unit: "team" | "organization";
  /** Units with two complete answers or more, how many of them agree, and the middle r_wg(j) among them; null without any. */
  units: number;
  agreeing: number;
  middle: number | null;
  icc: Estimate<{ icc1: number; icc2: number }>;
  /** ICC2 and the middle r_wg(j) both from .70: means of the units may be compared. A single unit needs the latter only. */
  passes: boolean;
  /** Keys of the units that do not agree: show their spread, not their mean. Teams by organization and key. */
  disagreeing: { key: string; organization: string | null }[];
};

/**
 * Why a unit's mean is not told. people-disagree: its people say different things. units-alike: units differ no more than people do, so that a
 * mean says who answered rather than where.
 */
export type Withheld = "people-disagree" | "units-alike";

/** @param gate of one construct and one kind of unit; undefined for what is not shared, which is told as it is */
export function withheldBy(
  gate: AgreementGate | undefined,
  unit: { key: string; organization: string | null },
): Withheld | null {
  if (!gate) return null;
  const disagrees = gate.disagreeing.some(
    ({ key, organization }) => key === unit.key && organization === unit.organization,
  );
  if (disagrees || gate.middle === null || gate.middle < enough) return "people-disagree";
  return gate.passes ? null : "units-alike";
}

const enough = 0.7;

/** @param data in canonical order; `scores` of each construct */
export function agreementGates(data: StudyData, scores: Float64Array[]): AgreementGate[] {
  const units = [
    {
      unit: "team" as const,
      index: data.team,
      names: data.teams.map(({ key, organization }) => ({
        key,
        organization: data.organizations[organization]!,
      })),
    },
    {
      unit: "organization" as const,
      index: data.organization,
      names: data.organizations.map((key) => ({ key, organization: null })),
    },
  ];
  return data.constructs.flatMap((construct, at) =>
    construct.shared && construct.items.length > 0
      ? units
          .filter(({ names }) => names.length > 0)
          .map(({ unit, index, names }): AgreementGate => {
            const found = agreementByUnit(
              construct.items.map(({ answers }) => numbersOf(answers)),
              groupRows(index, names.length),
              construct.max - construct.min + 1,
            );
            const asked = [...found.keys()].filter((one) => found[one] !== null);
            const middle =
              asked.length === 0 ? null : median(Float64Array.from(asked, (one) => found[one]!.withinGroup));
            const between = intraclassCorrelations(scores[at]!, index, names.length);
            const icc =
              between.status === "ok"
                ? ok({ icc1: between.value.icc1, icc2: between.value.icc2 }, between.n)
                : between;
            const agreeing = asked.filter((one) => found[one]!.agrees);
            return {
              construct: construct.id,
              unit,
              units: asked.length,
              agreeing: agreeing.length,
              middle,
              icc,
              passes:
                middle !== null &&
                middle >= enough &&
                (names.length === 1 || (icc.status === "ok" && icc.value.icc2 >= enough)),
              disagreeing: asked.filter((one) => !found[one]!.agrees).map((one) => names[one]!),
            };
          })
      : [],
  );
}
