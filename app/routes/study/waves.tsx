/** /studies/:study/waves: planning, renaming, deleting, opening, extending, closing and publishing a wave. */
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { studyPath } from "../../components/study/address.ts";
import { StudyWaves } from "../../components/study/study-waves.tsx";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { dropWave, renameWave } from "../../services/planned-waves.server.ts";
import {
  endWaveOf,
  extendWaveOf,
  openWaveOf,
  planWave,
  publishWaveOf,
  wavesPage,
} from "../../services/waves-page.server.ts";
import "../../styles/studies.css";
import { studyForm } from "./study-form.server.ts";
import { studyAsked } from "./study-query.ts";
import { isKnown, Known, Long, unknown } from "./study-sent.ts";

export const handle = { js: false };

export const loader = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug } = studyAsked(request, params);
  return wavesPage(app, actor, slug);
});

const Wave = z.coerce.number().int().positive().max(10_000);
const DayText = z.string().max(100).default("");
const Sent = z.discriminatedUnion("_action", [
  z.object({ _action: z.literal("plan"), number: Wave, title: Long, opensOn: DayText, closesOn: DayText }),
  z.object({ _action: z.literal("rename"), number: Wave, title: Long, was: Long }),
  z.object({ _action: z.literal("drop"), number: Wave, was: Long }),
  z.object({ _action: z.literal("open"), number: Wave, known: Known }),
  z.object({ _action: z.literal("extend"), number: Wave, closesOn: DayText }),
  z.object({ _action: z.literal("end"), number: Wave, known: Known }),
  z.object({ _action: z.literal("publish"), number: Wave, known: Known }),
]);

export const action = route(async (args) => {
  const { app } = args;
  const { actor, slug, form } = await studyForm(args, Sent);
  if ("known" in form && !isKnown(form)) return data({ sent: form, problems: [unknown] }, { status: 400 });
  if (form._action === "plan") {
    const problems = await planWave(app, actor, slug, form);
    if (problems.length > 0) return data({ sent: form, problems }, { status: 400 });
  }
  if (form._action === "rename") {
    const problems = await renameWave(app, actor, slug, form);
    if (problems.length > 0) return data({ sent: form, problems }, { status: 400 });
  }
  if (form._action === "drop") await dropWave(app, actor, slug, form);
  if (form._action === "open") {
    const missing = await openWaveOf(app, actor, slug, form.number);
    // The page says what is missing beside the wave.
    if (missing.length > 0) return data({ sent: form, problems: [] }, { status: 409 });
  }
  if (form._action === "extend") {
    const problems = await extendWaveOf(app, actor, slug, form);
    if (problems.length > 0) return data({ sent: form, problems }, { status: 400 });
  }
  if (form._action === "end") await endWaveOf(app, actor, slug, form.number);
  if (form._action === "publish") await publishWaveOf(app, actor, slug, form.number);
  throw redirect(addressOf(slug), 303);
});

const addressOf = (slug: string) => studyPath(slug, "waves");

export default function Waves() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <StudyWaves {...page} here={addressOf(page.slug)} refused={refused ?? null} />;
}
