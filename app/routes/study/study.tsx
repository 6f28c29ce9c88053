/** /studies/:study: the frame of a study's pages, and the request to compute a wave's results. */
import { type MetaFunction, redirect } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { Page } from "../../components/layout/page.tsx";
import { runAddress } from "../../components/study/address.ts";
import { StudyName, StudySwitches, StudyTabs } from "../../components/study/study-bar.tsx";
import { route } from "../../platform/route.server.ts";
import { requireSession } from "../../platform/session.server.ts";
import { startRun, studyFrame } from "../../services/reports.server.ts";
import { AppError } from "../../shared/errors.ts";
import "../../styles/figures.css";
import "../../styles/heatmap.css";
import "../../styles/study.css";
import { computeAsked, studyAsked } from "./study-query.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.study.title} - Gemba` : "Gemba" },
];

export const loader = route(async ({ app, request, params }) => {
  await requireSession(app, request);
  const { slug, query } = studyAsked(request, params);
  return studyFrame(app, slug, query);
});

export const action = route(async ({ app, request, params }) => {
  await requireSession(app, request);
  const { slug } = studyAsked(request, params);
  const asked = await computeAsked(request);
  if (!asked.success) throw new AppError("bad-input", "error.badInput");
  const run = await startRun(app, slug, asked.data);
  return redirect(runAddress({ slug, wave: asked.data.wave, unit: asked.data.unit }, run));
});

export default function Study() {
  const { study, waves, wave, unit } = useLoaderData<typeof loader>();
  const place = { slug: study.slug, wave: wave?.number ?? null, unit };
  return (
    <Page
      bar={<StudyName study={study} wave={wave} />}
      below={
        <div className="below-bar">
          <StudyTabs place={place} asksSteps={study.asksSteps} />
          <StudySwitches place={place} waves={waves} />
        </div>
      }
    >
      <Outlet />
    </Page>
  );
}
