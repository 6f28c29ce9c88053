/** /studies/:study/settings: what of a study may still be changed; copying, archiving and erasing it. */
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { studyPath } from "../../components/study/address.ts";
import { type Refused, StudySettings } from "../../components/study/study-settings.tsx";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { changeStudy, settingsPage } from "../../services/change-study.server.ts";
import { declareFilters } from "../../services/declare-filters.server.ts";
import { changeMethod } from "../../services/study-settings.server.ts";
import { archiveStudy, copyStudy, eraseStudyFor, takeBackStudy } from "../../services/study-shelf.server.ts";
import { readForm } from "../respond/sent-form.ts";
import "../../styles/respond.css";
import "../../styles/studies.css";
import { studyForm } from "./study-form.server.ts";
import { studyAsked } from "./study-query.ts";
import { descriptionChanged, filtersSent, Long, methodSent, sentOnly, ticketSent } from "./study-sent.ts";

export const handle = { js: false };

export const loader = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug } = studyAsked(request, params);
  const found = new URL(request.url).searchParams;
  const page = await settingsPage(app, actor, slug);
  return { ...page, saved: found.has("saved"), isNew: found.has("new") };
});

const Fixed = z.object({
  instrument: z.string().max(300).optional(),
  unit: z.string().max(100).optional(),
  minimum: z.string().max(100).optional(),
});
/** Which values the page showed. A form without it has seen none of them. */
const Seen = z.string().max(2000).default("");
const Sent = z.discriminatedUnion("_action", [
  z.object({ _action: z.literal("save"), seen: Seen }),
  z.object({ _action: z.literal("filters"), seen: Seen }),
  z.object({ _action: z.literal("method"), seen: Seen }),
  z.object({ _action: z.literal("copy"), ticket: ticketSent, title: Long }),
  z.object({ _action: z.literal("archive") }),
  z.object({ _action: z.literal("take-back") }),
  z.object({ _action: z.literal("erase"), title: Long }),
]);

export const action = route(async (args) => {
  const { app } = args;
  const { actor, slug, form, fields } = await studyForm(args, Sent);
  const here = studyPath(slug, "settings");
  if (form._action === "save") {
    const wanted = { ...descriptionChanged(fields), ...sentOnly(readForm(Fixed, fields)) };
    const outcome = await changeStudy(app, actor, slug, wanted, form.seen);
    if ("changed" in outcome)
      return data({ ...nothingWrong, sent: outcome.mine, changed: outcome.changed }, { status: 409 });
    if (outcome.length > 0)
      return data({ ...nothingWrong, problems: outcome, sent: wanted }, { status: 400 });
    throw redirect(`${here}?saved`, 303);
  }
  if (form._action === "filters") {
    const sent = filtersSent(fields);
    const outcome = await declareFilters(app, actor, slug, { ...sent, seen: form.seen });
    if (outcome === "too-many")
      return data({ ...nothingWrong, filters: { tooMany: true, sent, changed: [] } }, { status: 400 });
    if (outcome !== "stored") {
      const filters = { tooMany: false, sent: outcome.mine, changed: outcome.changed };
      return data({ ...nothingWrong, filters }, { status: 409 });
    }
    throw redirect(`${here}?saved`, 303);
  }
  if (form._action === "method") {
    const sent = methodSent(fields);
    const outcome = await changeMethod(app, actor, slug, sent, form.seen);
    if ("changed" in outcome) {
      const method = { problems: [], sent: outcome.mine, changed: outcome.changed };
      return data({ ...nothingWrong, method }, { status: 409 });
    }
    if (outcome.length > 0) {
      const method = { problems: outcome, sent, changed: [] };
      return data({ ...nothingWrong, method }, { status: 400 });
    }
    throw redirect(`${here}?saved`, 303);
  }
  if (form._action === "copy") {
    const made = await copyStudy(app, actor, slug, form);
    if ("problem" in made) {
      const problems = [{ field: "copyTitle", message: made.problem }];
      return data({ ...nothingWrong, problems }, { status: 400 });
    }
    throw redirect(`${studyPath(made.slug, "settings")}?new`, 303);
  }
  if (form._action === "archive") await archiveStudy(app, actor, slug);
  if (form._action === "take-back") await takeBackStudy(app, actor, slug);
  if (form._action === "erase") {
    if (!(await eraseStudyFor(app, actor, slug, form.title)))
      return data({ ...nothingWrong, notErased: true }, { status: 400 });
    throw redirect("/studies", 303);
  }
  throw redirect(here, 303);
});

const nothingWrong: Refused = {
  problems: [],
  sent: null,
  changed: [],
  method: null,
  filters: null,
  notErased: false,
};

export default function Settings() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <StudySettings {...page} here={studyPath(page.slug, "settings")} refused={refused ?? null} />;
}
