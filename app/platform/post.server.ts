/**
 * Handing letters to the mail server. What the server said decides what may be done next, so its answers are told apart; above all, whether
 * it can have accepted a letter whose answer never came.
 */
import { Readable } from "node:stream";
import MailComposer from "nodemailer/lib/mail-composer";
import type SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Env } from "./env.server.ts";
import { type Letter, writeLetter } from "./letter.ts";
import { connect, ended, timeouts } from "./smtp.server.ts";

export type Delivery =
  | { outcome: "accepted" }
  /** For good. `address`: because of the address itself, which then is of no use. */
  | { outcome: "refused"; address: boolean }
  /** This letter not now: greylisting, a full mailbox. */
  | { outcome: "later" }
  /** No letter now: no server, no encryption with it, no login, a sender that it does not take. */
  | { outcome: "unreachable"; why: "connection" | "tls" | "login" | "sender" }
  /** The letter was on its way when the server fell silent: it may have arrived. */
  | { outcome: "uncertain" }
  /** Taken back before it was on its way. */
  | { outcome: "withdrawn" };

export type Post = {
  /**
   * @param beforeBody asked when the server is ready for the letter itself, and before any of it leaves: false takes the letter back
   * @returns what became of it; never throws for what the server or the network does
   */
  deliver(letter: Letter, messageId: string, beforeBody: () => Promise<boolean>): Promise<Delivery>;
  /**
   * Sends one letter at once, over a connection of its own.
   * @returns also what was said, line by line, without the password, and the words with which it ended: of the server, else of the network
   */
  tryOut(
    letter: Letter,
    messageId: string,
  ): Promise<{ delivery: Delivery; dialogue: string[]; said: string | null }>;
  close(): void;
};

/** Connections at once: more, and servers begin to refuse. */
const mostConnections = 4;
/** A connection nobody uses is closed. */
const idleMs = 10_000;
/** Somebody waits for the answer. */
const trialTimeout = 20_000;

export function createPost(env: Env, { socketTimeout = timeouts.socketTimeout } = {}): Post {
  const idle = new Map<SMTPConnection, NodeJS.Timeout>();
  /** Whoever waits for a connection: it has one, or the server cannot be reached. */
  const waiting: ((unreachable?: Delivery) => void)[] = [];
  let open = 0;

  async function turn(): Promise<Delivery | undefined> {
    if (open >= mostConnections) {
      const unreachable = await new Promise<Delivery | undefined>((resolve) => waiting.push(resolve));
      if (unreachable) return unreachable;
    }
    open += 1;
    return undefined;
  }

  function free(connection?: SMTPConnection): void {
    if (connection) {
      const timer = setTimeout(() => forget(connection), idleMs);
      timer.unref();
      idle.set(connection, timer);
    }
    open -= 1;
    waiting.shift()?.();
  }

  function forget(connection: SMTPConnection): void {
    clearTimeout(idle.get(connection));
    if (idle.delete(connection)) connection.quit();
  }

  async function connected(): Promise<SMTPConnection> {
    const [kept] = idle;
    if (!kept) {
      const fresh = await connect(env, socketTimeout);
      return fresh.once("end", () => forget(fresh));
    }
    const [connection, timer] = kept;
    clearTimeout(timer);
    idle.delete(connection);
    return connection;
  }

  return {
    async deliver(letter, messageId, beforeBody) {
      const unreachable = await turn();
      if (unreachable) return unreachable;
      let connection: SMTPConnection | undefined;
      const body = new Body(await composed(env, letter, messageId), beforeBody);
      try {
        connection = await connected();
        await send(connection, env, letter.to, body);
        free(connection);
        return { outcome: "accepted" };
      } catch (error) {
        connection?.close();
        const delivery = deliveryOf(error, body);
        // What one has found out the others need not ask the server again.
        if (delivery.outcome === "unreachable") for (const tell of waiting.splice(0)) tell(delivery);
        free();
        return delivery;
      }
    },
    async tryOut(letter, messageId) {
      const dialogue: string[] = [];
      const body = new Body(await composed(env, letter, messageId), async () => true);
      let connection: SMTPConnection | undefined;
      try {
        connection = await connect(env, trialTimeout, (line) => dialogue.push(line));
        await send(connection, env, letter.to, body);
        return { delivery: { outcome: "accepted" }, dialogue, said: null };
      } catch (error) {
        const { response, message } = told(error);
        return { delivery: deliveryOf(error, body), dialogue, said: response || message || null };
      } finally {
        connection?.close();
      }
    },
    close() {
      for (const connection of [...idle.keys()]) forget(connection);
    },
  };
}

