/** The result pages of a study: stored runs turned into view models. Nothing is computed here. */
import { organizationsOfStudy, teamsOfStudy } from "../../db/queries/participants.ts";
import { countResponses } from "../../db/queries/responses.ts";
import type { Actor } from "../access/actor.ts";
import { type StudyPage, studyPagesFor } from "../access/study-pages.ts";
import type { UnitOfAnalysis } from "../analysis/study-data.ts";
import type { StudyResult } from "../analysis/study-result.ts";
import type { ReleasePlan } from "../disclosure/release-plan.ts";
import { releaseFor } from "../disclosure/released.ts";
import type { Instrument } from "../instruments/schema.ts";
import type { App } from "../platform/app.ts";
import { type FilterReport, filterReport, offeredFilters } from "../reports/by-filter.ts";
import { type CapabilitiesReport, capabilitiesReport as capabilitiesOf } from "../reports/capabilities.ts";
import type { ReportFacts } from "../reports/facts.ts";
import type { HeatView } from "../reports/heatmap.ts";
import { type LevelsReport, levelsReport as levelsOf } from "../reports/levels.ts";
import { type OverviewReport, overviewReport as overviewOf } from "../reports/overview.ts";
import type { AnsweredWave, ParticipationReport, Uncounted } from "../reports/participation.ts";
import { AppError } from "../shared/errors.ts";
import type { StudyState } from "../shared/study-life.ts";
import { standingsIn } from "./access.server.ts";
import { missingOf, participationOf, uncountedOf } from "./participation.server.ts";
import {
  type OpenedStudy,
  openStudy,
  type Scores,
  type StudyFrame,
  type StudyQuery,
  scoresOf,
} from "./study-frame.server.ts";
import { stateOf } from "./study-state.server.ts";
import { trendInputOf, unitsOfRuns } from "./trend-input.server.ts";
import { minimumGroupOf } from "./wave-policy.server.ts";

/** The frame with the study's state, the units that it has any of, and the pages that are open to who asks. @throws AppError not-found */
export async function studyFrame(
  app: App,
  actor: Actor,
  slug: string,
  query: StudyQuery = {},
): Promise<StudyFrame & { state: StudyState; units: UnitOfAnalysis[]; pages: StudyPage[] }> {
  const { frame, study, waves } = await openStudy(app, actor, "study.results", slug, query);
  const [organizations, teams] = await Promise.all([
    organizationsOfStudy(app.read, study.id),
    teamsOfStudy(app.read, study.id),
  ]);
  const none = { organization: organizations.length === 0, team: teams.length === 0, respondent: false };
  // The one looked at is always named, so that a page never hides what it shows.
  const units = unitsOfRuns.filter((unit) => unit === frame.unit || !none[unit]);
  const standings = (await standingsIn(app.read, actor, study)) ?? [];
  return { ...frame, state: stateOf(study, waves), units, pages: studyPagesFor(standings, frame.study) };
}

/** A page of results: the report when the scores are open and computed, else what to show in its place. */
export type Results<Report> = { frame: StudyFrame } & (
  | Exclude<Scores, { state: "ready" } | { state: "open" }>
  | { state: "open"; participation: ParticipationReport; waves: AnsweredWave[] }
  /** Open, before the first count. */
  | { state: "uncounted"; uncounted: Uncounted }
  | { state: "ready"; report: Report }
);

/** @throws AppError not-signed-in, not-found */
export async function overviewReport(
  app: App,
  actor: Actor,
  slug: string,
  query: StudyQuery = {},
): Promise<Results<OverviewReport>> {
  return resultsOf(app, actor, slug, query, async (result, instrument, facts, opened) =>
    overviewOf(result, instrument, facts, await trendInputOf(app, opened)),
  );
}

/** @throws AppError not-signed-in, not-found */
export async function levelsReport(
  app: App,
  actor: Actor,
  slug: string,
  query: StudyQuery = {},
): Promise<Results<LevelsReport & { missing: ParticipationReport["missing"] }>> {
  return resultsOf(app, actor, slug, query, async (result, instrument, facts, opened) => ({
    ...levelsOf(result, instrument, facts, app.registry.benchmarks()),
    missing: await missingOf(app, opened),
  }));
}

