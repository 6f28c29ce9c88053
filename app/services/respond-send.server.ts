/** The last steps of a questionnaire: looking it over, and sending it. */
import { insertComments } from "../../db/queries/comments.ts";
import { deleteDraft } from "../../db/queries/drafts.ts";
import { markAnswered } from "../../db/queries/invitations.ts";
import { responseInPlace } from "../../db/queries/respondents.ts";
import { insertResponses, type Phase } from "../../db/queries/responses.ts";
import { isMissing, type Missing } from "../instruments/answer.ts";
import { completeAnswers } from "../instruments/answer-schema.ts";
import { shownPages } from "../instruments/conditions.ts";
import { metricColumns } from "../instruments/scoring-key.ts";
import { isSpeeding, secondsOfReading } from "../instruments/speeding.ts";
import { isStraightLining } from "../instruments/straight-lining.ts";
import { directionOfText } from "../instruments/translation.ts";
import type { App } from "../platform/app.ts";
import { dayOf, daysBetween } from "../shared/day.ts";
import { type KeptUntil, keptUntil } from "../shared/wave-clock.ts";
import type { Words } from "../shared/words.ts";
import { randomId } from "./random-id.ts";
import {
  type Draft,
  draftUnderWay,
  keysOfTyped,
  markOf,
  openStudy,
  placeWithoutDraft,
  requireOpen,
  requireOwnForm,
  type Transaction,
  type UnderWay,
} from "./respond-draft.server.ts";
import { gatherPace } from "./respond-pace.server.ts";
import type { Place } from "./respond-place.server.ts";
import { titleIn } from "./study-words.ts";
import { checkedMinimum, minimumInForce } from "./wave-policy.server.ts";

export type Review = {
  study: { slug: string; title: Words; minimumGroup: number };
  code: string;
  /** See Questions. */
  mark: string;
  /** When the draft goes; null while no end is known. */
  keptUntil: KeptUntil | null;
  consentResearch: boolean;
  /** The language of the titles and questions. */
  texts: { language: string; direction: "ltr" | "rtl" };
  /** Every question that is asked, by what was said to it. */
  counts: Counts;
  pages: {
    number: number;
    title: string;
    questions: number;
    /** Answers, and reasons for having none. */
    answered: number;
    without: number;
    skipped: { id: string; text: string }[];
  }[];
};

/** Sum: all questions that are asked. */
type Counts = Record<"answered" | "dontKnow" | "notApplicable" | "preferNot" | "skipped", number>;

/** @returns the review, or where to go instead. @throws AppError not-found, forbidden or gone, as of the link; unavailable, when the frozen policy was changed by hand */
export async function openReview(
  app: App,
  slug: string,
  code: string | null,
): Promise<{ review: Review } | { instead: Place }> {
  const keys = keysOfTyped(code);
  const found = await draftUnderWay(app, app.read, slug, keys);
  if (!found) return { instead: await placeWithoutDraft(app, app.read, slug, keys) };
  if (found.place.wave_state !== "open") {
    await openStudy(app, app.read, slug);
    return { instead: { at: "welcome" } };
  }
  const { draft, instrument, place } = found;
  const minimumGroup = await minimumInForce(app, app.read, place);
  const textOf = new Map(instrument.items.map(({ id, text }) => [id, text]));
  const counts: Counts = { answered: 0, dontKnow: 0, notApplicable: 0, preferNot: 0, skipped: 0 };
  const pages = shownPages(instrument, draft.answers).map((page, at) => {
    const said = page.items.map((id) => ({ id, kind: saidTo(draft, id) }));
    for (const { kind } of said) counts[kind]++;
    const skipped = said.filter(({ kind }) => kind === "skipped");
    const answered = said.filter(({ kind }) => kind === "answered").length;
    return {
      number: at + 1,
      title: page.title,
      questions: said.length,
      answered,
      without: said.length - answered - skipped.length,
      skipped: skipped.map(({ id }) => ({ id, text: textOf.get(id) ?? id })),
    };
  });
  return {
    review: {
      keptUntil: keptUntil(place, app.now()),
      study: { slug, title: titleIn(place, app.language), minimumGroup },
      code: found.keys.code,
      mark: markOf(found.keys),
      consentResearch: draft.consentResearch,
      texts: { language: instrument.language, direction: directionOfText(instrument.language) },
      counts,
      pages,
    },
  };
}

