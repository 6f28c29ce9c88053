/** An App on a fresh database, for tests of services and of loaders. Closed and removed after the test. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { App } from "../../app/platform/app.ts";
import { createApp, type RunningApp } from "../../app/platform/context.server.ts";
import { readEnvironment } from "../../app/platform/env.server.ts";

/** By database: a second app of one test has a folder of its own, and the secret that the database knows. */
const secrets = new Map<string, Buffer>();

export async function testApp(
  overrides: Partial<App> = {},
  environment: Record<string, string> = {},
): Promise<RunningApp> {
  const folder = mkdtempSync(join(tmpdir(), "gemba-app-"));
  const env = readEnvironment({
    DATA_DIR: folder,
    DATABASE_URL: process.env.DATABASE_URL,
    DEMO: "0",
    ABUSE_CHECKS: "0",
    LOG_LEVEL: "silent",
    ...environment,
  });
  const secret = join(folder, "secret");
  const known = env.DATABASE_URL && secrets.get(env.DATABASE_URL);
  if (known) writeFileSync(secret, known, { mode: 0o600 });
  const app = await createApp(env, overrides);
  if (env.DATABASE_URL && existsSync(secret)) secrets.set(env.DATABASE_URL, readFileSync(secret));
  let closing: Promise<void> | undefined;
  // A test may close it before its end.
  const close = () => {
    closing ??= app.close();
    return closing;
  };
  onTestFinished(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { ...app, close };
}
