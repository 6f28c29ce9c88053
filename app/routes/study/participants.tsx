/** /studies/:study/participants: organizations and teams that take part. */
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { studyPath } from "../../components/study/address.ts";
import { partnerRow, StudyMembers } from "../../components/study/study-members.tsx";
import type { MessageKey } from "../../i18n/messages.ts";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import {
  addOrganizations,
  membersPage,
  removeOrganizationOf,
  saveTeams,
} from "../../services/study-members.server.ts";
import { takeTeams } from "../../services/take-teams.server.ts";
import "../../styles/studies.css";
import { studyForm } from "./study-form.server.ts";
import { studyAsked } from "./study-query.ts";
import { isKnown, Known, Long, unknown } from "./study-sent.ts";

export const handle = { js: false };

export const loader = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug } = studyAsked(request, params);
  const saved = new URL(request.url).searchParams.get("saved");
  return { ...(await membersPage(app, actor, slug)), saved };
});

const Key = z.string().min(1).max(100);
const Sent = z.discriminatedUnion("_action", [
  z.object({ _action: z.literal("add"), names: Long }),
  z.object({ _action: z.literal("remove"), organization: Key, known: Known }),
  z.object({ _action: z.literal("take"), organization: Key }),
  z.object({
    _action: z.literal("teams"),
    organization: Key,
    teams: z.string().max(400_000),
    seen: z.string().max(100),
  }),
]);

export const action = route(async (args) => {
  const { app } = args;
  const { actor, slug, form } = await studyForm(args, Sent);
  if (form._action === "add") {
    const problem = await addOrganizations(app, actor, slug, form.names);
    if (problem) return refused(null, form.names, problem);
  }
  if (form._action === "remove") {
    if (!isKnown(form)) return refused(form.organization, null, unknown.message);
    await removeOrganizationOf(app, actor, slug, form.organization);
  }
  if (form._action === "teams" || form._action === "take") {
    const { organization } = form;
    const problem =
      form._action === "take"
        ? await takeTeams(app, actor, slug, { organization, as: "study.members" })
        : await saveTeams(app, actor, slug, form);
    if (problem) return refused(organization, form._action === "take" ? null : form.teams, problem);
    throw redirect(
      `${addressOf(slug)}?saved=${encodeURIComponent(organization)}#${partnerRow(organization)}`,
      303,
    );
  }
  throw redirect(addressOf(slug), 303);
});

/** @param text what was typed; null: nothing was */
function refused(organization: string | null, text: string | null, message: MessageKey) {
  return data({ organization, text, message }, { status: message === "standing.error.changed" ? 409 : 400 });
}

const addressOf = (slug: string) => studyPath(slug, "participants");

export default function Participants() {
  const page = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return <StudyMembers {...page} here={addressOf(page.slug)} refused={refusal ?? null} />;
}
