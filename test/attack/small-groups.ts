/**
 * A study in which every role has a part, with groups of one to four people among large ones. The small ones have names that are no words of any
 * page, and what they answered and wrote is marked.
 */
import { createRandom } from "../../app/analysis/random.ts";
import type { UnitOfAnalysis } from "../../app/analysis/study-data.ts";
import type { Answers } from "../../app/instruments/answer.ts";
import { completeAnswers } from "../../app/instruments/answer-schema.ts";
import type { Instrument } from "../../app/instruments/schema.ts";
import { contextItems, metricColumns } from "../../app/instruments/scoring-key.ts";
import type { RunningApp } from "../../app/platform/context.server.ts";
import type { Workers } from "../../app/platform/workers.server.ts";
import { policy, queueRun } from "../../app/services/analyse.server.ts";
import analyse from "../../app/services/analysis-worker.ts";
import compare from "../../app/services/change-worker.ts";
import { startJobs } from "../../app/services/jobs/job-table.server.ts";
import { freezeWavePolicy } from "../../app/services/wave-policy.server.ts";
import { insertComments } from "../../db/queries/comments.ts";
import { setHost, setRegistered } from "../../db/queries/organizations.ts";
import { insertOrganizations, insertTeams } from "../../db/queries/participants.ts";
import { insertResponses, type NewResponse } from "../../db/queries/responses.ts";
import { insertStudy } from "../../db/queries/studies.ts";
import { insertWave, setWaveState } from "../../db/queries/waves.ts";
import { testApp } from "../builders/app.ts";
import { key, organizationRow, responseRow, studyRow, teamRow, waveRow } from "../builders/database.ts";

/** Teams by organization, with how many people answer. Organizations of one team, of small teams only, of four people; a team of one. */
const sizes: Record<string, Record<string, number>> = {
  Grand: { Alder: 12, Birch: 9, Zilpzalp: 3, Wendehals: 4 },
  Harbour: { Cedar: 14, Rotdrossel: 1 },
  Island: { Elm: 11, Fir: 8 },
  Meadow: { Hazel: 10 },
  Quarry: { Larch: 13, Maple: 7 },
  River: { Oak: 9, Pine: 6 },
  Valley: { Rowan: 12 },
  ...Object.fromEntries(Array.from({ length: 24 }, (_, at) => [`House ${at}`, { [`Crew ${at}`]: 6 }])),
  Neuntoeter: { Ziegenmelker: 4 },
  Wasseramsel: { Kernbeisser: 2 },
};

/** Names of groups under five people. */
export const smallNames = [
  "Zilpzalp",
  "Wendehals",
  "Rotdrossel",
  "Neuntoeter",
  "Ziegenmelker",
  "Wasseramsel",
  "Kernbeisser",
];

/** How many people the small teams named in a text have together. */
export function peopleOfSmallTeams(text: string): number {
  const teams = Object.values(sizes).flatMap((of) => Object.entries(of));
  return teams.reduce(
    (sum, [name, n]) => (smallNames.includes(name) && text.includes(name) ? sum + n : sum),
    0,
  );
}

/** Given by everybody in small groups and by nobody else. */
export const rareAnswer = { item: "wish_area", code: 24, label: "Audits and rules" };

/** In every text that somebody of a small group wrote. */
export const smallMark = "planted-by-few";

/** Works in this process, so that a rule that a test has switched off is off there too. */
const nearby: Workers = {
  async run(file, job) {
    const assignment = { job, port: { postMessage: () => undefined } } as never;
    return (await (file.includes("change-worker") ? compare : analyse)(assignment)) as never;
  },
  close: async () => undefined,
};

export const nearbyApp = () => testApp({ workers: nearby });

export type SmallGroups = Awaited<ReturnType<typeof studyOfSmallGroups>>;

type Wanted = {
  slug: string;
  /** Id of the questionnaire. */
  asks: string;
  minimum: number;
  /** The organization of the installation that hosts it, and the one that "Grand" is. */
  host: string;
  participant: string;
};

