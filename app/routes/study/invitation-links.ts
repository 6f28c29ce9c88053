/** /studies/:study/invitations/links: makes personal links, as a file. Its form stands on the page of invitations, which a visit leads back to. */
import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { RouteArguments } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import {
  isCountOfLinks,
  linksCsv,
  mayInvite,
  requireInviting,
} from "../../services/invitations-page.server.ts";
import { AppError } from "../../shared/errors.ts";
import { fileRoute, tableRoute } from "../research/file-route.ts";
import { sentForm } from "../respond/sent-form.ts";
import { studyAsked } from "./study-query.ts";

async function askedIn({ app, request, params }: RouteArguments) {
  const { slug } = studyAsked(request, params);
  return { app, actor: await signedIn(app, request), slug };
}

export const loader = fileRoute(async (args) => {
  const asked = await askedIn(args);
  await mayInvite(asked);
  return redirect(`/studies/${encodeURIComponent(asked.slug)}/invitations#links`);
});

const Sent = z.object({ count: z.string().max(20).refine(isCountOfLinks), place: z.string().max(1000) });

export const action = tableRoute(async (args) => {
  const asked = await askedIn(args);
  await requireInviting(asked);
  const sent = Sent.safeParse(Object.fromEntries(await sentForm(args.request)));
  if (!sent.success) throw new AppError("bad-input", "error.badInput");
  const { place, count } = sent.data;
  return linksCsv(asked, new URL(args.request.url).origin, { place, count: Number(count) });
});
