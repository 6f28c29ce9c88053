/** /studies/:study/export/responses.csv?wave=1&reason=analysis: the wide table of a closed wave, for a stated reason. */
import { z } from "zod";
import { signedIn } from "../../platform/session.server.ts";
import { exportResponses, type Purpose, reasonsToHandOver } from "../../services/exports.server.ts";
import { studyAsked } from "../study/study-query.ts";
import { tableRoute } from "./file-route.ts";

export const loader = tableRoute(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug, query } = studyAsked(request, params);
  return exportResponses(app, actor, slug, query.wave, purposeOf(new URL(request.url).searchParams));
});

/** null without a reason. */
function purposeOf(asked: URLSearchParams): Purpose | null {
  const reason = z.enum(reasonsToHandOver).safeParse(asked.get("reason"));
  return reason.success ? { reason: reason.data, agreement: asked.get("agreement") === "yes" } : null;
}
