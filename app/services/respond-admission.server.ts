/**
 * The door of an open link, against programs that start questionnaires in great number. It knows four signs: a field that people do not see, a
 * start faster than a hand, a page that is too old, and, where the study asks for it, work that the browser did not do. None of them loses
 * what was filled in: the page is shown again and asks for one more press. Who was invited or has begun does not pass this door.
 */
import type { Study } from "../../db/queries/studies.ts";
import type { App } from "../platform/app.ts";
import { bits, challengeOf, isSolved, puzzles } from "../platform/proof-of-work.server.ts";
import { readForm, signForm } from "../platform/signed-form.server.ts";

const second = 1000;
const quickestHand = second;
/** Longer than a page is left open in a working day; also how long a proof of work is remembered as used. */
const oldest = 24 * 60 * 60 * second;
/** What a browser without JavaScript waits in place of working. */
const plainWait = 8 * second;

/** What the start form of an open link carries. */
export type Guard = {
  token: string;
  /** null: the study asks for no proof of work, or this is the way without it. */
  work: { challenge: string; puzzles: number; bits: number } | null;
};

export type Visit = {
  network: string;
  /** The mark that the form carried. */
  token: string | null;
  /** The field that people do not see. */
  unseen: string;
  work: string;
};

export type Confirm = {
  why: "hurry" | "old" | "field" | "wait";
  /** How long to wait before pressing; 0 for the other reasons. */
  seconds: number;
  guard: Guard;
};

type Kind = "first" | "again" | "plain";

/** For a form that is shown the first time; null where nothing is checked. */
export function guardOf(app: App, study: Study): Guard | null {
  return app.env.ABUSE_CHECKS ? guard(app, study, "first") : null;
}

/**
 * Lets a new questionnaire begin, or says what is to be confirmed before.
 * @throws AppError too-many when more begin from one network than a company's people would
 */
export async function admit(app: App, study: Study, visit: Visit): Promise<Confirm | null> {
  if (!app.env.ABUSE_CHECKS) return null;
  const again = (why: "hurry" | "old" | "field"): Confirm => ({
    why,
    seconds: 0,
    guard: guard(app, study, "again"),
  });
  const { network, token, unseen, work } = visit;
  const form = readForm(app, token, study.slug);
  if (token === null || form === null || form.age > oldest) return again("old");
  if (form.kind === "plain") {
    const seconds = Math.ceil((plainWait - form.age) / second);
    // The same mark: the time that was waited counts.
    if (seconds > 0) return { why: "wait", seconds, guard: { token, work: null } };
    await app.limits.take("plainStart", network);
  } else {
    if (form.age < quickestHand) return again("hurry");
    if (form.kind === "first" && unseen !== "") return again("field");
    if (study.proof_of_work && !isSolved(token, work))
      return { why: "wait", seconds: plainWait / second, guard: guard(app, study, "plain") };
  }
  await app.limits.take("start", network);
  if (study.proof_of_work && !(await app.limits.isFirst(token, oldest / second))) return again("old");
  return null;
}

function guard(app: App, study: Study, kind: Kind): Guard {
  const token = signForm(app, { kind, study: study.slug });
  const asksForWork = study.proof_of_work && kind !== "plain";
  return { token, work: asksForWork ? { challenge: challengeOf(token), puzzles, bits } : null };
}
