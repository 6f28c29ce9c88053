/**
 * Personal invitations. The token is in the link only; the database holds its hash, and while a draft is under way the draft's code, sealed
 * with a key that the token makes. So the link opens the draft on any device, and after sending it opens nothing.
 */
import { hkdfSync } from "node:crypto";
import {
  insertInvitations,
  invitationByHash,
  type NewInvitation,
  setDraftKey,
} from "../../db/queries/invitations.ts";
import { type Study, studyBySlug } from "../../db/queries/studies.ts";
import { type Wave, waveById, wavesOfStudy } from "../../db/queries/waves.ts";
import type { App } from "../platform/app.ts";
import { seal, unseal } from "../platform/seal.server.ts";
import { dayOf, isDay } from "../shared/day.ts";
import { AppError } from "../shared/errors.ts";
import { momentOf } from "../shared/wave-clock.ts";
import { audit, type Doer } from "./audit.server.ts";
import { notFound, placeNamed } from "./named-places.server.ts";
import { randomId } from "./random-id.ts";
import type { Transaction } from "./respond-draft.server.ts";
import { shutLink } from "./shut-link.ts";

const tokenBytes = 16;
/** Longer than any token; what is longer still costs no more than a token does. */
const longestTyped = 100;
export const mostAtOnce = 10_000;

type TokenKeys = { tokenHash: string; sealing: Buffer };

/** By HKDF-SHA-256: 128 random bits need no slow hash. */
function keysOfToken(token: string): TokenKeys {
  const material = Buffer.from(
    hkdfSync("sha256", token.slice(0, longestTyped), "gemba invitation", "lookup, sealing", 64),
  );
  return { tokenHash: material.toString("hex", 0, 32), sealing: material.subarray(32) };
}

export type Wanted = {
  study: string;
  /** Number of the wave; the one that is open, else the newest that is planned. */
  wave?: number | undefined;
  organization?: string | undefined;
  team?: string | undefined;
  count: number;
  /** YYYY-MM-DD; absent: with the wave. */
  expiresOn?: string | undefined;
};

/**
 * Makes invitations. Their tokens are returned once and kept nowhere.
 * @throws AppError not-found (details: what) for an unknown study, wave, organization or team; bad-input for a wrong count or day;
 * conflict when the wave is closed
 */
export async function createInvitations(app: App, wanted: Wanted, by: Doer = "command"): Promise<string[]> {
  if (!Number.isInteger(wanted.count) || wanted.count < 1 || wanted.count > mostAtOnce)
    throw new AppError("bad-input", "error.badInput", { why: `a count from 1 to ${mostAtOnce} is needed` });
  if (wanted.expiresOn !== undefined && !(isDay(wanted.expiresOn) && wanted.expiresOn >= dayOf(app.now())))
    throw new AppError("bad-input", "error.badInput", {
      why: "the last day must be a day from today on, as 2027-12-31",
    });
  const { study, wave } = await waveMeant(app, wanted);
  const place = await placeNamed(app, study.id, wanted);
  const tokens = Array.from({ length: wanted.count }, () => freshToken(app));
  const rows = tokens.map(
    ({ tokenHash }): NewInvitation => ({
      id: randomId(app),
      study_id: study.id,
      wave_id: wave.id,
      ...place,
      token_hash: tokenHash,
      answered: false,
      expires_on: wanted.expiresOn ?? null,
    }),
  );
  await app.write(async (tx) => {
    await requireTakingInvitations(app, tx, study, wave.id);
    await insertInvitations(tx, rows);
    const details = { wave: wave.number, count: rows.length };
    await audit(app, tx, { by, deed: "invitations.made", studyId: study.id, details });
  });
  return tokens.map(({ token }) => token);
}

/** A token for a link, and what is stored of it. */
export function freshToken(app: Pick<App, "randomBytes">): { token: string; tokenHash: string } {
  const token = Buffer.from(app.randomBytes(tokenBytes)).toString("base64url");
  return { token, tokenHash: keysOfToken(token).tokenHash };
}

