/**
 * Reminds those who have not answered. How far it has come is stored with the letters that it queues, so that a death in the middle neither
 * forgets anybody nor reminds anybody twice.
 */
import { toRemind } from "../../../db/queries/recipients.ts";
import { reminderById, setReached } from "../../../db/queries/reminders.ts";
import { studyById } from "../../../db/queries/studies.ts";
import { waveById } from "../../../db/queries/waves.ts";
import type { App } from "../../platform/app.ts";
import { momentOf } from "../../shared/wave-clock.ts";
import { afterQuiet } from "../../shared/zoned-time.ts";
import { audit } from "../audit.server.ts";
import { invitationLetter, openRecipient } from "../invited-mail.server.ts";
import { backOff, type Hold, type JobHandler, type Outcome } from "./job-handler.ts";

/** As many as a list invites in one transaction. */
const together = 100;
const mostAttempts = 10;

export const reminderJobs: JobHandler = {
  kinds: ["reminder"],
  most: 1,
  deaths: mostAttempts,
  work: remind,
  failed: (app, { attempts }) =>
    attempts >= mostAttempts
      ? { end: "dead", failure: "given-up" }
      : { end: "again", at: new Date(app.now().getTime() + backOff(attempts, 0.5)), failure: "broken" },
};

async function remind(app: App, { job, write, signal }: Hold): Promise<Outcome> {
  const reminder = await reminderById(app.read, job.work.reminder ?? "");
  const study = reminder && (await studyById(app.read, reminder.study_id));
  const wave = reminder && (await waveById(app.read, reminder.wave_id));
  if (!study || !wave || reminder.state === "sent") return { end: "done" };
  const over = (): Outcome => ({
    end: "done",
    store: async (tx) => {
      await setReached(tx, reminder.id, null);
      // Not how many it reached: that is how many have not answered.
      const details = { wave: wave.number, day: reminder.day, time: reminder.time };
      await audit(app, tx, { by: "system", deed: "reminder.sent", studyId: study.id, details });
    },
  });
  for (let after = reminder.reached ?? ""; ; ) {
    signal.throwIfAborted();
    if (momentOf({ ...study, ...wave, wave_state: wave.state }, app.now()) !== "open") return over();
    const people = await toRemind(app.read, wave.id, after, together);
    const last = people.at(-1);
    if (!last) return over();
    const letters = people.flatMap(({ invitation_id, sealed, mark }) => {
      const kept = openRecipient(app, invitation_id, sealed);
      const about = { studyId: study.id, invitationId: invitation_id, mark };
      return kept ? [{ ...invitationLetter(app, "reminder", study, kept), about }] : [];
    });
    const { quiet_from, quiet_until, time_zone } = study;
    const from = afterQuiet(app.now(), { from: quiet_from, until: quiet_until }, time_zone);
    const held = await write(async (tx) => {
      await app.mail.queue(tx, letters, { from });
      await setReached(tx, reminder.id, last.invitation_id);
    });
    if (!held) return { end: "done" };
    after = last.invitation_id;
  }
}
