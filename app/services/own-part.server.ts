/** What members of an organization that takes part see of a study whose host is another: their own participation, and how large the cohort is. */
import { type Organization, organizationsOfStudy, teamsOfStudy } from "../../db/queries/participants.ts";
import { type Participation, participation } from "../../db/queries/responses.ts";
import { countListed } from "../../db/queries/standing-teams.ts";
import type { Actor } from "../access/actor.ts";
import { may } from "../access/policy.ts";
import { isFairTo } from "../disclosure/dominance.ts";
import { everyone } from "../disclosure/population.ts";
import { type Release, releaseFor } from "../disclosure/released.ts";
import type { App } from "../platform/app.ts";
import { type OwnScores, ownScores } from "../reports/own-scores.ts";
import type { ParticipationReport, Uncounted } from "../reports/participation.ts";
import { type StudyState, verdictOn } from "../shared/study-life.ts";
import { organizationsOf, standingsIn } from "./access.server.ts";
import { firstCountOf, participationOf } from "./participation.server.ts";
import {
  type OpenedStudy,
  openStudy,
  type StudyFrame,
  type StudyQuery,
  scoresOf,
} from "./study-frame.server.ts";
import { stateOf } from "./study-state.server.ts";
import { mayHandOver } from "./take-teams.server.ts";
import { minimumGroupOf } from "./wave-policy.server.ts";

export type OwnPart = {
  frame: Pick<StudyFrame, "study" | "wave">;
  /** When that was taken; null before the wave, and before its first count. */
  day: string | null;
  /** When it is taken first; null: it was, or no wave is open. */
  firstCount: Omit<Uncounted, "invitations"> | null;
  /** Teams in three steps; no counts, so that nobody's answer shows the day it comes in. */
  organizations: ParticipationReport["organizations"];
  /** Own ones of the study by name: whether the host sees each as a unit, and what a leader of it may do about that now. */
  agreements: { name: string; agreed: boolean; may: "agree" | "withdraw" | null }[];
  /** Own ones that somebody leads: the teams that they have in the study, how many their own list has, and whether it may be handed over now. */
  teams: { id: string; name: string; has: string[]; listed: number; mayHandOver: boolean; list: string }[];
  /** Figures that tools of the own organization measured are open to whoever asks. */
  seesMeasured: boolean;
  /** Of a closed wave, where it tells nothing of one other organization. */
  cohort: { organizations: number; people: number } | null;
  /** Of a closed and computed wave, for a leader: each own organization beside everyone. */
  scores: OwnScores[];
};

/** @throws AppError not-signed-in, not-found, forbidden */
export async function ownPart(
  app: App,
  actor: Actor,
  slug: string,
  query: StudyQuery = {},
): Promise<OwnPart> {
  const opened = await openStudy(app, actor, "study.own-part", slug, query);
  const { frame, study, wave, waves } = opened;
  const mine = new Set(organizationsOf(actor));
  const [all, counts] = await Promise.all([
    organizationsOfStudy(app.read, study.id),
    wave?.state === "closed" ? participation(app.read, wave.id) : [],
  ]);
  const own = new Set(
    all.filter(({ registered_id }) => registered_id !== null && mine.has(registered_id)).map(({ id }) => id),
  );
  const cohort = wave?.state === "closed" ? cohortFor(own, counts) : null;
  const report = wave && wave.state !== "planned" ? await participationOf(app, study, wave, own) : null;
  return {
    frame: { study: frame.study, wave: frame.wave },
    day: report?.day ?? null,
    firstCount: wave && firstCountOf(app, study, wave),
    organizations: report?.organizations ?? [],
    agreements: agreementsOf(
      actor,
      all.filter(({ id, registered_id }) => own.has(id) && registered_id !== study.host_id),
      stateOf(study, waves),
    ),
    teams: await teamsOf(
      app,
      actor,
      opened,
      all.filter(({ id, registered_id }) => own.has(id) && registered_id !== study.host_id),
    ),
    seesMeasured: may("study.measured", (await standingsIn(app.read, actor, study)) ?? []),
    cohort,
    scores: await scoresFor(
      app,
      opened,
      cohort !== null,
      all.filter(({ id, registered_id }) => {
        const led = organizationsOf(actor, "leading");
        return own.has(id) && registered_id !== null && led.includes(registered_id);
      }),
    ),
  };
}

async function teamsOf(
  app: App,
  actor: Actor,
  { study, waves }: OpenedStudy,
  own: readonly Organization[],
): Promise<OwnPart["teams"]> {
  const led = own.filter((each) => mayHandOver(actor, each, study));
  if (led.length === 0) return [];
  const teams = await teamsOfStudy(app.read, study.id);
  const isOpen = verdictOn("members", stateOf(study, waves)) === "may";
  return Promise.all(
    led.map(async ({ id, name, registered_id }) => {
      const list = registered_id ?? "";
      const has = teams.filter((team) => team.organization_id === id).map((team) => team.name);
      return { id, name, has, listed: await countListed(app.read, list), mayHandOver: isOpen, list };
    }),
  );
}

/**
 * Whoever leads several organizations knows several parts of everyone: it is told of where it is to the leader of each, and where enough others
 * are left beside all of them.
 */
async function scoresFor(
  app: App,
  opened: OpenedStudy,
  isFairToAll: boolean,
  led: readonly Organization[],
): Promise<OwnScores[]> {
  const found = led.length > 0 ? await scoresOf(app, opened) : null;
  if (found?.state !== "ready") return [];
  const minimum = minimumGroupOf(opened.study, opened.wave);
  const releases = led.map(({ id }) =>
    releaseFor(found.plan, { kind: "leader", organization: id, teams: new Set() }, minimum),
  );
  return led.map((organization, at) => {
    const own = releases[at]!;
    const release: Release = {
      minimum: own.minimum,
      letter: (figure, group) =>
        group === everyone
          ? (led.length > 1 && !isFairToAll) ||
            releases.map((each) => each.letter(figure, group)).includes("h")
            ? "h"
            : own.letter(figure, group)
          : own.letter(figure, group),
    };
    return ownScores(found.result, opened.instrument, organization, release);
  });
}

function agreementsOf(actor: Actor, own: readonly Organization[], state: StudyState): OwnPart["agreements"] {
  const led = organizationsOf(actor, "leading");
  return own.map(({ name, registered_id, shown_to_host: agreed }) => {
    const deed = agreed ? "withdraw" : "agree";
    const leads = registered_id !== null && led.includes(registered_id);
    return { name, agreed, may: leads && verdictOn(deed, state) === "may" ? deed : null };
  });
}

/** Rule 8: at least five other organizations, and none that holds most of the answers. Several own ones are as one: they are all known. */
function cohortFor(own: ReadonlySet<string>, counts: readonly Participation[]): OwnPart["cohort"] {
  const answered = counts.flatMap(({ organizationId, n }) =>
    organizationId === null ? [] : [{ organizationId, n }],
  );
  const ids = [...new Set(answered.map(({ organizationId }) => organizationId))];
  const others = ids.filter((id) => !own.has(id));
  if (others.length === ids.length) return null;
  const of = answered.flatMap(({ organizationId, n }) =>
    Array<number>(n).fill(others.indexOf(organizationId) + 1),
  );
  const [isFair] = isFairTo(Int32Array.from(of), others.length + 1);
  return isFair ? { organizations: ids.length, people: of.length } : null;
}
