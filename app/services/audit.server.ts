/**
 * The audit log: who did what to which study. An entry is written in the transaction of the deed; each holds the hash of the one before, so
 * that one that was changed or taken out shows. It never holds an answer, an address or the name of a person.
 */
import { createHash } from "node:crypto";
import { type AuditEntry, auditEntries, insertAuditEntry, lastAuditEntry } from "../../db/queries/audit.ts";
import type { Actor } from "../access/actor.ts";
import { canonicalJson } from "../disclosure/policy.ts";
import { csvText } from "../export/csv.ts";
import type { App } from "../platform/app.ts";
import type { Transaction } from "./respond-draft.server.ts";

/** Who: a person by the set-up link or a command line, an account, or the program by itself. */
export type Doer = "operator" | "command" | "system" | `account:${string}`;

/** A closed set, so that whoever reads the log knows what to look for. */
type Deed =
  | "wave.opened"
  | "wave.extended"
  | "wave.ending"
  | "wave.closed"
  | "wave.published"
  | "results.asked"
  | "invitations.made"
  | "roster.confirmed"
  | "invitations.mailed"
  | "reminder.planned"
  | "reminder.withdrawn"
  | "letters.repeated"
  | "reminder.sent"
  | "wave.planned"
  | "wave.renamed"
  | "wave.dropped"
  | "study.created"
  | "study.changed"
  | "study.copied"
  | "study.archived"
  | "study.taken-back"
  | "study.members"
  | "study.teams-taken"
  | "study.agreed"
  | "study.agreement-withdrawn"
  | "study.retention"
  | "answers.erased"
  | "study.erased"
  | "responses.exported"
  | "study.exported"
  | "study.imported"
  | "jobs.repeated"
  | "jobs.dropped"
  | "log.exported"
  | "mail.tried"
  | "backup.made"
  | "backup.planned"
  | "backup.expired"
  | "backup.fetched"
  | "secret.accepted"
  | "account.created"
  | "account.reset-link"
  | "account.password"
  | "account.factor-on"
  | "account.factor-off"
  | "account.blocked"
  | "account.unblocked"
  | "account.signed-out"
  | "account.made-operator"
  | "account.no-operator"
  | "account.factor-removed"
  | "account.erased"
  | "organization.created"
  | "organization.deleted"
  | "organization.study"
  | "organization.study-taken"
  | "organization.teams"
  | "organization.team-renamed"
  | "member.invited"
  | "member.withdrawn"
  | "member.joined"
  | "member.role"
  | "member.removed"
  | "answers.imported"
  | "import.undone"
  | "modules.chosen"
  | "steps.named"
  | "measured.replaced"
  | "measured.removed";

type Done = {
  by: Doer;
  deed: Deed;
  studyId?: string;
  /** Few, fixed facts, such as the number of a wave. */
  details?: Record<string, string | number>;
};

const start = "0".repeat(64);

/** As entries name whoever asked. */
export function doerOf({ account }: Actor): Doer {
  return account ? `account:${account.id}` : "operator";
}

/** Adds an entry. Pass the transaction of the deed: neither happens without the other. */
export async function audit(
  app: Pick<App, "now">,
  tx: Transaction,
  { by, deed, studyId, details = {} }: Done,
): Promise<void> {
  const last = await lastAuditEntry(tx);
  const entry = {
    number: (last?.number ?? 0) + 1,
    at: app.now(),
    actor: by,
    deed,
    study_id: studyId ?? null,
    details,
    previous_hash: last?.hash ?? start,
  };
  await insertAuditEntry(tx, { ...entry, hash: hashOf(entry) });
}

function hashOf({ hash: _, at, ...rest }: Omit<AuditEntry, "hash"> & { hash?: string }): string {
  return createHash("sha256")
    .update(canonicalJson({ ...rest, at: at.toISOString() }))
    .digest("hex");
}

export type Verdict = { entries: number; head: string } & (
  | { whole: true }
  /** The first entry that is not what it was, or before which one is missing. */
  | { whole: false; at: number }
);

/**
 * Computes the chain again. What it cannot see: entries taken from the end. Note `head` elsewhere, or compare with a backup.
 */
export async function verifyAudit(app: App): Promise<Verdict> {
  let [number, head] = [0, start];
  for await (const entry of entriesOf(app)) {
    const isNext =
      entry.number === number + 1 && entry.previous_hash === head && entry.hash === hashOf(entry);
    if (!isNext) return { whole: false, at: number + 1, entries: number, head };
    number = entry.number;
    head = entry.hash;
  }
  return { whole: true, entries: number, head };
}

async function* entriesOf(app: App): AsyncGenerator<AuditEntry> {
  for (let after = 0; ; ) {
    const chunk = await auditEntries(app.read, after, 500);
    yield* chunk;
    const last = chunk.at(-1);
    if (!last) return;
    after = last.number;
  }
}

/** The whole log as CSV, line by line. */
export async function* auditCsv(app: App): AsyncGenerator<string> {
  yield csvText([["number", "at", "actor", "deed", "study_id", "details", "previous_hash", "hash"]]);
  for await (const entry of entriesOf(app))
    yield csvText([
      [
        entry.number,
        entry.at.toISOString(),
        entry.actor,
        entry.deed,
        entry.study_id ?? "",
        canonicalJson(entry.details),
        entry.previous_hash,
        entry.hash,
      ],
    ]);
}
