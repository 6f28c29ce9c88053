/** Open text, kept apart from responses: nothing here can lead from one to the other. */
import type { Tx } from "../database.ts";
import { comment } from "../schema/response.ts";
import { inChunks } from "./in-chunks.ts";

export type NewComment = typeof comment.$inferInsert;

export async function insertComments(tx: Tx, rows: readonly NewComment[]): Promise<void> {
  // PostgreSQL takes every character but this one.
  const storable = rows.map((row) => ({ ...row, body: row.body.replaceAll("\0", "") }));
  await inChunks(storable, (chunk) => tx.insert(comment).values(chunk));
}
