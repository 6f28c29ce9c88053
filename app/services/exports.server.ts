/** Hands answers over to researchers: the wide table of a closed wave as a stream, its codebook, and what is in them. */
import { createHmac } from "node:crypto";
import { teamsOfStudy } from "../../db/queries/participants.ts";
import { consentByOrganization, isImportedOnly } from "../../db/queries/research-consent.ts";
import type { Study } from "../../db/queries/studies.ts";
import type { Wave } from "../../db/queries/waves.ts";
import { type ResponseRow, streamResponses } from "../../db/stream.server.ts";
import type { Actor } from "../access/actor.ts";
import { codebook } from "../export/codebook.ts";
import { type CollectedRow, decidedBy, type HandedRows, handedRows } from "../export/handed-rows.ts";
import { planRelease, type Release } from "../export/released-organizations.ts";
import { teamRelationsOf } from "../export/team-relations.ts";
import { leadingColumns, type WideRow, wideColumns, wideRowWriter } from "../export/wide-table.ts";
import type { Answers } from "../instruments/answer.ts";
import { teamChoicesOf } from "../instruments/study-teams.ts";
import type { App } from "../platform/app.ts";
import { databaseAddress } from "../platform/context.server.ts";
import { derive } from "../platform/secret.server.ts";
import { AppError } from "../shared/errors.ts";
import { studyFor } from "./access.server.ts";
import { askedIn } from "./asked.ts";
import { audit, doerOf } from "./audit.server.ts";
import { instrumentForTable } from "./instrument-of.server.ts";
import { openStudy, type StudyFrame, type StudyQuery } from "./study-frame.server.ts";
import { minimumGroupOf } from "./wave-policy.server.ts";
import { whileAllowed } from "./while-allowed.server.ts";

/** What rows are asked for. Stands in the audit log. */
export const reasonsToHandOver = ["analysis", "replication", "archive"] as const;

export type Purpose = {
  reason: (typeof reasonsToHandOver)[number];
  /** A data-use agreement is in force: only then organizations have pseudonyms. */
  agreement: boolean;
};

/** A file to download. */
export type Download = { name: string; body: ReadableStream<Uint8Array> | string };

/**
 * The wide table of a closed wave: rows in a stable order, byte-identical whenever it is asked for.
 * Only responses with research consent; no team, no instant; organizations under the minimum group without their pseudonym.
 * @param waveNumber default: the newest closed wave
 * @throws AppError not-found for an unknown study or wave, conflict while the wave is not closed, bad-input without a purpose
 */
export async function exportResponses(
  app: App,
  actor: Actor,
  slug: string,
  waveNumber: number | undefined,
  purpose: Purpose | null,
): Promise<Download> {
  const { study, wave } = await closedWave(app, actor, slug, waveNumber);
  // Whoever may not have them is told that first.
  if (!purpose) throw new AppError("bad-input", "export.reasonMissing");
  const release = await releaseOf(app, study, wave, purpose.agreement);
  const details = {
    wave: wave.number,
    rows: release.rows,
    reason: purpose.reason,
    agreement: purpose.agreement ? "yes" : "no",
  };
  await app.write((tx) =>
    audit(app, tx, { by: doerOf(actor), deed: "responses.exported", studyId: study.id, details }),
  );
  const lines = whileAllowed(app, actor, csvLines(app, study, wave, release), {
    every: 1,
    check: (now) => studyFor(app.read, now, "study.export", slug),
  });
  return { name: `${study.slug}-wave-${wave.number}-responses.csv`, body: streamOf(lines) };
}

/** What every column of the wave's wide table means. @throws AppError not-found */
export async function exportCodebook(
  app: App,
  actor: Actor,
  slug: string,
  waveNumber?: number,
): Promise<Download> {
  const { study, wave } = await openStudy(
    app,
    actor,
    "study.export",
    slug,
    waveNumber === undefined ? {} : { wave: waveNumber },
  );
  const instrument = await instrumentForTable(app, askedIn(study, wave));
  return { name: `${study.slug}-codebook.csv`, body: codebook(instrument, minimumGroupOf(study, wave)) };
}

export type ExportOverview = {
  frame: StudyFrame;
  /** What the file of the wave holds; null while it is not closed, or there is none. */
  file: {
    /** All answers come from an import: nobody was asked for consent here. */
    imported: boolean;
    rows: number;
    withheld: number;
    organizations: number;
    rowsWithoutOrganization: number;
    header: string[];
    preview: string[][];
  } | null;
};

/** What a hand-over of the wave would hold, with its first ten rows. @throws AppError not-found for an unknown study or wave */
export async function exportOverview(
  app: App,
  actor: Actor,
  slug: string,
  query: StudyQuery = {},
): Promise<ExportOverview> {
  const { frame, study, wave } = await openStudy(app, actor, "study.export", slug, query);
  if (wave?.state !== "closed") return { frame, file: null };
  const release = await releaseOf(app, study, wave, true);
  const { header, rowOf } = await table(app, study, wave, release);
  const { rows, withheld, rowsWithoutOrganization } = release;
  const preview = await firstRows(app, wave, release, rowOf);
  const organizations = release.organizations.size;
  const imported = await isImportedOnly(app.read, wave.id);
  return {
    frame,
    file: { imported, rows, withheld, organizations, rowsWithoutOrganization, header, preview },
  };
}

