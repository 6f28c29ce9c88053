/** A folder of questionnaires in a temporary place, gone after the test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { checksum } from "../../app/instruments/lock.ts";
import { smallSource } from "./instrument.ts";

export const smallPath = "instruments/small/1.0.yaml";

/** Files by path; `null` leaves one out. Without more it holds the small questionnaire, locked. */
export function surveysFolder(files: Record<string, string | null> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "gemba-surveys-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const all = {
    [smallPath]: smallSource,
    "LOCK.json": JSON.stringify({ [smallPath]: checksum(smallSource) }),
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    if (content === null) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
