/** What the worker thread of an uploaded list does. */
import type { Assignment } from "../platform/workers.server.ts";
import { type RosterRead, type RosterToRead, readPieces } from "./roster-pieces.ts";

export default function read({ job }: Assignment<RosterToRead, never>): Promise<RosterRead> {
  return readPieces(job);
}
