/** Answers saved one by one, as they are given or when the connection is back. */
import { type FormValues, formValues, sentValues } from "../instruments/form-values.ts";
import type { FieldErrorKey } from "../instruments/refusal.ts";
import type { Item } from "../instruments/schema.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import {
  type Draft,
  draftUnderWay,
  keysOfTyped,
  requireOpen,
  requireOwnForm,
  storeDraft,
} from "./respond-draft.server.ts";
import {
  markField,
  merge,
  pageMeant,
  partsOf,
  type Read,
  readPage,
  saysTheSame,
} from "./respond-form.server.ts";
import { minimumInForce } from "./wave-policy.server.ts";

export type Autosaved = {
  /** What was not saved, with what it held. */
  wrong: { item: Item; message: FieldErrorKey; values: FormValues }[];
  /** Answered after the sent answer was given, from elsewhere: what stands. */
  newer: Record<string, FormValues>;
  /** The server's clock in milliseconds: what is answered on the page from here on was given after it. */
  asOf: number;
};

/** `item:milliseconds:asOf` for each answer: how long ago it was given, and the moment of the server's clock that its page had last heard of. */
const ageField = "_age";
/** Differences smaller than this are the way through the network. */
const tolerance = 1000;

/**
 * Saves the answers that the form mentions, of one page, each for itself: what is wrong is said and not saved, the rest is. Of two answers to
 * one question the one given last counts, however late it arrives. The page itself is not counted as done.
 * @throws AppError conflict when the page was somebody else's; gone when nothing can be saved any more: the wave takes no answers, or they were sent; bad-input for no form of ours; unavailable
 * while the frozen policy is changed by hand
 */
export async function saveAnswers(
  app: App,
  slug: string,
  code: string | null,
  form: URLSearchParams,
): Promise<Autosaved> {
  const keys = keysOfTyped(code);
  // Outside the transaction, which may run more than once.
  const now = app.now().getTime();
  const given = timesGiven(form, now);
  const fields = new URLSearchParams(form);
  fields.delete(ageField);
  return app.write(async (tx) => {
    const found = await draftUnderWay(app, tx, slug, keys);
    if (!found) throw new AppError("gone", "error.notFound");
    requireOpen(found, app);
    requireOwnForm(found, form.get(markField));
    const { draft, instrument, place } = found;
    await minimumInForce(app, tx, place);
    const page = pageMeant(instrument, form);
    if (!page) throw new AppError("bad-input", "error.badInput");
    const { items } = partsOf(instrument, page);
    const read = readPage(instrument, page, fields);
    const wrong = read.errors.flatMap(({ item: id, message }) => {
      const item = items.find((one) => one.id === id);
      return item ? [{ item, message, values: sentValues([item], form) }] : [];
    });
    const kept = butNot(
      read,
      wrong.map(({ item }) => item.id),
    );
    const merged = merge(draft, kept, app.now());
    const late = items.filter(({ id }) => isLate(draft, merged, given, { id, now }));
    const newer = late.map((item) => [item.id, formValues([item], draft.answers, draft.comments)]);
    const stored =
      late.length === 0
        ? merged
        : merge(
            draft,
            butNot(
              kept,
              late.map(({ id }) => id),
            ),
            app.now(),
          );
    for (const [id, time] of given) if (stored.changed[id] !== draft.changed[id]) stored.changed[id] = time;
    if (!saysAllTheSame(draft, stored, items)) await storeDraft(app, tx, found.keys, place, stored);
    return { wrong, newer: Object.fromEntries(newer), asOf: now };
  });
}

function timesGiven(form: URLSearchParams, now: number): Map<string, number> {
  const times = new Map<string, number>();
  for (const part of (form.get(ageField) ?? "").slice(0, 20_000).split(" ")) {
    const [, item, age, heard = 0] = /^([^:]{1,100}):(\d{1,11})(?::(\d{1,15}))?$/.exec(part) ?? [];
    // The device's clock may have been put forward meanwhile: an answer is no older than what its page knew when it was given.
    if (item && age) times.set(item, Math.min(now, Math.max(now - Number(age), Number(heard))));
  }
  return times;
}

/** Would the late answer change one that was given after it? What the server's clock, put back since, says is still to come was given by now. */
function isLate(
  draft: Draft,
  merged: Draft,
  given: ReadonlyMap<string, number>,
  { id, now }: { id: string; now: number },
): boolean {
  const changed = draft.changed[id];
  const time = given.get(id);
  return (
    changed !== undefined &&
    time !== undefined &&
    time + tolerance < Math.min(changed, now) &&
    !saysTheSame(draft, merged, id)
  );
}

function saysAllTheSame(one: Draft, other: Draft, items: readonly Item[]): boolean {
  return items.every(({ id }) => saysTheSame(one, other, id));
}

/** A row that is wrong keeps what was saved of it before. */
function butNot(read: Read, items: readonly string[]): Read {
  const left = <T>(all: Record<string, T>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => !items.includes(id)));
  return {
    ...read,
    answers: left(read.answers),
    comments: left(read.comments),
    emptied: read.emptied.filter((id) => !items.includes(id)),
  };
}