const previewRows = 10;

async function firstRows(
  app: App,
  wave: Wave,
  { going }: RowRelease,
  rowOf: (row: ResponseRow) => string[],
): Promise<string[][]> {
  const found: string[][] = [];
  for await (const chunk of streamResponses(databaseAddress(app.env), wave.id, { consentOnly: true })) {
    found.push(...chunk.filter(({ id }) => going.has(id)).map(rowOf));
    if (found.length >= previewRows) break;
  }
  return found.slice(0, previewRows);
}

async function* csvLines(app: App, study: Study, wave: Wave, release: RowRelease): AsyncGenerator<string> {
  const { header, rowOf } = await table(app, study, wave, release);
  yield `${header.join(",")}\r\n`;
  let rows = 0;
  for await (const chunk of streamResponses(databaseAddress(app.env), wave.id, { consentOnly: true })) {
    const handed = chunk.filter(({ id }) => release.going.has(id));
    rows += handed.length;
    yield handed.map((row) => `${rowOf(row).join(",")}\r\n`).join("");
  }
  app.log.info({ study: study.slug, wave: wave.number, rows }, "responses handed over");
}

async function table(app: App, study: Study, wave: Wave, { organizations, handed }: RowRelease) {
  const instrument = await instrumentForTable(app, askedIn(study, wave));
  const columns = wideColumns(instrument);
  const write = wideRowWriter(columns, instrument);
  const teams = teamChoicesOf(instrument).length > 0 ? await teamsOfStudy(app.read, study.id) : [];
  const related = teamRelationsOf(instrument, teams);
  const pseudonym = pseudonyms(app);
  const known = new Map([...organizations].map((id) => [id, pseudonym("organization", id)]));
  const told = (answers: Answers): Answers =>
    handed.untold.size === 0
      ? answers
      : Object.fromEntries(Object.entries(answers).filter(([item]) => !handed.untold.has(item)));
  const rowOf = ({ id, organization_id, answers }: ResponseRow): string[] => {
    const row: WideRow = {
      response: pseudonym("response", id),
      wave: wave.number,
      organization: known.get(organization_id ?? "") ?? "",
      answers: told(related(organization_id, answers)),
    };
    return write(row);
  };
  return { header: [...leadingColumns, ...columns.map(({ name }) => name)], rowOf };
}

/**
 * Names that lead nowhere without the key, and are the same in every export. A letter in front, so that no spreadsheet takes
 * twelve digits and an "e" for a number.
 */
function pseudonyms(app: App): (kind: "response" | "organization", id: string) => string {
  const key = derive(app.secret, "export pseudonyms");
  return (kind, id) =>
    `${kind === "response" ? "r" : "o"}${createHmac("sha256", key).update(`${kind}:${id}`).digest("hex").slice(0, 16)}`;
}

/** Pulls only as fast as the reader takes; stops reading the database when the reader goes away. */
export function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await lines.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await lines.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
}

async function closedWave(
  app: App,
  actor: Actor,
  slug: string,
  number?: number,
): Promise<{ study: Study; wave: Wave }> {
  const { study, wave } = await openStudy(app, actor, "study.export", slug, { wave: number });
  // Before its close a wave may still change, and a row that is gone again must not have been handed over.
  if (wave?.state !== "closed") throw new AppError("conflict", "export.notClosed");
  return { study, wave };
}

type RowRelease = Release & {
  handed: HandedRows;
  /** Keys of the rows that are handed over: an import that becomes visible meanwhile was not judged, and stays out. */
  going: ReadonlySet<string>;
};

/** Decided anew for each hand-over, from the answers of a wave that is closed: with the same answers it is the same. */
async function releaseOf(app: App, study: Study, wave: Wave, agreement: boolean): Promise<RowRelease> {
  const k = minimumGroupOf(study, wave);
  const counts = await consentByOrganization(app.read, wave.id);
  const release = planRelease(counts, k);
  const instrument = await instrumentForTable(app, askedIn(study, wave));
  const picked = decidedBy(instrument);
  const rows: CollectedRow[] = [];
  for await (const chunk of streamResponses(databaseAddress(app.env), wave.id))
    for (const { id, organization_id, consent_research, answers } of chunk)
      rows.push({
        id,
        organization: organization_id,
        consenting: consent_research,
        answers: picked(answers),
      });
  const handed = handedRows(rows, instrument, { named: release.organizations, k });
  const agreed = release.rows - handed.withheld.size;
  const without = rows.filter(
    ({ id, organization, consenting }) =>
      consenting &&
      organization !== null &&
      !release.organizations.has(organization) &&
      !handed.withheld.has(id),
  );
  return {
    organizations: agreement ? release.organizations : new Set(),
    rows: agreed,
    withheld: release.withheld + handed.withheld.size,
    rowsWithoutOrganization: without.length,
    handed,
    going: new Set(
      rows.flatMap(({ id, consenting }) => (consenting && !handed.withheld.has(id) ? [id] : [])),
    ),
  };
}
