/** Loads the demo study into an empty database: simulated answers with known truth, so that a first look shows everything at work. */
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { importsOfStudy, insertImport, setImportState } from "../../db/queries/imports.ts";
import { defaultServicesOfStudy, insertOrganizations, insertTeams } from "../../db/queries/participants.ts";
import { insertResponses } from "../../db/queries/responses.ts";
import { latestRun } from "../../db/queries/runs.ts";
import { countStudies, insertStudy, studyBySlug } from "../../db/queries/studies.ts";
import { insertWave, setWaveState, wavesOfStudy } from "../../db/queries/waves.ts";
import type { Instrument } from "../instruments/schema.ts";
import type { App } from "../platform/app.ts";
import { type SimulatedStudy, simulateStudy } from "../simulation/simulate-study.ts";
import { demoSpecification, type SimulationSpecification } from "../simulation/specification.ts";
import { queueRun } from "./analyse.server.ts";
import { askedIn, askedName } from "./asked.ts";
import {
  beat,
  DemoTakenOver,
  demoFile,
  demoSlug,
  type Mark,
  removeUnfinishedDemo,
  unfinishedDemo,
} from "./demo-claim.server.ts";
import { demoRows, participantRows, responseRow } from "./demo-rows.server.ts";
import { randomId } from "./random-id.ts";
import { freezeWavePolicy } from "./wave-policy.server.ts";

const seed = 7;
/** Each chunk is a short transaction of its own. */
const rowsPerChunk = 400;
/** A loader whose beat stands still for so long is dead; a chunk takes a hundredth of it. */
const defaultPatienceMs = 5_000;

/**
 * Loads the demo unless a study exists. Several processes may call it at once: one loads, the others wait until it has.
 * Safe to interrupt at any point: until its last transaction nothing counts, and the next call removes what is there and begins anew.
 * @param onProgress share done, 0 to 1; never called when there is nothing to load
 */
export async function loadDemo(
  app: App,
  options: {
    onProgress?: (share: number) => void;
    patienceMs?: number;
    /** Three waves, of which the last stays open. */
    specification?: SimulationSpecification;
  } = {},
): Promise<void> {
  const {
    onProgress = () => {},
    patienceMs = defaultPatienceMs,
    specification = demoSpecification,
  } = options;
  const loader = randomId(app);
  let simulated: SimulatedStudy | undefined;
  while (await isWanted(app)) {
    const instrument = app.registry.get("delivery-core", "1.0");
    // Before the claim, because nothing beats while it runs.
    simulated ??= simulateStudy(instrument, specification, seed);
    const rows = demoRows(app, instrument, loader);
    try {
      const claimed = await claim(app, rows);
      if (claimed === "mine") await load(app, loader, { instrument, simulated, rows }, onProgress);
      else if (claimed) await waitFor(app, claimed, loader, patienceMs);
    } catch (error) {
      if (!(error instanceof DemoTakenOver)) throw error;
    }
  }
  await queueRuns(app);
}

/** An empty database, or one with a demo that is not complete. */
async function isWanted({ read }: App): Promise<boolean> {
  return (await countStudies(read)) === 0 || (await unfinishedDemo(read)) !== undefined;
}

type Rows = ReturnType<typeof demoRows>;

/** Stores the study with planned waves and staging imports. Else: the mark of who was faster, or nothing if a study is there now. */
async function claim(app: App, rows: Rows): Promise<"mine" | Mark | undefined> {
  return app.write(async (tx) => {
    const other = await unfinishedDemo(tx);
    if (other) return other.mark;
    if ((await countStudies(tx)) > 0) return undefined;
    await insertStudy(tx, rows.study);
    for (const { wave } of rows.waves) await insertWave(tx, { ...wave, state: "planned" });
    for (const { staging } of rows.waves) await insertImport(tx, staging);
    return "mine";
  });
}

async function load(
  app: App,
  loader: string,
  demo: { instrument: Instrument; simulated: SimulatedStudy; rows: Rows },
  onProgress: (share: number) => void,
): Promise<void> {
  onProgress(0);
  const { study, waves } = demo.rows;
  const participants = participantRows(app, study.id, demo.simulated);
  await app.write(async (tx) => {
    await beat(tx, loader);
    await insertOrganizations(tx, participants.organizations);
    await insertTeams(tx, participants.teams);
  });
  const idOfTeam = (team: number) => participants.teams[team]!.id;
  const services = await defaultServicesOfStudy(app.read, study.id);
  const serviceOf = new Map(services.map(({ teamId, serviceId }) => [teamId, serviceId]));
  const total = demo.simulated.waves.reduce((sum, { respondents }) => sum + respondents.length, 0);
  let done = 0;
  for (const [w, { respondents }] of demo.simulated.waves.entries()) {
    for (let from = 0; from < respondents.length; from += rowsPerChunk) {
      const chunk = respondents.slice(from, from + rowsPerChunk).map((respondent) => {
        const team = participants.teams[respondent.team]!;
        const place = {
          organization_id: team.organization_id,
          team_id: team.id,
          service_id: serviceOf.get(team.id) ?? null,
        };
        return responseRow(app, demo.instrument, waves[w]!.staging, respondent, place, idOfTeam);
      });
      await app.write(async (tx) => {
        await beat(tx, loader);
        await insertResponses(tx, chunk);
      });
      done += chunk.length;
      onProgress(done / total);
    }
  }
  await writeTruthFile(app, demo.simulated);
  await app.write(async (tx) => {
    await beat(tx, loader);
    for (const { wave, staging } of waves) {
      await setImportState(tx, staging.id, "visible", { simulated: true, seed });
      await freezeWavePolicy(app, tx, wave.id);
      await setWaveState(tx, wave.id, wave.state);
    }
  });
  onProgress(1);
}

/** Beside the database; whole or not at all. */
async function writeTruthFile(app: App, { truth }: SimulatedStudy): Promise<void> {
  const file = join(app.env.DATA_DIR, "truth.json");
  const unfinished = `${file}.${randomId(app)}`;
  await writeFile(unfinished, `${JSON.stringify(truth, null, 2)}\n`);
  await rename(unfinished, file);
}

/** Waits until the other loader has moved on; if it does not, removes what it left. */
async function waitFor(app: App, seen: Mark, loader: string, patienceMs: number): Promise<void> {
  const polls = 20;
  for (let poll = 0; poll < polls; poll++) {
    await sleep(patienceMs / polls);
    const now = await unfinishedDemo(app.read);
    if (now?.mark.loader !== seen.loader || now.mark.beat !== seen.beat) return;
  }
  await removeUnfinishedDemo(app, seen, loader);
}

/** The closed waves of a demo that is complete; again at the next start if this one ends before they are queued. */
async function queueRuns(app: App): Promise<void> {
  const study = await studyBySlug(app.read, demoSlug);
  if (!study) return;
  const imports = await importsOfStudy(app.read, study.id);
  if (!imports.some(({ file_name, state }) => file_name === demoFile && state === "visible")) return;
  for (const wave of await wavesOfStudy(app.read, study.id)) {
    if (wave.state !== "closed") continue;
    for (const unit of ["organization", "team"] as const)
      if (
        !(await latestRun(app.read, { waveId: wave.id, unit, instrument: askedName(askedIn(study, wave)) }))
      )
        await queueRun(app, study.id, wave.id, unit);
  }
}
