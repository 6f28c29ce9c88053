/** Letters that wait in the queue, as whoever gets them would read them. */
import { expect } from "vitest";
import type { RunningApp } from "../../app/platform/context.server.ts";
import type { Letter } from "../../app/platform/letter.ts";
import { openLetter } from "../../app/platform/mail.server.ts";
import { waitingMail } from "../../db/queries/mail.ts";

/** Environment of an installation that can send letters; none are sent unless jobs run. */
export const mailServer = {
  SMTP_URL: "smtp://127.0.0.1:2",
  MAIL_FROM: "Gemba <gemba@example.org>",
  PUBLIC_URL: "https://gemba.example.org",
};

export async function lettersTo(app: RunningApp, email: string): Promise<Letter[]> {
  const opened = (await waitingMail(app.read)).map(({ job_id, sealed }) =>
    openLetter(app.secret, job_id, sealed),
  );
  return opened.filter((letter) => letter !== null).filter(({ to }) => to === email);
}

/** The secret part of the one letter's link; waits until it has been written. */
export async function tokenFor(app: RunningApp, email: string): Promise<string> {
  await expect.poll(async () => (await lettersTo(app, email)).length, { timeout: 20_000 }).toBe(1);
  return (await lettersTo(app, email))[0]?.link.split("/").pop() ?? "";
}
