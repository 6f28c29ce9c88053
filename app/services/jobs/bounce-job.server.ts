/** Reads the mailbox that bounces come to, every few minutes. What was read and recorded is marked as read there: a death in between reads it again. */
import { insertJobs } from "../../../db/queries/jobs.ts";
import { mailBoxState, storeMailBox } from "../../../db/queries/mail-box.ts";
import type { App } from "../../platform/app.ts";
import { readDeliveryStatus } from "../../platform/delivery-status.ts";
import { MailboxUnreadable, readMailbox } from "../../platform/mailbox.server.ts";
import { recordBounce } from "../bounces.server.ts";
import { randomId } from "../random-id.ts";
import { backOff, type Hold, type JobHandler, type Outcome } from "./job-handler.ts";

const everyMs = 5 * 60_000;
const longestPauseMs = 60 * 60_000;
/** Then the job ends and goes on with the next, so that a stop waits for no more than these. */
const together = 500;

export const bounceJobs: JobHandler = {
  kinds: ["bounces"],
  most: 1,
  deaths: Number.POSITIVE_INFINITY,
  work: readBounces,
  failed: (app, { attempts }) => ({
    end: "again",
    at: new Date(app.now().getTime() + backOff(attempts, 0.5, longestPauseMs)),
    failure: "broken",
  }),
};

async function readBounces(app: App, { signal, write }: Hold): Promise<Outcome> {
  if (app.env.MAIL_BOUNCES === undefined) return { end: "gone" };
  const onMails = async (mails: Uint8Array[]) => {
    for (const mail of mails) {
      const status = await readDeliveryStatus(mail);
      const isHeld = status === null || (await write((tx) => recordBounce(app, tx, status)));
      if (!isHeld) throw new Error("another process reads the mailbox");
    }
  };
  try {
    const hasMore = await readMailbox(app.env, { most: together, signal, onMails });
    if (hasMore) return { end: "again", free: true };
  } catch (error) {
    if (!(error instanceof MailboxUnreadable)) throw error;
    return unreadable(app, error.fault);
  }
  const now = app.now();
  const next_at = new Date(now.getTime() + everyMs);
  return {
    end: "gone",
    store: (tx) => storeMailBox(tx, { read_at: now, next_at, failures: 0, failure: null }),
  };
}

/** The server is down, say, or has another password: it is tried again, after longer and longer. */
async function unreadable(app: App, failure: string): Promise<Outcome> {
  const before = await mailBoxState(app.read);
  const failures = (before?.failures ?? 0) + 1;
  const now = app.now();
  const next_at = new Date(now.getTime() + Math.max(everyMs, backOff(failures, 0.5, longestPauseMs)));
  app.log.warn({ failure }, "the mailbox of bounces cannot be read");
  const read_at = before?.read_at ?? null;
  return { end: "gone", store: (tx) => storeMailBox(tx, { read_at, next_at, failures, failure }) };
}

/** Puts reading it in the queue when it is time to. */
export async function queueBounces(app: App): Promise<void> {
  if (app.env.MAIL_BOUNCES === undefined) return;
  const now = app.now();
  const state = await mailBoxState(app.read);
  if (state && state.next_at > now) return;
  const job = { id: randomId(app), kind: "bounces" as const, key: "bounces", due_at: now, created_at: now };
  await app.write((tx) => insertJobs(tx, [job]));
}