const kindOfReason: Partial<Record<Missing["missing"], keyof Counts>> = {
  "dont-know": "dontKnow",
  "not-applicable": "notApplicable",
  "prefer-not-to-say": "preferNot",
};

function saidTo({ answers, comments }: Draft, id: string): keyof Counts {
  const answer = answers[id];
  if (isMissing(answer)) return kindOfReason[answer.missing] ?? "skipped";
  return answer !== undefined || comments[id] !== undefined ? "answered" : "skipped";
}

/** Nothing was said to any question that is asked. A reason for having no answer says something. */
function isEmpty({ draft, instrument }: UnderWay): boolean {
  return shownPages(instrument, draft.answers).every(({ items }) =>
    items.every((id) => saidTo(draft, id) === "skipped"),
  );
}

/**
 * Sends the questionnaire: the draft becomes a response, in one transaction. Sending again, by a double click, after a lost connection
 * or from an old page, stores nothing and leads to the same receipt, because the receipt is made from the code.
 * @param mark that the review's form carries; null: none
 * @returns the profile; the review, which says why, when no question was answered: nothing is stored then; the first page without a draft
 * @throws AppError conflict when the review was shown to somebody else who answered in this browser; gone when the wave takes no more
 * answers; unavailable, when its frozen policy was changed by hand. The draft is kept
 */
export async function send(
  app: App,
  slug: string,
  code: string | null,
  mark: string | null = null,
): Promise<Place> {
  const keys = keysOfTyped(code);
  const sent = await app.write(async (tx) => {
    const found = await draftUnderWay(app, tx, slug, keys);
    if (!found) return undefined;
    requireOpen(found, app);
    requireOwnForm(found, mark);
    const minimum_group = await checkedMinimum(app, tx, found.place);
    if (!(await responseInPlace(tx, found.keys.receiptHash))) {
      if (isEmpty(found)) return { next: { at: "review" } as const };
      await storeResponse(app, tx, found);
    }
    await deleteDraft(tx, found.keys.codeHash);
    if (found.draft.invitationId !== null) await markAnswered(tx, found.draft.invitationId);
    return {
      next: { at: "profile", receipt: found.keys.receipt } as const,
      from: { ...found, minimum_group },
    };
  });
  if (sent?.from) {
    const { place, minimum_group, draft, instrument } = sent.from;
    const read = secondsOfReading(instrument, completeAnswers(instrument, draft.answers), draft.seconds);
    if (Object.keys(read).length > 0) await gatherPace(app, { ...place, minimum_group }, read);
  }
  return sent?.next ?? placeWithoutDraft(app, app.read, slug, keys);
}

async function storeResponse(
  app: App,
  tx: Transaction,
  { keys, place, draft, instrument }: UnderWay,
): Promise<void> {
  const answers = completeAnswers(instrument, draft.answers);
  const shared = { study_id: place.study_id, wave_id: place.wave_id, organization_id: draft.organizationId };
  await insertResponses(tx, [
    {
      ...shared,
      id: randomId(app),
      team_id: draft.teamId,
      service_id: draft.serviceId,
      import_id: null,
      answers,
      ...metricColumns(instrument, answers),
      language: draft.language,
      mode: "web",
      consent_research: draft.consentResearch,
      straight_lining: isStraightLining(instrument, answers),
      speeding: isSpeeding(instrument, answers, draft.seconds),
      phase: phaseOf(place.opens_on, place.closes_on, dayOf(app.now())),
      order_seed: draft.orderSeed,
      receipt_hash: keys.receiptHash,
    },
  ]);
  const shown = new Set(shownPages(instrument, draft.answers).flatMap(({ items }) => items));
  const comments = Object.entries(draft.comments).filter(([id]) => shown.has(id));
  await insertComments(
    tx,
    comments.map(([item_id, body]) => ({ ...shared, id: randomId(app), item_id, body })),
  );
}

/** Which third of the days of a wave this one is in; null when it has no set days, or is not within them (a clock may be wrong). */
function phaseOf(opensOn: string | null, closesOn: string | null, today: string): Phase | null {
  if (opensOn === null || closesOn === null || today < opensOn || today > closesOn) return null;
  const third = (3 * daysBetween(opensOn, today)) / (daysBetween(opensOn, closesOn) + 1);
  return third < 1 ? "early" : third < 2 ? "middle" : "late";
}
