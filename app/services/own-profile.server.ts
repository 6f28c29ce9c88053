/** What one respondent gets back: the own answers beside published figures. Nothing that anybody else answered. */
import { type ResponseInPlace, responseInPlace } from "../../db/queries/respondents.ts";
import { deleteResponseByReceiptHash } from "../../db/queries/responses.ts";
import type { App } from "../platform/app.ts";
import { type OwnProfileView, ownProfileView } from "../reports/own-profile.ts";
import { AppError } from "../shared/errors.ts";
import { momentOf } from "../shared/wave-clock.ts";
import type { Words } from "../shared/words.ts";
import { instrumentShown } from "./instrument-of.server.ts";
import { publishedFigures } from "./published-figures.ts";
import { hashOfReceipt } from "./respond-code.server.ts";
import { keysOfTyped } from "./respond-draft.server.ts";
import { titleIn } from "./study-words.ts";
import { minimumGroupOf } from "./wave-policy.server.ts";

/**
 * Of the wave, as its people are told. open: answers may be erased. ending: nobody can begin any more, and it has not closed. archived and
 * erasing: so is its study.
 */
type ReceiptState = "open" | "ending" | "closed" | "archived" | "erasing";

export type OwnProfile = OwnProfileView & {
  study: { slug: string; title: Words; host: string; minimumGroup: number };
  /** The day on which this is said, for whoever prints it. */
  asOf: string;
  closesOn: string | null;
  state: ReceiptState;
  consentResearch: boolean;
  openTexts: boolean;
};

/** @param year of the published figures; the newest when absent or unknown. @throws AppError not-found for an unknown receipt */
export async function ownProfile(app: App, receipt: string, year: number | null): Promise<OwnProfile> {
  const sent = await responseOf(app.read, receipt);
  const instrument = instrumentShown(app, { ...sent, id: sent.study_id });
  return {
    study: {
      slug: sent.slug,
      title: titleIn(sent, app.language),
      host: sent.host,
      minimumGroup: minimumGroupOf(sent, { policy: sent.wave_policy }),
    },
    asOf: app.now().toISOString().slice(0, 10),
    closesOn: sent.closes_on,
    state: stateOf(app, sent),
    consentResearch: sent.consent_research,
    openTexts: instrument.items.some(({ kind }) => kind === "text"),
    ...ownProfileView(instrument, sent.answers, publishedFigures(app), year),
  };
}

/**
 * Erases what was sent, while the wave is open. Open texts have no key to a response, so they stay.
 * @returns the study it belonged to
 * @throws AppError not-found for an unknown receipt, gone when the wave has closed
 */
export async function eraseAnswers(app: App, receipt: string): Promise<{ slug: string }> {
  return app.write(async (tx) => {
    const sent = await responseOf(tx, receipt);
    const state = stateOf(app, sent);
    if (state !== "open") throw new AppError("gone", refusals[state]);
    await deleteResponseByReceiptHash(tx, hashOfReceipt(receipt));
    return { slug: sent.slug };
  });
}

const refusals = {
  ending: "profile.erase.ending",
  closed: "profile.erase.closed",
  archived: "profile.erase.closed",
  erasing: "profile.erase.erasing",
} as const;

function stateOf(app: App, sent: ResponseInPlace): ReceiptState {
  if (sent.kept !== "active") return sent.kept;
  const moment = momentOf(sent, app.now());
  return moment === "planned" ? "closed" : moment;
}

/** Whether the code that a browser brings leads to this receipt. */
export function isReceiptOf(code: string | null, receipt: string): boolean {
  return keysOfTyped(code)?.receipt === receipt;
}

async function responseOf(db: App["read"], receipt: string): Promise<ResponseInPlace> {
  const sent = /^[0-9a-f]{32}$/.test(receipt) ? await responseInPlace(db, hashOfReceipt(receipt)) : undefined;
  if (!sent) throw new AppError("not-found", "profile.unknown");
  return sent;
}
