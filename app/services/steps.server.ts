/** The steps of the teams' value streams: named by the study's host before a wave opens, and fixed from then on. */
import { teamById, teamsOfStudy } from "../../db/queries/participants.ts";
import { deleteStepList, putStepList, stepListsOfStudy } from "../../db/queries/step-lists.ts";
import { type Wave, wavesOfStudy } from "../../db/queries/waves.ts";
import type { Actor } from "../access/actor.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { studyFor } from "./access.server.ts";
import { audit, doerOf } from "./audit.server.ts";
import { instrumentOf, valueStreamOf } from "./instrument-of.server.ts";
import { mayNow } from "./study-state.server.ts";

export type StepsPage = {
  slug: string;
  /** "frozen": a wave that asks for the steps is open or closed. "not-asked": no question of the study is about them. */
  state: "changeable" | "frozen" | "not-asked";
  /** The steps of a team that names none. */
  usual: string[];
  /** By organization name, then team name. `steps` null: the usual ones. */
  teams: { id: string; name: string; organization: string; steps: string[] | null }[];
};

/** @throws AppError not-found */
export async function stepsPage(app: App, actor: Actor, slug: string): Promise<StepsPage> {
  const study = await studyFor(app.read, actor, "study.steps", slug);
  const stream = valueStreamOf(instrumentOf(app, study));
  if (!stream) return { slug, state: "not-asked", usual: [], teams: [] };
  const [waves, teams, lists] = await Promise.all([
    wavesOfStudy(app.read, study.id),
    teamsOfStudy(app.read, study.id),
    stepListsOfStudy(app.read, study.id),
  ]);
  const own = new Map(lists.map(({ team_id, steps }) => [team_id, steps]));
  return {
    slug,
    state: isFrozen(waves) ? "frozen" : "changeable",
    usual: stream.steps,
    teams: teams.map(({ id, name, organization_name }) => ({
      id,
      name,
      organization: organization_name,
      steps: own.get(id) ?? null,
    })),
  };
}

export type StepsError = "steps.error.count" | "steps.error.same" | "steps.error.long";

/**
 * Stores what one team calls its steps, one a line; without a line it has the usual ones again.
 * @returns what is wrong with the lines, if anything; then nothing is stored
 * @throws AppError not-found for a study or team that is not there or a study that asks for no steps, conflict once they are fixed or the study is put away
 */
export async function saveSteps(
  app: App,
  actor: Actor,
  slug: string,
  teamId: string,
  written: string,
): Promise<{ error: StepsError } | { error: null }> {
  const steps = linesOf(written);
  const error = problemWith(steps);
  return app.write(async (tx) => {
    const study = await studyFor(tx, actor, "study.steps", slug);
    await mayNow(tx, study, "describe");
    const team = teamId.includes("\0") ? undefined : await teamById(tx, teamId);
    if (team?.study_id !== study.id || !valueStreamOf(instrumentOf(app, study)))
      throw new AppError("not-found", "error.notFound");
    if (isFrozen(await wavesOfStudy(tx, study.id))) throw new AppError("conflict", "steps.frozen");
    if (error) return { error };
    if (steps.length === 0) await deleteStepList(tx, team.id);
    else await putStepList(tx, { team_id: team.id, study_id: study.id, steps });
    await audit(app, tx, { by: doerOf(actor), deed: "steps.named", studyId: study.id });
    return { error: null };
  });
}

/** Every wave of a study asks the same questions. */
function isFrozen(waves: readonly Wave[]): boolean {
  return waves.some(({ state }) => state !== "planned");
}

const fewest = 2;
const most = 20;
const longest = 120;

/** Trimmed, without empty lines and signs that nobody sees. */
function linesOf(written: string): string[] {
  return written
    .normalize("NFC")
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map((line) =>
      line
        .replace(/[\p{Cc}\p{Zs}]+/gu, " ")
        .replace(/\p{Cf}/gu, "")
        .trim(),
    )
    .filter((line) => line !== "");
}

function problemWith(steps: readonly string[]): StepsError | null {
  if (steps.length === 0) return null;
  if (steps.length < fewest || steps.length > most) return "steps.error.count";
  if (steps.some((step) => [...step].length > longest)) return "steps.error.long";
  const names = new Set(steps.map((step) => step.toLowerCase()));
  return names.size < steps.length ? "steps.error.same" : null;
}
