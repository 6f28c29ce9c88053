/** /studies/:study/export/responses.csv?wave=1: the wide table of a closed wave. */
import { route } from "../../platform/route.server.ts";
import { requireSession } from "../../platform/session.server.ts";
import { exportResponses } from "../../services/exports.server.ts";
import { studyAsked } from "../study/study-query.ts";
import { csvDownload } from "./csv-download.ts";

export const loader = route(async ({ app, request, params }) => {
  await requireSession(app, request);
  const { slug, query } = studyAsked(request, params);
  return csvDownload(await exportResponses(app, slug, query.wave));
});
