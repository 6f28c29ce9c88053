/** The built server and a browser for the tests of one file: there when its first test runs, gone after the last. */
import type { Browser } from "playwright-core";
import { afterAll } from "vitest";
import { openBrowser } from "./browser.ts";
import { startServer, type TestServer } from "./server.ts";

/** To be awaited where the file begins. Takes what {@link startServer} takes. */
export async function served(
  ...how: Parameters<typeof startServer>
): Promise<{ server: TestServer; browser: Browser }> {
  const browser = await openBrowser();
  afterAll(() => browser.close());
  const server = await startServer(...how);
  afterAll(() => server.stop());
  return { server, browser };
}
