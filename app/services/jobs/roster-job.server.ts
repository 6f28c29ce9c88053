/** Invites the people of a list that somebody confirmed. What is left to do is stored, so that a death in the middle neither forgets anybody nor invites twice. */
import {
  deleteRosterPiece,
  nextRosterPiece,
  type Roster,
  rosterById,
  updateRoster,
} from "../../../db/queries/rosters.ts";
import { studyById } from "../../../db/queries/studies.ts";
import { type Wave, waveById } from "../../../db/queries/waves.ts";
import type { App } from "../../platform/app.ts";
import { momentOf } from "../../shared/wave-clock.ts";
import { audit } from "../audit.server.ts";
import { prepareInvitations, storeInvitations } from "../mail-invitations.server.ts";
import { openPiece } from "../rosters.server.ts";
import { reportOf, rolesKept, sumOfRoles } from "../stored-roster.ts";
import { minimumGroupOf } from "../wave-policy.server.ts";
import { backOff, type Hold, type JobHandler, type Outcome } from "./job-handler.ts";

const mostAttempts = 20;

export const rosterJobs: JobHandler = {
  kinds: ["roster"],
  most: 1,
  deaths: mostAttempts,
  work: invite,
  failed: (app, { attempts }) =>
    attempts >= mostAttempts
      ? { end: "dead", failure: "given-up" }
      : { end: "again", at: new Date(app.now().getTime() + backOff(attempts, 0.5)), failure: "broken" },
};

async function invite(app: App, { job, write, signal }: Hold): Promise<Outcome> {
  const roster = await rosterById(app.read, job.work.roster ?? "");
  const study = roster && (await studyById(app.read, roster.study_id));
  const wave = roster && (await waveById(app.read, roster.wave_id));
  if (!study || !wave || roster.state !== "inviting") return { end: "done" };
  const kept = rolesKept(reportOf(roster), minimumGroupOf(study, wave));
  for (;;) {
    signal.throwIfAborted();
    const piece = await nextRosterPiece(app.read, roster.id);
    if (!piece) return over(app, roster, wave);
    const people = openPiece(app, piece);
    if (!people) return { end: "dead", failure: "unreadable" };
    const prepared = await prepareInvitations(app, study, wave.id, people, kept);
    const held = await write(async (tx) => {
      // Of two at once the second finds it gone.
      const now = await rosterById(tx, roster.id);
      if (!now || !(await deleteRosterPiece(tx, piece.id))) return;
      const current = await waveById(tx, wave.id);
      // Who is left when the wave has ended is not invited any more.
      if (!current || momentOf({ ...study, ...current, wave_state: current.state }, app.now()) !== "open")
        return;
      const { invited, gone, roles } = await storeInvitations(app, tx, study, wave.id, prepared);
      const report = reportOf(now);
      const counted = {
        ...report,
        invited: report.invited + invited,
        gone: report.gone + gone,
        invitedByRole: sumOfRoles([...(report.invitedByRole ?? []), ...roles]),
      };
      await updateRoster(tx, roster.id, { report: counted });
    });
    if (!held) return { end: "done" };
  }
}

function over(app: App, { id, study_id }: Roster, wave: Wave): Outcome {
  return {
    end: "done",
    store: async (tx) => {
      const now = await rosterById(tx, id);
      if (!now) return;
      await updateRoster(tx, id, { state: "done" });
      const details = { wave: wave.number, count: reportOf(now).invited };
      await audit(app, tx, { by: "system", deed: "invitations.mailed", studyId: study_id, details });
    },
  };
}
