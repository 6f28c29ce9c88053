/** Listening, and stopping without losing anything. */

import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import type { RunningApp } from "./context.server.ts";
import { closeLogs, loggedError } from "./log.server.ts";
import { listenTrouble } from "./start-trouble.server.ts";

export type Serving = {
  front: (ready: () => boolean) => Hono;
  /** Runs once the address is known: demo, run queue, words for the operator. Answers with what must end before the database closes. */
  open: (address: string) => Promise<{ close: () => Promise<void> }>;
};

/** A stop that takes longer than this is cut. */
const longestStop = 15_000;

/**
 * Listens on HOST and PORT and returns when the installation is open.
 * SIGTERM and SIGINT: readiness turns off, requests under way are answered, the running analysis is finished or queued again,
 * then workers and database close and the process ends with 0.
 */
export async function startServing(app: RunningApp, { front, open }: Serving): Promise<void> {
  let state: "opening" | "open" | "stopping" = "opening";
  const http = createAdaptorServer({ fetch: front(() => state === "open").fetch }) as Server;
  await listen(http, app.env.PORT, app.env.HOST);
  const opened = open(addressOf(http, app));

  const failed = (error: unknown) => {
    app.log.error(loggedError(error), "the stop was not orderly");
    return end(1);
  };
  const stop = async (signal: string) => {
    if (state === "stopping") return;
    state = "stopping";
    app.log.info({ signal }, "stopping");
    setTimeout(() => void end(1), longestStop).unref();
    const drained = new Promise((resolve) => http.close(resolve));
    http.closeIdleConnections();
    await (await opened).close();
    await drained;
    await app.close();
    app.log.info("stopped");
    await end(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.on(signal, () => void stop(signal).catch((error) => failed(error)));
  await opened;
  // Unless a signal came while it was being opened.
  if (state === "opening") state = "open";
}

async function end(code: number): Promise<never> {
  await closeLogs();
  process.exit(code);
}

function listen(http: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once("error", (error) => reject(listenTrouble(error, host, port)));
    http.listen(port, host, () => resolve());
  });
}

function addressOf(http: Server, app: RunningApp): string {
  if (app.env.PUBLIC_URL) return app.env.PUBLIC_URL;
  const at = http.address();
  const port = typeof at === "object" && at ? at.port : app.env.PORT;
  const host = app.env.HOST === "0.0.0.0" || app.env.HOST === "::" ? "localhost" : app.env.HOST;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
