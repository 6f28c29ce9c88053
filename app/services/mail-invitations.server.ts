/** Inviting people of a list by letter: one invitation an address and wave. Who was invited is on no page and in no log. */
import { setImmediate as otherWork } from "node:timers/promises";
import { insertInvitations } from "../../db/queries/invitations.ts";
import { organizationsOfStudy, teamsOfStudy } from "../../db/queries/participants.ts";
import { insertRecipients } from "../../db/queries/recipients.ts";
import { knownMarks, noteInvited } from "../../db/queries/rosters.ts";
import type { Study } from "../../db/queries/studies.ts";
import type { App } from "../platform/app.ts";
import { afterQuiet } from "../shared/zoned-time.ts";
import { freshToken } from "./invitations.server.ts";
import { invitationLetter, markOfAddress, sealRecipient } from "./invited-mail.server.ts";
import { randomId } from "./random-id.ts";
import type { Transaction } from "./respond-draft.server.ts";
import type { ListedPerson } from "./roster-pieces.ts";
import { type RoleCount, sumOfRoles } from "./stored-roster.ts";

/** Made at once: their letters take some milliseconds. */
const atOnce = 25;

/**
 * Everything that chance goes into, before the transaction that may run twice.
 * @param kept the roles that an invitation keeps
 * @throws AppError unavailable without PUBLIC_URL
 */
export async function prepareInvitations(
  app: App,
  study: Study,
  waveId: string,
  people: readonly ListedPerson[],
  kept: ReadonlySet<string>,
): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  for (let from = 0; from < people.length; from += atOnce) {
    if (from > 0) await otherWork();
    for (const person of people.slice(from, from + atOnce)) {
      const role = person.role !== null && kept.has(person.role) ? person.role : null;
      prepared.push(preparedFor(app, study, waveId, { ...person, role }));
    }
  }
  return prepared;
}

type Prepared = ReturnType<typeof preparedFor>;

function preparedFor(app: App, study: Study, waveId: string, person: ListedPerson) {
  const { organization_id, team_id, role, address, language } = person;
  const mark = markOfAddress(app, study.id, address);
  const { token, tokenHash } = freshToken(app);
  const id = randomId(app);
  const at = { study_id: study.id, wave_id: waveId };
  const kept = { address, language, token };
  return {
    mark,
    invitation: { id, ...at, organization_id, team_id, role, token_hash: tokenHash, answered: false },
    recipient: {
      invitation_id: id,
      ...at,
      mark,
      sealed: sealRecipient(app, id, kept),
      refused: false,
      sent: false,
    },
    letter: {
      ...invitationLetter(app, "invitation", study, kept),
      about: { studyId: study.id, invitationId: id, mark },
    },
  };
}

/**
 * Invites those of them who have not been invited to the wave, want letters, and whose organization and team are still there; the letters leave
 * outside the study's quiet hours.
 */
export async function storeInvitations(
  app: App,
  tx: Transaction,
  study: Study,
  waveId: string,
  prepared: readonly Prepared[],
): Promise<{ invited: number; gone: number; roles: RoleCount[] }> {
  const marks = prepared.map(({ mark }) => mark);
  const known = await knownMarks(tx, waveId, marks);
  const organizations = new Set((await organizationsOfStudy(tx, study.id)).map(({ id }) => id));
  const teams = new Set((await teamsOfStudy(tx, study.id)).map(({ id }) => id));
  const isThere = ({ invitation: { organization_id, team_id } }: Prepared) =>
    (organization_id === null || organizations.has(organization_id)) &&
    (team_id === null || teams.has(team_id));
  const fresh = prepared.filter(({ mark }) => !known.invited.has(mark) && !known.stopped.has(mark));
  const left = fresh.filter(isThere);
  await insertInvitations(
    tx,
    left.map(({ invitation }) => invitation),
  );
  await insertRecipients(
    tx,
    left.map(({ recipient }) => recipient),
  );
  await noteInvited(
    tx,
    waveId,
    left.map(({ mark }) => mark),
  );
  const { quiet_from, quiet_until, time_zone } = study;
  const from = afterQuiet(app.now(), { from: quiet_from, until: quiet_until }, time_zone);
  await app.mail.queue(
    tx,
    left.map(({ letter }) => letter),
    { from },
  );
  const roles = left.flatMap(({ invitation: { role } }) => (role === null ? [] : [{ role, people: 1 }]));
  return { invited: left.length, gone: fresh.length - left.length, roles: sumOfRoles(roles) };
}
