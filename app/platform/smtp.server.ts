/** A connection to the mail server, and one step after another on it. */
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Env } from "./env.server.ts";

export const timeouts = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 120_000 };

/**
 * Connects, and logs in where there is a password.
 * @param onLine told what is said, without the password
 */
export async function connect(
  env: Env,
  socketTimeout: number,
  onLine?: (line: string) => void,
): Promise<SMTPConnection> {
  const url = new URL(env.SMTP_URL ?? "");
  const secure = url.protocol === "smtps:";
  const connection = new SMTPConnection({
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    // A password never travels in the clear, but on this machine.
    requireTLS: url.password !== "" && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname),
    ...timeouts,
    socketTimeout,
    ...(onLine && { transactionLog: true, logger: listener(onLine) }),
  });
  // What is to come tells of its own errors; without a listener an idle connection that breaks would end the process.
  connection.on("error", () => {});
  await ended(connection, (done) => connection.connect(done));
  if (url.username !== "") {
    const auth = { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
    await ended(connection, (done) => connection.login(auth, done));
  }
  return connection;
}

/** One step with the server; rejected, too, when the connection breaks and nobody says so otherwise. */
export function ended(
  connection: SMTPConnection,
  step: (done: (error?: Error | null) => void) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const broke = (error?: Error) => reject(error ?? new Error("the server closed the connection"));
    const settle = () => {
      connection.off("error", broke);
      connection.off("end", broke);
    };
    connection.once("error", broke);
    connection.once("end", broke);
    step((error) => {
      settle();
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Hears what both sides say. What follows AUTH is left out, whatever the library hides by itself. */
function listener(onLine: (line: string) => void) {
  let inLogin = false;
  const hear = (entry: { tnx?: string }, said: string) => {
    if (entry.tnx !== "client" && entry.tnx !== "server") return;
    const isClient = entry.tnx === "client";
    if (isClient) inLogin = /^AUTH\b/i.test(said) || (inLogin && !/^(MAIL|QUIT|RSET)\b/i.test(said));
    const shown = isClient && inLogin ? "AUTH ..." : said.slice(0, 500);
    for (const line of shown.split("\n")) onLine(`${isClient ? ">" : "<"} ${line.trimEnd()}`);
  };
  const nothing = () => {};
  return { trace: nothing, debug: hear, info: nothing, warn: nothing, error: nothing, fatal: nothing };
}
