/** /admin/backups/:name: one backup, to be kept elsewhere. */
import { signedIn } from "../../platform/session.server.ts";
import { fetchBackup } from "../../services/installation/backups.server.ts";
import { fileRoute } from "../research/file-route.ts";

export const loader = fileRoute(async ({ app, request, params }) => {
  const { bytes, body } = await fetchBackup(app, await signedIn(app, request), params.name ?? "");
  return new Response(body, {
    headers: {
      "content-type": "application/octet-stream",
      "content-length": String(bytes),
      // The service lets only names of its own making pass.
      "content-disposition": `attachment; filename="${params.name}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
});
