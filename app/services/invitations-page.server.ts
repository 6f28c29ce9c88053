/** The page on which a study's host invites people, and what its forms ask for. It names nobody, and counts nothing that tells who has answered. */
import { closedGate } from "../../db/queries/mail.ts";
import { deletePlannedReminder, remindersOfWave } from "../../db/queries/reminders.ts";
import { rostersOfWave } from "../../db/queries/rosters.ts";
import type { Study } from "../../db/queries/studies.ts";
import { lettersOfWave, repeatLettersOfWave } from "../../db/queries/wave-letters.ts";
import { type Wave, wavesOfStudy } from "../../db/queries/waves.ts";
import type { Actor } from "../access/actor.ts";
import { csvText } from "../export/csv.ts";
import type { Language } from "../i18n/languages.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { type QrPicture, qrPicture } from "../shared/qr-picture.ts";
import { heldUntil, leaving, type ReminderTimes } from "../shared/reminder-time.ts";
import type { ListFault } from "../shared/roster-report.ts";
import { lastDayOf } from "../shared/wave-clock.ts";
import type { Words } from "../shared/words.ts";
import { type LocalTime, localTime, zoneName } from "../shared/zoned-time.ts";
import { studyFor } from "./access.server.ts";
import { audit, doerOf } from "./audit.server.ts";
import type { Download } from "./exports.server.ts";
import { createInvitations, mostAtOnce } from "./invitations.server.ts";
import { knownPlaces } from "./named-places.server.ts";
import { planReminder, reminderTimes } from "./reminders.server.ts";
import { checkRoster, confirmRoster, dropRoster, stoppedRosters } from "./rosters.server.ts";
import { reportOf, type StoredRoster } from "./stored-roster.ts";
import { wordsIn } from "./study-words.ts";

type ShownList = {
  id: string;
  state: "checked" | "inviting" | "done";
  day: string;
  report: StoredRoster;
  /** Its job was given up: it waits for somebody to say that it goes on. */
  isStopped: boolean;
};

export type InvitationsPage = {
  slug: string;
  openLink: { address: string; picture: QrPicture | null };
  /** The one that is open, else the next that is planned; null: there is none. */
  wave: { number: number; title: string; state: Wave["state"] } | null;
  /** Why no letters can be sent. */
  missing: App["mail"]["missing"];
  perMinute: number;
  /** The mail server cannot be reached: letters wait. */
  isServerDown: boolean;
  lists: ShownList[];
  letters: {
    /** Counts, or only whether there are any, once a reminder has gone out: then they would tell how many have not answered. */
    onTheirWay: number | boolean;
    stuck: number | boolean;
    refused: number;
    /** Letters that come back later are read and recorded, too. */
    areBouncesRead: boolean;
  };
  /** `leaves`: when the letters of one that is planned leave, if not at its time; "never": the wave has ended by then. */
  reminders: {
    id: string;
    day: string;
    time: string;
    state: "planned" | "begun" | "sent";
    leaves: LocalTime | "never" | null;
  }[];
  quiet: { from: string; until: string; zone: string };
  /** Quiet hours hold letters back now, until then; `inTime`: the wave has not ended by then. */
  held: (LocalTime & { inTime: boolean }) | null;
  today: string;
  /** The last day on which a reminder can be sent; null: no end is planned. */
  lastDay: string | null;
  organizations: { id: string; name: string; teams: { id: string; name: string }[] }[];
};

const mostLists = 20;
type Asked = { app: App; actor: Actor; slug: string };

