/** Renders a page as a whole: no page of Gemba defers a part, so there is nothing to stream. */
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { NonceProvider } from "./components/layout/nonce.tsx";
import { htmlResponse } from "./platform/html-response.server.ts";
import { loggedError, loggedPath } from "./platform/log.server.ts";

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  const page = renderToString(
    <NonceProvider value={nonce}>
      <RemixServer context={remixContext} url={request.url} nonce={nonce} />
    </NonceProvider>,
  );
  return htmlResponse(`<!doctype html>${page}`, status, headers, request.headers.get("accept-encoding"));
}

/** Errors nobody planned for. Their messages may hold answers or tokens, so only kind and place are logged. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return;
  context.app.log.error(
    { path: loggedPath(new URL(request.url).pathname), ...loggedError(error) },
    "unexpected error",
  );
}
