/** The answers of one wave as columns, read in a worker thread on a connection of its own. */
import type { Hash } from "node:crypto";
import type { DatabaseAddress } from "../../db/address.ts";
import { type ResponseRow, streamResponses } from "../../db/stream.server.ts";
import type { StudyData } from "../analysis/study-data.ts";
import type { Answers } from "../instruments/answer.ts";
import type { Instrument } from "../instruments/schema.ts";
import { createStudyDataBuilder } from "../instruments/scoring-key.ts";
import { carryOver, type Shared } from "../instruments/shared-questions.ts";

export type WaveToRead = {
  waveId: string;
  /** What it asked. */
  asked: Instrument;
  /** What it is scored as: its own questionnaire, or the shared part of a later one. */
  scored: Instrument;
  /** Turns its answers into those of the later questionnaire; null where it asked just that. */
  carried: { later: Instrument; shared: Shared } | null;
  /** k of the wave: smaller teams count together where every team counts once. */
  minimum: number;
};

/** @param hash takes every row in the order of the ids */
export async function readWave(
  database: DatabaseAddress,
  { waveId, asked, scored, carried, minimum }: WaveToRead,
  hash: Hash,
): Promise<StudyData> {
  const builder = createStudyDataBuilder(scored);
  const turned = carried ? carryOver(carried.later, carried.shared) : (answers: Answers) => answers;
  for await (const chunk of streamResponses(database, waveId)) {
    for (const row of chunk) {
      builder.add({
        organization: row.organization_id,
        team: row.team_id,
        answers: turned(row.answers),
        phase: row.phase,
      });
      hash.update(canonical(row, asked));
    }
  }
  return { ...builder.build(), fewest: minimum };
}

/** One line for a row, the same on both databases, which keep the items of a response in different orders. */
function canonical(row: ResponseRow, instrument: Instrument): string {
  const answers = instrument.items.map((item) => row.answers[item.id] ?? null);
  return `${JSON.stringify([row.organization_id, row.team_id, row.phase, answers])}\n`;
}
