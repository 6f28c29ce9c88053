/** Stands at the door of every use case: compares who asks with the policy table. */
import { type Study, studyBySlug } from "../../db/queries/studies.ts";
import type { Actor } from "../access/actor.ts";
import { type Action, may, type Standing } from "../access/policy.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";

/** @throws AppError not-signed-in, the same whether or not what was asked for exists */
export function allow(actor: Actor, action: Action): void {
  if (!may(action, standingsOf(actor))) throw new AppError("not-signed-in", "error.notSignedIn");
}

/**
 * The study, for what somebody wants to do with it.
 * @throws AppError not-signed-in; not-found
 */
export async function studyFor(db: App["read"], actor: Actor, action: Action, slug: string): Promise<Study> {
  allow(actor, action);
  const study = await studyBySlug(db, slug);
  if (!study) throw new AppError("not-found", "error.notFound");
  return study;
}

function standingsOf({ isOperator }: Actor): Standing[] {
  return isOperator ? ["operator"] : [];
}
