/** Which questionnaire a study asks: the one way from a study to its instrument, with the modules and, for a person, the steps of the team and the teams to choose from. */
import { teamsOfStudy } from "../../db/queries/participants.ts";
import { stepListsOfStudy, stepsOfTeam } from "../../db/queries/step-lists.ts";
import type { Study } from "../../db/queries/studies.ts";
import { type Language, languages } from "../i18n/languages.ts";
import { composeInstrument, withSteps } from "../instruments/compose.ts";
import type { Instrument, Item, StudyTeams } from "../instruments/schema.ts";
import { teamChoicesOf, withTeams } from "../instruments/study-teams.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { shortened } from "../shared/short-refs.ts";
import { inLanguage } from "./instrument-in-language.ts";

/** What decides it. `id` is the study's. */
export type Asking = Pick<Study, "id" | "instrument_id" | "instrument_version" | "modules">;

type Composed = { of: string; instrument: Instrument };
const composedByStudy = new WeakMap<App["registry"], Map<string, Composed>>();

/**
 * The questionnaire of a study: its instrument with the modules it takes and the module files it attaches. Composed once a study, and
 * again when its choice has changed. In the language it was written in.
 * @throws AppError not-found for an instrument or module file that is not there, RangeError when they do not fit together
 */
export function instrumentOf(app: Pick<App, "registry">, study: Asking): Instrument {
  return composed(app, study, undefined);
}

/** Whether there is one: not where a file was taken away, nor where its parts do not fit together any more. */
export function isHere(app: Pick<App, "registry">, study: Asking): boolean {
  try {
    return Boolean(instrumentOf(app, study));
  } catch (error) {
    if (error instanceof RangeError || (error instanceof AppError && error.kind === "not-found"))
      return false;
    throw error;
  }
}

/** How people are asked it: also in which languages. */
type Shown = Asking & Partial<Pick<Study, "languages">>;

/**
 * The same as people are asked it: in the language of the page, where the study is asked in it and all of its parts are translated. Where one is not, or translated
 * parts do not fit together, in the one it was written in; the catalogue of questionnaires tells its author.
 */
export function instrumentShown(app: Pick<App, "registry" | "language">, study: Shown): Instrument {
  const original = composed(app, study, undefined);
  if (app.language === undefined || app.language === original.language) return original;
  if (study.languages && !study.languages.includes(app.language)) return original;
  try {
    return composed(app, study, app.language);
  } catch (error) {
    if (error instanceof RangeError) return original;
    throw error;
  }
}

/** The same for whoever reads about a study: in the language of the page where all of it is translated, whatever languages its people are asked in. */
export function instrumentRead(
  app: Pick<App, "registry" | "language">,
  { id, instrument_id, instrument_version, modules }: Asking,
): Instrument {
  return instrumentShown(app, { id, instrument_id, instrument_version, modules });
}

/** For whom its host writes: in the languages that were chosen, else in all in which people are asked; none where it is not here, or does not fit together. */
export function languagesWrittenFor({ registry }: Pick<App, "registry">, study: Shown): Language[] {
  const chosen = study.languages;
  if (chosen) return languages.filter((language) => chosen.includes(language));
  try {
    return languages.filter(
      (language) => instrumentShown({ registry, language }, study).language === language,
    );
  } catch (error) {
    if (error instanceof RangeError || error instanceof AppError) return [];
    throw error;
  }
}

function composed(app: Pick<App, "registry">, study: Asking, language: string | undefined): Instrument {
  const { instrument_id: id, instrument_version: version, modules } = study;
  const originals = [{ id, version }, ...(modules?.attach ?? [])].map((one) =>
    app.registry.get(one.id, one.version),
  );
  const translated = originals.map((one) => inLanguage(app, one, language));
  const whole = language === undefined || translated.every((one) => one.language === language);
  const [base, ...attach] = (whole ? translated : originals) as [Instrument, ...Instrument[]];
  if (modules === null) return base;
  const of = JSON.stringify([id, version, modules]);
  let known = composedByStudy.get(app.registry);
  if (!known) {
    known = new Map();
    composedByStudy.set(app.registry, known);
  }
  const place = `${study.id} ${base.language}`;
  const before = known.get(place);
  if (before?.of === of) return before.instrument;
  const pick = modules.modules === undefined ? { attach } : { modules: modules.modules, attach };
  const instrument = composeInstrument(base, pick);
  known.set(place, { of, instrument });
  return instrument;
}

