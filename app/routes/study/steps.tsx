/** /studies/:study/steps: what each team calls the steps of its value stream. */
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { studyPath } from "../../components/study/address.ts";
import { TeamSteps, teamRow } from "../../components/study/team-steps.tsx";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { saveSteps, stepsPage } from "../../services/steps.server.ts";
import "../../styles/steps.css";
import { studyForm } from "./study-form.server.ts";
import { studyAsked } from "./study-query.ts";

export const loader = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug } = studyAsked(request, params);
  const saved = new URL(request.url).searchParams.get("saved");
  return { ...(await stepsPage(app, actor, slug)), saved };
});

const Sent = z.strictObject({ team: z.string().min(1).max(100), steps: z.string().max(20_000) });

export const action = route(async (args) => {
  const { actor, slug, form } = await studyForm(args, Sent);
  const { team, steps: text } = form;
  const { error } = await saveSteps(args.app, actor, slug, team, text);
  if (error) return data({ team, text, error }, { status: 400 });
  throw redirect(`${addressOf(slug)}?saved=${encodeURIComponent(team)}#${teamRow(team)}`, 303);
});

const addressOf = (slug: string) => studyPath(slug, "steps");

export default function Steps() {
  const { slug, state, usual, teams, saved } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <TeamSteps
      here={addressOf(slug)}
      state={state}
      usual={usual}
      teams={teams}
      saved={saved}
      refused={refused}
    />
  );
}
