/** /studies/:study/export/codebook.csv: what the columns of the wide table mean. */
import { route } from "../../platform/route.server.ts";
import { requireSession } from "../../platform/session.server.ts";
import { exportCodebook } from "../../services/exports.server.ts";
import { studyAsked } from "../study/study-query.ts";
import { csvDownload } from "./csv-download.ts";

export const loader = route(async ({ app, request, params }) => {
  await requireSession(app, request);
  return csvDownload(await exportCodebook(app, studyAsked(request, params).slug));
});
