/** Links in letters that a mail server of a test has got. */
import { expect } from "vitest";
import type { MailServer } from "./mail-server.ts";

/** The link in each letter, by whom it is for, once so many have come. */
export async function letterLinks(
  mail: MailServer,
  kind: RegExp,
  count: number,
  only?: string,
): Promise<Map<string, string>> {
  const found = () =>
    mail.arrived
      .filter(({ to, source }) => (only === undefined || to === only) && kind.test(source))
      .map(({ to, source }) => [to, /https?:\/\/\S+\/(?:i|join)\/[\w-]+/.exec(source)?.[0] ?? ""] as const);
  await expect.poll(() => found().length, { timeout: 90_000 }).toBe(count);
  return new Map(found());
}
