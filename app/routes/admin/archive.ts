/** /admin/archive?study=SLUG: a whole study as one file, for another installation. */
import { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { z } from "zod";
import { signedIn } from "../../platform/session.server.ts";
import { exportStudy } from "../../services/archive/export-study.server.ts";
import { fileRoute } from "../research/file-route.ts";

const Slug = z.string().regex(/^[A-Za-z0-9_-]{1,200}$/);

export const loader = fileRoute(async ({ app, request }) => {
  const actor = await signedIn(app, request);
  const slug = Slug.parse(new URL(request.url).searchParams.get("study"));
  const { name, body } = await exportStudy(app, actor, slug);
  return new Response(createReadableStreamFromReadable(Readable.from(body)), {
    headers: {
      "content-type": "application/gzip",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
});
