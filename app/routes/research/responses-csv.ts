/** /studies/:study/export/responses.csv?wave=1: the wide table of a closed wave. */
import { signedIn } from "../../platform/session.server.ts";
import { exportResponses } from "../../services/exports.server.ts";
import { studyAsked } from "../study/study-query.ts";
import { fileRoute } from "./file-route.ts";

export const loader = fileRoute(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug, query } = studyAsked(request, params);
  return exportResponses(app, actor, slug, query.wave);
});
