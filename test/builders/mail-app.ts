/** An App with a mail server, a clock that the test moves, and the jobs that send. */
import { expect, onTestFinished } from "vitest";
import type { App } from "../../app/platform/app.ts";
import type { RunningApp } from "../../app/platform/context.server.ts";
import type { Letter } from "../../app/platform/letter.ts";
import { type JobQueue, startJobQueue } from "../../app/services/jobs/job-queue.server.ts";
import { mailJobs } from "../../app/services/jobs/mail-job.server.ts";
import { allJobs } from "../../db/queries/jobs.ts";
import { closedGate } from "../../db/queries/mail.ts";
import { testApp } from "./app.ts";

export type Clock = { at: Date; later: (minutes: number) => void };

export function stoppedClock(at = "2026-03-02T10:00:00.000Z"): Clock {
  const clock: Clock = {
    at: new Date(at),
    later: (minutes) => {
      clock.at = new Date(clock.at.getTime() + minutes * 60_000);
    },
  };
  return clock;
}

/** Letters leave as fast as the test likes, unless it says otherwise. */
export async function mailApp(
  url: string,
  clock: Clock,
  environment: Record<string, string> = {},
  parts: Partial<App> = {},
): Promise<RunningApp> {
  // A millisecond passes at each look, or the gate would let nobody through after the first.
  const overrides: Partial<App> = {
    ...parts,
    now: () => {
      clock.at = new Date(clock.at.getTime() + 1);
      return clock.at;
    },
  };
  const usual = {
    SMTP_URL: url,
    MAIL_FROM: "Gemba <gemba@acme.example>",
    MAIL_PER_MINUTE: "1000000",
    PUBLIC_URL: "https://gemba.acme.example",
  };
  return testApp(overrides, { ...usual, ...environment });
}

/** Sends what is due, in one more process if you like. */
export function sending(app: App): JobQueue {
  const queue = startJobQueue(app, [mailJobs], { pollMs: 5 });
  onTestFinished(() => queue.stop());
  return queue;
}

/** Sends until nothing is due, or the server cannot be reached. */
export async function sendDue(app: App): Promise<void> {
  const queue = startJobQueue(app, [mailJobs], { pollMs: 5 });
  const rests = async () => {
    const shut = await closedGate(app.read);
    const jobs = (await allJobs(app.read)).filter(({ kind }) => kind === "mail");
    const now = app.now();
    const isOver = shut !== undefined && shut.until > now;
    return !jobs.some(
      ({ state, due_at }) => state === "running" || (state === "waiting" && due_at <= now && !isOver),
    );
  };
  await expect.poll(rests, { interval: 10, timeout: 50_000 }).toBe(true);
  await queue.stop();
}

export function signInLetter(to: string): Letter {
  return {
    to,
    language: "en",
    name: "signIn",
    values: { minutes: 15 },
    link: `https://gemba.acme.example/sign-in/token-for-${to.split("@")[0]}`,
    stopLink: null,
  };
}

export async function queueLetters(app: App, ...to: string[]): Promise<void> {
  await app.write((tx) => app.mail.queue(tx, to.map(signInLetter)));
}
