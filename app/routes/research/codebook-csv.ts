/** /studies/:study/export/codebook.csv?wave=1: what the columns of the wave's wide table mean. */
import { signedIn } from "../../platform/session.server.ts";
import { exportCodebook } from "../../services/exports.server.ts";
import { studyAsked } from "../study/study-query.ts";
import { tableRoute } from "./file-route.ts";

export const loader = tableRoute(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug, query } = studyAsked(request, params);
  return exportCodebook(app, actor, slug, query.wave);
});
