/** /studies/:study/ethics/:sheet: one sheet of the ethics pack as plain text. */
import { signedIn } from "../../platform/session.server.ts";
import { ethicsPack } from "../../services/ethics.server.ts";
import { AppError } from "../../shared/errors.ts";
import { fileRoute } from "../research/file-route.ts";
import { studyAsked } from "./study-query.ts";

export const loader = fileRoute(async ({ app, request, params, language }) => {
  const actor = await signedIn(app, request);
  const { slug } = studyAsked(request, params);
  const pack = await ethicsPack(app, actor, slug, language);
  const sheet = pack.sheets.find(({ name }) => `${name}.txt` === params.sheet);
  if (!sheet) throw new AppError("not-found", "error.notFound");
  return new Response(`${sheet.text}\n`, {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": `attachment; filename="${sheet.name}-${pack.language}.txt"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
});
