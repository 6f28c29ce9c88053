/** The state of the installation as operators see it: versions, room, queue, mail, backups; and trying out the mail server. */
import { auditPage } from "../../../db/queries/audit.ts";
import { jobCounts } from "../../../db/queries/job-overview.ts";
import { jobByKey } from "../../../db/queries/jobs.ts";
import { closedGate } from "../../../db/queries/mail.ts";
import { type MailBox, mailBoxState } from "../../../db/queries/mail-box.ts";
import { allStudies, type Study } from "../../../db/queries/studies.ts";
import { openWaves } from "../../../db/queries/waves.ts";
import type { Actor } from "../../access/actor.ts";
import { ENGINE_VERSION } from "../../analysis/engine-version.ts";
import type { Language } from "../../i18n/languages.ts";
import type { App } from "../../platform/app.ts";
import { publicAddress } from "../../platform/auth.server.ts";
import { storedBackups } from "../../platform/backups.server.ts";
import { diskSpace, programVersion } from "../../platform/machine.server.ts";
import { mailboxPlace } from "../../platform/mailbox.server.ts";
import { AppError } from "../../shared/errors.ts";
import { allow } from "../access.server.ts";
import { audit, doerOf } from "../audit.server.ts";
import { backupPlanForm, type SentBackupPlan } from "./backup-plan.server.ts";
import { type LetterCount, lettersOfStudies } from "./jobs-page.server.ts";
import { outdatedResults } from "./outdated-results.server.ts";

export type SystemPage = {
  versions: { gemba: string; engine: string; node: string };
  database: { kind: "sqlite" | "postgres"; bytes: number };
  disk: { free: number; all: number };
  queue: { waiting: number; running: number; dead: number };
  /** Of studies, by state: not among the jobs. */
  letters: LetterCount[];
  mail: {
    /** Without name and password; null: none is set. */
    server: string | null;
    from: string | null;
    perMinute: number;
    closed: { reason: string; until: string } | null;
    /** The mailbox of bounces; null: none is set. */
    bounces: {
      /** Without name and password. */
      place: string;
      readAt: string | null;
      /** Why it cannot be read, and when that is tried again. */
      fault: { reason: string; until: string } | null;
    } | null;
    /** Where a trial goes; null: whoever looks has no account. */
    trialTo: string | null;
  };
  address: string;
  signOn: string | null;
  backups: { name: string; bytes: number; at: string }[];
  backup: { state: "waiting" | "running" | "dead"; failure: string | null } | null;
  backupPlan: SentBackupPlan;
  /** Of the newest copy; null: there is none. */
  lastBackup: { at: string; hours: number } | null;
  /** There is none, or the newest is older than two days where one is made every day. */
  backupMissing: boolean;
  /** Results that pages do not show until they are computed again. */
  outdated: number;
  /** That may be handed over. */
  studies: { slug: string; title: string }[];
  /** Those that may not, until their open wave has closed. */
  studiesAsking: { slug: string; title: string }[];
  /** When answers were erased last because their days were over. */
  erased: string | null;
};

