/** /studies/:study/runs/:run: how far a computation is; leads to the results when it is done. */
import { redirect } from "@remix-run/node";
import { useLoaderData, useParams, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { studyAddress } from "../../components/study/address.ts";
import { RunProgress } from "../../components/study/run-progress.tsx";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { runProgress } from "../../services/study-runs.server.ts";
import { pageAsked, RunParams } from "./study-query.ts";

export const loader = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { study, run } = RunParams.parse(params);
  const page = pageAsked(request);
  const progress = await runProgress(app, actor, study, run);
  if (progress.state === "done") {
    throw redirect(studyAddress({ slug: study, wave: progress.wave.number, unit: progress.unit }, page));
  }
  return { ...progress, page };
});

const lookAgainAfter = 1000;

export default function Run() {
  const progress = useLoaderData<typeof loader>();
  const { study = "" } = useParams();
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (progress.state === "failed") return;
    const timer = setTimeout(revalidate, lookAgainAfter);
    return () => clearTimeout(timer);
  }, [progress, revalidate]);
  return (
    <RunProgress
      progress={progress}
      page={progress.page}
      place={{ slug: study, wave: progress.wave.number, unit: progress.unit }}
    />
  );
}