async function send(connection: SMTPConnection, env: Env, to: string, body: Body): Promise<void> {
  const envelope = { from: env.MAIL_FROM?.address ?? "", to: [to] };
  await ended(connection, (done) => connection.send(envelope, body, done));
}

/** The letter as it travels. It is read only when the server has said that it takes it. */
class Body extends Readable {
  begun = false;
  withdrawn = false;
  constructor(
    private readonly bytes: Buffer,
    private readonly beforeBody: () => Promise<boolean>,
  ) {
    super();
  }
  override _read(): void {
    this.beforeBody().then(
      (go) => {
        this.withdrawn = !go;
        this.begun = go;
        if (!go) this.destroy(new Error("taken back"));
        else for (const part of [this.bytes, null]) this.push(part);
      },
      (error) => {
        this.withdrawn = true;
        this.destroy(error);
      },
    );
  }
}

function composed(env: Env, letter: Letter, messageId: string): Promise<Buffer> {
  const stop = letter.stopLink && {
    "List-Unsubscribe": `<${letter.stopLink}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
  return new MailComposer({
    from: env.MAIL_FROM,
    to: letter.to,
    ...writeLetter(letter),
    messageId,
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": letter.language, ...stop },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

/** RFC 3463, where the server says it: 5.1 and 5.2 are about the address, others about its rules. */
const aboutTheAddress = /^\d{3}[ -]5\.[12]\./;
const enhanced = /^\d{3}[ -]\d\.\d/;

function deliveryOf(error: unknown, body: Body): Delivery {
  if (body.withdrawn) return { outcome: "withdrawn" };
  const { code, command, response, isTls } = told(error);
  if (code === undefined || code === 421) {
    if (body.begun && code === undefined) return { outcome: "uncertain" };
    if (command === "API") return { outcome: "refused", address: true };
    if (command.startsWith("AUTH")) return { outcome: "unreachable", why: "login" };
    return { outcome: "unreachable", why: isTls ? "tls" : "connection" };
  }
  if (command.startsWith("STARTTLS")) return { outcome: "unreachable", why: "tls" };
  if (command.startsWith("AUTH")) return { outcome: "unreachable", why: "login" };
  if (command !== "RCPT TO" && command !== "DATA") return { outcome: "unreachable", why: "sender" };
  if (code < 500) return { outcome: "later" };
  const address = command === "RCPT TO" && (aboutTheAddress.test(response) || !enhanced.test(response));
  return { outcome: "refused", address };
}

/** What TLS says when it comes to nothing: the library hides its codes behind one of its own. */
const ofTls = /certificate|self.signed|altnames|\bSSL\b|\bTLS\b|STARTTLS|wrong version number/i;

type Told = {
  code: number | undefined;
  command: string;
  response: string;
  message: string;
  isTls: boolean;
};

function told(error: unknown): Told {
  const known = error instanceof Error ? error : new Error();
  const { message } = known;
  return {
    code: "responseCode" in known && typeof known.responseCode === "number" ? known.responseCode : undefined,
    command: "command" in known && typeof known.command === "string" ? known.command : "",
    response: "response" in known && typeof known.response === "string" ? known.response : "",
    message,
    isTls: ("code" in known && known.code === "ETLS") || ofTls.test(message),
  };
}
