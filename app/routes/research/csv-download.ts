/** A CSV file as an answer that browsers save and nobody on the way keeps. */
import type { Download } from "../../services/exports.server.ts";

export function csvDownload({ name, body }: Download): Response {
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      // Slugs are lower-case words, so the name needs no quoting beyond this.
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
