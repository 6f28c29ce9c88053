/** A study that takes answers, and somebody who answers it. */

import type { App } from "../../../app/platform/app.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { openPage, savePage } from "../../../app/services/respond-page.server.ts";
import { start } from "../../../app/services/respond-welcome.server.ts";
import { insertOrganizations, insertTeams } from "../../../db/queries/participants.ts";
import { insertStudy, type NewStudy } from "../../../db/queries/studies.ts";
import { insertWave, type NewWave, setWaveState } from "../../../db/queries/waves.ts";
import { testApp } from "../../builders/app.ts";
import { organizationRow, studyRow, teamRow, waveRow } from "../../builders/database.ts";
import { surveysFolder } from "../../builders/surveys-folder.ts";

/** One more study with an open wave, an organization and a team. */
export async function addStudy(
  app: App,
  overrides: { study?: Partial<NewStudy>; wave?: Partial<NewWave> } = {},
) {
  const study = studyRow(overrides.study);
  const wave = waveRow(study.id, overrides.wave);
  const organization = organizationRow(study.id);
  const team = teamRow(study.id, organization.id);
  await app.write(async (tx) => {
    await insertStudy(tx, study);
    await insertWave(tx, wave);
    await insertOrganizations(tx, [organization]);
    await insertTeams(tx, [team]);
  });
  return { study, wave, organization, team, slug: study.slug };
}

/** The questionnaire delivery-core, open. */
export async function openStudyOf(overrides: Parameters<typeof addStudy>[1] = {}) {
  const app = await testApp();
  return { app, ...(await addStudy(app, overrides)) };
}

/** The small questionnaire with one item of every kind, open. */
export async function openSmallStudy() {
  const app = await testApp({ registry: createRegistry(surveysFolder()) });
  return { app, ...(await addStudy(app, { study: { instrument_id: "small" } })) };
}

/** Starts for a team; the code. */
export async function startFor(app: App, slug: string, who: string, research = false): Promise<string> {
  const started = await start(app, slug, { who: [who], consent: true, research }, null);
  if (!("code" in started)) throw new Error(JSON.stringify(started));
  return started.code;
}

export const close = (app: App, waveId: string) => app.write((tx) => setWaveState(tx, waveId, "closed"));

export const fields = (values: Record<string, string> | [string, string][]) => new URLSearchParams(values);

/** Posts a page as a browser does that did not come from the review. */
export const post = (
  app: App,
  slug: string,
  code: string | null,
  number: number,
  values: Record<string, string> | [string, string][],
) => savePage(app, slug, code, { number, reviewing: false }, fields(values));

/** Answers one question of delivery-core that no score and no published figure is made of: with none at all nothing can be sent. */
export const answerOne = (app: App, slug: string, code: string) =>
  post(app, slug, code, 2, { who_deploys: "1" });

/** What the fields of a page hold now. */
export async function shown(app: App, slug: string, code: string | null, number: number) {
  const opened = await openPage(app, slug, code, number);
  if ("instead" in opened) throw new Error(`led to ${opened.instead.at}`);
  return opened.questions.values;
}
