/** Loaders of files. A file has no page around it, so what goes wrong is said in plain text, in the same words as on a page. */
import { isMessageKey, translator } from "../../i18n/messages.ts";
import { type ErrorAnswer, type RouteArguments, route } from "../../platform/route.server.ts";
import type { Download } from "../../services/exports.server.ts";

/** Wraps a loader that answers with a table to save. */
export function tableRoute(handle: (args: RouteArguments) => Promise<Download>) {
  return fileRoute(async (args) => csvDownload(await handle(args)));
}

/** Wraps a loader that answers with a file to save, of any kind. */
export function fileRoute(handle: (args: RouteArguments) => Promise<Response>) {
  const framed = route(handle);
  return async (args: Parameters<typeof framed>[0]): Promise<Response> => {
    try {
      return await framed(args);
    } catch (thrown) {
      if (!isErrorAnswer(thrown)) throw thrown;
      const { message, details } = thrown.data;
      const words = isMessageKey(message) ? translator(args.context.language)(message, details) : message;
      return new Response(`${words}\n`, {
        status: thrown.init?.status ?? 500,
        headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "private, no-store" },
      });
    }
  };
}

export function csvDownload({ name, body }: Download): Response {
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      // Slugs are lower-case words, so the name needs no quoting beyond this.
      "content-disposition": `attachment; filename="${name}"`,
      // Nobody on the way keeps it.
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

function isErrorAnswer(thrown: unknown): thrown is { data: ErrorAnswer; init: ResponseInit | null } {
  if (typeof thrown !== "object" || thrown === null || !("data" in thrown) || !("init" in thrown))
    return false;
  const { data } = thrown;
  return typeof data === "object" && data !== null && "message" in data && typeof data.message === "string";
}
