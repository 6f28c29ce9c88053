/**
 * Lists of people who are to be invited by letter: read and reported on first, and stored sealed; then somebody confirms, and a job invites them
 * piece by piece, from wherever it was left. So a list is stored whole or not at all, and whoever is confirmed is invited once.
 */
import { setImmediate as otherWork } from "node:timers/promises";
import { repeatJobs } from "../../db/queries/job-overview.ts";
import { insertJobs, jobByKey } from "../../db/queries/jobs.ts";
import {
  deleteRoster,
  forgottenRosters,
  insertRoster,
  insertRosterPiece,
  knownMarks,
  type Roster,
  rosterById,
  updateRoster,
} from "../../db/queries/rosters.ts";
import type { Study } from "../../db/queries/studies.ts";
import type { Wave } from "../../db/queries/waves.ts";
import type { Language } from "../i18n/languages.ts";
import type { App } from "../platform/app.ts";
import { seal, unseal } from "../platform/seal.server.ts";
import { derive } from "../platform/secret.server.ts";
import { AppError } from "../shared/errors.ts";
import type { ListFault } from "../shared/roster-report.ts";
import { audit, type Doer } from "./audit.server.ts";
import { requireTakingInvitations } from "./invitations.server.ts";
import { markPurpose } from "./mark-of-address.ts";
import { knownPlaces } from "./named-places.server.ts";
import { randomId } from "./random-id.ts";
import { type ListedPerson, peopleIn, type RosterRead, type RosterToRead } from "./roster-pieces.ts";
import threadFile from "./roster-worker.ts?thread";
import { reportOf, type StoredRoster } from "./stored-roster.ts";

/** Reads a list in a thread, so that the requests go on meanwhile. */
export const readInThread = (app: App, list: RosterToRead): Promise<RosterRead> =>
  app.workers.run<RosterToRead, never, RosterRead>(threadFile, list);

type Given = {
  bytes: Uint8Array;
  /** Content type of the form that the file came in; null: it came by itself. */
  form: string | null;
  /** Of those whose line names none. */
  language: Language;
};

/**
 * Reads a list and stores it until somebody confirms it.
 * @returns its id and report, or why it cannot be read; then nothing is stored
 * @throws AppError unavailable while no letters can be sent; conflict when the wave is not open
 */
export async function checkRoster(
  app: App,
  { study, wave }: { study: Study; wave: Wave },
  { bytes, form, language }: Given,
  read: typeof readInThread = readInThread,
): Promise<{ id: string; report: StoredRoster } | { fault: ListFault; line: number }> {
  requireLetters(app, wave);
  const outcome = await read(app, {
    bytes,
    form,
    language,
    places: await knownPlaces(app.read, study.id),
    studyId: study.id,
    markKey: derive(app.secret, markPurpose),
  });
  if ("fault" in outcome) return outcome;
  const id = randomId(app);
  const report: StoredRoster = { ...outcome.report, known: 0, invited: 0, gone: 0 };
  const row = { id, study_id: study.id, wave_id: wave.id, created_at: app.now() };
  await app.write((tx) => insertRoster(tx, { ...row, state: "staging", report }));
  try {
    for (const [number, { text, marks }] of outcome.pieces.entries()) {
      const { invited, stopped } = await knownMarks(app.read, wave.id, marks.split("\n"));
      report.known += new Set([...invited, ...stopped]).size;
      await app.write((tx) => insertRosterPiece(tx, sealedPiece(app, id, number, text)));
      // SQLite answers at once, so that only this gives the requests a turn.
      await otherWork();
    }
    await app.write((tx) => updateRoster(tx, id, { state: "checked", report }));
  } catch (error) {
    await app.write((tx) => deleteRoster(tx, id));
    throw error;
  }
  return { id, report };
}

/**
 * From here on everybody on the list is invited, whatever happens. Confirming once more changes nothing, but that a job which was given up goes
 * on from where it stopped.
 * @throws AppError not-found for a list that is gone; conflict (details: why) when the wave takes no invitations; unavailable without letters
 */
export async function confirmRoster(
  app: App,
  { study, wave }: { study: Study; wave: Wave },
  id: string,
  by: Doer,
): Promise<void> {
  requireLetters(app, wave);
  const jobId = randomId(app);
  await app.write(async (tx) => {
    const row = await rosterById(tx, id);
    if (!row || row.wave_id !== wave.id || row.state === "staging")
      throw new AppError("not-found", "invitations.roster.gone");
    const stopped = row.state === "inviting" && (await isStopped(tx, id));
    if (row.state !== "checked" && !stopped) return;
    await requireTakingInvitations(app, tx, study, wave.id);
    await updateRoster(tx, id, { state: "inviting" });
    const now = app.now();
    const before = await jobByKey(tx, jobKey(id));
    if (before) await repeatJobs(tx, { id: before.id }, now);
    const job = { id: jobId, kind: "roster" as const, key: jobKey(id), work: { roster: id } };
    if (!before) await insertJobs(tx, [{ ...job, study_id: study.id, due_at: now, created_at: now }]);
    const { good, known } = reportOf(row);
    const details = { wave: wave.number, count: good - known };
    await audit(app, tx, { by, deed: "roster.confirmed", studyId: study.id, details });
  });
}

const jobKey = (id: string) => `roster/${id}`;

/** Its job was given up; then an operator may have dropped it from the queue, too. */
async function isStopped(db: App["read"], id: string): Promise<boolean> {
  const job = await jobByKey(db, jobKey(id));
  return job === undefined || job.state === "dead";
}

/** Those of them whose job was given up: their ids. */
export async function stoppedRosters(
  db: App["read"],
  rosters: readonly Pick<Roster, "id" | "state">[],
): Promise<Set<string>> {
  const stopped = new Set<string>();
  for (const { id, state } of rosters) if (state === "inviting" && (await isStopped(db, id))) stopped.add(id);
  return stopped;
}

/** Throws a list away that nobody confirmed. @throws AppError not-found */
export async function dropRoster(app: App, waveId: string, id: string): Promise<void> {
  await app.write(async (tx) => {
    const row = await rosterById(tx, id);
    if (!row || row.wave_id !== waveId || row.state !== "checked")
      throw new AppError("not-found", "invitations.roster.gone");
    await deleteRoster(tx, id);
  });
}

const forgottenAfterMs = 24 * 3_600_000;

/** Lists that nobody has confirmed within a day go. */
export async function forgetRosters(app: App): Promise<void> {
  const before = new Date(app.now().getTime() - forgottenAfterMs);
  for (const id of await forgottenRosters(app.read, before)) await app.write((tx) => deleteRoster(tx, id));
}

/** @throws AppError unavailable (why no letters can be sent), conflict */
function requireLetters(app: App, wave: Wave): void {
  if (app.mail.missing) throw new AppError("unavailable", app.mail.missing);
  if (wave.state !== "open") throw new AppError("conflict", "invitations.notOpen");
}

function sealedPiece(app: App, rosterId: string, number: number, text: string) {
  const id = `${rosterId}/${number}`;
  const sealed = seal(derive(app.secret, "roster"), text, `roster/${id}`, app.randomBytes);
  return { id, roster_id: rosterId, number, sealed };
}

/** @returns null when it was sealed under another secret */
export function openPiece(app: App, { id, sealed }: { id: string; sealed: string }): ListedPerson[] | null {
  const text = unseal(derive(app.secret, "roster"), sealed, `roster/${id}`);
  return text === null ? null : peopleIn(text);
}
