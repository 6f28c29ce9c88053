/** A list of people to invite, handed in and confirmed, as whoever runs a study does it. */
import type { App } from "../../app/platform/app.ts";
import { waveMeant } from "../../app/services/invitations.server.ts";
import { readPieces } from "../../app/services/roster-pieces.ts";
import { checkRoster, confirmRoster } from "../../app/services/rosters.server.ts";

/** @returns the id of the list. Whoever works on the queue invites the people. */
export async function handIn(app: App, slug: string, lines: readonly string[]): Promise<string> {
  const place = await waveMeant(app, { study: slug });
  const list = { bytes: Buffer.from(lines.join("\n")), form: null, language: "en" } as const;
  const checked = await checkRoster(app, place, list, (_, pieces) => readPieces(pieces));
  if ("fault" in checked) throw new Error(checked.fault);
  await confirmRoster(app, place, checked.id, "command");
  return checked.id;
}
