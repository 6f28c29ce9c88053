/** Figures that tools measured: taken from a file as a whole, kept apart from answers, shown to the organization's leaders and the host. */
import { measuredExtents, measuredOf, replaceMeasured } from "../../db/queries/measured.ts";
import { type Organization, organizationsOfStudy } from "../../db/queries/participants.ts";
import { latestRun } from "../../db/queries/runs.ts";
import type { Study } from "../../db/queries/studies.ts";
import type { Actor } from "../access/actor.ts";
import { may } from "../access/policy.ts";
import { type StudyPage, studyPagesFor } from "../access/study-pages.ts";
import { ENGINE_VERSION } from "../analysis/engine-version.ts";
import { releaseFor, type Viewer } from "../disclosure/released.ts";
import { readMeasured } from "../imports/read-measured.ts";
import type { App } from "../platform/app.ts";
import { type Reported, reportedOf } from "../reports/measured.ts";
import { AppError } from "../shared/errors.ts";
import type { MeasuredProblem, MeasuredRow } from "../shared/measured-file.ts";
import { localTime } from "../shared/zoned-time.ts";
import { standingsIn, studyFor } from "./access.server.ts";
import { askedIn, askedName } from "./asked.ts";
import { audit, doerOf } from "./audit.server.ts";
import { randomId } from "./random-id.ts";
import { planOf, resultOf } from "./run-results.server.ts";
import { type OpenedStudy, openStudy, type StudyFrame } from "./study-frame.server.ts";
import { mayNow } from "./study-state.server.ts";
import { minimumGroupOf } from "./wave-policy.server.ts";

/** More than a page holds; the file that was sent has the others. */
const mostShown = 600;

export type MeasuredPage = {
  frame: StudyFrame;
  /** For the tabs; empty for whoever only takes part. */
  pages: StudyPage[];
  /** Those that may be looked at here, by name; `at` is their place in this list, by which the address names them. */
  organizations: { at: number; name: string; rows: number; latest: string | null }[];
  chosen: {
    at: number;
    name: string;
    rows: MeasuredRow[];
    /** There are more. */
    isCut: boolean;
    /** Whether whoever looks may hand in its figures, now; "theirs": its own leaders alone. */
    handIn: "now" | "not-now" | "theirs";
    /** Of the wave looked at, if it has closed and been computed. */
    reported: Reported | null;
  } | null;
};

/** @param at place of the organization in the list; absent: the first. @throws AppError not-signed-in, not-found, forbidden */
export async function measuredPage(app: App, actor: Actor, slug: string, at = 0): Promise<MeasuredPage> {
  const opened = await openStudy(app, actor, "study.measured", slug);
  const { frame, study } = opened;
  const standings = (await standingsIn(app.read, actor, study)) ?? [];
  const [visible, inHands] = await Promise.all([
    visibleTo(app.read, actor, study),
    inHandsOf(app.read, actor, study),
  ]);
  const extents = await measuredExtents(
    app.read,
    visible.map(({ id }) => id),
  );
  const organization = visible[at];
  if (!organization && at !== 0) throw new AppError("not-found", "error.notFound");
  return {
    frame,
    pages: may("study.results", standings) ? studyPagesFor(standings, frame.study) : [],
    organizations: visible.map(({ id, name }, place) => {
      const extent = extents.find(({ organizationId }) => organizationId === id);
      return { at: place, name, rows: extent?.rows ?? 0, latest: extent?.latest ?? null };
    }),
    chosen: organization
      ? {
          at,
          handIn: handInOf(study, isAmong(inHands, organization)),
          ...(await chosenOf(app, actor, opened, organization)),
        }
      : null,
  };
}

function handInOf({ kept }: Study, isInHands: boolean): "now" | "not-now" | "theirs" {
  if (!isInHands) return "theirs";
  return kept === "active" ? "now" : "not-now";
}

async function chosenOf(app: App, actor: Actor, opened: OpenedStudy, organization: Organization) {
  const found = await measuredOf(app.read, organization.id, mostShown + 1);
  const rows = found.slice(0, mostShown).map(({ month, service, ...figures }) => ({
    month,
    service,
    deployments: figures.deployments,
    lead_time_hours: figures.lead_time_hours,
    change_fail_percent: figures.change_fail_percent,
    recovery_hours: figures.recovery_hours,
  }));
  return {
    name: organization.name,
    rows,
    isCut: found.length > mostShown,
    reported: await reportedBy(app, actor, opened, organization),
  };
}

/** What the organization's people answered, as far as whoever looks may see it of this one organization. */
async function reportedBy(
  app: App,
  actor: Actor,
  { study, wave, instrument }: OpenedStudy,
  organization: Organization,
): Promise<Reported | null> {
  if (wave?.state !== "closed") return null;
  const wanted = {
    waveId: wave.id,
    unit: "organization" as const,
    instrument: askedName(askedIn(study, wave)),
  };
  const done = await latestRun(app.read, wanted, ["done"]);
  const [result, plan] =
    done?.engine_version === ENGINE_VERSION
      ? await Promise.all([resultOf(app, done.id), planOf(app, done)])
      : [null, null];
  if (!result || !plan) return null;
  const viewer: Viewer = isOwn(actor, organization)
    ? { kind: "leader", organization: organization.id, teams: new Set() }
    : { kind: "host" };
  return reportedOf(
    result,
    instrument,
    organization.id,
    releaseFor(plan, viewer, minimumGroupOf(study, wave)),
  );
}

