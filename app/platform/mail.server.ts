/**
 * Letters: put in the queue in the transaction of what they tell of, so that neither happens without the other. Who sends them: the job queue.
 * Address, words and links wait sealed with the installation's secret: who has the database alone reads none of them.
 */
import { setImmediate as otherWork } from "node:timers/promises";
import { z } from "zod";
import type { Tx } from "../../db/database.ts";
import { insertMail, type NewMail } from "../../db/queries/mail.ts";
import { languages } from "../i18n/languages.ts";
import { isMessageKey } from "../i18n/messages.ts";
import { AppError } from "../shared/errors.ts";
import { readMailAddress } from "../shared/mail-address.ts";
import type { Env } from "./env.server.ts";
import type { Letter, LetterName } from "./letter.ts";
import { hashOfAddress, type LetterAbout, letterName } from "./letter-name.server.ts";
import { createPost, type Post } from "./post.server.ts";
import { seal, unseal } from "./seal.server.ts";
import { derive } from "./secret.server.ts";

type Posting = {
  /** After this it is of no use and is not sent: a link that has ended, say. */
  until?: Date;
  /** Not before. Absent: at once. */
  from?: Date;
};

/** `about`: the invitation that it belongs to, and goes with; `mark`: of the address, in the study. */
type QueuedLetter = Letter & {
  about?: { studyId: string; invitationId: string; mark: string };
  /** The invitation to be a member that it brings, and goes with (queries/members): its job has the same key. */
  bringsInvitation?: string;
};

export type Mail = {
  /** Can letters be sent? Where not, pages show links to copy. */
  isConfigured: boolean;
  /** Why none can be, as a word of the catalogue: no server (SMTP_URL), or nothing that their links could begin with (PUBLIC_URL). */
  missing: "error.noMailServer" | "error.noPublicAddress" | null;
  /**
   * Puts letters in the queue; they are sent when the transaction has been committed, each at most once unless a person says otherwise.
   * @throws AppError unavailable while something is `missing`, bad-input for what is no address; nothing is queued then
   */
  queue(tx: Tx, letters: readonly QueuedLetter[], posting?: Posting): Promise<void>;
  /** Hands a letter to the server. For the job that sends. */
  deliver: Post["deliver"];
  /** One letter at once, past the queue. @throws AppError unavailable without a mail server */
  tryOut(letter: Letter): ReturnType<Post["tryOut"]>;
  /** Ends connections that are kept open. */
  close: () => void;
};

/** Sealed at once: some milliseconds. */
const atOnce = 100;

type Parts = {
  env: Env;
  secret: Uint8Array;
  now: () => Date;
  randomBytes: (length: number) => Uint8Array;
};

export function createMail({ env, secret, now, randomBytes }: Parts): Mail {
  const key = keyOf(secret);
  const post = createPost(env);
  const missing = missingOf(env);
  /** In the domain of the sender. */
  const messageId = (about: LetterAbout) =>
    `<${letterName(secret, about, randomBytes)}@${env.MAIL_FROM?.address.split("@").at(-1)}>`;
  const randomId = () => Buffer.from(randomBytes(16)).toString("hex");
  return {
    isConfigured: missing === null,
    missing,
    deliver: post.deliver,
    async tryOut(letter) {
      if (env.SMTP_URL === undefined) throw new AppError("unavailable", "error.noMailServer");
      return post.tryOut(letter, messageId({ address: hashOfAddress(secret, letter.to) }));
    },
    close: post.close,
    async queue(tx, letters, { until, from } = {}) {
      if (missing) throw new AppError("unavailable", missing);
      const created = now();
      const rows: NewMail[] = [];
      for (const [at, { about, bringsInvitation, ...letter }] of letters.entries()) {
        if (at % atOnce === atOnce - 1) await otherWork();
        const to = readMailAddress(letter.to);
        if (to === null) throw new AppError("bad-input", "error.noMailAddress");
        const id = bringsInvitation ?? randomId();
        const sealed = seal(key, JSON.stringify({ ...letter, to }), place(id), randomBytes);
        rows.push({
          job: {
            id,
            study_id: about?.studyId ?? null,
            due_at: about ? (from ?? created) : ahead(created),
            created_at: created,
          },
          mail: {
            job_id: id,
            study_id: about?.studyId ?? null,
            invitation_id: about?.invitationId ?? null,
            message_id: messageId(about ? { recipient: about.mark } : { address: hashOfAddress(secret, to) }),
            sealed,
            until: until ?? null,
          },
        });
      }
      await insertMail(tx, rows);
    },
  };
}

/** Somebody waits for a letter that is about no invitation: it goes before the thousands that are, however long those have been due. */
const ahead = (created: Date) => new Date(created.getTime() - 7 * 24 * 3_600_000);

/** Links to this machine's own name would reach nobody: better no letter than a dead one. */
function missingOf({ SMTP_URL, PUBLIC_URL }: Env): Mail["missing"] {
  if (!SMTP_URL) return "error.noMailServer";
  return PUBLIC_URL ? null : "error.noPublicAddress";
}

const SealedLetter = z.object({
  to: z.string(),
  language: z.enum(languages),
  name: z.custom<LetterName>((name) => typeof name === "string" && isMessageKey(`mail.${name}.subject`)),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  link: z.string(),
  stopLink: z.string().nullable(),
});

/** @returns null when it can never be sent: sealed under another secret, or with words that this version does not have */
export function openLetter(secret: Uint8Array, jobId: string, sealed: string): Letter | null {
  const text = unseal(keyOf(secret), sealed, place(jobId));
  return text === null ? null : (SealedLetter.safeParse(JSON.parse(text)).data ?? null);
}

const keyOf = (secret: Uint8Array) => derive(secret, "mail");
const place = (jobId: string) => `mail/${jobId}`;
