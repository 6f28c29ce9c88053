/** /studies/:study: the frame of a study's pages, and the request to compute a wave's results. */
import { type MetaFunction, redirect } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { Page } from "../../components/layout/page.tsx";
import { runAddress } from "../../components/study/address.ts";
import { EndSession } from "../../components/study/end-session.tsx";
import type { StudyContext } from "../../components/study/not-ready.tsx";
import { StudyName, StudySwitches, StudyTabs } from "../../components/study/study-bar.tsx";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { studyFrame } from "../../services/reports.server.ts";
import { startRun } from "../../services/study-runs.server.ts";
import { AppError } from "../../shared/errors.ts";
import { verdictOn } from "../../shared/study-life.ts";
import "../../styles/figures.css";
import "../../styles/heatmap.css";
import "../../styles/study.css";
import { computeAsked, studyAsked } from "./study-query.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.study.title} - Gemba` : "Gemba" },
];

export const loader = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug, query } = studyAsked(request, params);
  return studyFrame(app, actor, slug, query);
});

export const action = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug } = studyAsked(request, params);
  const asked = await computeAsked(request);
  if (!asked.success) throw new AppError("bad-input", "error.badInput");
  const { wave, unit, page } = asked.data;
  const run = await startRun(app, actor, slug, { wave, unit });
  return redirect(runAddress({ slug, wave, unit }, run, page));
});

export default function Study() {
  const { study, state, waves, wave, unit, units, pages } = useLoaderData<typeof loader>();
  const context: StudyContext = {
    mayPlan: pages.includes("waves") && verdictOn("plan-wave", state) === "may",
    isErasing: state === "erasing",
  };
  const place = { slug: study.slug, wave: wave?.number ?? null, unit };
  return (
    <Page
      bar={
        <>
          <StudyName study={study} wave={wave} />
          <EndSession />
        </>
      }
      below={
        <div className="below-bar">
          <StudyTabs place={place} pages={pages} />
          <StudySwitches place={place} waves={waves} units={units} />
        </div>
      }
    >
      <Outlet context={context} />
    </Page>
  );
}
