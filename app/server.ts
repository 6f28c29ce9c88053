/** Entry of the server. In production it opens the installation and serves it; in development Vite asks it for the front. */
import { join } from "node:path";
import type { Hono } from "hono";
import { createApp, type RunningApp } from "./platform/context.server.ts";
import { readEnvironment } from "./platform/env.server.ts";
import { createFront } from "./platform/front.server.ts";
import { pageHandler } from "./platform/page-handler.server.ts";
import { startServing } from "./platform/serving.server.ts";
import { openInstallation } from "./services/open-installation.server.ts";

const pagesOf = (app: RunningApp) =>
  pageHandler(app, () => import("virtual:remix/server-build"), import.meta.env.MODE);

// An edited module must not open the database a second time.
const kept = globalThis as typeof globalThis & {
  gembaInDevelopment?: Promise<{ app: RunningApp; front: Hono }>;
};

/** For development only. */
export async function server(): Promise<Hono> {
  kept.gembaInDevelopment ??= (async () => {
    const app = await createApp(readEnvironment(process.env));
    await openInstallation(app, { address: "http://localhost:5173" });
    return { app, front: createFront(app, { pages: pagesOf(app), clientFiles: null, ready: () => true }) };
  })();
  return (await kept.gembaInDevelopment).front;
}

if (import.meta.env.PROD) {
  try {
    const app = await createApp(readEnvironment(process.env));
    await startServing(app, {
      front: (ready) =>
        createFront(app, { pages: pagesOf(app), clientFiles: join("build", "client"), ready }),
      open: (address) => openInstallation(app, { address }),
    });
  } catch (error) {
    // What stops a start is written for the operator: environment, instruments, database, port.
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
