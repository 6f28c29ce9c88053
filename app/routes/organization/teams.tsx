/** /organizations/:organization/teams: the teams that it keeps from study to study. */
import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Page } from "../../components/layout/page.tsx";
import { StandingTeams } from "../../components/organization/standing-teams.tsx";
import { EndSession } from "../../components/study/end-session.tsx";
import type { MessageKey } from "../../i18n/messages.ts";
import type { Said } from "../../i18n/said.ts";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import {
  renameStandingTeam,
  saveStandingTeams,
  standingTeamsPage,
} from "../../services/standing-teams.server.ts";
import { readForm, sentForm } from "../respond/sent-form.ts";
import "../../styles/study.css";
import "../../styles/studies.css";

export const handle = { js: false };

const Params = z.object({ organization: z.string().regex(/^[0-9a-f]{32}$/) });
const Sent = z.discriminatedUnion("_action", [
  z.object({ _action: z.literal("save"), teams: z.string().max(400_000), seen: z.string().max(100) }),
  z.object({ _action: z.literal("rename"), from: z.string().max(1000), to: z.string().max(1000) }),
]);

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded ? `${loaded.organization.name} - Gemba` : "Gemba" },
];

export const loader = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const page = await standingTeamsPage(app, actor, Params.parse(params).organization);
  return { ...page, saved: new URL(request.url).searchParams.has("saved") };
});

export const action = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { organization: id } = Params.parse(params);
  const form = readForm(Sent, await sentForm(request));
  const said =
    form._action === "save"
      ? await saveStandingTeams(app, actor, id, form)
      : saidOf(await renameStandingTeam(app, actor, id, form));
  if (said) {
    const status = said.message === "standing.error.changed" ? 409 : 400;
    return data({ sent: form, said }, { status });
  }
  throw redirect(`/organizations/${id}/teams?saved`, 303);
});

const saidOf = (message: MessageKey | null): Said | null => message && { message };

export default function Teams() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page narrow bar={<EndSession />}>
      <StandingTeams {...page} refused={refused ?? null} />
    </Page>
  );
}
