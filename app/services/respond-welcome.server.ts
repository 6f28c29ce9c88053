/** The first page of a study, and starting from it. */

import { isShownToHost } from "../../db/queries/participants.ts";
import { responseInPlace } from "../../db/queries/respondents.ts";
import type { Study } from "../../db/queries/studies.ts";
import { type Wave, waveById } from "../../db/queries/waves.ts";
import type { Membership as Frozen } from "../disclosure/group-views.ts";
import type { FrozenPolicy } from "../disclosure/policy.ts";
import { orderSeed as newOrderSeed } from "../instruments/item-order.ts";
import type { Instrument } from "../instruments/schema.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { type KeptUntil, keptUntil } from "../shared/wave-clock.ts";
import type { Words } from "../shared/words.ts";
import { type Invited, invitedBy, leadToDraft } from "./invitations.server.ts";
import { admit, type Confirm, type Guard, guardOf, type Visit } from "./respond-admission.server.ts";
import { keysOf, newCode, type RespondentKeys } from "./respond-code.server.ts";
import {
  type Draft,
  draftUnderWay,
  emptyDraft,
  keysOfTyped,
  openStudy,
  requireOpen,
  storeDraft,
  type UnderWay,
} from "./respond-draft.server.ts";
import { paceOf, timed } from "./respond-pace.server.ts";
import { minutesLeft, type Place, placeToContinue } from "./respond-place.server.ts";
import { type Proof, proofOf, type Rules, rulesOf } from "./respond-proof.server.ts";
import { type Asked, membership, named, type Who, whoIsAsked, withService } from "./respond-who.server.ts";
import { wordsIn } from "./study-words.ts";
import { frozenPolicy, minimumGroupOf } from "./wave-policy.server.ts";

export type Welcome = {
  study: { slug: string; host: string; title: Words; purpose: Words; consent: Words | null };
  questionnaire: { minutes: number; questions: number; pages: number; openTexts: boolean };
  /** The last day; for who has begun and comes when it is over, the instant at which what was not sent goes. */
  until: KeptUntil | null;
  backupDays: number;
  /** Questions by whose answers results are shown, as they are worded, and two of them together. */
  crossed: { by: string[]; pairs: [string, string][] };
  /** By an invitation of their own: the page says what becomes of it. */
  invited: boolean;
  standing:
    | { at: "new"; who: Who }
    | { at: "under-way"; code: string; next: Place }
    | { at: "sent"; receipt: string };
  /** null once it is sent. */
  rules: Rules | null;
  /** null until it is known where the person works, and once it is sent. */
  proof: Proof | null;
  /** What the start form carries where anybody may start. */
  guard: Guard | null;
};

type Visitor = Asked & {
  code: string | null;
  /** Of the invitation that was opened in this browser. */
  token?: string | null;
};

/**
 * @throws AppError not-found, forbidden or gone, with the reason, when there is nothing to answer; unavailable, when the frozen policy was changed by
 * hand: then nobody can begin or go on
 */
export async function welcome(
  app: App,
  slug: string,
  { code, token = null, ...asked }: Visitor,
): Promise<Welcome> {
  const keys = keysOfTyped(code);
  const begun = await draftUnderWay(app, app.read, slug, keys);
  const { study, wave, instrument } = await openStudy(app, app.read, slug, begun?.place.wave_id);
  const shown = {
    study: { slug, host: study.host, ...wordsIn(study, app.language) },
    questionnaire: {
      minutes: minutesOf(app, study, wave, instrument),
      questions: instrument.items.length,
      pages: instrument.pages.length,
      openTexts: instrument.items.some(({ kind }) => kind === "text"),
    },
    until: keptUntil({ ...study, ...wave, wave_state: wave.state }, app.now()),
    backupDays: study.backup_days,
    crossed: crossedIn(study, instrument),
  };
  const earlier = await earlierStanding(app, wave.id, keys, begun);
  if (earlier && !("member" in earlier))
    return { ...shown, invited: false, standing: earlier.standing, rules: null, proof: null, guard: null };
  const frozen = await frozenPolicy(app, wave);
  const k = study.minimum_group;
  const about = { ...shown, rules: rulesOf(frozen, k) };
  if (earlier) {
    const place = await named(app, study.id, earlier.member);
    const proof = await proofFor(app, frozen.policy, place, k);
    return { ...about, invited: earlier.invited, standing: earlier.standing, proof, guard: null };
  }
  const invitation = await invitationFor(app, app.read, token, wave);
  const who = await whoIsAsked(app, study.id, frozen.policy, asked, invitation?.member ?? null);
  const place = who.kind === "nobody-listed" ? nowhere : who.kind === "chosen" ? who : null;
  const proof = place && (await proofFor(app, frozen.policy, place, k));
  const guard = invitation === null && proof ? guardOf(app, study) : null;
  return { ...about, invited: invitation !== null, standing: { at: "new", who }, proof, guard };
}

/** What the people before needed, once k of them have finished; what the questionnaire names until then. */
function minutesOf(app: App, study: Study, wave: Wave, instrument: Instrument): number {
  const place = { study_id: study.id, wave_id: wave.id, minimum_group: minimumGroupOf(study, wave) };
  const pace = paceOf(app, place);
  return pace ? minutesLeft(instrument, instrument.pages, 0, pace) : Math.ceil(instrument.minutes);
}