/** Two waves that are closed and computed, and one that is open and that a team of three has answered. */
export async function studyOfSmallGroups(
  app: RunningApp,
  { slug, asks, minimum, host, participant }: Wanted,
) {
  const instrument = app.registry.latest(asks);
  const { version: instrument_version } = instrument;
  const by = contextItems(instrument)
    .slice(0, 2)
    .map(({ id }) => id);
  const [a, b] = by;
  const filters = { by, pairs: a !== undefined && b !== undefined ? [[a, b] as [string, string]] : [] };
  const study = studyRow({ slug, instrument_id: asks, instrument_version, minimum_group: minimum, filters });
  const waves = [1, 2, 3].map((number) => waveRow(study.id, { number, title: `Wave ${number}` }));
  const organizations = Object.keys(sizes).map((name) => organizationRow(study.id, { name }));
  const teams = organizations.flatMap((of) =>
    Object.entries(sizes[of.name]!).map(([name, headcount]) => teamRow(study.id, of.id, { name, headcount })),
  );
  const random = createRandom(7);
  const stored: NewResponse[] = [];
  await app.write(async (tx) => {
    await insertStudy(tx, study);
    await setHost(tx, study.id, host);
    await insertOrganizations(tx, organizations);
    await setRegistered(tx, organizations[0]!.id, participant);
    await insertTeams(tx, teams);
    for (const wave of waves) {
      await insertWave(tx, wave);
      await freezeWavePolicy(app, tx, wave.id);
      for (const { id: team_id, organization_id, name, headcount } of teams) {
        if (wave.number === 3 && name !== "Zilpzalp") continue;
        const isSmall = smallNames.includes(name);
        const people = Array.from({ length: headcount ?? 0 }, (_, at) => at);
        const rows = people.map((at) => {
          const answers = completeAnswers(
            instrument,
            answersOf(instrument, { at, of: people.length, isSmall }, random),
          );
          const metrics = metricColumns(instrument, answers);
          return responseRow(wave, { organization_id, team_id, ...metrics, answers });
        });
        await insertResponses(tx, rows);
        stored.push(...rows);
        const texts = instrument.items.filter(({ kind }) => kind === "text");
        const comments = texts.flatMap(({ id: item_id }) =>
          people.map((at) => ({
            id: key(),
            study_id: study.id,
            wave_id: wave.id,
            organization_id,
            item_id,
            body: isSmall ? `${smallMark} ${at}` : `More ${name} of it, says ${at}`,
          })),
        );
        await insertComments(tx, comments);
      }
    }
    for (const wave of waves.slice(0, 2)) await setWaveState(tx, wave.id, "closed");
  });
  return { study, waves, organizations, teams, stored };
}

/** How sure figures are does not matter here. */
const fewDraws = { tieOrders: 1, draws: 4 };

export async function compute(
  app: RunningApp,
  { study, waves }: Pick<SmallGroups, "study" | "waves">,
  wanted: readonly (readonly [wave: number, unit: UnitOfAnalysis])[],
): Promise<void> {
  Object.assign(policy, fewDraws);
  for (const [wave, unit] of wanted) await queueRun(app, study.id, waves[wave - 1]!.id, unit);
  const queue = startJobs(app, { pollMs: 5 });
  await queue.idle();
  await queue.stop();
}

type Person = { at: number; of: number; isSmall: boolean };

/**
 * Small groups lie spread over the whole of a scale, its ends among them, and choose what nobody else does; all others stay off the ends. So no other
 * group lies as far apart, and no other rule hides what a rule that is off lets through.
 */
function answersOf(
  { items, scales }: Instrument,
  { at, of, isSmall }: Person,
  random: () => number,
): Answers {
  const answers: Answers = {};
  const place = (n: number) =>
    isSmall
      ? Math.round((at * (n - 1)) / Math.max(1, of - 1))
      : Math.min(n - 1, 1 + Math.floor(random() * (n - 2)));
  for (const item of items) {
    if (item.kind === "percentage") answers[item.id] = isSmall ? place(101) : 10 + Math.floor(random() * 30);
    else if (item.kind === "agreement" || item.kind === "ordered") {
      const codes = scales[item.scale]!.points.map(({ code }) => code);
      answers[item.id] = codes[place(codes.length)]!;
    } else if (item.id === rareAnswer.item)
      answers[item.id] = isSmall ? rareAnswer.code : rareAnswer.code + 1;
  }
  return answers;
}
