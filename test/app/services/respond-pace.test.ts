/** Honest time left: from the people before, never from one of them, and whatever a clock does. */
import { expect, test } from "vitest";
import type { App } from "../../../app/platform/app.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { gatherPace } from "../../../app/services/respond-pace.server.ts";
import { openPage } from "../../../app/services/respond-page.server.ts";
import { send } from "../../../app/services/respond-send.server.ts";
import { welcome } from "../../../app/services/respond-welcome.server.ts";
import { paceOfWave } from "../../../db/queries/page-pace.ts";
import { testApp } from "../../builders/app.ts";
import { surveysFolder } from "../../builders/surveys-folder.ts";
import { addStudy, close, post, startFor } from "./respondent.ts";

/** A study whose clock the test moves. */
async function timedStudy() {
  const clock = { at: new Date("2026-03-02T10:00:00Z").getTime() };
  const app = await testApp({ registry: createRegistry(surveysFolder()), now: () => new Date(clock.at) });
  const study = await addStudy(app, { study: { instrument_id: "small" } });
  /** Somebody who takes so many seconds for each of the two pages. */
  const answers = async (...seconds: number[]) => {
    const code = await startFor(app, study.slug, `team:${study.team.id}`);
    for (const [at, taken] of seconds.entries()) {
      clock.at += taken * 1000;
      await post(app, study.slug, code, at + 1, at === 0 ? { pace: "2", wall: "3" } : { rooms: "3" });
    }
    await send(app, study.slug, code);
  };
  const minutes = async () => {
    const code = await startFor(app, study.slug, `team:${study.team.id}`);
    return minutesAt(app, study.slug, code);
  };
  return { app, clock, answers, minutes, ...study };
}

async function minutesAt(app: App, slug: string, code: string): Promise<number> {
  const opened = await openPage(app, slug, code, 1);
  if ("instead" in opened) throw new Error("led elsewhere");
  return opened.questions.page.minutes;
}

test("once twenty have finished, the time left is what pages took them; before that it is the questionnaire's own", async () => {
  const { app, slug, wave, clock, answers, minutes } = await timedStudy();
  const before = await minutes();
  for (let person = 0; person < 4; person++) await answers(290, 590);
  // Four people leave no trace at all: counts change by five people or not.
  expect(await paceOfWave(app.read, wave.id)).toEqual([]);
  await answers(290, 590);
  expect(
    (await paceOfWave(app.read, wave.id)).map(({ page_id, up_to, people }) => [page_id, up_to, people]),
  ).toEqual([
    ["first", 300, 5],
    ["third", 600, 5],
  ]);
  // Nor are five enough to say how long everybody takes.
  const soon = async () => {
    clock.at += 6 * 60_000;
    await minutes();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return minutes();
  };
  expect(await soon()).toBe(before);
  for (let person = 5; person < 20; person++) await answers(290, 590);
  clock.at += 6 * 60_000;
  expect(await minutes()).toBe(before);
  await new Promise((resolve) => setTimeout(resolve, 50));
  // The middles of the classes: 240 to 300 and 420 to 600 seconds.
  expect(await minutes()).toBe(13);
  const { questionnaire } = await welcome(app, slug, { code: null, team: null, organization: null });
  expect(questionnaire.minutes).toBeGreaterThanOrEqual(13);
});

test("a wave that closed meanwhile keeps no pace", async () => {
  const { app, wave, answers } = await timedStudy();
  for (let person = 0; person < 4; person++) await answers(20, 30);
  const place = { study_id: wave.study_id, wave_id: wave.id, minimum_group: 5 };
  await close(app, wave.id);
  await gatherPace(app, place, { first: 20, third: 30 });
  expect(await paceOfWave(app.read, wave.id)).toEqual([]);
});

test("breaks and clocks that jump count as nothing", async () => {
  const { app, wave, answers } = await timedStudy();
  for (const first of [-3600, 86_400 * 400, 901, -0.5, 20]) await answers(first, 20);
  expect(
    (await paceOfWave(app.read, wave.id)).map(({ page_id, up_to, people }) => [page_id, up_to, people]),
  ).toEqual([
    ["first", 20, 1],
    ["third", 20, 5],
  ]);
});

test("pages passed faster than anybody reads them teach nothing about how long they take", async () => {
  const { app, wave, answers } = await timedStudy();
  for (let person = 0; person < 5; person++) await answers(1, 20);
  for (let person = 0; person < 25; person++) await answers(1, 1);
  expect((await paceOfWave(app.read, wave.id)).map(({ page_id, people }) => [page_id, people])).toEqual([
    ["third", 5],
  ]);
});
