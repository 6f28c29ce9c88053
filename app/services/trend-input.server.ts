/** What the trend of a study is made of: stored runs of its closed waves, and stored comparisons between them. */
import { hasResponses } from "../../db/queries/responses.ts";
import { latestRun, type Run } from "../../db/queries/runs.ts";
import type { Study } from "../../db/queries/studies.ts";
import type { Wave } from "../../db/queries/waves.ts";
import { ENGINE_VERSION } from "../analysis/engine-version.ts";
import type { UnitOfAnalysis } from "../analysis/study-data.ts";
import type { StudyResult } from "../analysis/study-result.ts";
import { nothing, type Release, releaseFor } from "../disclosure/released.ts";
import { releasedInBoth, releaseOverShared, type SharedPart } from "../disclosure/shared-release.ts";
import { scoredConstructs } from "../instruments/scoring-key.ts";
import { onlyShared, type Shared } from "../instruments/shared-questions.ts";
import type { App } from "../platform/app.ts";
import type { TrendInput } from "../reports/trend.ts";
import type { ChangeInput } from "../reports/wave-change.ts";
import { askedIn, askedName } from "./asked.ts";
import { changeAsked, changeRun } from "./changed-waves.server.ts";
import { comparedRun, comparedWaves } from "./compared-runs.server.ts";
import { instrumentOf, instrumentRead, isHere } from "./instrument-of.server.ts";
import { changeOf, planOf, resultOf } from "./run-results.server.ts";
import type { OpenedStudy } from "./study-frame.server.ts";
import { minimumGroupOf } from "./wave-policy.server.ts";

/** Units in the order in which a run of them is taken for what does not depend on units. */
export const unitsOfRuns = [
  "organization",
  "team",
  "respondent",
] as const satisfies readonly UnitOfAnalysis[];

/**
 * The closed waves with answers up to the one looked at, oldest first, each on what it shares with that one. Those whose questionnaires are not
 * here are named, and nothing else: what they share nobody can say.
 */
export async function trendInputOf(
  app: App,
  { study, waves, wave: now, frame }: OpenedStudy,
): Promise<TrendInput> {
  if (!now) return { waves: [], scores: null, change: null, underWay: false, notHere: [] };
  const ofNow = await releaseOf(app, study, now, frame.unit);
  const upTo = waves.filter(({ number, state }) => state === "closed" && number <= now.number);
  const here = upTo.filter((wave) => isHere(app, askedIn(study, wave)));
  const notHere = upTo.filter((wave) => !here.includes(wave)).map(({ title }) => title);
  const found = await Promise.all(
    here.map(async (wave) => {
      const compared = wave.id === now.id ? null : comparedWaves(app, study, wave, now);
      const run = compared
        ? await comparedRun(app.read, wave.id, compared.earlier, ["done"])
        : await ownRun(app, study, wave, frame.unit);
      const result = await doneResult(app, run);
      const own = await releaseOf(app, study, wave, frame.unit);
      const release =
        own && compared ? releaseOverShared(own, sharedPart(app, study, now, compared.shared, "a")) : own;
      if (result?.respondents === 0 || (!result && !(await hasResponses(app.read, wave.id)))) return [];
      const { number, title } = wave;
      const instrument = instrumentRead(app, askedIn(study, wave));
      const shared = compared?.shared ?? null;
      return [{ number, title, instrument, shared, result, release, id: wave.id, compared, wave }];
    }),
  );
  const closed = found.flat();
  const compared = closed.at(-2)?.compared;
  const result = compared
    ? await doneResult(app, await comparedRun(app.read, now.id, compared.later, ["done"]))
    : (closed.at(-1)?.result ?? null);
  const release =
    ofNow && compared ? releaseOverShared(ofNow, sharedPart(app, study, now, compared.shared, "b")) : ofNow;
  const scores = result && { result, release };
  const marks = closed.flatMap(({ id, compared }) =>
    compared
      ? [comparedRun(app.read, id, compared.earlier), comparedRun(app.read, now.id, compared.later)]
      : [],
  );
  const since = await changeSince(
    app,
    study,
    closed.map(({ wave }) => wave),
    now,
    releasedInBothOr(closed.at(-2)?.release ?? null, release),
  );
  const underWay = [...(await Promise.all(marks)), since.last].some(
    (run) => run?.state === "queued" || run?.state === "running",
  );
  return { waves: closed, scores, change: since.change, underWay, notHere };
}

/** What the plans of both waves let out; nothing where one of them has none. */
function releasedInBothOr(earlier: Release | null, later: Release | null): Release {
  return earlier && later ? releasedInBoth(earlier, later) : nothing;
}

/** As the wave's own plan has it; null when it was not analysed yet, or before there were plans. */
async function releaseOf(app: App, study: Study, wave: Wave, unit: UnitOfAnalysis): Promise<Release | null> {
  const run = await ownRun(app, study, wave, unit);
  const plan = run && (await planOf(app, run));
  return plan ? releaseFor(plan, { kind: "host" }, minimumGroupOf(study, wave)) : null;
}

/** @param side whose names the plan has: the earlier version's or the later one's */
function sharedPart(app: App, study: Study, now: Wave, shared: Shared, side: "a" | "b"): SharedPart {
  const scored = scoredConstructs(onlyShared(instrumentOf(app, askedIn(study, now)), shared));
  return {
    names: new Map(shared.pairs.map((pair) => [pair.b, pair[side]])),
    itemsOf: new Map(scored.map(({ construct, items }) => [construct.id, items.map(({ id }) => id)])),
  };
}

/** The stored comparison of a wave with the one before it. @param waves closed, with answers and questionnaires that are here, oldest first */
async function changeSince(
  app: App,
  study: Study,
  waves: Wave[],
  now: Wave,
  release: Release,
): Promise<{ change: ChangeInput | null; last: Run | undefined }> {
  const asked = changeAsked(app, study, waves, now);
  if (!asked) return { change: null, last: undefined };
  const { since, reference, mark } = asked;
  const [last, done] = await Promise.all([
    changeRun(app.read, study, now.id, mark),
    changeRun(app.read, study, now.id, mark, ["done"]),
  ]);
  const result = done && (await changeOf(app, done.id));
  if (!result) return { change: null, last };
  return { change: { result, since: since.title, reference: reference.title, release }, last };
}

/** Of the unit looked at, else of any. */
async function ownRun(
  app: App,
  study: Study,
  { id, ...wave }: Wave,
  unit: UnitOfAnalysis,
): Promise<Run | undefined> {
  const instrument = askedName(askedIn(study, wave));
  const units = [unit, ...unitsOfRuns];
  const runs = await Promise.all(
    units.map((each) => latestRun(app.read, { waveId: id, unit: each, instrument }, ["done"])),
  );
  return runs.find((one) => one?.engine_version === ENGINE_VERSION);
}

async function doneResult(app: App, run: Run | undefined): Promise<StudyResult | null> {
  return run?.engine_version === ENGINE_VERSION ? resultOf(app, run.id) : null;
}
