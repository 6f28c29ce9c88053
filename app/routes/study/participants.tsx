/** /studies/:study/participants: organizations and teams that take part. */
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { studyPath } from "../../components/study/address.ts";
import { partnerRow, StudyMembers } from "../../components/study/study-members.tsx";
import type { Said } from "../../i18n/said.ts";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import {
  addOrganizations,
  membersPage,
  removeOrganizationOf,
  saveTeams,
} from "../../services/study-members.server.ts";
import { takeTeams } from "../../services/take-teams.server.ts";
import { AppError } from "../../shared/errors.ts";
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
  z.object({ _action: z.literal("teams"), organization: Key }),
]);
const Lists = z.array(
  z.object({
    organization: Key,
    name: z.string().max(1000),
    teams: z.string().max(400_000),
    seen: z.string().max(100),
  }),
);

/** The lists of all organizations on the page. @throws AppError bad-input for what no browser sends from it */
function listsSent(fields: URLSearchParams) {
  const lists = Lists.safeParse(
    [...fields.keys()].flatMap((name) => {
      const organization = /^teams-(.+)$/.exec(name)?.[1];
      if (organization === undefined) return [];
      const beside = (field: string) => fields.get(`${field}-${organization}`) ?? "";
      return [{ organization, name: beside("name"), teams: fields.get(name), seen: beside("seen") }];
    }),
  );
  if (!lists.success) throw new AppError("bad-input", "error.badInput");
  return lists.data;
}

export const action = route(async (args) => {
  const { app } = args;
  const { actor, slug, form, fields } = await studyForm(args, Sent, "study.members");
  if (form._action === "add") {
    const problem = await addOrganizations(app, actor, slug, form.names);
    if (problem) return refused([{ organization: null, message: problem }], { names: form.names });
  }
  if (form._action === "remove") {
    const { organization } = form;
    if (!isKnown(form)) return refused([{ organization, message: unknown.message }]);
    await removeOrganizationOf(app, actor, slug, form.organization);
  }
  if (form._action === "teams" || form._action === "take") {
    const { organization } = form;
    if (form._action === "take") {
      const message = await takeTeams(app, actor, slug, { organization, as: "study.members" });
      if (message) return refused([{ organization, message }]);
    } else {
      const lists = listsSent(fields);
      const wrong = await saveTeams(app, actor, slug, lists);
      const typed = Object.fromEntries(
        lists.map(({ organization: id, teams: text, seen }) => [id, { text, seen }]),
      );
      if (wrong.length > 0) return refused(wrong, { teams: typed });
    }
    throw redirect(
      `${addressOf(slug)}?saved=${encodeURIComponent(organization)}#${partnerRow(organization)}`,
      303,
    );
  }
  throw redirect(addressOf(slug), 303);
});

/** @param typed is shown again */
function refused(
  wrong: (Said & { organization: string | null })[],
  { names = "", teams = {} }: { names?: string; teams?: Record<string, { text: string; seen: string }> } = {},
) {
  const isStale = wrong.some(
    ({ message }) => message === "standing.error.changed" || message === "partners.error.gone",
  );
  return data({ refused: wrong, names, teams }, { status: isStale ? 409 : 400 });
}

const addressOf = (slug: string) => studyPath(slug, "participants");

export default function Participants() {
  const page = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return <StudyMembers {...page} here={addressOf(page.slug)} refusal={refusal ?? null} />;
}
