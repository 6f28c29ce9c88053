/** Answers of many respondents turned into the columns of numbers that the analysis reads. Here "missing" becomes NaN. */
import type { StudyData } from "../analysis/study-data.ts";
import type { Answers } from "./answer.ts";
import {
  addAnswer,
  answersTaken,
  type CodeColumn,
  createCodeColumn,
  createNumberColumn,
  grown,
  type NumberColumn,
  numbersTaken,
} from "./answer-columns.ts";
import { codesOf, directionOf, isScored, levelCount, levelOf } from "./scales.ts";
import type { Instrument, Item, KeyMetric } from "./schema.ts";
import { sharedConstructs } from "./shared-constructs.ts";
import { teamChoicesOf } from "./study-teams.ts";
import { deployerItemOf, isAboutDeployers } from "./who-deploys.ts";

/** What the key metrics' own columns of a stored response hold: the code, or whole percent; null when missing or not asked. */
export function metricColumns(instrument: Instrument, answers: Answers): Record<KeyMetric, number | null> {
  const columns: Record<KeyMetric, number | null> = {
    lead_time: null,
    deployment_frequency: null,
    recovery_time: null,
    change_fail_rate: null,
    rework_rate: null,
  };
  for (const item of instrument.items) {
    const answer = answers[item.id];
    if (item.metric && typeof answer === "number") columns[item.metric] = answer;
  }
  return columns;
}

export type StudyDataBuilder = {
  /** A stored response with the keys of its organization and team, if it has them. */
  add(row: {
    organization: string | null;
    team: string | null;
    answers: Answers;
    phase?: "early" | "middle" | "late" | null;
  }): void;
  /** The columns so far, as copies of exactly their length. */
  build(): StudyData;
};

/**
 * Collects responses one by one, so that a stream of any length needs no second copy.
 * Reversed items and percentages where less is better are turned, so that more is better in every construct column.
 * `add` throws RangeError for an answer that its item cannot have.
 */
export function createStudyDataBuilder(instrument: Instrument): StudyDataBuilder {
  let n = 0;
  let phase = new Int32Array(64);
  const members = createMembers();
  const columns: (NumberColumn | CodeColumn)[] = [];
  const kept = <T extends NumberColumn | CodeColumn>(made: T): T => {
    columns.push(made);
    return made;
  };
  const column = (item: Item, numberOf: (answer: number) => number) =>
    kept(createNumberColumn(item, instrument, numberOf));

  const byId = new Map(instrument.items.map((item) => [item.id, item]));
  const levelItems = instrument.levelMetrics.flatMap((id) => byId.get(id) ?? []);
  const metrics = levelItems.map((item) => ({
    id: item.id,
    axis: axisOf(item.id, instrument),
    levels: levelCount(item, instrument),
    column: column(item, (answer) => levelOf(item, answer, instrument)),
  }));
  const raw = instrument.items
    .filter(({ kind }) => kind === "percentage")
    .map((item) => column(item, (answer) => answer));
  const restated = (item: Item): string[] =>
    levelItems.flatMap(({ id, metric }) => (metric && item.overlaps.includes(metric) ? [id] : []));
  const constructs = scoredConstructs(instrument).map(({ construct, items, min, max }) => ({
    construct,
    min,
    max,
    adaptive: items.some((item) => isConditional(item, instrument)),
    columns: items.map((item) => {
      const turned = directionOf(item, instrument) === "lower-is-better";
      return {
        overlaps: restated(item),
        column: kept(createCodeColumn(item, instrument, (answer) => (turned ? min + max - answer : answer))),
      };
    }),
  }));
  const shared = sharedConstructs(instrument);
  const context = contextItems(instrument).map((item) => ({
    kind: item.kind === "ordered" ? ("ordered" as const) : ("choice" as const),
    column: column(item, (answer) => answer),
  }));
  const asksDeployer = deployerItemOf(instrument);
  const deployers = asksDeployer ? codesOf(asksDeployer, instrument).toSorted((a, b) => a - b) : [];
  const deployer = asksDeployer && column(asksDeployer, (answer) => deployers.indexOf(answer));

  const choices = teamChoicesOf(instrument).map(({ id }) => ({
    id,
    named: new Map<string, number>(),
    chosen: new Int32Array(64),
  }));

  return {
    add({ organization, team, answers, phase: when = null }) {
      members.add(n, organization, team);
      if (n === phase.length) phase = grown(phase);
      phase[n] = when === null ? -1 : phases.indexOf(when);
      for (const choice of choices) {
        if (n === choice.chosen.length) choice.chosen = grown(choice.chosen);
        const answer = answers[choice.id];
        choice.chosen[n] = typeof answer === "string" ? indexIn(choice.named, answer) : -1;
      }
      for (const each of columns) addAnswer(each, n, answers);
      n += 1;
    },
    build() {
      const take = (one: NumberColumn) => numbersTaken(one, n);
      return {
        n,
        ...members.build(n),
        metrics: metrics.map(({ axis, levels, column: own }) => ({ ...take(own), axis, levels })),
        raw: raw.map(take),
        constructs: constructs.map(({ construct, min, max, adaptive, columns: own }) => ({
          id: construct.id,
          role: construct.role,
          minAnswered: construct.minAnswered,
          shared: shared.has(construct.id),
          adaptive,
          min,
          max,
          items: own.map(({ overlaps, column: one }) => ({ ...answersTaken(one, n), overlaps })),
        })),
        context: context.map(({ kind, column: own }) => ({ ...take(own), kind })),
        phase: phase.slice(0, n),
        // Declared for the library, not by a questionnaire: whoever analyses adds it.
        parents: {},
        ...(deployer && {
          deployer: {
            codes: deployers,
            chosen: Int32Array.from(deployer.values.subarray(0, n), (at) => (Number.isNaN(at) ? -1 : at)),
          },
        }),
        ...(choices.length > 0 && {
          teamChoices: choices.map(({ id, named, chosen }) => ({
            id,
            named: [...named.keys()],
            chosen: chosen.slice(0, n),
          })),
        }),
      };
    },
  };
}