/** @throws AppError not-signed-in, not-found */
export async function capabilitiesReport(
  app: App,
  actor: Actor,
  slug: string,
  query: StudyQuery = {},
  view: HeatView = { sort: { by: "level", down: true }, page: 1, language: "en" },
  by: string | null = null,
): Promise<Results<CapabilitiesReport & { filters: FilterReport | null }>> {
  if (by !== null) await onlyDeclared(app, actor, slug, by);
  return resultsOf(app, actor, slug, query, (result, instrument, facts, _, { declared }) => {
    const report = capabilitiesOf(result, instrument, facts, view);
    const filters = declared
      ? filterReport(declared, facts.release, instrument, report.constructs, by)
      : null;
    // Declared, but nothing that this wave asked.
    if (by !== null && !filters?.shown) throw new AppError("not-found", "error.notFound");
    return { ...report, filters };
  });
}

/**
 * Who tries what was never declared is told what they would be told of any page that is not there, and after some tries to wait.
 * @throws AppError not-found, too-many
 */
async function onlyDeclared(app: App, actor: Actor, slug: string, by: string): Promise<void> {
  const { study } = await openStudy(app, actor, "study.results", slug);
  if (offeredFilters(study.filters ?? { by: [], pairs: [] }).some(({ value }) => value === by)) return;
  await app.limits.take("unknownFilter", actor.account?.id ?? "operator");
  throw new AppError("not-found", "error.notFound");
}

async function resultsOf<Report>(
  app: App,
  actor: Actor,
  slug: string,
  query: StudyQuery,
  reportOf: (
    result: StudyResult,
    instrument: Instrument,
    facts: ReportFacts,
    opened: OpenedStudy,
    plan: ReleasePlan,
  ) => Report | Promise<Report>,
): Promise<Results<Report>> {
  const opened = await openStudy(app, actor, "study.results", slug, query);
  const { frame, instrument } = opened;
  const scores = await scoresOf(app, opened);
  if (scores.state === "open") return { frame, ...(await openWaveOf(app, opened)) };
  if (scores.state !== "ready") return { frame, ...scores };
  const facts = await factsOf(app, opened, scores.plan);
  return {
    frame,
    state: "ready",
    report: await reportOf(scores.result, instrument, facts, opened, scores.plan),
  };
}

async function openWaveOf(app: App, { study, waves, wave }: OpenedStudy) {
  if (!wave) throw new AppError("not-found", "error.notFound");
  const report = await participationOf(app, study, wave);
  if (!report) return { state: "uncounted" as const, uncounted: await uncountedOf(app, study, wave, report) };
  const people = await Promise.all(
    waves.map((each) => (each.id === wave.id ? report.people : countResponses(app.read, each.id))),
  );
  return {
    state: "open" as const,
    participation: report,
    waves: waves.map(({ id, title }, index) => {
      const n = people[index] ?? 0;
      return {
        title,
        people: n,
        fewerThan: id === wave.id && n < report.roundedTo ? report.roundedTo : null,
      };
    }),
  };
}

async function factsOf(app: App, { study, wave }: OpenedStudy, plan: ReleasePlan): Promise<ReportFacts> {
  const [organizations, teams] = await Promise.all([
    organizationsOfStudy(app.read, study.id),
    teamsOfStudy(app.read, study.id),
  ]);
  const minimumGroup = minimumGroupOf(study, wave);
  return {
    policy: { minimumGroup },
    release: releaseFor(plan, { kind: "host" }, minimumGroup),
    caveat: study.caveat,
    wave: { number: wave?.number ?? 0, title: wave?.title ?? "" },
    names: {
      organizations: new Map(
        organizations.map(({ id, name, shown_to_host }) => [id, { name, shownToHost: shown_to_host }]),
      ),
      teams: new Map(
        teams.map(({ id, name, organization_id }) => [id, { name, organization: organization_id }]),
      ),
    },
  };
}
