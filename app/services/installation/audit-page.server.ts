/** The audit log as operators read it: a page at a time, looked through, verified, and handed over. */
import { accountNames } from "../../../db/queries/account-overview.ts";
import { type AuditFilter, auditDeeds, auditPage } from "../../../db/queries/audit.ts";
import { allStudies } from "../../../db/queries/studies.ts";
import type { Actor } from "../../access/actor.ts";
import type { App } from "../../platform/app.ts";
import { nextDay } from "../../shared/zoned-time.ts";
import { allow } from "../access.server.ts";
import { audit, auditCsv, doerOf, type Verdict, verifyAudit } from "../audit.server.ts";
import { type Download, streamOf } from "../exports.server.ts";
import { whileAllowed } from "../while-allowed.server.ts";

const entriesPerPage = 50;
/** Of the whole log, before it is asked again whether its reader may still have it. */
const linesBetweenLooks = 100;

export type AuditQuery = {
  /** Entries with smaller numbers only. */
  before?: number | undefined;
  deed?: string | undefined;
  /** `operator`, `command`, `system` or `account:ID`. */
  actor?: string | undefined;
  /** Slug. */
  study?: string | undefined;
  /** Days. */
  from?: string | undefined;
  until?: string | undefined;
};

export type AuditPage = {
  deeds: string[];
  studies: { slug: string; title: string }[];
  entries: {
    number: number;
    at: string;
    actor: string;
    /** Of the account; null when there is none, or it is gone. */
    name: string | null;
    deed: string;
    study: string | null;
    details: [string, string][];
  }[];
  /** Where the next page begins; null on the last one. */
  next: number | null;
};

/** @throws AppError not-signed-in, forbidden */
export async function auditLog(app: App, actor: Actor, query: AuditQuery): Promise<AuditPage> {
  allow(actor, "installation.audit");
  const [deeds, studies] = await Promise.all([auditDeeds(app.read), allStudies(app.read)]);
  const most = entriesPerPage + 1;
  const found = await auditPage(app.read, filterOf(query, studies), { before: query.before, most });
  const shown = found.slice(0, entriesPerPage);
  const named = await accountNames(app.read, [...new Set(shown.flatMap((each) => accountsIn(each)))]);
  const slugs = new Map(studies.map(({ id, slug }) => [id, slug]));
  return {
    deeds,
    studies: studies.map(({ slug, title }) => ({ slug, title })),
    entries: shown.map(({ number, at, actor: who, deed, study_id, details }) => ({
      number,
      at: at.toISOString(),
      actor: who,
      name: named.get(accountOf(who)) ?? null,
      deed,
      study: study_id === null ? null : (slugs.get(study_id) ?? study_id),
      details: Object.entries(details).map(([key, value]) => [
        key,
        (key === "account" && named.get(String(value))) || String(value),
      ]),
    })),
    next: found.length > entriesPerPage ? (shown.at(-1)?.number ?? null) : null,
  };
}

function filterOf(query: AuditQuery, studies: readonly { id: string; slug: string }[]): AuditFilter {
  const { deed, actor, study, from, until } = query;
  return {
    deed,
    actor,
    // Of one that is gone the log is read by its key.
    studyId: study && (studies.find(({ slug }) => slug === study)?.id ?? study),
    // Days as the entries are shown: in UTC, where every day has as many hours.
    from: from === undefined ? undefined : new Date(`${from}T00:00:00Z`),
    // The last day counts.
    until: until === undefined ? undefined : new Date(`${nextDay(until)}T00:00:00Z`),
  };
}

const accountOf = (who: string) => (who.startsWith("account:") ? who.slice("account:".length) : "");

function accountsIn({
  actor,
  details,
}: {
  actor: string;
  details: Record<string, string | number>;
}): string[] {
  return [accountOf(actor), String(details.account ?? "")].filter((id) => id !== "");
}

/** Computes the chain again. @throws AppError not-signed-in, forbidden */
export async function checkLog(app: App, actor: Actor): Promise<Verdict> {
  allow(actor, "installation.audit");
  return verifyAudit(app);
}

/** The whole log. That it was handed over is in it. @throws AppError not-signed-in, forbidden */
export async function exportLog(app: App, actor: Actor): Promise<Download> {
  allow(actor, "installation.audit");
  await app.write((tx) => audit(app, tx, { by: doerOf(actor), deed: "log.exported" }));
  const lines = whileAllowed(app, actor, auditCsv(app), {
    every: linesBetweenLooks,
    check: (now) => allow(now, "installation.audit"),
  });
  return { name: "audit-log.csv", body: streamOf(lines) };
}
