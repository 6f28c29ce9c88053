/** /studies/:study/levels: which groups were found, and what they are made of. */
import { useLoaderData } from "@remix-run/react";
import { LevelsResults } from "../../components/study/levels-results.tsx";
import { MissingPeople } from "../../components/study/missing-people.tsx";
import { NotReady } from "../../components/study/not-ready.tsx";
import { StudyFoot } from "../../components/study/study-foot.tsx";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { levelsReport } from "../../services/reports.server.ts";
import { studyAsked } from "./study-query.ts";

export const loader = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug, query } = studyAsked(request, params);
  return levelsReport(app, actor, slug, query);
});

export default function Levels() {
  const results = useLoaderData<typeof loader>();
  const { study, wave, unit } = results.frame;
  const place = { slug: study.slug, wave: wave?.number ?? null, unit };
  if (results.state !== "ready") return <NotReady state={results} place={place} caveat={study.caveat} />;
  return (
    <>
      <LevelsResults report={results.report} />
      <MissingPeople missing={results.report.missing} />
      <StudyFoot minimumGroup={study.minimumGroup} place={place} />
    </>
  );
}