/** As host: those that agreed to be seen by it. Who leads one that takes part: this one. Somebody may be both. */
async function visibleTo(db: App["read"], actor: Actor, study: Study): Promise<Organization[]> {
  const standings = (await standingsIn(db, actor, study)) ?? [];
  const isHost = may(
    "study.measured",
    standings.filter((each) => !each.startsWith("participant-")),
  );
  const all = await organizationsOfStudy(db, study.id);
  return all.filter((each) => isOwn(actor, each) || (isHost && each.shown_to_host));
}

/**
 * Whose figures somebody may hand in or take away: those of the organizations that they lead. That one agreed to be seen by the host lets the
 * host look, not write; only where it is the whole study and nobody here leads it are its figures the host's own.
 */
async function inHandsOf(db: App["read"], actor: Actor, study: Study): Promise<Organization[]> {
  const standings = (await standingsIn(db, actor, study)) ?? [];
  const all = await organizationsOfStudy(db, study.id);
  const own = may("study.measure", standings) ? all.filter((each) => isOwn(actor, each)) : [];
  const [only, ...others] = all;
  const isSole = only?.registered_id === null && only.shown_to_host && others.length === 0;
  return isSole && may("study.measure-sole", standings) ? [only] : own;
}

function isAmong(organizations: readonly Organization[], { id }: Organization): boolean {
  return organizations.some((each) => each.id === id);
}

function isOwn(actor: Actor, { registered_id }: Organization): boolean {
  return actor.memberships.some(
    ({ organizationId, role }) => organizationId === registered_id && role !== "researcher",
  );
}

/**
 * Asked before a file is read: whether there is any organization of the study whose figures somebody may hand in.
 * @throws AppError not-signed-in, not-found, forbidden
 */
export async function mayHandIn(app: App, actor: Actor, slug: string): Promise<void> {
  const study = await studyFor(app.read, actor, "study.measured", slug);
  if ((await inHandsOf(app.read, actor, study)).length === 0) throw new AppError("forbidden", "error.role");
}

export type Replaced = { at: number; rows: number } | { problems: MeasuredProblem[]; count: number };

/**
 * Takes a file in place of all figures of one organization; where anything in it is wrong, nothing changes. An empty file of no bytes is
 * refused: `removeMeasured` takes figures away.
 * @param name of the organization, one of those that the page lists
 * @throws AppError not-signed-in, not-found, forbidden; conflict when the study is put away
 */
export async function replaceMeasuredFigures(
  app: App,
  actor: Actor,
  slug: string,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<Replaced> {
  const { study } = await target(app.read, actor, slug, name);
  const { day } = localTime(app.now(), study.time_zone);
  const { rows, problems, count } = await readMeasured(bytes, day);
  if (count > 0) return { problems, count };
  const taken_at = app.now();
  const stored = rows.map((row) => ({ id: randomId(app), study_id: study.id, taken_at, ...row }));
  const at = await app.write(async (tx) => {
    const { organization, at } = await target(tx, actor, slug, name);
    await mayNow(tx, study, "describe");
    const own = stored.map((row) => ({ ...row, organization_id: organization.id }));
    await replaceMeasured(tx, organization.id, own);
    const details = { rows: stored.length };
    await audit(app, tx, { by: doerOf(actor), deed: "measured.replaced", studyId: study.id, details });
    return at;
  });
  return { at, rows: stored.length };
}

/** Takes all figures of one organization away. @throws AppError not-signed-in, not-found, forbidden; conflict when the study is put away */
export async function removeMeasuredFigures(
  app: App,
  actor: Actor,
  slug: string,
  name: string,
): Promise<number> {
  return app.write(async (tx) => {
    const { study, organization, at } = await target(tx, actor, slug, name);
    await mayNow(tx, study, "describe");
    await replaceMeasured(tx, organization.id, []);
    await audit(app, tx, { by: doerOf(actor), deed: "measured.removed", studyId: study.id });
    return at;
  });
}

/**
 * The organization whose figures somebody may hand in; `at` is its place on the page.
 * @throws AppError forbidden for one that they see and whose figures are not theirs, not-found for one that they do not even see
 */
async function target(db: App["read"], actor: Actor, slug: string, name: string) {
  const study = await studyFor(db, actor, "study.measured", slug);
  const inHands = await inHandsOf(db, actor, study);
  if (inHands.length === 0) throw new AppError("forbidden", "error.role");
  const visible = await visibleTo(db, actor, study);
  const at = visible.findIndex((each) => each.name === name);
  const organization = visible[at];
  if (!organization) throw new AppError("not-found", "error.notFound");
  if (!isAmong(inHands, organization)) throw new AppError("forbidden", "error.role");
  return { study, at, organization };
}
