/** A fresh database on whichever dialect the tests run, and rows for it. Builders fill in what a test does not care about. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { ENGINE_VERSION } from "../../app/analysis/engine-version.ts";
import type { DatabaseAddress } from "../../db/address.ts";
import type { Database, OpenOptions } from "../../db/database.ts";
import { openDatabase } from "../../db/door.server.ts";
import type { NewAnswerImport } from "../../db/queries/imports.ts";
import type { NewOrganization, NewTeam } from "../../db/queries/participants.ts";
import { insertOrganizations, insertTeams } from "../../db/queries/participants.ts";
import type { NewResponse } from "../../db/queries/responses.ts";
import type { NewRun } from "../../db/queries/runs.ts";
import { insertStudy, type NewStudy } from "../../db/queries/studies.ts";
import { insertWave, type NewWave } from "../../db/queries/waves.ts";

export type TestDatabase = Database & { address: DatabaseAddress };

/** An empty place for a database; removed after the test. */
export function freshAddress(): DatabaseAddress {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const folder = mkdtempSync(join(tmpdir(), "gemba-database-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { file: join(folder, "test.db") };
}

/** Opened and migrated; closed after the test. On PostgreSQL two calls in one test open the same database. */
export async function freshDatabase(options: OpenOptions = {}): Promise<TestDatabase> {
  const address = freshAddress();
  const database = await openDatabase(address, options);
  onTestFinished(() => database.close());
  await database.migrate();
  return { ...database, address };
}

export const key = () => randomBytes(16).toString("hex");

export function studyRow(overrides: Partial<NewStudy> = {}): NewStudy {
  const id = key();
  return {
    id,
    slug: `study-${id}`,
    title: "How we deliver",
    host: "Acme",
    purpose: "To see what to change first.",
    instrument_id: "delivery-core",
    instrument_version: "1.0",
    modules: null,
    unit: "organization",
    minimum_group: 5,
    caveat: null,
    item_order: "fixed",
    proof_of_work: false,
    equivalence_points: 5,
    equivalence_half_levels: 1,
    backup_days: 30,
    retention_days: null,
    time_zone: null,
    quiet_from: "20:00",
    quiet_until: "08:00",
    created_at: new Date("2026-01-05T09:00:00.123Z"),
    host_id: null,
    languages: null,
    consent_text: null,
    main_language: null,
    translations: null,
    filters: null,
    kept: "active",
    ...overrides,
  };
}

export function waveRow(studyId: string, overrides: Partial<NewWave> = {}): NewWave {
  return {
    id: key(),
    study_id: studyId,
    number: 1,
    title: "First wave",
    state: "open",
    opens_on: "2026-01-05",
    closes_on: null,
    ends_at: null,
    closed_on: null,
    published_on: null,
    instrument_version: null,
    policy: null,
    policy_hash: null,
    rewrite_due: false,
    ...overrides,
  };
}

export function organizationRow(studyId: string, overrides: Partial<NewOrganization> = {}): NewOrganization {
  const id = key();
  return {
    id,
    study_id: studyId,
    name: `Organization ${id}`,
    shown_to_host: true,
    registered_id: null,
    ...overrides,
  };
}

export function teamRow(studyId: string, organizationId: string, overrides: Partial<NewTeam> = {}): NewTeam {
  const id = key();
  return {
    id,
    study_id: studyId,
    organization_id: organizationId,
    name: `Team ${id}`,
    headcount: 8,
    ...overrides,
  };
}

export function responseRow(
  wave: { id: string; study_id: string },
  overrides: Partial<NewResponse> = {},
): NewResponse {
  return {
    id: key(),
    study_id: wave.study_id,
    wave_id: wave.id,
    organization_id: null,
    team_id: null,
    service_id: null,
    import_id: null,
    lead_time: null,
    deployment_frequency: null,
    recovery_time: null,
    change_fail_rate: null,
    rework_rate: null,
    language: "en",
    mode: "web",
    consent_research: true,
    straight_lining: false,
    speeding: false,
    phase: null,
    order_seed: null,
    receipt_hash: null,
    answers: {},
    ...overrides,
  };
}

export function importRow(
  wave: { id: string; study_id: string },
  overrides: Partial<NewAnswerImport> = {},
): NewAnswerImport {
  return {
    id: key(),
    study_id: wave.study_id,
    wave_id: wave.id,
    file_name: "answers.csv",
    content_hash: key(),
    state: "visible",
    report: null,
    created_at: new Date("2026-01-06T09:00:00.000Z"),
    ...overrides,
  };
}

export function runRow(wave: { id: string; study_id: string }, overrides: Partial<NewRun> = {}): NewRun {
  return {
    id: key(),
    study_id: wave.study_id,
    wave_id: wave.id,
    state: "queued",
    unit: "organization",
    options: { unit: "organization", k: 3, seed: 1, tieOrders: 20, draws: 200 },
    engine_version: ENGINE_VERSION,
    instrument: "delivery-core@1.0",
    seed: 1,
    input_hash: null,
    progress: { step: "queued", share: 0 },
    result: null,
    failure: null,
    created_at: new Date("2026-01-07T09:00:00.000Z"),
    finished_at: null,
    ...overrides,
  };
}

/** A study with one open wave, one organization and one team of it, stored. */
export async function storedStudy(
  database: Pick<Database, "write">,
  overrides: { study?: Partial<NewStudy>; wave?: Partial<NewWave> } = {},
) {
  const study = studyRow(overrides.study);
  const wave = waveRow(study.id, overrides.wave);
  const organization = organizationRow(study.id);
  const team = teamRow(study.id, organization.id);
  await database.write(async (tx) => {
    await insertStudy(tx, study);
    await insertWave(tx, wave);
    await insertOrganizations(tx, [organization]);
    await insertTeams(tx, [team]);
  });
  return { study, wave, organization, team };
}
