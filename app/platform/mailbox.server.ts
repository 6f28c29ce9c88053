/** Reading the mailbox that reports of undelivered letters come to (IMAP). What is there stays there; what was read is marked so. */
import { ImapFlow } from "imapflow";
import type { Env } from "./env.server.ts";

/** Why it cannot be read: no server, a wrong name or password, no such folder. */
export type MailboxFault = "connection" | "login" | "mailbox";

export class MailboxUnreadable extends Error {
  constructor(readonly fault: MailboxFault) {
    super(`the mailbox cannot be read: ${fault}`);
  }
}

/** Bytes read of one mail: a report stands before the letter that it returns, and ours are small. */
const mostBytes = 256 * 1024;
/** Held in memory at once. */
const together = 20;
const timeouts = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };

/** Where the mailbox is, without name and password. */
export function mailboxPlace(address: string): string {
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname === "/" ? "/INBOX" : pathname}`;
}

type Reading = {
  /** Mails read at most, oldest first. */
  most: number;
  signal: AbortSignal;
  /** Told of some mails. They are marked as read when it has come to its end, so that what dies in the middle reads them again. */
  onMails: (mails: Uint8Array[]) => Promise<void>;
};

/**
 * Reads mails that have not been read.
 * @returns whether there are more
 * @throws MailboxUnreadable; what `onMails` or the signal throws
 */
export async function readMailbox(env: Env, { most, signal, onMails }: Reading): Promise<boolean> {
  const client = clientFor(env);
  const stop = () => client.close();
  signal.addEventListener("abort", stop);
  try {
    await reached(client.connect(), (error) => (isRefusedLogin(error) ? "login" : "connection"));
    const folder = decodeURIComponent(new URL(env.MAIL_BOUNCES ?? "").pathname.slice(1)) || "INBOX";
    await reached(client.mailboxOpen(folder), () => (client.usable ? "mailbox" : "connection"));
    const found = await reached(client.search({ seen: false }, { uid: true }));
    const unread = found || [];
    for (let from = 0; from < Math.min(unread.length, most); from += together) {
      signal.throwIfAborted();
      const uids = unread.slice(from, Math.min(from + together, most));
      const mails: Uint8Array[] = [];
      await reached(
        (async () => {
          for await (const { source } of client.fetch(
            uids,
            { source: { maxLength: mostBytes } },
            { uid: true },
          ))
            if (source) mails.push(source);
        })(),
      );
      await onMails(mails);
      await reached(client.messageFlagsAdd(uids, ["\\Seen"], { uid: true }));
    }
    await client.logout().catch(() => {});
    return unread.length > most;
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener("abort", stop);
    client.close();
  }
}

function clientFor(env: Env): ImapFlow {
  const url = new URL(env.MAIL_BOUNCES ?? "");
  const secure = url.protocol === "imaps:";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const isHere = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);
  const client = new ImapFlow({
    host,
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    // A password never travels in the clear, but on this machine.
    ...(!secure && { doSTARTTLS: !isHere }),
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    // It would write what is said, addresses among it.
    logger: false,
    disableAutoIdle: true,
    // A server that says more than was asked for is not listened to.
    maxLineLength: 4_000_000,
    maxLiteralSize: 2 * mostBytes,
    maxResponseSize: 8_000_000,
    ...timeouts,
  });
  // Each step tells of its own errors; without a listener an error between two would end the process.
  client.on("error", () => {});
  return client;
}

const isRefusedLogin = (error: unknown) =>
  error instanceof Error && "authenticationFailed" in error && error.authenticationFailed === true;

/** One step with the server. @throws MailboxUnreadable */
async function reached<T>(
  step: Promise<T>,
  faultOf: (error: unknown) => MailboxFault = () => "connection",
): Promise<T> {
  try {
    return await step;
  } catch (error) {
    throw new MailboxUnreadable(faultOf(error));
  }
}
