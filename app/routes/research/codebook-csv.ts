/** /studies/:study/export/codebook.csv: what the columns of the wide table mean. */
import { requireSession } from "../../platform/session.server.ts";
import { exportCodebook } from "../../services/exports.server.ts";
import { studyAsked } from "../study/study-query.ts";
import { fileRoute } from "./file-route.ts";

export const loader = fileRoute(async ({ app, request, params }) => {
  await requireSession(app, request);
  return exportCodebook(app, studyAsked(request, params).slug);
});
