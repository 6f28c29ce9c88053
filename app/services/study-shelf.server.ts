/** Copying a study, putting it away, taking it back, and asking for its end. */
import { insertJobs } from "../../db/queries/jobs.ts";
import {
  insertOrganizations,
  insertTeams,
  organizationsOfStudy,
  teamsOfStudy,
} from "../../db/queries/participants.ts";
import { putStepList, stepListsOfStudy } from "../../db/queries/step-lists.ts";
import { insertStudy, type Study, studyById, updateStudy } from "../../db/queries/studies.ts";
import { setClosed, wavesOfStudy } from "../../db/queries/waves.ts";
import type { Actor } from "../access/actor.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { localTime } from "../shared/zoned-time.ts";
import { standingsIn, studyFor } from "./access.server.ts";
import { audit, type Doer, doerOf } from "./audit.server.ts";
import { backupDays } from "./installation/backup-plan.server.ts";
import { randomId } from "./random-id.ts";
import type { Transaction } from "./respond-draft.server.ts";
import { longest } from "./study-fields.ts";
import { slugOf } from "./study-slug.ts";
import { mayNow } from "./study-state.server.ts";
import { withoutTitles } from "./study-translations.ts";
import { lineOf } from "./typed-text.ts";

/** Puts it away: it asks nobody and changes nothing, and its results stay. Once more changes nothing. @throws AppError conflict while a wave is open */
export async function archiveStudy(app: App, actor: Actor, slug: string): Promise<void> {
  await shelve(app, actor, slug, { deed: "archive", kept: "archived", entry: "study.archived" });
}

/** @throws AppError conflict when it is being erased */
export async function takeBackStudy(app: App, actor: Actor, slug: string): Promise<void> {
  await shelve(app, actor, slug, { deed: "take-back", kept: "active", entry: "study.taken-back" });
}

type Shelving = {
  deed: "archive" | "take-back";
  kept: Study["kept"];
  entry: "study.archived" | "study.taken-back";
};

async function shelve(app: App, actor: Actor, slug: string, { deed, kept, entry }: Shelving): Promise<void> {
  await app.write(async (tx) => {
    const study = await studyFor(tx, actor, "study.settings", slug);
    if (!(await mayNow(tx, study, deed))) return;
    await updateStudy(tx, study.id, { kept });
    await audit(app, tx, { by: doerOf(actor), deed: entry, studyId: study.id });
  });
}

/**
 * Makes a study like this one: the same questions, organizations, teams and settings, no wave and no answer. Who agreed to be seen by the host
 * agrees anew.
 * @param ticket of the form: the same form sent twice makes one copy
 * @returns the copy's slug, or what is wrong with its name
 * @throws AppError not-found, forbidden; conflict when it is being erased
 */
export async function copyStudy(
  app: App,
  actor: Actor,
  slug: string,
  { ticket, title: typed }: { ticket: string; title: string },
): Promise<{ slug: string } | { problem: "studies.error.title" }> {
  const title = lineOf(typed, longest.title);
  return app.write(async (tx) => {
    const study = await studyFor(tx, actor, "study.settings", slug);
    const before = await studyById(tx, ticket);
    if (before) {
      if ((await standingsIn(tx, actor, before)) === null) throw new AppError("bad-input", "error.badInput");
      return { slug: before.slug };
    }
    await mayNow(tx, study, "duplicate");
    if (title === null) return { problem: "studies.error.title" as const };
    const free = await slugOf(tx, "", title);
    if (free === null) throw new AppError("conflict", "error.badInput");
    await insertStudy(tx, {
      ...study,
      id: ticket,
      slug: free,
      title,
      translations: withoutTitles(study.translations),
      kept: "active",
      caveat: null,
      backup_days: await backupDays(tx),
      created_at: app.now(),
    });
    await copyParticipants(app, tx, study, ticket);
    const details = { from: study.slug, slug: free };
    await audit(app, tx, { by: doerOf(actor), deed: "study.copied", studyId: ticket, details });
    return { slug: free };
  });
}

async function copyParticipants(app: App, tx: Transaction, from: Study, to: string): Promise<void> {
  const organizations = await organizationsOfStudy(tx, from.id);
  const teams = await teamsOfStudy(tx, from.id);
  const steps = await stepListsOfStudy(tx, from.id);
  const idOf = new Map([...organizations, ...teams].map(({ id }) => [id, randomId(app)]));
  const copyOf = (id: string) => idOf.get(id) ?? "";
  await insertOrganizations(
    tx,
    organizations.map((row) => ({
      ...row,
      id: copyOf(row.id),
      study_id: to,
      shown_to_host: row.registered_id !== null && row.registered_id === from.host_id,
    })),
  );
  await insertTeams(
    tx,
    teams.map(({ id, organization_id, name, headcount, standing_id }) => ({
      id: copyOf(id),
      study_id: to,
      organization_id: copyOf(organization_id),
      name,
      headcount,
      standing_id,
    })),
  );
  for (const { team_id, steps: names } of steps)
    await putStepList(tx, { team_id: copyOf(team_id), study_id: to, steps: names });
}

/**
 * Asks for the end of a study: nobody can answer any more from now on, and a job takes everything of it but its entries in the audit log.
 * @param typed its title, as a person types it to be sure
 * @returns false: that is not its title, and nothing was done
 * @throws AppError not-found, forbidden
 */
export async function eraseStudyFor(app: App, actor: Actor, slug: string, typed: string): Promise<boolean> {
  return app.write(async (tx) => {
    const study = await studyFor(tx, actor, "study.erase", slug);
    const plain = (text: string) => text.normalize("NFKC").replace(/\s+/g, " ").trim();
    if (plain(typed) !== plain(study.title)) return false;
    await queueErasing(app, tx, study, doerOf(actor));
    return true;
  });
}

/** Once more changes nothing, but that a job which an operator dropped from the queue is there again. */
export async function queueErasing(app: App, tx: Transaction, study: Study, by: Doer): Promise<void> {
  const now = app.now();
  if (await mayNow(tx, study, "erase")) {
    // What is under way ends here: nobody sends what is deleted a moment later.
    for (const wave of await wavesOfStudy(tx, study.id))
      if (wave.state === "open") await setClosed(tx, wave.id, localTime(now, study.time_zone).day);
    await updateStudy(tx, study.id, { kept: "erasing" });
    await audit(app, tx, { by, deed: "study.erased", studyId: study.id });
  }
  // Without the study's key: the job has to outlive it, until the files are rewritten.
  const work = { study: study.id, everything: "yes" };
  const key = `erase/${study.id}`;
  await insertJobs(tx, [{ id: randomId(app), kind: "retention", key, work, due_at: now, created_at: now }]);
}
