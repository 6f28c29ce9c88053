/** A study with answers, comments, an invitation and a run, its file, and files made by somebody who knows the format. */
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { gunzipSync, gzipSync } from "node:zlib";
import { operator } from "../../../../app/access/actor.ts";
import type { RunningApp } from "../../../../app/platform/context.server.ts";
import { createRegistry } from "../../../../app/platform/registry.server.ts";
import { exportStudy } from "../../../../app/services/archive/export-study.server.ts";
import { freezeWavePolicy } from "../../../../app/services/wave-policy.server.ts";
import { insertComments } from "../../../../db/queries/comments.ts";
import { insertInvitations } from "../../../../db/queries/invitations.ts";
import { insertResponses } from "../../../../db/queries/responses.ts";
import { insertRun } from "../../../../db/queries/runs.ts";
import { deleteStudy } from "../../../../db/queries/studies.ts";
import { archivedRows, archivedTables } from "../../../../db/queries/study-archive.ts";
import { setWaveState } from "../../../../db/queries/waves.ts";
import { testApp } from "../../../builders/app.ts";
import { key, responseRow, runRow, storedStudy } from "../../../builders/database.ts";
import { surveysFolder } from "../../../builders/surveys-folder.ts";

export async function withStudy({ people = 450 } = {}) {
  const folder = surveysFolder();
  const app = await testApp({ registry: createRegistry(folder) }, { SURVEYS_DIR: folder });
  const created_at = new Date("2026-01-05T09:00:00.123Z");
  const study = { slug: "acme", instrument_id: "small", minimum_group: 7, created_at };
  const stored = await storedStudy(app, { study, wave: { state: "planned" } });
  const place = { organization_id: stored.organization.id, team_id: stored.team.id };
  await app.write(async (tx) => {
    await freezeWavePolicy(app, tx, stored.wave.id);
    await setWaveState(tx, stored.wave.id, "closed");
    const answers = Array.from({ length: people }, () =>
      responseRow(stored.wave, {
        ...place,
        receipt_hash: key() + key(),
        answers: { pace: 3, wall: { missing: "skipped" } },
      }),
    );
    await insertResponses(tx, answers);
    const about = { study_id: stored.study.id, wave_id: stored.wave.id };
    await insertComments(tx, [
      { ...about, id: key(), organization_id: null, item_id: "c", body: "Build — اختبار 🚀" },
    ]);
    await insertInvitations(tx, [
      {
        ...about,
        id: key(),
        organization_id: null,
        team_id: null,
        token_hash: "the-token",
        draft_key: null,
        answered: false,
        expires_on: null,
      },
    ]);
    // Of an engine before this one: pages do not read what it found.
    const found = { engine_version: "1.0.0", result: { engine: "1.0.0" } as never };
    await insertRun(tx, runRow(stored.wave, { state: "done", finished_at: app.now(), ...found }));
  });
  return { app, folder, ...stored };
}

export async function everything(app: RunningApp, studyId: string) {
  const found: Record<string, unknown[]> = {};
  for (const table of archivedTables) {
    found[table] = [];
    for await (const rows of archivedRows(app.read, table, studyId))
      found[table].push(...rows.map((row) => JSON.parse(row)));
  }
  return found;
}

export const packed = async (app: RunningApp) => buffer((await exportStudy(app, operator, "acme")).body);
export const fileOf = (bytes: Buffer) => ({ open: () => Readable.from([bytes]) });
export const remove = (app: RunningApp, id: string) => app.write((tx) => deleteStudy(tx, id));

/** Changed lines with a last line that fits them: as somebody would make it who knows the format. */
export function forged(bytes: Buffer, change: (lines: Record<string, unknown>[]) => unknown[]): Buffer {
  const lines = gunzipSync(bytes).toString("utf8").trimEnd().split("\n").slice(0, -1);
  const body = change(lines.map((line) => JSON.parse(line))).map((line) => `${JSON.stringify(line)}\n`);
  const sha256 = createHash("sha256").update(body.join("")).digest("hex");
  return gzipSync(`${body.join("")}${JSON.stringify({ lines: body.length, sha256 })}\n`);
}

export function within(line: Record<string, unknown>, row: Record<string, unknown>) {
  return { ...line, row: { ...(line.row as object), ...row } };
}
