/** Renders a page as a whole: no page of Gemba defers a part, so there is nothing to send early. */
import { Writable } from "node:stream";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ReactElement } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { LanguageProvider } from "./components/layout/language.tsx";
import { NonceProvider } from "./components/layout/nonce.tsx";
import type { Language } from "./i18n/languages.ts";
import { translator } from "./i18n/messages.ts";
import { htmlResponse } from "./platform/html-response.server.ts";
import { loggedError, loggedPath } from "./platform/log.server.ts";
import type { RouteHandle } from "./root.tsx";

/**
 * For so many milliseconds Remix holds on to what a page's loaders gave, in case a part of it is still to come. No page defers a part, and
 * at the usual five seconds the memory of a busy server fills with pages that were sent long ago.
 */
export const streamTimeout = 50;

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, language }: AppLoadContext,
): Promise<Response> {
  const tree = (
    <NonceProvider value={nonce}>
      <LanguageProvider value={language}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </LanguageProvider>
    </NonceProvider>
  );
  const page = shipsScripts(remixContext)
    ? await renderWithData(tree, nonce)
    : `<!DOCTYPE html>${renderToString(tree)}`;
  return htmlResponse(
    status === 400 ? withErrorInTitle(page, language) : page,
    status,
    headers,
    request.headers.get("accept-encoding"),
  );
}

/** A form that is shown again with what is wrong with it says so before anything else. Only here is it known: a page's title is made from its loader alone. */
function withErrorInTitle(page: string, language: Language): string {
  return page.replace("<title>", () => `<title>${translator(language)("question.error")} `);
}

function shipsScripts({ routeModules, staticHandlerContext }: EntryContext): boolean {
  const handleOf = (routeId: string) => routeModules[routeId]?.handle as RouteHandle | undefined;
  return !staticHandlerContext.matches.some(({ route }) => handleOf(route.id)?.js === false);
}

/** The loaders' data for the browser is a part that React waits for; rendering to a string at once would leave it out. */
function renderWithData(tree: ReactElement, nonce: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const collect = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        chunks.push(chunk);
        done();
      },
      final: (done) => {
        resolve(Buffer.concat(chunks).toString("utf8"));
        done();
      },
    });
    const { pipe } = renderToPipeableStream(tree, {
      nonce,
      onAllReady: () => pipe(collect),
      onShellError: reject,
      onError: reject,
    });
  });
}

/** Errors nobody planned for. Their messages may hold answers or tokens, so only kind and place are logged. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return;
  // A request that cannot be served, such as a form sent to a page without one, is no error of ours.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  context.app.log.error(
    { path: loggedPath(new URL(request.url).pathname), ...loggedError(error) },
    "unexpected error",
  );
}
