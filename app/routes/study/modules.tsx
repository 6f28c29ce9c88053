/** /studies/:study/modules: which modules the study asks. */
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ModuleChoice } from "../../components/study/module-choice.tsx";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { modulesPage, saveModules } from "../../services/modules-page.server.ts";
import { sentForm } from "../respond/sent-form.ts";
import "../../styles/modules.css";
import { modulesAsked } from "./modules-asked.ts";
import { studyAsked } from "./study-query.ts";

export const loader = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug } = studyAsked(request, params);
  const saved = new URL(request.url).searchParams.has("saved");
  return { ...(await modulesPage(app, actor, slug)), saved };
});

export const action = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug } = studyAsked(request, params);
  const sent = modulesAsked(await sentForm(request));
  const refused = await saveModules(app, actor, slug, sent);
  if (refused) return data({ ...refused, sent: [...sent.module, ...sent.attach] }, { status: 400 });
  throw redirect(`${addressOf(slug, "modules")}?saved`, 303);
});

const addressOf = (slug: string, page: "modules" | "questionnaire") =>
  `/studies/${encodeURIComponent(slug)}/${page}`;

export default function Modules() {
  const { slug, ...page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ModuleChoice
      {...page}
      here={addressOf(slug, "modules")}
      preview={addressOf(slug, "questionnaire")}
      saved={page.saved && !refused}
      refused={refused}
    />
  );
}
