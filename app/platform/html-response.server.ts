/**
 * A page as a response, compressed when the browser takes it. Pages are strings of a few kilobytes: one call of zlib costs a quarter of
 * what a stream around it does (hono/compress, measured under load). Files and exports go through hono/compress.
 */
import { gzip, gzipSync } from "node:zlib";

/** A third of the processor time of the usual 6; a page of questions stays below 5 kB. */
const quickly = { level: 1 };
/** Longer pages, which are results, are compressed off the event loop, and as small as usual. */
const longestAtOnce = 32_000;

export async function htmlResponse(
  page: string,
  status: number,
  headers: Headers,
  acceptEncoding: string | null,
): Promise<Response> {
  headers.set("content-type", "text/html; charset=utf-8");
  headers.append("vary", "accept-encoding, accept-language, cookie");
  if (!/\bgzip\b/.test(acceptEncoding ?? "")) return new Response(page, { status, headers });
  headers.set("content-encoding", "gzip");
  return new Response(page.length <= longestAtOnce ? gzipSync(page, quickly) : await gzipLater(page), {
    status,
    headers,
  });
}

function gzipLater(page: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) =>
    gzip(page, (error, bytes) => (error ? reject(error) : resolve(bytes))),
  );
}
