/** A real IMAP server (Dovecot) on the loopback with one mailbox, gone after the test. */
import { execFileSync, spawn } from "node:child_process";
import { chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { findDovecot } from "../../scripts/setup/system.js";
import { freePort } from "./free-port.ts";

export type MailboxServer = {
  /** For MAIL_BOUNCES; with another password, or another folder, than is right. */
  urlWith: (other: { password?: string; folder?: string }) => string;
  /** Mails come in, oldest first. */
  deliver: (...mails: string[]) => void;
  /** Mails that nobody has read. */
  unread: () => number;
  stop: () => Promise<void>;
  start: () => Promise<void>;
};

const user = "gemba@acme.example";
const password = "pass/word @ of the mailbox";

export async function mailboxServer(): Promise<MailboxServer> {
  const program = findDovecot();
  if (!program) throw new Error("Dovecot is missing: npm test says how to get it");
  const owner = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), "gemba-imap-"));
  const inbox = join(folder, "inbox");
  const folders = [inbox, ...["new", "cur", "tmp"].map((name) => join(inbox, name)), join(folder, "run")];
  for (const path of folders) mkdirSync(path);
  for (const path of [folder, ...folders]) chownSync(path, owner.uid, owner.gid);
  const port = await freePort();
  const settings = join(folder, "dovecot.conf");
  writeFileSync(settings, settingsOf({ folder, inbox, port, owner }));
  writeFileSync(join(folder, "users"), `${user}:{PLAIN}${password}\n`);
  let running: ReturnType<typeof spawn> | undefined;
  let delivered = 0;

  const start = async () => {
    const { uid, gid } = owner;
    running = spawn(program, ["-F", "-c", settings], { uid, gid, stdio: "ignore" });
    await expect.poll(() => answers(port), { interval: 20, timeout: 30_000 }).toBe(true);
  };
  const stop = async () => {
    const ending = running;
    if (!ending || ending.exitCode !== null) return;
    const ended = new Promise((resolve) => ending.once("exit", resolve));
    ending.kill("SIGTERM");
    await ended;
  };
  onTestFinished(async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });
  await start();
  const urlWith: MailboxServer["urlWith"] = (other) => {
    const secret = encodeURIComponent(other.password ?? password);
    return `imap://${encodeURIComponent(user)}:${secret}@127.0.0.1:${port}/${other.folder ?? "INBOX"}`;
  };
  return {
    urlWith,
    deliver: (...mails) => {
      for (const mail of mails) {
        delivered += 1;
        const file = join(inbox, "new", `${1_700_000_000 + delivered}.M${delivered}.host`);
        writeFileSync(file, mail.replace(/\r?\n/g, "\r\n"));
        chownSync(file, owner.uid, owner.gid);
      }
    },
    unread: () => {
      const cur = readdirSync(join(inbox, "cur"));
      const hasSeen = (name: string) => /:2,[A-Z]*S/.test(name);
      return readdirSync(join(inbox, "new")).length + cur.filter((name) => !hasSeen(name)).length;
    },
    stop,
    start,
  };
}

type Place = { folder: string; inbox: string; port: number; owner: { name: string; group: string } };

function settingsOf({ folder, inbox, port, owner }: Place): string {
  const unconfined = (service: string) => `service ${service} {\n  chroot =\n}`;
  return [
    `base_dir = ${folder}/run`,
    `state_dir = ${folder}/run`,
    `log_path = ${folder}/log`,
    "protocols = imap",
    "listen = 127.0.0.1",
    "ssl = no",
    "disable_plaintext_auth = no",
    `default_internal_user = ${owner.name}`,
    `default_internal_group = ${owner.group}`,
    `default_login_user = ${owner.name}`,
    "first_valid_uid = 1",
    "auth_failure_delay = 0",
    `mail_location = maildir:${inbox}`,
    `passdb {\n  driver = passwd-file\n  args = ${folder}/users\n}`,
    `userdb {\n  driver = static\n  args = uid=${owner.name} gid=${owner.group} home=${folder}\n}`,
    `service imap-login {\n  chroot =\n  inet_listener imap {\n    port = ${port}\n  }\n  inet_listener imaps {\n    port = 0\n  }\n}`,
    ...["anvil", "stats", "ipc"].map(unconfined),
    "",
  ].join("\n");
}

/** As whoever runs the tests; where that is root, as the user that Debian's package made. */
function unprivileged() {
  const own = userInfo();
  const id = (...flags: string[]) => execFileSync("id", flags, { encoding: "utf8" }).trim();
  const of = own.uid === 0 ? ["dovecot"] : [];
  const name = own.uid === 0 ? "dovecot" : own.username;
  return { name, group: id("-gn", ...of), uid: Number(id("-u", ...of)), gid: Number(id("-g", ...of)) };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const end = (greeted: boolean) => {
      socket.destroy();
      resolve(greeted);
    };
    socket.once("data", () => end(true));
    socket.once("error", () => end(false));
    socket.once("end", () => end(false));
  });
}