type ValueStream = Item & { kind: "value-stream" };

/** The question about the steps of a value stream, if the questionnaire has one; the first should there ever be two. */
export function valueStreamOf(instrument: Instrument): ValueStream | undefined {
  return instrument.items.find((item): item is ValueStream => item.kind === "value-stream");
}

/**
 * The questionnaire as somebody of this team is asked it: with the team's own steps, where it has any, and the study's other teams, where
 * one of them is to be chosen. Without such questions no database is asked.
 */
export async function instrumentForTeam(
  app: Pick<App, "registry" | "now" | "language">,
  db: App["read"],
  study: Shown,
  { teamId, organizationId }: { teamId: string | null; organizationId: string | null },
): Promise<Instrument> {
  const instrument = instrumentShown(app, study);
  const steps = teamId !== null && valueStreamOf(instrument) ? await stepsOfTeam(db, teamId) : undefined;
  const stepped = steps ? withOwnSteps(instrument, steps) : instrument;
  if (teamChoicesOf(instrument).length === 0) return stepped;
  const all = await teamsToChoose(app, db, study.id);
  // The own organization first: most wait for a team of it.
  const organizations = [
    ...all.filter(({ id }) => id === organizationId),
    ...all.filter(({ id }) => id !== organizationId),
  ];
  return withTeams(stepped, { organizations, own: teamId });
}

type Kept = { until: number; organizations: StudyTeams["organizations"] };
const teamsByStudy = new WeakMap<App["registry"], Map<string, Kept>>();
/** Teams are frozen at launch, but an import can bring more: they are read again after a while, by every process of a server for itself. */
const keptFor = 60_000;

async function teamsToChoose(
  app: Pick<App, "registry" | "now">,
  db: App["read"],
  studyId: string,
): Promise<StudyTeams["organizations"]> {
  const now = app.now().getTime();
  const kept = teamsByStudy.get(app.registry) ?? new Map<string, Kept>();
  teamsByStudy.set(app.registry, kept);
  const before = kept.get(studyId);
  if (before && now < before.until) return before.organizations;
  const teams = await teamsOfStudy(db, studyId);
  const refOf = shortened(teams.map(({ id }) => id));
  const groups = new Map<string, StudyTeams["organizations"][number]>();
  for (const { id, name, organization_id, organization_name } of teams) {
    const group = groups.get(organization_id) ?? { id: organization_id, name: organization_name, teams: [] };
    groups.set(organization_id, group);
    group.teams.push({ id, ref: refOf(id), name });
  }
  const organizations = [...groups.values()];
  kept.set(studyId, { until: now + keptFor, organizations });
  return organizations;
}

/**
 * The questionnaire of which one table holds the answers of all teams. Where teams have steps of their own, steps are told by their place:
 * what a team calls them would tell the team.
 */
export async function instrumentForTable(app: App, study: Asking): Promise<Instrument> {
  const instrument = instrumentOf(app, study);
  const stream = valueStreamOf(instrument);
  if (!stream) return instrument;
  const own = await stepListsOfStudy(app.read, study.id);
  if (own.length === 0) return instrument;
  const most = Math.max(stream.steps.length, ...own.map(({ steps }) => steps.length));
  return withOwnSteps(
    instrument,
    Array.from({ length: most }, (_, at) => `step ${at + 1} of the team`),
  );
}

function withOwnSteps(instrument: Instrument, steps: string[]): Instrument {
  return instrument.items.reduce(
    (changed, { id, kind }) => (kind === "value-stream" ? withSteps(changed, id, steps) : changed),
    instrument,
  );
}