const phases = ["early", "middle", "late"];

/** Asked of some people only: by an earlier answer of its own, or of its page. */
function isConditional(item: Item, { pages }: Instrument): boolean {
  return (
    item.when !== undefined || pages.some(({ items, when }) => when !== undefined && items.includes(item.id))
  );
}

/** What was asked about the service and its place: choices among few, asked of everybody. Who deploys is a question of its own. */
export function contextItems(instrument: Instrument): Item[] {
  const background = new Set(
    instrument.constructs.filter(({ role }) => role === "background").map(({ id }) => id),
  );
  return instrument.items.filter(
    (item) =>
      (item.kind === "ordered" || item.kind === "single-choice") &&
      background.has(item.construct) &&
      !isAboutDeployers(item) &&
      item.about === undefined &&
      !item.sensitive &&
      !isConditional(item, instrument),
  );
}

/** The constructs that have a score, with the range of their items' codes. */
export function scoredConstructs(instrument: Instrument) {
  return instrument.constructs.flatMap((construct) => {
    if (!isScored(construct)) return [];
    const items = instrument.items.filter(
      (item) => item.construct === construct.id && directionOf(item, instrument) !== "none",
    );
    const [first] = items;
    if (!first) return [];
    const codes = codesOf(first, instrument);
    return [{ construct, items, min: Math.min(...codes), max: Math.max(...codes) }];
  });
}

function axisOf(id: string, instrument: Instrument): "throughput" | "stability" | "none" {
  if (instrument.throughput.includes(id)) return "throughput";
  return instrument.stability.includes(id) ? "stability" : "none";
}

/** Gives organizations and teams their indexes. A team belongs to its organization: without one it is no team. */
function createMembers() {
  const organizations = new Map<string, number>();
  const teams: { key: string; organization: number }[] = [];
  const teamsOf = new Map<number, Map<string, number>>();
  let organization = new Int32Array(64);
  let team = new Int32Array(64);
  return {
    add(row: number, organizationKey: string | null, teamKey: string | null) {
      if (row === organization.length) {
        organization = grown(organization);
        team = grown(team);
      }
      const at = organizationKey === null ? -1 : indexIn(organizations, organizationKey);
      organization[row] = at;
      team[row] = at < 0 || teamKey === null ? -1 : teamIndex(at, teamKey);
    },
    build: (n: number) => ({
      organization: organization.slice(0, n),
      team: team.slice(0, n),
      organizations: [...organizations.keys()],
      teams: teams.map((one) => ({ ...one })),
    }),
  };

  function teamIndex(at: number, key: string): number {
    let known = teamsOf.get(at);
    if (!known) {
      known = new Map();
      teamsOf.set(at, known);
    }
    const index = known.get(key);
    if (index !== undefined) return index;
    known.set(key, teams.length);
    return teams.push({ key, organization: at }) - 1;
  }
}

function indexIn(indexes: Map<string, number>, key: string): number {
  const index = indexes.get(key) ?? indexes.size;
  if (index === indexes.size) indexes.set(key, index);
  return index;
}
