/** Which study and wave an import goes to: found, or made. Decides whether the wave may still take answers. */
import { importsOfStudy } from "../../db/queries/imports.ts";
import { countResponses } from "../../db/queries/responses.ts";
import { hasResponses, insertStudy, type Study, studyBySlug } from "../../db/queries/studies.ts";
import { insertWave, openWaveOfStudy, type Wave, wavesOfStudy } from "../../db/queries/waves.ts";
import type { ChosenModules } from "../../db/schema/study.ts";
import type { ImportMap } from "../imports/map-schema.ts";
import type { ImportProblem } from "../imports/problem.ts";
import type { App } from "../platform/app.ts";
import { verdictOn } from "../shared/study-life.ts";
import { askedIn } from "./asked.ts";
import { draftsAsked } from "./asks-drafts.ts";
import { backupDays } from "./installation/backup-plan.server.ts";
import { randomId } from "./random-id.ts";
import { chooseModules, sameModules } from "./study-modules.server.ts";
import { stateOf } from "./study-state.server.ts";

type Read = Parameters<typeof studyBySlug>[0];
type Tx = Parameters<typeof insertStudy>[0];

export type Found = { study: Study | undefined; wave: Wave | undefined };

/** @returns `same`: the import that brought this file with this map, and is visible */
export async function findTarget(
  app: Pick<App, "registry">,
  db: Read,
  map: ImportMap,
  contentHash: string,
): Promise<Found | { same: string } | { problem: ImportProblem }> {
  const { slug, instrument, version } = map.study;
  const study = await studyBySlug(db, slug);
  const waves = study ? await wavesOfStudy(db, study.id) : [];
  const wave = waves.find((each) => each.number === map.wave.number);
  const modules = modulesOf(map) ?? study?.modules ?? null;
  const drafts = draftsAsked(app, { instrument_id: instrument, instrument_version: version, modules });
  if (map.wave.state === "open" && (wave?.state ?? "planned") === "planned" && drafts.length > 0)
    return refused(`an open wave asks no draft, and ${drafts.join(", ")} may still change: publish it first`);
  if (!study) return { study, wave: undefined };
  if (study.kept !== "active") return refused(`the study ${slug} is ${study.kept}: it takes no answers`);
  // A wave that is there keeps its version; a new one may ask another version of the study's instrument.
  const has = askedIn(study, wave).instrument_version;
  if (study.instrument_id !== instrument || (wave && has !== version)) {
    const place = wave ? `wave ${wave.number} of ${slug}` : `the study ${slug}`;
    return refused(
      `${place} has the instrument ${study.instrument_id} ${has}, the map is for ${instrument} ${version}`,
    );
  }
  const wanted = modulesOf(map);
  if (wanted && !sameModules(study.modules, wanted)) {
    if (await hasResponses(db, study.id))
      return refused(`somebody has answered ${slug}, so it keeps its modules, and the map names others`);
    if (verdictOn("modules", stateOf(study, waves)) !== "may")
      return refused(`a wave of ${slug} has been opened, so it keeps its modules, and the map names others`);
  }
  const alike = (await importsOfStudy(db, study.id)).filter((each) => each.content_hash === contentHash);
  const visible = alike.find((each) => each.state === "visible");
  if (visible) return { same: visible.id };
  if (alike.some((each) => each.state === "staging")) return refused("this file is being imported right now");

  if (wave?.state === "closed" && (await countResponses(db, wave.id)) > 0) {
    return refused(
      `wave ${wave.number} of ${slug} is closed, and its results may have been read: choose another wave (--wave)`,
    );
  }
  const open = map.wave.state === "open" ? await openWaveOfStudy(db, study.id) : undefined;
  if (open && open.id !== wave?.id) {
    return refused(`wave ${open.number} of ${slug} is open; a study has one open wave at a time`);
  }
  return { study, wave };
}

export type Target = {
  study: Pick<Study, "id" | "slug" | "unit">;
  /** `state`: as it was found, "planned" for a new one. */
  wave: Pick<Wave, "id" | "number" | "state">;
  made: { study: boolean; wave: boolean };
  /** What the wave is once the answers are visible. */
  finally: Wave["state"];
};

/** Makes what was not found. A new wave is planned until its answers are all there. */
export async function makeTarget(tx: Tx, app: App, map: ImportMap, found: Found): Promise<Target> {
  const study = found.study ?? newStudy(app, map, await backupDays(tx));
  if (!found.study) await insertStudy(tx, study);
  const wanted = modulesOf(map);
  if (wanted) await chooseModules(app, tx, study, wanted);
  const wave = found.wave ?? newWave(app, map, study);
  if (!found.wave) await insertWave(tx, wave);
  return {
    study,
    wave,
    made: { study: !found.study, wave: !found.wave },
    // An open wave stays open, and a closed one closed: only a planned one takes the state of the map.
    finally: wave.state === "planned" ? map.wave.state : wave.state,
  };
}

/** What the map says about modules; null when it says nothing. */
export function modulesOf({ study: { modules, attach } }: ImportMap): ChosenModules | null {
  if (!modules && !attach) return null;
  return { ...(modules && { modules }), ...(attach && { attach }) };
}

function newStudy(app: App, { study }: ImportMap, backup_days: number): Study {
  return {
    id: randomId(app),
    slug: study.slug,
    title: study.title,
    host: study.host,
    purpose: study.purpose,
    instrument_id: study.instrument,
    instrument_version: study.version,
    modules: null,
    unit: study.unit,
    minimum_group: study.k,
    caveat: study.caveat ?? null,
    item_order: "fixed",
    proof_of_work: false,
    backup_days,
    retention_days: null,
    time_zone: null,
    quiet_from: "20:00",
    quiet_until: "08:00",
    host_id: null,
    languages: null,
    consent_text: null,
    main_language: null,
    translations: null,
    filters: null,
    kept: "active",
    equivalence_points: 5,
    equivalence_half_levels: 1,
    created_at: app.now(),
  };
}

function newWave(app: App, { wave, study: asked }: ImportMap, study: Study): Wave {
  return {
    id: randomId(app),
    study_id: study.id,
    number: wave.number,
    title: wave.title,
    state: "planned",
    opens_on: wave.opensOn ?? null,
    closes_on: wave.closesOn ?? null,
    published_on: null,
    instrument_version: asked.version === study.instrument_version ? null : asked.version,
    policy: null,
    policy_hash: null,
    rewrite_due: false,
    ends_at: null,
    closed_on: null,
  };
}

function refused(message: string): { problem: ImportProblem } {
  return { problem: { place: "map", line: 0, rule: "study", message } };
}