/** The wave of that number; without one the open one, else the newest that is planned. @throws AppError not-found (details: why) */
export async function waveMeant(
  app: App,
  wanted: { study: string; wave?: number | undefined },
): Promise<{ study: Study; wave: Wave }> {
  const study = await studyBySlug(app.read, wanted.study);
  if (!study) throw notFound(`study ${wanted.study}`);
  const waves = await wavesOfStudy(app.read, study.id);
  const wave =
    wanted.wave === undefined
      ? (waves.find(({ state }) => state === "open") ?? waves.findLast(({ state }) => state === "planned"))
      : waves.find(({ number }) => number === wanted.wave);
  if (!wave)
    throw notFound(wanted.wave === undefined ? "wave that is open or planned" : `wave ${wanted.wave}`);
  return { study, wave };
}

/** @throws AppError conflict (details: why) when the wave has ended */
export async function requireTakingInvitations(
  app: App,
  tx: Transaction,
  study: Study,
  waveId: string,
): Promise<void> {
  const now = await waveById(tx, waveId);
  const moment = now && momentOf({ ...study, ...now, wave_state: now.state }, app.now());
  if (moment !== "planned" && moment !== "open")
    throw new AppError("conflict", "error.badInput", { why: "the wave is closed" });
}

export type Invited = {
  id: string;
  slug: string;
  waveId: string;
  /** Where it says that the person works; null when it leaves that open. */
  member: { organizationId: string | null; teamId: string | null } | null;
  /** Code of the draft that was begun with it; null before that. */
  code: string | null;
  sealing: Buffer;
};

/** What a token of nobody is compared with, so that it costs the same. */
const nobodysKey = seal(Buffer.alloc(32), "0000-0000-0000-0000", "invitation/none", (n) => new Uint8Array(n));

/**
 * Where a token leads now. The same work is done for every token, whatever becomes of it.
 * @returns null, without telling them apart, for tokens that are unknown, used, expired or of a wave that takes no answers
 */
export async function invitedBy(app: App, db: App["read"], token: string): Promise<Invited | null> {
  const led = await ledBy(app, db, token);
  return "why" in led ? null : led;
}

async function ledBy(app: App, db: App["read"], token: string): Promise<Invited | { why: AppError }> {
  const { tokenHash, sealing } = keysOfToken(token);
  const row = await invitationByHash(db, tokenHash);
  const code = unseal(sealing, row?.draft_key ?? nobodysKey, `invitation/${row?.id ?? "none"}`);
  const nowhere = { why: new AppError("not-found", "respond.invitation.nowhere") };
  if (!row) return nowhere;
  const moment = momentOf(row, app.now());
  // Who has begun may still finish. Until the wave is over nothing else is said of an invitation than before: who keeps a copy of the
  // link of somebody else must not read from the reason whether it was answered, so the days come first.
  if (moment !== "open" && !(moment === "ending" && code !== null)) return { why: shutLink(row, app.now()) };
  if (row.expires_on !== null && row.expires_on < dayOf(app.now()))
    return { why: new AppError("gone", "respond.invitation.expired", { day: row.expires_on }) };
  if (row.answered) return nowhere;
  const member =
    row.organization_id === null ? null : { organizationId: row.organization_id, teamId: row.team_id };
  return { id: row.id, slug: row.slug, waveId: row.wave_id, member, code, sealing };
}

/** Lets the link lead to the draft of this code, until it is sent. */
export async function leadToDraft(
  app: Pick<App, "randomBytes">,
  tx: Transaction,
  invited: Invited,
  code: string,
): Promise<void> {
  await setDraftKey(tx, invited.id, seal(invited.sealing, code, `invitation/${invited.id}`, app.randomBytes));
}

/**
 * Opens a link.
 * @throws AppError not-found, with the same words, for a link that never was one and for one that was answered; forbidden, gone: it opens
 * later, has expired, or its survey has closed or was withdrawn
 */
export async function openInvitation(app: App, token: string): Promise<Pick<Invited, "slug" | "code">> {
  const led = await ledBy(app, app.read, token);
  if ("why" in led) throw led.why;
  return { slug: led.slug, code: led.code };
}
