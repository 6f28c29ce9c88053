/** An installation in which every role has somebody: a host with two studies, an organization that takes part, and one that does not. */

import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { eq } from "drizzle-orm";
import { createRegistry } from "../../app/platform/registry.server.ts";
import { claimJobs, endJob, insertJobs } from "../../db/queries/jobs.ts";
import { putMember } from "../../db/queries/members.ts";
import { insertOrganization, setHost, setRegistered } from "../../db/queries/organizations.ts";
import { insertRun } from "../../db/queries/runs.ts";
import { job as jobs } from "../../db/schema/job.ts";
import { allKindsSource } from "../app/instruments/all-kinds.ts";
import { type Person, storedAccount } from "./accounts.ts";
import { testApp } from "./app.ts";
import { key, runRow, storedStudy } from "./database.ts";
import { surveysFolder } from "./surveys-folder.ts";

/** Work that waits for its time. */
function jobRow(id: string) {
  const at = new Date("2026-01-01T00:00:00.000Z");
  return { id, kind: "rewrite" as const, due_at: at, created_at: at };
}

/** Of the one backup that lies in the data folder. */
export const backupName = "gemba-2026-01-01T00-00-00-000Z.db";

export async function installation(environment: Record<string, string> = {}) {
  const SURVEYS_DIR = surveysFolder({ "instruments/all-kinds/1.0.yaml": allKindsSource });
  const registry = createRegistry(SURVEYS_DIR);
  const app = await testApp({ registry }, { SURVEYS_DIR, ...environment });
  const closed = await storedStudy(app, {
    study: { slug: "acme", instrument_id: "all-kinds" },
    wave: { state: "closed" },
  });
  const planned = await storedStudy(app, {
    study: { slug: "plan", instrument_id: "all-kinds" },
    wave: { state: "planned" },
  });
  const [host, participant, foreign] = [key(), key(), key()];
  const run = runRow(closed.wave, { instrument: "all-kinds@1.0" });
  await app.write(async (tx) => {
    for (const [id, name] of Object.entries({
      [host]: "Host",
      [participant]: "Participant",
      [foreign]: "Foreign",
    }))
      await insertOrganization(tx, { id, name, name_key: name.toLowerCase(), created_at: app.now() });
    for (const { study, organization } of [closed, planned]) {
      await setHost(tx, study.id, host);
      await setRegistered(tx, organization.id, participant);
    }
    await insertRun(tx, run);
  });
  const people = {
    leader: await storedAccount(app, { name: "Leader" }),
    researcher: await storedAccount(app, { name: "Researcher" }),
    participantLeader: await storedAccount(app, { name: "Participant" }),
    foreignLeader: await storedAccount(app, { name: "Foreign" }),
    operator: await storedAccount(app, { name: "Operator", role: "operator" }),
    member: await storedAccount(app, { name: "Member" }),
  };
  const join = async (
    person: Person,
    organization_id: string,
    role: "leader" | "researcher" | "operator",
  ) => {
    const id = key();
    const row = { id, organization_id, account_id: person.id, role, created_at: app.now() };
    await app.write((tx) => putMember(tx, row));
    return id;
  };
  await join(people.leader, host, "leader");
  await join(people.researcher, host, "researcher");
  await join(people.participantLeader, participant, "leader");
  await join(people.foreignLeader, foreign, "leader");
  const member = await join(people.member, host, "researcher");
  const [job, given] = [key(), key()];
  await app.write((tx) => insertJobs(tx, [jobRow(job), { ...jobRow(given), kind: "mail" }]));
  await app.write(async (tx) => {
    // What only waits for its time is not done again; what waits after a failure is.
    await tx.update(jobs).set({ failure: "later" }).where(eq(jobs.id, job));
    const claim = { kinds: ["mail"] as const, now: app.now(), leaseMs: 1000, by: "test", most: 1 };
    await claimJobs(tx, claim);
    await endJob(tx, { jobId: given, by: "test" }, { state: "dead", failure: "later" }, app.now());
  });
  mkdirSync(resolve(app.env.DATA_DIR, "backups"));
  writeFileSync(resolve(app.env.DATA_DIR, "backups", backupName), "a copy");
  return { app, job, closed, planned, host, participant, foreign, run: run.id, people, member, join };
}
