/** /studies/:study: the landing tab. */
import { useLoaderData } from "@remix-run/react";
import { NotReady } from "../../components/study/not-ready.tsx";
import { OverviewResults } from "../../components/study/overview-results.tsx";
import { StudyFoot } from "../../components/study/study-foot.tsx";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { overviewReport } from "../../services/reports.server.ts";
import { studyAsked } from "./study-query.ts";

export const loader = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug, query } = studyAsked(request, params);
  return overviewReport(app, actor, slug, query);
});

export default function Overview() {
  const results = useLoaderData<typeof loader>();
  const { study, wave, unit } = results.frame;
  const place = { slug: study.slug, wave: wave?.number ?? null, unit };
  if (results.state !== "ready") return <NotReady state={results} place={place} caveat={study.caveat} />;
  return (
    <>
      <OverviewResults report={results.report} place={place} />
      <StudyFoot minimumGroup={study.minimumGroup} place={place} />
    </>
  );
}
