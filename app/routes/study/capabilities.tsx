/** /studies/:study/capabilities: every score by group and unit, how well it was measured, its items. */
import { useLoaderData } from "@remix-run/react";
import { sortWritten, studyAddress } from "../../components/study/address.ts";
import { ByFilter } from "../../components/study/by-filter.tsx";
import { CapabilitiesResults } from "../../components/study/capabilities-results.tsx";
import { NotReady } from "../../components/study/not-ready.tsx";
import { StudyFoot } from "../../components/study/study-foot.tsx";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { capabilitiesReport } from "../../services/reports.server.ts";
import { constructAsked, filterAsked, studyAsked, viewAsked } from "./study-query.ts";

export const loader = route(async ({ app, request, params, language }) => {
  const actor = await signedIn(app, request);
  const { slug, query } = studyAsked(request, params);
  const view = viewAsked(request, language);
  const results = await capabilitiesReport(app, actor, slug, query, view, filterAsked(request));
  return { results, open: constructAsked(request) };
});

export default function Capabilities() {
  const { results, open } = useLoaderData<typeof loader>();
  const { study, wave, unit } = results.frame;
  const place = { slug: study.slug, wave: wave?.number ?? null, unit };
  if (results.state !== "ready") return <NotReady state={results} place={place} caveat={study.caveat} />;
  return (
    <>
      <CapabilitiesResults
        report={results.report}
        open={open}
        addressOf={(sort, rows) =>
          studyAddress(place, "capabilities", {
            sort: sortWritten(sort),
            rows: rows > 1 ? String(rows) : undefined,
            construct: open ?? undefined,
            by: results.report.filters?.shown?.value,
          })
        }
      />
      {results.report.filters && (
        <ByFilter
          report={results.report.filters}
          minimum={study.minimumGroup}
          addressOf={(by) => studyAddress(place, "capabilities", { by, construct: open ?? undefined })}
        />
      )}
      <StudyFoot minimumGroup={study.minimumGroup} place={place} />
    </>
  );
}
