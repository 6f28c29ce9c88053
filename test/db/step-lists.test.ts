/** The steps of teams, and the modules of studies, on both databases. */
import { expect, test } from "vitest";
import { insertTeams } from "../../db/queries/participants.ts";
import { insertResponses } from "../../db/queries/responses.ts";
import { deleteStepList, putStepList, stepListsOfStudy, stepsOfTeam } from "../../db/queries/step-lists.ts";
import { deleteStudy, hasResponses, setModules, studyById } from "../../db/queries/studies.ts";
import { freshDatabase, responseRow, storedStudy, teamRow } from "../builders/database.ts";

test("a team has one list, the one stored last, in its order", async () => {
  const { read, write } = await freshDatabase();
  const { study, organization, team } = await storedStudy({ write });
  const other = { ...teamRow(study.id, organization.id), id: `${team.id}z` };
  const elsewhere = await storedStudy({ write });
  const row = { study_id: study.id, team_id: team.id, steps: ["Z", "A"] };
  await write(async (tx) => {
    await insertTeams(tx, [other]);
    await putStepList(tx, { ...row, steps: ["One", "Two"] });
    await putStepList(tx, row);
    await putStepList(tx, { ...row, team_id: other.id });
    await putStepList(tx, { study_id: elsewhere.study.id, team_id: elsewhere.team.id, steps: ["x", "y"] });
  });
  expect(await stepsOfTeam(read, team.id)).toEqual(["Z", "A"]);
  expect(await stepsOfTeam(read, "nobody")).toBeUndefined();
  expect(await stepListsOfStudy(read, study.id)).toEqual([row, { ...row, team_id: other.id }]);
  await write((tx) => deleteStepList(tx, team.id));
  await write((tx) => deleteStepList(tx, team.id));
  expect(await stepsOfTeam(read, team.id)).toBeUndefined();
});

test("lists go with their study, and need a team that is there", async () => {
  const { read, write } = await freshDatabase();
  const { study, team } = await storedStudy({ write });
  const row = { study_id: study.id, team_id: team.id, steps: ["A", "B"] };
  await expect(write((tx) => putStepList(tx, { ...row, team_id: "nobody" }))).rejects.toThrow();
  await write((tx) => putStepList(tx, row));
  await write((tx) => deleteStudy(tx, study.id));
  expect(await stepsOfTeam(read, team.id)).toBeUndefined();
});

test("modules of a study are stored whole, and none is nothing", async () => {
  const { read, write } = await freshDatabase();
  const { study } = await storedStudy({ write });
  const modules = {
    modules: [],
    attach: [
      { id: "b", version: "1.0" },
      { id: "a", version: "2.0" },
    ],
  };
  await write((tx) => setModules(tx, study.id, modules));
  expect((await studyById(read, study.id))?.modules).toEqual(modules);
  await write((tx) => setModules(tx, study.id, null));
  expect((await studyById(read, study.id))?.modules).toBeNull();
});

test("a study has responses once one of its waves has one", async () => {
  const { read, write } = await freshDatabase();
  const [one, other] = [await storedStudy({ write }), await storedStudy({ write })];
  await write((tx) => insertResponses(tx, [responseRow(one.wave)]));
  expect(await hasResponses(read, one.study.id)).toBe(true);
  expect(await hasResponses(read, other.study.id)).toBe(false);
});