/** What was declared before the first wave opened; it stays as it is from then on. */
function crossedIn({ filters }: Study, instrument: Instrument): Welcome["crossed"] {
  const wording = (id: string) => instrument.items.find((item) => item.id === id)?.text ?? id;
  return {
    by: (filters?.by ?? []).map(wording),
    pairs: (filters?.pairs ?? []).map(([a, b]) => [wording(a), wording(b)]),
  };
}

/** Agreements can be taken back until the wave closes: the page says what holds now. */
async function proofFor(
  app: App,
  policy: FrozenPolicy,
  { member, names }: Pick<Parameters<typeof proofOf>[1], "member" | "names">,
  k: number,
): Promise<Proof> {
  const { organizationId } = member;
  const hostSees = organizationId === null ? null : await isShownToHost(app.read, organizationId);
  return proofOf(policy, { member, names, hostSees }, k);
}

const nowhere = {
  member: { organizationId: null, teamId: null },
  names: { organization: null, team: null },
};

type Earlier =
  | { standing: Welcome["standing"] & { at: "under-way" }; member: Frozen; invited: boolean }
  | { standing: Welcome["standing"] & { at: "sent" } };

async function earlierStanding(
  app: App,
  waveId: string,
  keys: RespondentKeys | null,
  found: UnderWay | undefined,
): Promise<Earlier | undefined> {
  if (found && found.place.wave_id === waveId) {
    const { draft, instrument } = found;
    const next = placeToContinue(instrument, draft.answers, draft.lastPage);
    const member = { organizationId: draft.organizationId, teamId: draft.teamId };
    const invited = draft.invitationId !== null;
    return { standing: { at: "under-way", code: found.keys.code, next }, member, invited };
  }
  const sent = keys && (await responseInPlace(app.read, keys.receiptHash));
  // Who answered an earlier wave is asked again.
  return keys && sent?.wave_id === waveId ? { standing: { at: "sent", receipt: keys.receipt } } : undefined;
}

type StartError = { field: "who" | "consent"; message: "respond.error.who" | "respond.error.consent" };

/** What the form of the first page sent. `who` as the page offered it. */
export type StartForm = { who: string[]; consent: boolean; research: boolean };

export type Started = { code: string; next: Place } | { errors: StartError[] } | { confirm: Confirm };

/**
 * Begins a questionnaire under a fresh code. Where one is under way in this browser, it goes on with what the form says now,
 * so that starting in a second tab loses nothing.
 * @param token of the invitation that was opened in this browser. It says where the person works, and the form cannot say otherwise; a draft
 * that was begun with it elsewhere goes on here. One that leads nowhere any more counts as none.
 * @throws AppError not-found; gone, with words of its own, when the wave has closed since the page was shown; unavailable, when its
 * frozen policy was changed by hand
 * @param visit who comes with neither invitation nor questionnaire passes the door of the open link with it; null: there is no door
 */
export async function start(
  app: App,
  slug: string,
  form: StartForm,
  code: string | null,
  token: string | null = null,
  visit: Visit | null = null,
): Promise<Started> {
  const { study, wave, instrument } = await openStudy(app, app.read, slug).catch(closedMeanwhile);
  const { policy } = await frozenPolicy(app, wave);
  const invitation = await invitationFor(app, app.read, token, wave);
  const place = invitation?.member;
  const member = place ? await withService(app, place) : await membership(app, policy, form.who);
  const errors: StartError[] = [];
  if (!member) errors.push({ field: "who", message: "respond.error.who" });
  if (!form.consent) errors.push({ field: "consent", message: "respond.error.consent" });
  if (!member || errors.length > 0) return { errors };

  if (visit && !invitation) {
    const begun = await draftUnderWay(app, app.read, slug, keysOfTyped(code));
    const confirm = begun?.place.wave_id === wave.id ? null : await admit(app, study, visit);
    if (confirm) return { confirm };
  }
  const at = { study_id: study.id, wave_id: wave.id };
  const fresh = keysOf(newCode(app.randomBytes));
  const orderSeed = study.item_order === "random" ? newOrderSeed(app.randomBytes) : null;
  const about = { ...member, consentResearch: form.research, language: instrument.language };
  return app.write(async (tx) => {
    if ((await waveById(tx, wave.id))?.state !== "open") throw closed();
    const invited = await invitationFor(app, tx, token, wave);
    const found = await draftUnderWay(app, tx, slug, keysOfTyped(invited?.code ?? code));
    const isOwn = !invited || invited.code !== null || found?.draft.invitationId === invited.id;
    const earlier = found?.place.wave_id === wave.id && isOwn ? found : undefined;
    if (earlier) requireOpen(earlier, app);
    const keys = earlier?.keys ?? fresh;
    const begun = earlier?.draft ?? { ...emptyDraft, orderSeed, invitationId: invited?.id ?? null };
    const draft: Draft = timed(app, { ...begun, ...about }, null);
    await storeDraft(app, tx, keys, at, draft);
    if (invited && invited.code !== keys.code) await leadToDraft(app, tx, invited, keys.code);
    return { code: keys.code, next: placeToContinue(instrument, draft.answers, draft.lastPage) };
  });
}

/** What the invitation of this browser says, where it is for this wave. */
async function invitationFor(
  app: App,
  db: App["read"],
  token: string | null,
  wave: { id: string },
): Promise<Invited | null> {
  const invited = token === null ? null : await invitedBy(app, db, token);
  return invited?.waveId === wave.id ? invited : null;
}

function closed(): AppError {
  return new AppError("gone", "firstPage.error.closed");
}

function closedMeanwhile(error: unknown): never {
  throw error instanceof AppError && error.kind === "gone" ? closed() : error;
}
