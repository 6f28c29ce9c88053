/**
 * The letters of invitations, and what is kept for reminders: address and token, sealed with a key that is not in the database, apart from
 * answers, until the invitation is answered.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Study } from "../../db/queries/studies.ts";
import { type Language, languages } from "../i18n/languages.ts";
import type { App } from "../platform/app.ts";
import type { Letter } from "../platform/letter.ts";
import { seal, unseal } from "../platform/seal.server.ts";
import { derive } from "../platform/secret.server.ts";
import { AppError } from "../shared/errors.ts";
import { markOf, markPurpose } from "./mark-of-address.ts";
import { titleIn } from "./study-words.ts";

const Kept = z.object({ address: z.string(), language: z.enum(languages), token: z.string() });
export type Kept = { address: string; language: Language; token: string };

export function sealRecipient(app: App, invitationId: string, kept: Kept): string {
  return seal(
    derive(app.secret, "recipient"),
    JSON.stringify(kept),
    `recipient/${invitationId}`,
    app.randomBytes,
  );
}

/** @returns null when it was sealed under another secret */
export function openRecipient(app: App, invitationId: string, sealed: string): Kept | null {
  const text = unseal(derive(app.secret, "recipient"), sealed, `recipient/${invitationId}`);
  return text === null ? null : Kept.parse(JSON.parse(text));
}

export function markOfAddress(app: App, studyId: string, address: string): string {
  return markOf(derive(app.secret, markPurpose), studyId, address);
}

/** @throws AppError unavailable while nobody has said under which address people reach the server */
export function invitationLetter(
  app: App,
  name: "invitation" | "reminder",
  study: Pick<Study, "id" | "title" | "host" | "main_language" | "translations">,
  { address, language, token }: Kept,
): Letter {
  const base = app.env.PUBLIC_URL;
  if (!base) throw new AppError("unavailable", "error.noPublicAddress");
  const mark = markOfAddress(app, study.id, address);
  return {
    to: address,
    language,
    name,
    values: { title: titleIn(study, language).text, host: study.host },
    link: `${base}/i/${token}`,
    stopLink: `${base}/no-mail/${stopToken(app, study.id, mark)}`,
  };
}

function stopToken(app: App, studyId: string, mark: string): string {
  return `${studyId}.${mark}.${keyedHash(app, "stop", `${studyId}\n${mark}`)}`;
}

/** @returns null for a token that is not ours */
export function readStopToken(app: App, token: string): { studyId: string; mark: string } | null {
  const [studyId = "", mark = ""] = token.split(".");
  const own = Buffer.from(stopToken(app, studyId, mark));
  const given = Buffer.from(token);
  return own.length === given.length && timingSafeEqual(own, given) ? { studyId, mark } : null;
}

/** 128 bits of HMAC-SHA-256. */
function keyedHash(app: App, purpose: string, text: string): string {
  return createHmac("sha256", derive(app.secret, `mail ${purpose}`))
    .update(text)
    .digest("hex")
    .slice(0, 32);
}