/** @throws AppError not-signed-in, forbidden */
export async function systemPage(app: App, actor: Actor): Promise<SystemPage> {
  allow(actor, "installation.system");
  const { env } = app;
  const [bytes, counts, letters, gate, box, erased, backup, studies, backupPlan, waves, outdated] =
    await Promise.all([
      app.databaseSize(),
      jobCounts(app.read),
      lettersOfStudies(app.read),
      closedGate(app.read),
      mailBoxState(app.read),
      auditPage(app.read, { deed: "answers.erased" }, { most: 1 }),
      unfinishedBackup(app),
      allStudies(app.read),
      backupPlanForm(app.read),
      openWaves(app.read),
      outdatedResults(app),
    ]);
  const backups = storedBackups(env);
  const lastBackup = ageOfNewest(backups, app.now());
  const asking = new Set(waves.map(({ study_id }) => study_id));
  const kept = studies.filter((study) => study.kept !== "erasing");
  const inState = (...states: string[]) =>
    counts.filter(({ state }) => states.includes(state)).reduce((sum, { n }) => sum + n, 0);
  return {
    versions: { gemba: programVersion(), engine: ENGINE_VERSION, node: process.versions.node },
    database: { kind: env.DATABASE_URL ? "postgres" : "sqlite", bytes },
    disk: diskSpace(env),
    queue: {
      waiting: inState("waiting"),
      running: inState("running"),
      dead: inState("dead", "uncertain"),
    },
    letters: letters.filter(({ state }) => state !== "done"),
    mail: {
      server: env.SMTP_URL === undefined ? null : serverOf(env.SMTP_URL),
      from: env.MAIL_FROM?.address ?? null,
      perMinute: env.MAIL_PER_MINUTE,
      closed: gate ? { reason: gate.reason, until: gate.until.toISOString() } : null,
      bounces: env.MAIL_BOUNCES === undefined ? null : bouncesOf(env.MAIL_BOUNCES, box),
      trialTo: actor.account?.email ?? null,
    },
    address: publicAddress(env),
    signOn: env.OIDC_ISSUER ?? null,
    backups: backups.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() })),
    backup,
    backupPlan,
    lastBackup,
    backupMissing: lastBackup === null || (backupPlan.hour !== "" && lastBackup.hours > 2 * everyHours),
    outdated: outdated.length,
    studies: named(kept.filter(({ id }) => !asking.has(id))),
    studiesAsking: named(kept.filter(({ id }) => asking.has(id))),
    erased: erased[0]?.at.toISOString() ?? null,
  };
}

/** Between two backups by themselves. */
const everyHours = 24;

function ageOfNewest(backups: readonly { at: Date }[], now: Date): SystemPage["lastBackup"] {
  if (backups.length === 0) return null;
  const newest = Math.max(...backups.map(({ at }) => at.getTime()));
  const hours = Math.max(0, Math.floor((now.getTime() - newest) / 3_600_000));
  return { at: new Date(newest).toISOString(), hours };
}

const named = (studies: readonly Study[]) => studies.map(({ slug, title }) => ({ slug, title }));

function serverOf(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}

function bouncesOf(address: string, box: MailBox | undefined): SystemPage["mail"]["bounces"] {
  const { read_at, failure, next_at } = box ?? { read_at: null, failure: null, next_at: null };
  return {
    place: mailboxPlace(address),
    readAt: read_at?.toISOString() ?? null,
    fault: failure && next_at ? { reason: failure, until: next_at.toISOString() } : null,
  };
}

async function unfinishedBackup(app: App): Promise<SystemPage["backup"]> {
  const job = await jobByKey(app.read, "backup");
  if (!job || job.state === "done" || job.state === "uncertain") return null;
  return { state: job.state, failure: job.failure };
}

export type Trial = {
  to: string;
  outcome: "accepted" | "refused" | "later" | "unreachable" | "uncertain";
  /** Of a server that is out of reach: a word of the queue for what is wrong. */
  why: string | null;
  /** With which words it ended. */
  said: string | null;
  /** What both sides said, line by line, without the password. */
  dialogue: string[];
};

/**
 * Really sends a letter to whoever asks.
 * @throws AppError not-signed-in, forbidden; conflict without an account; unavailable without a mail server
 */
export async function tryMail(app: App, actor: Actor, language: Language): Promise<Trial> {
  allow(actor, "installation.system");
  const { account } = actor;
  if (!account) throw new AppError("conflict", "system.trialNoAccount");
  await app.limits.take("letter", account.email);
  const link = publicAddress(app.env);
  const letter = { to: account.email, language, name: "trial", values: {}, link, stopLink: null } as const;
  const { delivery, dialogue, said } = await app.mail.tryOut(letter);
  const outcome = delivery.outcome === "withdrawn" ? "uncertain" : delivery.outcome;
  await app.write((tx) => audit(app, tx, { by: doerOf(actor), deed: "mail.tried", details: { outcome } }));
  const why = delivery.outcome === "unreachable" ? delivery.why : null;
  return { to: account.email, outcome, why, said, dialogue };
}
