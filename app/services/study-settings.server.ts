/** How a study asks and compares: protection of its open link, order of statements, and the largest difference that does not matter. */
import { type Study, studyBySlug, updateStudy } from "../../db/queries/studies.ts";
import type { Actor } from "../access/actor.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import type { SentMethod } from "../shared/sent-study.ts";
import { studyFor } from "./access.server.ts";
import { audit, type Doer, doerOf } from "./audit.server.ts";
import { changedMeanwhile, type Meanwhile, seenOf } from "./meanwhile.ts";
import type { Transaction } from "./respond-draft.server.ts";
import type { StudyProblem } from "./study-fields.ts";
import { isAnswered } from "./study-modules.server.ts";
import { mayNow } from "./study-state.server.ts";

type Method = Pick<Study, "proof_of_work" | "item_order" | "equivalence_points" | "equivalence_half_levels">;

/** Largest bounds that still say something. */
const most = { points: 50, halfLevels: 6 };

/** `seen`: says which fields the page shows. */
export type MethodForm = { sent: SentMethod; seen: string; isAnswered: boolean };

/** What it is now, as the form shows it. */
export async function methodForm(db: App["read"], study: Study): Promise<MethodForm> {
  const sent = methodOf(study);
  return { sent, seen: seenOf(sent), isAnswered: await isAnswered(db, study.id) };
}

function methodOf(study: Method): SentMethod {
  return {
    order: study.item_order,
    work: study.proof_of_work,
    points: String(study.equivalence_points),
    halfLevels: String(study.equivalence_half_levels),
  };
}

/**
 * Stores what the form says. Fields that are fixed by now may be absent; sent otherwise than they are, they are refused.
 * @param seen of the page on which somebody wrote it; absent: nobody looked
 * @returns what is wrong with the form, if anything, or what was changed since the page was opened; then nothing is stored
 * @throws AppError not-found, forbidden; conflict for what is fixed by now
 */
export async function changeMethod(
  app: App,
  actor: Actor,
  slug: string,
  sent: Partial<SentMethod>,
  seen?: string,
): Promise<StudyProblem[] | Meanwhile<SentMethod>> {
  return app.write(async (tx) => {
    const study = await studyFor(tx, actor, "study.settings", slug);
    await mayNow(tx, study, "describe");
    const has = methodOf(study);
    const meanwhile = seen === undefined ? null : changedMeanwhile(seen, sent, has);
    if (meanwhile) return meanwhile;
    const { problems, row } = readMethod({ ...has, ...sent });
    if (problems.length === 0) await settle(app, tx, study, row, doerOf(actor));
    return problems;
  });
}

function readMethod({ order, work, points, halfLevels }: SentMethod): {
  problems: StudyProblem[];
  row: Method;
} {
  const problems: StudyProblem[] = [];
  const item_order = (["fixed", "random"] as const).find((each) => each === order);
  if (!item_order) problems.push({ field: "order", message: "studies.error.order" });
  const bounds = { equivalence_points: wholeOf(points), equivalence_half_levels: wholeOf(halfLevels) };
  if (!isBound(bounds.equivalence_points, most.points))
    problems.push({ field: "points", message: "studies.error.points" });
  if (!isBound(bounds.equivalence_half_levels, most.halfLevels))
    problems.push({ field: "halfLevels", message: "studies.error.halfLevels" });
  return { problems, row: { item_order: item_order ?? "fixed", proof_of_work: work, ...bounds } };
}

const wholeOf = (typed: string) => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0);

function isBound(value: number, largest: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= largest;
}

/** Stores what is other than it was, each under its own rule. @throws AppError conflict (details: why) for what is fixed by now */
async function settle(
  app: App,
  tx: Transaction,
  study: Study,
  wanted: Partial<Method>,
  by: Doer,
): Promise<void> {
  const changed = Object.entries(wanted)
    .filter(([name, value]) => study[name as keyof Method] !== value)
    .map(([name]) => name)
    .sort();
  if (changed.length === 0) return;
  await mayNow(tx, study, "describe");
  // Stated before anybody has answered, or it would be stated after a look at the answers.
  if (changed.some((name) => name.startsWith("equivalence_"))) await mayNow(tx, study, "compose");
  if (changed.includes("item_order") && (await isAnswered(tx, study.id)))
    throw new AppError("conflict", "error.orderFixed", {
      why: `"${study.slug}" has responses: its statements keep their order, so that all answers stay comparable`,
    });
  await updateStudy(tx, study.id, wanted);
  const details = { fields: changed.join(" ") };
  await audit(app, tx, { by, deed: "study.changed", studyId: study.id, details });
}

/**
 * Whether browsers that begin on the open link of the study do some work before. May change at any time.
 * @throws AppError not-found (details: why); conflict (details: why) when it is put away
 */
export async function askForWork(app: App, slug: string, on: boolean): Promise<void> {
  await byCommand(app, slug, { proof_of_work: on });
}

/**
 * Whether statements of one construct come in the order of the file or in one of each person's own. Who has begun keeps the order begun with.
 * @throws AppError not-found; conflict after the first response, because the answers of one study are to be comparable (details: why)
 */
export async function orderItems(app: App, slug: string, order: Study["item_order"]): Promise<void> {
  await byCommand(app, slug, { item_order: order });
}

/**
 * States the largest difference that does not matter: in percentage points, and in halves of a level where only bands were asked.
 * @throws AppError not-found (details: why); bad-input (details: why) for what is no bound; conflict (details: why) once a wave has opened
 */
export async function stateBounds(
  app: App,
  slug: string,
  { points, halfLevels }: { points: number; halfLevels: number },
): Promise<void> {
  if (!isBound(points, most.points) || !isBound(halfLevels, most.halfLevels)) {
    const why = `a bound is a whole number: 1 to ${most.points} percentage points, 1 to ${most.halfLevels} halves of a level`;
    throw new AppError("bad-input", "error.badInput", { why });
  }
  await byCommand(app, slug, { equivalence_points: points, equivalence_half_levels: halfLevels });
}

async function byCommand(app: App, slug: string, wanted: Partial<Method>): Promise<void> {
  await app.write(async (tx) => {
    const study = await studyBySlug(tx, slug);
    if (!study) throw new AppError("not-found", "error.notFound", { why: `there is no study "${slug}"` });
    await settle(app, tx, study, wanted, "command");
  });
}
