/** What the audit log says of answers that came by a file, and of the steps that teams work in: the deed and its doer, none of the words. */
import { expect, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import type { RunningApp } from "../../../app/platform/context.server.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { actorOf } from "../../../app/platform/session.server.ts";
import { undoImport } from "../../../app/services/import-undo.server.ts";
import { type ImportOptions, importAnswers } from "../../../app/services/imports.server.ts";
import { saveSteps } from "../../../app/services/steps.server.ts";
import { auditEntries } from "../../../db/queries/audit.ts";
import { studyBySlug } from "../../../db/queries/studies.ts";
import { signedInAs } from "../../builders/accounts.ts";
import { testApp } from "../../builders/app.ts";
import { mapText } from "../../builders/import-map.ts";
import { installation } from "../../builders/installation.ts";
import { surveysFolder } from "../../builders/surveys-folder.ts";

const entries = (app: RunningApp) => auditEntries(app.read, 0, 100);

function take(app: RunningApp, text: string, options: Partial<ImportOptions> = {}) {
  const file = {
    name: "secret-customers.csv",
    open: async function* () {
      yield Buffer.from(text);
    },
  };
  const map = mapText({ organization: { column: "unit" }, items: { pace: { column: "pace" } } });
  return importAnswers(app, file, { map, ...options });
}

const answers = "pace,unit\n1,Harbour\n2,Harbour\n";

test("answers that are imported and taken back are in the log with who did it; neither the file's name nor what it holds", async () => {
  const app = await testApp({ registry: createRegistry(surveysFolder()) });
  const outcome = await take(app, answers, { by: "account:a1" });
  if (outcome.status !== "stored") throw new Error(outcome.status);
  const study = await studyBySlug(app.read, "imported");
  await undoImport(app, outcome.importId, "account:a2");
  const log = await entries(app);
  expect(log).toMatchObject([
    {
      actor: "account:a1",
      deed: "answers.imported",
      study_id: study?.id,
      details: { wave: 1, import: outcome.importId },
    },
    {
      actor: "account:a2",
      deed: "import.undone",
      study_id: study?.id,
      details: { import: outcome.importId },
    },
  ]);
  expect(JSON.stringify(log)).not.toMatch(/secret-customers|Harbour/);
});

test("an import that was only tried, refused, or done before is not in the log, nor one that is taken back twice", async () => {
  const app = await testApp({ registry: createRegistry(surveysFolder()) });
  expect(await take(app, answers, { dryRun: true })).toMatchObject({ status: "checked" });
  expect(await take(app, "pace,unit\nvery,Harbour\n")).toMatchObject({ status: "refused" });
  expect(await entries(app)).toEqual([]);
  const stored = await take(app, answers);
  expect(await take(app, answers)).toMatchObject({ status: "unchanged" });
  if (stored.status !== "stored") throw new Error(stored.status);
  await undoImport(app, stored.importId);
  await expect(undoImport(app, stored.importId)).rejects.toThrow();
  expect((await entries(app)).map(({ deed }) => deed)).toEqual(["answers.imported", "import.undone"]);
});

test("steps that are named are in the log with who named them, without the steps; what was refused is not", async () => {
  const { app, people, planned } = await installation();
  const leader = await actorOf(app, (await signedInAs(app, people.leader)).request());
  await saveSteps(app, operator, "plan", planned.team.id, "Alone");
  await saveSteps(app, leader, "plan", planned.team.id, "Weigh the fish\nShip it");
  const log = await entries(app);
  expect(log).toMatchObject([
    { actor: `account:${people.leader.id}`, deed: "steps.named", study_id: planned.study.id },
  ]);
  expect(JSON.stringify(log)).not.toContain("fish");
});
