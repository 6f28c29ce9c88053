/** Putting letters in the queue: with the deed or not at all, and readable by nobody who has the database alone. */
import { expect, onTestFinished, test, vi } from "vitest";
import type { Letter } from "../../../app/platform/letter.ts";
import { openLetter } from "../../../app/platform/mail.server.ts";
import { openInstallation } from "../../../app/services/open-installation.server.ts";
import { waysIn } from "../../../app/services/ways-in.server.ts";
import { waitingMail } from "../../../db/queries/mail.ts";
import { testApp } from "../../builders/app.ts";

const withoutAddress = { SMTP_URL: "smtp://127.0.0.1:2", MAIL_FROM: "Gemba <gemba@example.org>" };
const withServer = { ...withoutAddress, PUBLIC_URL: "https://gemba.example.org" };

const letter = (to: string): Letter => ({
  to,
  language: "en",
  name: "resetPassword",
  values: { minutes: 30 },
  link: "https://gemba.example.org/reset/very-secret-token",
  stopLink: null,
});

test("letters are queued with the deed that they tell of, or not at all", async () => {
  const app = await testApp({}, withServer);
  await app.write((tx) => app.mail.queue(tx, [letter("ada@example.org")]));
  await expect(
    app.write(async (tx) => {
      await app.mail.queue(tx, [letter("grace@example.org")]);
      throw new Error("the deed failed");
    }),
  ).rejects.toThrow("the deed failed");
  expect(await waitingMail(app.read)).toHaveLength(1);
});

test("what waits names neither the person nor the link", async () => {
  const app = await testApp({}, withServer);
  await app.write((tx) => app.mail.queue(tx, [letter("ada@example.org")]));
  const stored = JSON.stringify(await waitingMail(app.read));
  for (const secret of ["ada", "example.org/reset", "very-secret-token"])
    expect(stored).not.toContain(secret);
  const [row] = await waitingMail(app.read);
  const opened = (secret: Uint8Array) => openLetter(secret, row?.job_id ?? "", row?.sealed ?? "");
  expect(opened(app.secret)).toEqual(letter("ada@example.org"));
  expect(opened(new Uint8Array(32))).toBeNull();
});

test("what is no address is refused, and nothing of that batch is queued", async () => {
  const app = await testApp({}, withServer);
  const batch = [letter("ada@example.org"), letter("grace@example.org\r\nBcc: all@example.org")];
  await expect(app.write((tx) => app.mail.queue(tx, batch))).rejects.toThrow("error.noMailAddress");
  expect(await waitingMail(app.read)).toEqual([]);
});

test("without a mail server a letter is refused with words that say so", async () => {
  const app = await testApp();
  expect(app.mail.isConfigured).toBe(false);
  await expect(app.write((tx) => app.mail.queue(tx, [letter("ada@example.org")]))).rejects.toMatchObject({
    kind: "unavailable",
    message: "error.noMailServer",
  });
});

test("a server whose own address nobody has set sends no letter, for its links would lead nowhere; pages show links instead", async () => {
  const app = await testApp({}, withoutAddress);
  expect(app.mail.isConfigured).toBe(false);
  await expect(app.write((tx) => app.mail.queue(tx, [letter("ada@example.org")]))).rejects.toMatchObject({
    kind: "unavailable",
    message: "error.noPublicAddress",
  });
  expect(waysIn(app).letters).toBe(false);
});

test("the words of the start say that no letters are sent, and why", async () => {
  const printed = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  onTestFinished(() => printed.mockRestore());
  const open = async (environment: Record<string, string>) => {
    printed.mockClear();
    const opened = await openInstallation(await testApp({}, environment), { address: "http://localhost:1" });
    await opened.close();
    return printed.mock.calls.map(([words]) => String(words)).join("");
  };
  expect(await open(withoutAddress)).toContain("NO LETTERS ARE SENT");
  expect(await open(withServer)).not.toContain("NO LETTERS");
  expect(await open({})).not.toContain("NO LETTERS");
});
