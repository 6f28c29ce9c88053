/** A form that a page of a study sent: who sends it, about which study, and what it says. */
import type { z } from "zod";
import type { Actor } from "../../access/actor.ts";
import type { Action } from "../../access/policy.ts";
import type { RouteArguments } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { studyFor } from "../../services/access.server.ts";
import { readForm, sentForm } from "../respond/sent-form.ts";
import { studyAsked } from "./study-query.ts";

type Sender = Pick<RouteArguments, "app" | "request" | "params">;
type Read<Form> = { actor: Actor; slug: string; form: Form; fields: URLSearchParams };

/**
 * @param action of every deed of the form, where it may be larger than others: nobody makes the server read one who may not send it
 * @throws AppError bad-input for what no browser sends from this form; whether it makes sense is the services' question
 */
export async function studyForm<Form>(
  { app, request, params }: Sender,
  form: z.ZodType<Form>,
  action?: Action,
): Promise<Read<Form>> {
  const actor = await signedIn(app, request);
  const { slug } = studyAsked(request, params);
  if (action) await studyFor(app.read, actor, action, slug);
  const fields = await sentForm(request);
  return { actor, slug, form: readForm(form, fields), fields };
}
