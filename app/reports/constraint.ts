/** What holds delivery back most, for the landing tab: a name, a tied set, or that it is not measured here; always with what that rests on. */
import type { StudyResult } from "../analysis/study-result.ts";
import { figureId } from "../disclosure/figure-names.ts";
import { everyone } from "../disclosure/population.ts";
import { detailOf } from "../disclosure/released.ts";
import { driversFrom } from "../disclosure/thresholds.ts";
import type { Instrument } from "../instruments/schema.ts";
import type { ReportFacts } from "./facts.ts";
import type { Words } from "./words.ts";

type Found = StudyResult["constraints"][number];
type Unmeasured = Extract<Found["cohort"], { status: "not-measured" }>;
type Interval = { lower: number; upper: number };

export type GainRow = {
  title: string;
  effect: number;
  effectInterval: Interval;
  distance: number;
  gain: number;
  gainInterval: Interval;
  /** Share of redrawn cohorts in which it comes first. */
  first: number;
};

export type AxisConstraint = { axis: Found["axis"] } & (
  | {
      status: "named" | "tied" | "undecided" | "none";
      /** Titles of what is named or tied; none otherwise. */
      named: string[];
      rows: GainRow[];
      draws: number;
      people: number;
      dropped: number;
      context: number;
      acrossRaters: Words;
      leftOut: Words[];
    }
  | {
      status: "not-measured";
      why: Words;
      /** By published figures alone; null where nothing is below them. */
      published: {
        first: string[];
        linked: boolean;
        ahead: boolean;
        rows: { title: string; words: Words }[];
      } | null;
    }
);

export type ConstraintReport =
  | { status: "hidden"; needed: number }
  | { status: "shown"; axes: AxisConstraint[] };

const rowsShown = 5;

/** @returns null where the study asks no capability, or no metric */
export function constraintReport(
  { constraints, respondents }: StudyResult,
  instrument: Instrument,
  { policy, release }: Pick<ReportFacts, "policy" | "release">,
): ConstraintReport | null {
  if (constraints.length === 0) return null;
  const needed = driversFrom(policy);
  if (respondents < needed) return { status: "hidden", needed };
  const n = respondents;
  const isTold = (id: string) =>
    detailOf(release, { figure: figureId("construct", id), group: everyone, n }) !== "hidden";
  const titles = new Map(instrument.constructs.map(({ id, title }) => [id, title]));
  const titleOf = (id: string) => titles.get(id) ?? id;
  return {
    status: "shown",
    axes: constraints.map((found): AxisConstraint => {
      const { axis, cohort } = found;
      if (cohort.status === "not-measured") return { axis, ...unmeasured(cohort, titleOf, isTold) };
      const ids = cohort.status === "named" ? [cohort.id] : cohort.status === "tied" ? cohort.ids : [];
      return {
        axis,
        status: cohort.status,
        named: ids.filter(isTold).map(titleOf),
        rows: cohort.trail
          .filter(({ id }) => isTold(id))
          .slice(0, rowsShown)
          .map(({ id, effect, effectInterval, distance, gain, gainInterval, first }) => ({
            title: titleOf(id),
            effect,
            effectInterval,
            distance,
            gain,
            gainInterval,
            first,
          })),
        draws: cohort.draws,
        people: cohort.rows,
        dropped: cohort.dropped,
        context: found.context.length,
        acrossRaters:
          found.acrossRaters.status === "measured"
            ? { key: "constraint.acrossRaters.measured", values: { teams: found.acrossRaters.teams } }
            : { key: "constraint.acrossRaters.not-measured" },
        leftOut: found.leftOut.map(({ id, reason }) => ({
          key: `constraint.leftOut.${reason}`,
          values: { capability: { text: titleOf(id) } },
        })),
      };
    }),
  };
}

function unmeasured(
  { reason, rows, needed, published }: Unmeasured,
  titleOf: (id: string) => string,
  isTold: (id: string) => boolean,
): Omit<Extract<AxisConstraint, { status: "not-measured" }>, "axis"> {
  const why: Words = { key: `constraint.unmeasured.${reason}`, values: { rows, needed } };
  const told = published?.ranked.filter(({ id }) => isTold(id)) ?? [];
  const first = published?.leading.filter(isTold) ?? [];
  if (!published || first.length === 0) return { status: "not-measured", why, published: null };
  return {
    status: "not-measured",
    why,
    published: {
      first: first.map(titleOf),
      linked: published.linked,
      ahead: published.ahead,
      rows: told.slice(0, rowsShown).map(({ id, points, reference, by, years }) => ({
        title: titleOf(id),
        words: {
          key: "constraint.published.row",
          values: {
            points: Math.round(points),
            reference: Math.round(reference),
            by,
            years: years.length,
          },
        },
      })),
    },
  };
}