/** @param origin what addresses begin with where PUBLIC_URL is not set @throws AppError not-signed-in, not-found, forbidden */
export async function invitationsPage({ app, actor, slug }: Asked, origin: string): Promise<InvitationsPage> {
  const { study, wave } = await opened(app, actor, slug);
  const { organizations, teams } = await knownPlaces(app.read, study.id);
  const shut = await closedGate(app.read);
  const rows = wave ? await remindersOfWave(app.read, wave.id) : [];
  const times = wave && reminderTimes(study, wave);
  const reminders = rows.map(({ id, day, time, state, reached }) => ({
    id,
    day,
    time,
    state: state === "planned" && reached !== null ? ("begun" as const) : state,
    leaves: times && state === "planned" && reached === null ? otherwise({ day, time }, times) : null,
  }));
  const lists = wave ? await rostersOfWave(app.read, wave.id, mostLists) : [];
  const stopped = await stoppedRosters(app.read, lists);
  return {
    slug,
    openLink: openLink(app, study, origin),
    wave: wave && { number: wave.number, title: wave.title, state: wave.state },
    missing: app.mail.missing,
    perMinute: app.env.MAIL_PER_MINUTE,
    isServerDown: shut !== undefined,
    lists: lists.flatMap(({ id, state, created_at, report }) =>
      state === "staging"
        ? []
        : [
            {
              id,
              state,
              day: localTime(created_at, study.time_zone).day,
              report: reportOf({ report }),
              isStopped: stopped.has(id),
            },
          ],
    ),
    letters: await shownLetters(
      app,
      wave,
      reminders.some(({ state }) => state !== "planned"),
    ),
    reminders,
    quiet: { from: study.quiet_from, until: study.quiet_until, zone: zoneName(study.time_zone) },
    held: times && heldUntil(times, app.now()),
    lastDay: wave && lastDayOf(wave, study.time_zone),
    today: localTime(app.now(), study.time_zone).day,
    organizations: organizations.map(({ id, name }) => ({
      id,
      name,
      teams: teams
        .filter(({ organization_id }) => organization_id === id)
        .map((team) => ({ id: team.id, name: team.name })),
    })),
  };
}

/** When letters leave, where it is not at this time. */
function otherwise(at: LocalTime, times: ReminderTimes): LocalTime | "never" | null {
  const leaves = leaving(at, times);
  if (leaves === null) return "never";
  return leaves.day === at.day && leaves.time === at.time ? null : leaves;
}

async function shownLetters(
  app: App,
  wave: Wave | null,
  reminded: boolean,
): Promise<InvitationsPage["letters"]> {
  const areBouncesRead = app.env.MAIL_BOUNCES !== undefined;
  if (!wave) return { onTheirWay: 0, stuck: 0, refused: 0, areBouncesRead };
  const { onTheirWay, uncertain, givenUp, refused } = await lettersOfWave(app.read, wave);
  const shown = (n: number) => (reminded ? n > 0 : n);
  return { onTheirWay: shown(onTheirWay), stuck: shown(uncertain + givenUp), refused, areBouncesRead };
}

/** For a sheet to be printed. @throws AppError not-signed-in, not-found, forbidden */
export async function invitationSheet(
  { app, actor, slug }: Asked,
  origin: string,
): Promise<{ title: Words; host: string; purpose: Words; openLink: InvitationsPage["openLink"] }> {
  const study = await studyFor(app.read, actor, "study.invitations", slug);
  const { title, purpose } = wordsIn(study, app.language);
  return { title, host: study.host, purpose, openLink: openLink(app, study, origin) };
}

function openLink(app: App, { slug }: Study, origin: string): InvitationsPage["openLink"] {
  const address = `${app.env.PUBLIC_URL ?? origin}/s/${encodeURIComponent(slug)}`;
  return { address, picture: qrPicture(address) };
}

async function opened(app: App, actor: Actor, slug: string): Promise<{ study: Study; wave: Wave | null }> {
  const study = await studyFor(app.read, actor, "study.invitations", slug);
  const waves = await wavesOfStudy(app.read, study.id);
  const open = waves.find(({ state }) => state === "open");
  return { study, wave: open ?? waves.findLast(({ state }) => state === "planned") ?? null };
}

