/** Where an import stands while its answers are being stored, and who is storing them: what a later import needs to clean up after a crash. */
import { hostname } from "node:os";
import type { ImportReport } from "../imports/report.ts";

/** What an import has made besides responses; taken away again when it is undone and nothing else uses it. */
export type Created = { study: boolean; wave: boolean; organizations: string[]; teams: string[] };

/** What the column `report` of an import holds. */
export type StoredReport = {
  created: Created;
  /** While staging: the process at work, and when it was last seen. */
  staging?: { host: string; process: number; seen: string };
  report?: ImportReport;
};

/** The column is this file's alone, so its shape is known. null: there is none. */
export function readStoredReport(column: unknown): StoredReport | null {
  return (column ?? null) as StoredReport | null;
}

/** How often the sign of life is renewed, and after how long without one an import of another host counts as interrupted. */
export const signOfLifeMs = 10_000;
const patienceMs = 120_000;

const underWay = new Set<string>();

export function stagingReport(created: Created, now: Date): StoredReport {
  return { created, staging: { host: hostname(), process: process.pid, seen: now.toISOString() } };
}

/** Marks an import as being stored by this very process, while the work runs. */
export async function whileStaging<T>(importId: string, work: () => Promise<T>): Promise<T> {
  underWay.add(importId);
  try {
    return await work();
  } finally {
    underWay.delete(importId);
  }
}

/** Nobody is storing it any more: its process is gone, or has been silent for too long. */
export function isInterrupted(importId: string, stored: StoredReport | null, now: Date): boolean {
  if (underWay.has(importId)) return false;
  const staging = stored?.staging;
  if (!staging) return true;
  if (staging.host === hostname() && !isAlive(staging.process)) return true;
  return now.getTime() - Date.parse(staging.seen) > patienceMs;
}

function isAlive(pid: number): boolean {
  // In this process only what is marked as under way is alive.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
