/** Inviting people by letter: one invitation an address and wave. Who was invited is on no page and in no log. */
import { insertInvitations } from "../../db/queries/invitations.ts";
import { insertRecipients, knownMarks } from "../../db/queries/recipients.ts";
import type { Study } from "../../db/queries/studies.ts";
import type { Language } from "../i18n/languages.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { readMailAddress } from "../shared/mail-address.ts";
import { afterQuiet } from "../shared/zoned-time.ts";
import { audit, type Doer } from "./audit.server.ts";
import { freshToken, requireTakingInvitations, waveMeant } from "./invitations.server.ts";
import { invitationLetter, markOfAddress, sealRecipient } from "./invited-mail.server.ts";
import { placesOf } from "./named-places.server.ts";
import { randomId } from "./random-id.ts";

export type InvitedPerson = {
  address: string;
  language: Language;
  organization?: string | undefined;
  team?: string | undefined;
};

export type InvitingReport = {
  invited: number;
  /** Addresses that had been invited to this wave, or stand twice in the list. */
  already: number;
  /** Addresses that want no letters about the study. */
  stopped: number;
};

/** Written together: a transaction of this size holds nobody up. */
const together = 250;

/**
 * Invites everybody on the list who has not been invited yet; the letters leave outside the study's quiet hours. The list is read as a whole
 * before anybody is invited; then it is worked through in pieces, and the same list again goes on where it was interrupted.
 * @throws AppError not-found (details: why); bad-input (details: why) for an address or a place that is none, with its line;
 * conflict when the wave is not open; unavailable without a mail server or PUBLIC_URL
 */
export async function inviteByMail(
  app: App,
  wanted: { study: string; wave?: number | undefined },
  people: readonly InvitedPerson[],
  by: Doer = "command",
): Promise<InvitingReport> {
  const { study, wave } = await waveMeant(app, wanted);
  if (wave.state !== "open")
    throw new AppError("conflict", "error.badInput", { why: "letters leave while the wave is open" });
  if (app.mail.missing) throw new AppError("unavailable", app.mail.missing);
  const placeOf = await placesOf(app, study.id);
  const report: InvitingReport = { invited: 0, already: 0, stopped: 0 };
  const seen = new Set<string>();
  const fresh = people.flatMap((person, at) => {
    const read = readPerson(person, at + 1, placeOf);
    const mark = markOfAddress(app, study.id, read.address);
    if (seen.has(mark)) report.already += 1;
    return seen.size < seen.add(mark).size ? [{ ...read, mark }] : [];
  });
  const { quiet_from, quiet_until, time_zone } = study;
  for (let from = 0; from < fresh.length; from += together) {
    const piece = fresh.slice(from, from + together).map((person) => prepared(app, study, wave.id, person));
    const leave = afterQuiet(app.now(), { from: quiet_from, until: quiet_until }, time_zone);
    const outcome = await app.write(async (tx) => {
      await requireTakingInvitations(app, tx, study, wave.id);
      const marks = piece.map(({ recipient }) => recipient.mark);
      const known = await knownMarks(tx, wave.id, marks);
      const left = piece.filter(
        ({ recipient: { mark } }) => !known.invited.has(mark) && !known.stopped.has(mark),
      );
      await insertInvitations(
        tx,
        left.map(({ invitation }) => invitation),
      );
      await insertRecipients(
        tx,
        left.map(({ recipient }) => recipient),
      );
      await app.mail.queue(
        tx,
        left.map(({ letter }) => letter),
        { from: leave },
      );
      const details = { wave: wave.number, count: left.length };
      if (left.length > 0)
        await audit(app, tx, { by, deed: "invitations.mailed", studyId: study.id, details });
      const stopped = marks.filter((mark) => known.stopped.has(mark)).length;
      return { invited: left.length, stopped, already: piece.length - left.length - stopped };
    });
    report.invited += outcome.invited;
    report.stopped += outcome.stopped;
    report.already += outcome.already;
  }
  return report;
}

type Placed = InvitedPerson & { place: { organization_id: string | null; team_id: string | null } };

function readPerson(
  person: InvitedPerson,
  line: number,
  placeOf: Awaited<ReturnType<typeof placesOf>>,
): Placed {
  const address = readMailAddress(person.address);
  if (address === null)
    throw new AppError("bad-input", "error.badInput", { why: `line ${line}: that is no e-mail address` });
  try {
    return { ...person, address, place: placeOf(person) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(error.kind, error.message, { why: `line ${line}: ${error.details.why}` });
  }
}

/** Everything that chance goes into, before the transaction that may run twice. */
function prepared(app: App, study: Study, waveId: string, person: Placed & { mark: string }) {
  const { token, tokenHash } = freshToken(app);
  const id = randomId(app);
  const kept = { address: person.address, language: person.language, token };
  return {
    invitation: {
      id,
      study_id: study.id,
      wave_id: waveId,
      ...person.place,
      token_hash: tokenHash,
      answered: false,
    },
    recipient: {
      invitation_id: id,
      study_id: study.id,
      wave_id: waveId,
      mark: person.mark,
      sealed: sealRecipient(app, id, kept),
      refused: false,
    },
    letter: {
      ...invitationLetter(app, "invitation", study, kept),
      about: { studyId: study.id, invitationId: id },
    },
  };
}
