/** The planner says how far the wave is that it is asked about. */
import { expect, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import { planPage } from "../../../app/services/launch-plan.server.ts";
import { insertWave } from "../../../db/queries/waves.ts";
import { waveRow } from "../../builders/database.ts";
import { close, openStudyOf } from "./respondent.ts";

test("of a second wave that has not opened the planner says neither that groups can be changed nor whom to remind", async () => {
  const { app, slug, study, wave } = await openStudyOf();
  await app.write((tx) => insertWave(tx, waveRow(study.id, { number: 2, state: "planned" })));
  const plan = async (number: number) => {
    const { stage, verdict } = await planPage(app, operator, slug, { wave: number });
    return [stage, verdict?.first.step];
  };
  expect(await plan(1)).toEqual(["open", "remind"]);
  expect(await plan(2)).toEqual(["next", "ask"]);
  await close(app, wave.id);
  expect(await plan(1)).toEqual(["closed", "over"]);
  expect(await plan(2)).toEqual(["next", "ask"]);
});
