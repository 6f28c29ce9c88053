/** The demo study as rows of the tables. Says what stands in them; stores nothing. */
import type { NewAnswerImport } from "../../db/queries/imports.ts";
import type { NewOrganization, NewTeam } from "../../db/queries/participants.ts";
import type { NewResponse } from "../../db/queries/responses.ts";
import type { NewStudy } from "../../db/queries/studies.ts";
import type { NewWave } from "../../db/queries/waves.ts";
import type { Instrument } from "../instruments/schema.ts";
import { metricColumns } from "../instruments/scoring-key.ts";
import { isStraightLining } from "../instruments/straight-lining.ts";
import type { App } from "../platform/app.ts";
import { withTeamNames } from "../simulation/chosen-teams.ts";
import type { SimulatedRespondent } from "../simulation/collect-wave.ts";
import type { SimulatedStudy } from "../simulation/simulate-study.ts";
import { demoFile, demoSlug, type Mark } from "./demo-claim.server.ts";
import { randomId } from "./random-id.ts";

/** Days before the start at which each wave opened and closed. */
const calendar = [
  { title: "First wave", opened: 390, closed: 362 },
  { title: "Second wave", opened: 208, closed: 180 },
  { title: "Third wave", opened: 9, closed: null },
];
const day = 86_400_000;

/** The study, and each wave in its final state with the import that holds its responses back while they are loaded. */
export function demoRows(app: App, instrument: Instrument, loader: string) {
  const now = app.now();
  const study: NewStudy = {
    id: randomId(app),
    slug: demoSlug,
    title: "How software delivery really goes",
    host: "The Gemba demo",
    purpose:
      "To show what an analysis finds. All answers but your own are simulated: what was planted is written in truth.json in the data folder.",
    main_language: "en",
    instrument_id: instrument.id,
    instrument_version: instrument.version,
    unit: "organization",
    minimum_group: 5,
    caveat: "These answers are simulated; the organizations do not exist.",
    created_at: now,
  };
  const dayBefore = (days: number) => new Date(now.getTime() - days * day).toISOString().slice(0, 10);
  const waves = calendar.map(({ title, opened, closed }, w) => {
    const wave: NewWave = {
      id: randomId(app),
      study_id: study.id,
      number: w + 1,
      title,
      state: closed === null ? "open" : "closed",
      opens_on: dayBefore(opened),
      closes_on: closed === null ? null : dayBefore(closed),
    };
    const mark: Mark = { loader, beat: 0 };
    const staging: NewAnswerImport = {
      id: randomId(app),
      study_id: study.id,
      wave_id: wave.id,
      file_name: demoFile,
      content_hash: `${demoFile} ${w + 1}`,
      state: "staging",
      report: w === 0 ? mark : null,
      created_at: now,
    };
    return { wave, staging };
  });
  return { study, waves };
}

/** In the order of the simulated study. */
export function participantRows(app: App, studyId: string, simulated: SimulatedStudy) {
  const organizations = simulated.organizations.map(({ name, shownToHost }): NewOrganization => {
    return { id: randomId(app), study_id: studyId, name, shown_to_host: shownToHost };
  });
  const teams = simulated.teams.map(({ organization, name, headcount }): NewTeam => {
    const organization_id = organizations[organization]!.id;
    return { id: randomId(app), study_id: studyId, organization_id, name, headcount };
  });
  return { organizations, teams };
}

export function responseRow(
  app: App,
  instrument: Instrument,
  staging: NewAnswerImport,
  respondent: SimulatedRespondent,
  place: Pick<NewResponse, "organization_id" | "team_id" | "service_id">,
  idOfTeam: (team: number) => string,
): NewResponse {
  const answers = withTeamNames(instrument, respondent.answers, idOfTeam);
  return {
    id: randomId(app),
    study_id: staging.study_id,
    wave_id: staging.wave_id,
    import_id: staging.id,
    ...place,
    answers,
    ...metricColumns(instrument, answers),
    language: instrument.language,
    mode: "simulated",
    consent_research: respondent.consentResearch,
    straight_lining: isStraightLining(instrument, answers),
    receipt_hash: null,
  };
}
