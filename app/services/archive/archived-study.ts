/** Whether the rows of a study go together: with its questionnaires, and with each other. Looked at one by one, as they come. */

import type { Study } from "../../../db/queries/studies.ts";
import type { ArchivedRow, ArchivedTable } from "../../../db/queries/study-archive.ts";
import type { Answers } from "../../instruments/answer.ts";
import { checkedAnswer } from "../../instruments/answer-check.ts";
import type { Instrument, Item } from "../../instruments/schema.ts";
import { contextItems } from "../../instruments/scoring-key.ts";
import type { App } from "../../platform/app.ts";
import { AppError } from "../../shared/errors.ts";
import { askedIn } from "../asked.ts";
import { instrumentOf } from "../instrument-of.server.ts";
import { faultOfRow } from "./archived-rows.ts";
import { broken } from "./read-archive.server.ts";

type Questionnaire = { id: string; version: string };
type Asked = { instrument: Instrument; items: Map<string, Item> };

export type RowCheck = {
  /** @throws AppError bad-input (details: why) for a row that does not belong in a study */
  row: (table: ArchivedTable, row: ArchivedRow) => void;
  /** Questionnaires of the study that this program has not read: what hangs on them could not be checked. */
  notRead: () => string[];
};

/** @param questionnaires those that the archive brings */
export function checkRows(app: App, questionnaires: readonly Questionnaire[]): RowCheck {
  let study: Study | null = null;
  const asked = new Map<string, Asked | null>();
  const teams = new Map<string, string>();
  const waves = new Set<string>();
  const notRead = new Set<string>();

  /** null: it is not here yet. */
  function read(asking: Study): Asked | null {
    const wanted = [
      { id: asking.instrument_id, version: asking.instrument_version },
      ...(asking.modules?.attach ?? []),
    ];
    for (const { id, version } of wanted)
      if (!questionnaires.some((one) => one.id === id && one.version === version))
        throw broken(`the questionnaire ${id} ${version} of its study is not in it`);
    const missing = wanted.filter(({ id, version }) => !isRead(app, id, version));
    for (const { id, version } of missing) notRead.add(`${id} ${version}`);
    if (missing.length > 0) return null;
    try {
      const instrument = instrumentOf(app, asking);
      return { instrument, items: new Map(instrument.items.map((item) => [item.id, item])) };
    } catch (error) {
      if (error instanceof RangeError) throw broken("its questionnaires do not fit together");
      throw error;
    }
  }

  const checks: Partial<Record<ArchivedTable, (row: ArchivedRow) => void>> = {
    study: (row) => {
      // Its columns have been checked: what is absent has a default.
      study = { modules: null, filters: null, ...row } as Study;
      const own = read(study);
      const choices = own && contextItems(own.instrument).map(({ id }) => id);
      const { by, pairs } = study.filters ?? { by: [], pairs: [] };
      if (choices && ![...by, ...pairs.flat()].every((id) => choices.includes(id)))
        throw broken("it shows results by what its questionnaire does not ask");
    },
    wave: (row) => {
      const id = String(row.id);
      waves.add(id);
      const version = typeof row.instrument_version === "string" ? row.instrument_version : null;
      if (study) asked.set(id, read(askedIn(study, { instrument_version: version })));
    },
    team: (row) => void teams.set(String(row.id), String(row.organization_id)),
    response: (row) => {
      const place = typeof row.team_id === "string" ? teams.get(row.team_id) : undefined;
      if (place !== undefined && row.organization_id !== place)
        throw broken("an answer has a team of another organization");
      const of = asked.get(String(row.wave_id));
      if (of) requireAnswers(of, row.answers as Answers);
    },
    analysis_run: (row) => {
      const { change } = row.options as { change?: { since: { wave: string }; reference: { wave: string } } };
      for (const { wave } of change ? [change.since, change.reference] : [])
        if (!waves.has(wave)) throw broken("a comparison names a wave that is not in it");
    },
  };

  return {
    row: (table, row) => {
      const fault = faultOfRow(table, row);
      if (fault !== null)
        throw broken(`a row of the table ${table} holds what it cannot${fault === "" ? "" : `: ${fault}`}`);
      checks[table]?.(row);
    },
    notRead: () => [...notRead],
  };
}

function isRead({ registry }: App, id: string, version: string): boolean {
  try {
    registry.get(id, version);
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

/** Teams and steps that somebody chose from are those of their study: of these only the form is known here. */
const ofTheStudy: readonly Item["kind"][] = ["team-choice", "value-stream"];

function requireAnswers({ instrument, items }: Asked, answers: Answers): void {
  for (const [id, value] of Object.entries(answers)) {
    const item = items.get(id);
    if (!item) throw broken("an answer is to no question of its questionnaire");
    if (!ofTheStudy.includes(item.kind) && checkedAnswer(item, instrument, value) === undefined)
      throw broken(`an answer to ${id} is none of those that it has`);
  }
}
