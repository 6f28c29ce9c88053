/**
 * Sends letters, each at most once by itself: between the server's acceptance and our commit a letter counts as handed over, and one that is
 * found there afterwards is uncertain, which only a person may send again. The log names letters by job, never by address.
 */
import { closeGate, mailOfJob, openGate, passGate } from "../../../db/queries/mail.ts";
import { markRefused, markSent, postponeLetters } from "../../../db/queries/recipients.ts";
import type { App } from "../../platform/app.ts";
import { openLetter } from "../../platform/mail.server.ts";
import type { Delivery } from "../../platform/post.server.ts";
import { afterQuiet } from "../../shared/zoned-time.ts";
import { backOff, type Hold, type JobHandler, type Outcome } from "./job-handler.ts";

/** Some two days with the pauses between: a mailbox that is full or a server that greylists for longer is given up. */
const mostAttempts = 20;
/** Letters claimed together: as many as the pace lets out in a second, within these. */
const together = { least: 20, most: 100 };

export const mailJobs: JobHandler = {
  kinds: ["mail"],
  most: together.most,
  deaths: mostAttempts + 5,
  room: async (app, tx, most) => {
    if (!app.mail.isConfigured) return 0;
    const perMinute = app.env.MAIL_PER_MINUTE;
    const places = Math.min(most, Math.max(together.least, Math.floor(perMinute / 60)));
    return passGate(tx, app.now(), places, perMinute);
  },
  work: sendLetter,
  failed: (app, job) => tried(app, job.attempts),
};

async function sendLetter(app: App, hold: Hold): Promise<Outcome> {
  const { job, signal, handOver } = hold;
  const row = await mailOfJob(app.read, job.id);
  if (!row || row.answered) return { end: "gone" };
  if (row.until && row.until < app.now()) return { end: "dead", failure: "too-late" };
  const leave = leaving(app, row);
  if (leave && row.study_id !== null) return quiet(row.study_id, leave);
  const letter = openLetter(app.secret, job.id, row.sealed);
  if (!letter) return { end: "dead", failure: "unreadable" };
  signal.throwIfAborted();
  const delivery = await app.mail.deliver(letter, row.message_id, async () => {
    if (signal.aborted) return false;
    return handOver();
  });
  // Not a line for each letter of a study: they could be counted, and after a reminder that is how many have not answered.
  if (delivery.outcome !== "accepted" && row.study_id === null)
    app.log.debug({ job: job.id, outcome: delivery.outcome }, "a letter was not accepted");
  return outcomeOf(app, hold, delivery, row.invitation_id);
}

type Row = NonNullable<Awaited<ReturnType<typeof mailOfJob>>>;

/** When a letter about an invitation may leave; null: now. */
function leaving(app: App, { invitation_id, quiet_from, quiet_until, time_zone }: Row): Date | null {
  if (invitation_id === null || quiet_from === null || quiet_until === null) return null;
  const now = app.now();
  const leave = afterQuiet(now, { from: quiet_from, until: quiet_until }, time_zone);
  return leave > now ? leave : null;
}

/** All that wait for the same morning wait for it together. */
function quiet(studyId: string, leave: Date): Outcome {
  return { end: "again", free: true, at: leave, store: (tx) => postponeLetters(tx, studyId, leave) };
}

function outcomeOf(
  app: App,
  { job, signal }: Hold,
  delivery: Delivery,
  invitationId: string | null,
): Outcome {
  switch (delivery.outcome) {
    case "accepted":
      return {
        end: "gone",
        store: async (tx) => {
          if (invitationId !== null) await markSent(tx, invitationId);
          if (await openGate(tx)) app.log.info("the mail server takes letters again");
        },
      };
    case "uncertain":
      return {
        end: "uncertain",
        failure: "uncertain",
        ...(invitationId !== null && { store: (tx) => markSent(tx, invitationId) }),
      };
    case "refused":
      if (!delivery.address) return { end: "dead", failure: "letter-refused" };
      return {
        end: "dead",
        failure: "address-refused",
        ...(invitationId !== null && { store: (tx) => markRefused(tx, invitationId) }),
      };
    case "later":
      return tried(app, job.attempts);
    case "unreachable":
      return unreachable(app, delivery.why);
    case "withdrawn":
      signal.throwIfAborted();
      return { end: "again", free: true };
  }
}

function tried(app: App, attempts: number): Outcome {
  if (attempts >= mostAttempts) return { end: "dead", failure: "given-up" };
  const pause = backOff(attempts, chance(app));
  return { end: "again", at: new Date(app.now().getTime() + pause), failure: "later" };
}

/** Not the letter's fault: it waits, with all others, for as long as it takes. */
function unreachable(app: App, why: string): Outcome {
  const now = app.now();
  const longest = 10 * 60_000;
  return {
    end: "again",
    free: true,
    failure: why,
    store: async (tx) => {
      const { until, wasOpen } = await closeGate(
        tx,
        now,
        why,
        (failures) => backOff(failures + 1, chance(app), longest) / 2,
      );
      // One line for the outage, not one for each letter and each new try.
      if (wasOpen)
        app.log.warn({ cause: why, until: until.toISOString() }, "the mail server takes no letters");
    },
  };
}

/** From 0 to 1. */
function chance(app: App): number {
  return (app.randomBytes(1)[0] ?? 0) / 255;
}
