/** The list of studies of an installation that has a thousand of them, as an operator asks for it. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { operator } from "../../app/access/actor.ts";
import type { App } from "../../app/platform/app.ts";
import { createApp } from "../../app/platform/context.server.ts";
import { readEnvironment } from "../../app/platform/env.server.ts";
import { queueRetention } from "../../app/services/retention.server.ts";
import { listStudies } from "../../app/services/study-list.server.ts";
import { insertOrganizations } from "../../db/queries/participants.ts";
import { insertResponses, type NewResponse } from "../../db/queries/responses.ts";
import { insertStudy } from "../../db/queries/studies.ts";
import { insertWave } from "../../db/queries/waves.ts";
import type { Row } from "./row.ts";

const studies = 1000;
const answersEach = 20;
const key = () => randomBytes(16).toString("hex");

export async function bench(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "gemba-bench-"));
  const app = await createApp(readEnvironment({ DATA_DIR: folder, DEMO: "0", LOG_LEVEL: "silent" }));
  try {
    await fill(app);
    const note = `${studies} studies with two waves, two organizations and ${answersEach} answers each, on SQLite`;
    return [
      await row("the first page of the list of studies", () => listStudies(app, operator), 50, note),
      await row("the last page of it", () => listStudies(app, operator, { page: 20 }), 50),
      await row("the look for answers whose days are over", () => queueRetention(app), 50),
    ];
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function row(name: string, work: () => Promise<unknown>, limit: number, note?: string): Promise<Row> {
  const times: number[] = [];
  for (let i = 0; i < 11; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const median = times.sort((a, b) => a - b)[5] ?? 0;
  const target = `<= ${limit} ms`;
  return { name, median, unit: "ms", target, met: median <= limit, ...(note !== undefined && { note }) };
}

async function fill(app: App): Promise<void> {
  for (let at = 0; at < studies; at++)
    await app.write(async (tx) => {
      const id = key();
      await insertStudy(tx, {
        id,
        slug: `study-${at}`,
        title: `Study ${at}`,
        host: "Acme",
        purpose: "To see what to change first.",
        instrument_id: "delivery-core",
        instrument_version: "1.0",
        unit: "organization",
        minimum_group: 5,
        retention_days: 30,
        created_at: new Date(app.now().getTime() + at),
      });
      const waves = [1, 2].map((number) => ({
        id: key(),
        study_id: id,
        number,
        title: `Wave ${number}`,
        state: "closed" as const,
        closed_on: "2999-12-31",
      }));
      for (const wave of waves) await insertWave(tx, wave);
      await insertOrganizations(
        tx,
        ["Acme", "Bolt"].map((name) => ({ id: key(), study_id: id, name, shown_to_host: false })),
      );
      const wave = waves[0]?.id ?? "";
      await insertResponses(
        tx,
        Array.from({ length: answersEach }, () => answer(id, wave)),
      );
    });
}

function answer(study_id: string, wave_id: string): NewResponse {
  return {
    id: key(),
    study_id,
    wave_id,
    language: "en",
    mode: "web",
    consent_research: true,
    straight_lining: false,
    speeding: false,
    answers: {},
  };
}