/** @throws AppError not-signed-in, not-found, forbidden; conflict when no wave is open or planned */
async function openedWave({ app, actor, slug }: Asked): Promise<{ study: Study; wave: Wave }> {
  const { study, wave } = await opened(app, actor, slug);
  if (!wave) throw new AppError("conflict", "invitations.notOpen");
  return { study, wave };
}

/** Whoever asks may invite: before a body of megabytes is read. @throws AppError */
export async function requireInviting(asked: Asked): Promise<void> {
  await openedWave(asked);
}

/** @returns the id of the list, or why it cannot be read */
export async function handInList(
  asked: Asked,
  sent: { bytes: Uint8Array; form: string },
  language: Language,
): Promise<{ id: string } | { fault: ListFault; line: number }> {
  return checkRoster(asked.app, await openedWave(asked), { ...sent, language });
}

export async function confirmList(asked: Asked, id: string): Promise<void> {
  await confirmRoster(asked.app, await openedWave(asked), id, doerOf(asked.actor));
}

export async function dropList(asked: Asked, id: string): Promise<void> {
  await dropRoster(asked.app, (await openedWave(asked)).wave.id, id);
}

/** Whoever may not invite is told so. @throws AppError not-signed-in, not-found, forbidden */
export async function mayInvite({ app, actor, slug }: Asked): Promise<void> {
  await studyFor(app.read, actor, "study.invitations", slug);
}

/** Whether a person typed how many links there are to be. */
export function isCountOfLinks(typed: string): boolean {
  return /^\d{1,5}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= mostAtOnce;
}

/** Links to hand out, once: they are kept nowhere. @param place id of a team or an organization; empty: nowhere in particular @throws AppError bad-input (details: why) */
export async function linksCsv(
  asked: Asked,
  origin: string,
  { place, count }: { place: string; count: number },
): Promise<Download> {
  const { app, slug, actor } = asked;
  const { study, wave } = await openedWave(asked);
  const { organizations, teams } = await knownPlaces(app.read, study.id);
  const team = teams.find(({ id }) => id === place);
  const organization = organizations.find(({ id }) => id === (team?.organization_id ?? place));
  if (place !== "" && !organization) throw new AppError("bad-input", "error.badInput");
  const named = { organization: organization?.id, team: team?.id };
  const tokens = await createInvitations(
    app,
    { study: slug, wave: wave.number, count, ...named },
    doerOf(actor),
  );
  const base = app.env.PUBLIC_URL ?? origin;
  const links = tokens.map((token) => [organization?.name ?? "", team?.name ?? "", `${base}/i/${token}`]);
  return { name: `${slug}-invitations.csv`, body: csvText([["organization", "team", "link"], ...links]) };
}

/** @throws AppError bad-input or conflict, in words */
export async function addReminder(asked: Asked, moment: { day: string; time: string }): Promise<void> {
  const { wave } = await openedWave(asked);
  await planReminder(asked.app, { study: asked.slug, wave: wave.number, ...moment }, doerOf(asked.actor));
}

export async function removeReminder(asked: Asked, id: string): Promise<void> {
  const { app, actor } = asked;
  const { study, wave } = await openedWave(asked);
  await app.write(async (tx) => {
    if (!(await deletePlannedReminder(tx, wave.id, id))) return;
    const details = { wave: wave.number };
    await audit(app, tx, { by: doerOf(actor), deed: "reminder.withdrawn", studyId: study.id, details });
  });
}

/** Sends letters once more that may have arrived, or that were given up: only a person may say so. */
export async function repeatLetters(asked: Asked): Promise<void> {
  const { app, actor } = asked;
  const { study, wave } = await openedWave(asked);
  await app.write(async (tx) => {
    if (!(await repeatLettersOfWave(tx, wave.id, app.now()))) return;
    const details = { wave: wave.number };
    await audit(app, tx, { by: doerOf(actor), deed: "letters.repeated", studyId: study.id, details });
  });
}
