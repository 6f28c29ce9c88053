/** Letters with a link that opens an account. To an address without one nothing is sent, and whoever asked is not told. */
import type { Read, Write } from "../../db/database.ts";
import { accountByEmail } from "../../db/queries/accounts.ts";
import { isLanguage } from "../i18n/languages.ts";
import { linkMinutes, publicAddress, type SendLink } from "./auth.server.ts";
import type { Env } from "./env.server.ts";
import type { Mail } from "./mail.server.ts";

type Parts = { env: Env; read: Read; write: Write; mail: Mail; now: () => Date };

export function createLinkLetters({ env, read, write, mail, now }: Parts): {
  sendSignInLink: SendLink;
  sendResetLink: SendLink;
} {
  const send =
    (name: "signIn" | "resetPassword", path: string): SendLink =>
    async ({ email, token, language }) => {
      const account = await accountByEmail(read, email.toLowerCase());
      if (!account || account.banned || !mail.isConfigured) return;
      // A link that opened the account by itself would pass the second factor by.
      if (name === "signIn" && account.twoFactorEnabled) return;
      const minutes = linkMinutes[name];
      const letter = {
        to: account.email,
        language: isLanguage(language) ? language : "en",
        name,
        values: { minutes },
        link: `${publicAddress(env)}${path}/${token}`,
        stopLink: null,
      } as const;
      const until = new Date(now().getTime() + minutes * 60_000);
      await write((tx) => mail.queue(tx, [letter], { until }));
    };
  return {
    sendSignInLink: send("signIn", "/sign-in/link"),
    sendResetLink: send("resetPassword", "/reset"),
  };
}
